package org.belegg.training.treebank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.junit.jupiter.api.Test;

class TreebankReaderTest {
    private static final String TWO_DOCUMENTS = """
            # newdoc file = first.conll
            # sent_id = first:0
            1\tOrdføreren\tordfører\tsubst\tsubst\tappell|mask|be|ent\t2\tSUBJ\t_\tname=O
            2\tler\tle\tverb\tverb\tpres\t0\tFINV\t_\tname=O
            3\t|\t$|\tclb\tclb\t<overskrift>\t2\tIP\t_\tname=O

            # newdoc file = second.conll
            # sent_id = second:0
            1\tKari\tKari\tsubst\tsubst\tprop\t0\tFRAG\t_\tname=B-PER
            2\t#\t#\tsymb\tsymb\t_\t1\tFLAT\t_\tname=I-PER
            """;

    @Test
    void documentsSentencesAndTokensAreReadInOrder() {
        Treebank treebank = read(TWO_DOCUMENTS);
        assertEquals(
                List.of("first.conll", "second.conll"),
                treebank.documents().stream().map(TreebankDocument::id).toList());
        TreebankToken subject =
                treebank.documents().get(0).sentences().get(0).tokens().get(0);
        assertEquals(
                new TreebankToken(
                        "Ordføreren", "ordfører", "subst", List.of("appell", "mask", "be", "ent"), 1, "SUBJ", "O"),
                subject);
        assertEquals(5, treebank.tokenCount());
    }

    @Test
    void markAfterHeadlineIsNoText() {
        TreebankSentence headline =
                read(TWO_DOCUMENTS).documents().get(0).sentences().get(0);
        assertTrue(headline.isHeadline());
        assertEquals(
                List.of("Ordføreren", "ler"),
                headline.asText().tokens().stream().map(TreebankToken::form).toList());
    }

    @Test
    void hashSignAsTokenIsNoComment() {
        TreebankSentence sentence =
                read(TWO_DOCUMENTS).documents().get(1).sentences().get(0);
        assertEquals("#", sentence.tokens().get(1).form());
        assertEquals("I-PER", sentence.tokens().get(1).name());
    }

    @Test
    void brokenLineIsNamed() {
        BeleggException failure = assertThrows(BeleggException.class, () -> read("1\tKari\n"));
        assertTrue(String.valueOf(failure.getMessage()).contains("line 1"), failure.getMessage());
    }

    @Test
    void headOutsideTheSentenceIsRefused() {
        BeleggException failure = assertThrows(
                BeleggException.class, () -> read("1\tKari\tKari\tsubst\tsubst\tprop\t7\tFRAG\t_\tname=O\n"));
        assertTrue(String.valueOf(failure.getMessage()).contains("head 6"), failure.getMessage());
    }

    @Test
    void absentFileIsNamedWithTheRemedy() {
        BeleggException failure = assertThrows(
                BeleggException.class, () -> TreebankReader.read(Path.of("no-such-treebank.conll"), Language.NB));
        assertTrue(String.valueOf(failure.getMessage()).contains("docs/training.md"), failure.getMessage());
    }

    private static Treebank read(String text) {
        try {
            return TreebankReader.read(new BufferedReader(new StringReader(text)), "test", Language.NB);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
