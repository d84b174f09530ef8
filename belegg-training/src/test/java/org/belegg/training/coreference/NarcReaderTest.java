package org.belegg.training.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarcReaderTest {
    private static final String TEXT = """
        Ny bro i Vikby |
        Ordfører Kari Berg gleder seg .
        😀 Hun viste fram broen , sammen med Ola Lie .
        De smilte |
        """;

    @Test
    void marksBehindHeadlinesAreNoTokens() {
        NarcStory story = read();
        assertEquals(List.of("Ny", "bro", "i", "Vikby"), story.sentences().get(0));
        assertEquals(Set.of(0, 3), story.headlines());
        assertEquals(4 + 6 + 11 + 2, story.tokenCount());
    }

    @Test
    void relationsJoinMarkablesInWhateverOrderTheyCome() {
        NarcStory story = read(
                markable(1, "Ordfører Kari Berg"),
                markable(2, "seg"),
                markable(3, "Hun"),
                "R1\tCoref Arg1:T3 Arg2:T2\t",
                "R2\tCoref Arg1:T2 Arg2:T1\t");
        assertEquals(List.of(List.of("Ordfører Kari Berg", "seg", "Hun")), words(story));
    }

    @Test
    void bridgingAndSplitAntecedentsMakeNoChain() {
        NarcStory story = read(
                markable(1, "Ordfører Kari Berg"),
                markable(2, "Ola Lie"),
                markable(3, "De"),
                markable(4, "Vikby"),
                "R1\tSplit_antecedent Arg1:T3 Arg2:T1\t",
                "R2\tSplit_antecedent Arg1:T3 Arg2:T2\t",
                "R3\tBridging Arg1:T1 Arg2:T4\t");
        assertEquals(List.of(), words(story));
    }

    @Test
    void markableInStretchesReachesOverAllOfThem() {
        int start = offset("Ny");
        int end = offset("Vikby") + "Vikby |".length();
        NarcStory story = read(
                "T1\tMarkable " + start + " " + (start + 6) + ";" + (end - 7) + " " + end + "\tNy bro Vikby |",
                markable(2, "broen"),
                "R1\tCoref Arg1:T2 Arg2:T1\t");
        assertEquals(List.of(List.of("Ny bro i Vikby", "broen")), words(story));
    }

    @Test
    void theSameWordsAreOneMention() {
        NarcStory story = read(
                markable(1, "bro"),
                markable(2, "broen"),
                markable(3, "broen"),
                "R1\tCoref Arg1:T2 Arg2:T1\t",
                "R2\tCoref Arg1:T3 Arg2:T1\t");
        assertEquals(List.of(List.of("bro", "broen")), words(story));
    }

    @Test
    void absentFilesAreNamed(@TempDir Path folder) throws IOException {
        NarcCorpus corpus = new NarcCorpus(folder);
        String message = String.valueOf(assertThrows(BeleggException.class, () -> corpus.dev(Language.NB))
                .getMessage());
        assertTrue(message.contains("nob") && message.contains("docs/training.md"), message);
        Files.createDirectories(folder.resolve("nno"));
        Path text = Files.writeString(folder.resolve("nno").resolve("a.txt"), TEXT);
        String lacking = String.valueOf(assertThrows(BeleggException.class, () -> corpus.dev(Language.NN))
                .getMessage());
        assertTrue(lacking.contains(text.toString()) && lacking.contains("a.ann"), lacking);
    }

    @Test
    void theLastTenthIsMeasuredOnAndNoneOfItLearnedFrom(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("nob"));
        for (int i = 0; i < 21; i++) {
            String name = "story_" + (char) ('a' + i);
            Files.writeString(folder.resolve("nob").resolve(name + ".txt"), TEXT);
            Files.writeString(folder.resolve("nob").resolve(name + ".ann"), "");
        }
        NarcCorpus corpus = new NarcCorpus(folder);
        assertEquals(
                List.of("story_s", "story_t", "story_u"),
                corpus.dev(Language.NB).stream().map(NarcStory::id).toList());
        assertEquals(18, corpus.train(Language.NB).size());
    }

    private static NarcStory read(String... annotations) {
        return NarcReader.read("a", Language.NB, TEXT, List.of(annotations));
    }

    /** A markable at the first place of these words. */
    private static String markable(int number, String words) {
        int start = offset(words);
        return "T" + number + "\tMarkable " + start + " " + (start + words.length()) + "\t" + words;
    }

    private static int offset(String words) {
        return TEXT.codePointCount(0, TEXT.indexOf(words));
    }

    private static List<List<String>> words(NarcStory story) {
        List<List<String>> chains = new ArrayList<>();
        for (List<GoldMention> chain : story.chains()) {
            chains.add(chain.stream()
                    .map(mention -> String.join(
                            " ", story.sentences().get(mention.sentence()).subList(mention.first(), mention.end())))
                    .toList());
        }
        return chains;
    }
}
