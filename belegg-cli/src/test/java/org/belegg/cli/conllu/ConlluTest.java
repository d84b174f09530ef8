package org.belegg.cli.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.belegg.language.AnalysedText;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Paragraph;
import org.belegg.language.Sentence;
import org.belegg.language.Tag;
import org.belegg.language.TextAnalyser;
import org.belegg.language.Token;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.junit.jupiter.api.Test;

class ConlluTest {
    private static final String TEXT = "Kari  Moen\nsmiler";

    @Test
    void tokensAreWrittenAsTheTreebankHasThem() {
        assertEquals("""
                # newdoc id = a b
                # newpar
                # sent_id = a b:1
                # text = Kari Moen smiler
                1	Kari	Kari	subst	subst	prop	3	SUBJ	_	name=B-PER
                2	Moen	Moen	subst	subst	_	1	FLAT	_	name=I-PER
                3	smiler	smile	verb	verb	pres	0	FINV	_	name=O

                """, ConlluWriter.write(text(), "a\tb"));
    }

    @Test
    void tokensOfAReadingSayWhereTheyStandAndWhichAttributionsTheyAreWordsOf() {
        Attribution attribution = new Attribution(
                "a1",
                AttributionType.INDIRECT,
                Stance.DENIES,
                List.of(new Span(0, 10)),
                List.of(),
                List.of(new Span(6, 17)),
                null,
                List.of(),
                null,
                "rule");
        Reading reading = new Reading(
                Article.of("x", TEXT),
                Language.NB,
                List.of(attribution),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals("""
                # newdoc id = x
                # attribution a1 = indirect; denies; Kari Moen
                # newpar
                # sent_id = x:1
                # text = Kari Moen smiler
                1	Kari	Kari	subst	subst	prop	3	SUBJ	_	name=B-PER|TokenRange=0:4|source=a1
                2	Moen	Moen	subst	subst	_	1	FLAT	_	name=I-PER|TokenRange=6:10|content=a1|source=a1
                3	smiler	smile	verb	verb	pres	0	FINV	_	name=O|TokenRange=11:17|content=a1

                """, ConlluWriter.write(text(), reading));
    }

    @Test
    void commentsOfATableAreKept() {
        assertEquals(
                "# sent_id = 7\n1\tKari\t",
                ConlluWriter.write(sentence(), List.of("# sent_id = 7")).substring(0, 21));
    }

    @Test
    void emptyCellsAreUnderscores() {
        Token bare = new Token(0, new Span(0, 1), "", "", new Tag("", Set.of()), Token.ROOT, "");
        AnalysedText text = new AnalysedText(
                "\t",
                Language.NB,
                List.of(new Paragraph(
                        new Span(0, 1), List.of(new Sentence(new Span(0, 1), List.of(bare), List.of())))));
        assertTrue(ConlluWriter.write(text, "x").contains("\n1\t_\t_\t_\t_\t_\t0\t_\t_\tname=O\n\n"));
    }

    @Test
    void lineOfATableWithoutAWordIsNamed() {
        BeleggException refused = assertThrows(BeleggException.class, () -> TokenTable.parse("1\tHei\n\n2\n"));
        assertTrue(refused.toString().contains("line 3: need a number and a word"), refused.toString());
    }

    @Test
    void tableKeepsItsTokensItsSentencesAndItsComments() {
        String table = """
                # newdoc id = x
                # sent_id = 1
                1-2	vialle	_	_
                1	Vi	_	_
                2	alle	_	_
                2.1	tom	_	_
                3	smiler	_	_

                1	Ja	_	_
                2	.	_	_
                """;
        String parsed = TokenTable.parse(table).analysed(TextAnalyser.create(), Language.NB);
        assertEquals(
                List.of("# newdoc id = x", "# sent_id = 1", "1 Vi", "2 alle", "3 smiler", "", "1 Ja", "2 .", ""),
                parsed.lines().map(ConlluTest::firstCells).toList());
    }

    @Test
    void headlineEndOfTheTreebankIsKeptOutOfTheAnalysisAndPutBack() {
        String parsed = TokenTable.parse("1\tKari\n2\tsmiler\n3\t|\n\n1\t|\n").analysed(TextAnalyser.create(), null);
        List<String> lines = parsed.lines().toList();
        assertEquals("3\t|\t$|\tclb\tclb\t<overskrift>\t2\tIP\t_\tname=O", lines.get(2));
        assertEquals("1\t|\t$|\tclb\tclb\t<overskrift>\t0\tFRAG\t_\tname=O", lines.get(4));
    }

    private static String firstCells(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == 1 ? line : cells[0] + " " + cells[1];
    }

    private static AnalysedText text() {
        return new AnalysedText(
                TEXT, Language.NB, List.of(new Paragraph(new Span(0, TEXT.length()), List.of(sentence()))));
    }

    private static Sentence sentence() {
        Tag name = new Tag("subst", Set.of("prop"));
        return new Sentence(
                new Span(0, TEXT.length()),
                List.of(
                        new Token(0, new Span(0, 4), "Kari", "Kari", name, 2, "SUBJ"),
                        new Token(1, new Span(6, 10), "Moen", "Moen", new Tag("subst", Set.of()), 0, "FLAT"),
                        new Token(
                                2,
                                new Span(11, 17),
                                "smiler",
                                "smile",
                                new Tag("verb", Set.of("pres")),
                                Token.ROOT,
                                "FINV")),
                List.of(new Name(NameType.PER, 0, 2)));
    }
}
