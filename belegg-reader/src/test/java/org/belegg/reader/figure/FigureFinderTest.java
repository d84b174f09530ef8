package org.belegg.reader.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.belegg.model.Article;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Warning;
import org.belegg.reader.CheckedReader;
import org.belegg.reader.number.Pieces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a sentence are figures, what they count, and who vouches for them. */
class FigureFinderTest {
    private static final QuantityReader QUANTITIES =
            FigureVocabulary.norwegian(new PeopleNouns()).quantities();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Politiet pågrep [tre] menn i Sandvær.",
                "[Rundt 50] er drept.",
                "[To] av de [fire] ansatte i butikken ble skadd.",
                "De [to] ministrene møttes i går.",
                "Løven så vi ikke, men vi så vel [fire].",
                "Hytta kostet [65 millioner] dollar ([377 millioner] kroner).",
                "Andelen øker fra [20] til [50] prosent.",
                "Andelen øker fra [2 - 3] prosent til [14 – 15] prosent.",
                "Prisen steg med henholdsvis [3,2] og [1,8 millioner].",
                "Det kom [mellom 3000 og 3500] gjester.",
                "Båten veier [12 345] tonn.",
                "[Tusenvis] av elever streiker, og [flere hundre] lærere støtter dem.",
                "[Halvparten] av velgerne er usikre, og [en tredel] svarer nei.",
                "Det var [minst en] mann om bord.",
                "[Én] av disse er Storbreen.",
                "Mannen hadde en promille på [1,3].",
                "Skattøra skal opp [ett] prosentpoeng.",
                "Det var [-5] grader og [3 000] tilskuere.",
                "Partiet får [34,5] prosent, Høyre [25,1] og Venstre [4].",
                "Boka koster kr [1.500,50], og den gamle [500],- i butikken.",
                "Kaféen hadde [2000] gjester i 2019.",
                "[Nær 70] prosent sier nei, mens [over 100] sier ja.",
            })
    void numbersThatCountAreFiguresInBokmaal(String marked) {
        assertEquals(marked, FigureSentences.marked(Language.NB, FigureSentences.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[To] andre vart berga av ei redningsskøyte.",
                "Bølgjene var [fem] meter, og [tolv] båtar leita heile natta.",
                "Det stod [fleire titals] tønner på dekk.",
                "Raset var [vel 20] meter breitt og gjekk [kring 300] meter frå butikken.",
                "Bygda får [41 millionar] kroner mindre, og nabobygda [meir enn 7,7 millionar].",
                "[Om lag 600] sjåførar streikar, og [212] av elevane kom ikkje på skulen.",
                "I fjor hadde laget [84] medlemmer under 13 år.",
                "Ho vaks opp som den yngste av [sju] sysken.",
                "Det er berre [éin] ledig plass att.",
                "Vegen kjem til å koste [opp mot 2,5 mill.] kr.",
            })
    void numbersThatCountAreFiguresInNynorsk(String marked) {
        assertEquals(marked, FigureSentences.marked(Language.NN, FigureSentences.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police arrested [three] men.",
                "[About 1,200] people were evacuated and [at least four] are missing.",
                "Claims could reach [between £30m and £45m].",
                "One day in March 2014 she was 46 years old.",
            })
    void numbersThatCountAreFiguresInEnglish(String marked) {
        assertEquals(marked, FigureSentences.marked(Language.EN, FigureSentences.plain(marked)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Møtet er 7. oktober 2023 klokka 14.30 i rom 214.",
                "I 1994 flyttet hun, og siden 2012 har hun bodd i Storgata 12.",
                "Kari Nilsen (29) er leder, og Per Moe, 46, er nestleder.",
                "Hun er 71 og fylte år i går.",
                "En mann på 42 og en 32-åring i 30-årene ble avhørt.",
                "Alle over 18 kan stemme.",
                "Brann vant 3–1 over Viking, som tapte 0-2 sist.",
                "Ring 22 33 44 55 eller 57833300, eller +47 45 29 18 36.",
                "Ulykken skjedde på E6, riksvei 7 og fylkesvei 812.",
                "Les paragraf 112 på side 3, og § 185 på s. 4–5.",
                "Det tok fem år, to uker og førti minutter.",
                "Hun kom på 9. plass, og laget er nummer sju.",
                "Det var en mann og et barn i en bil.",
                "Tusen takk, sa hun, og de gikk to og to.",
                "Er du ikke 100 prosent sikker, må du spørre.",
                "Han bor i 6801 Sandvær.",
                "På 90-tallet kom topp-ti-lista og 45-minuttersregionen.",
                "Organisasjonen TI og bandet Apollo 11 er kjent.",
                "Klokka er halv ni, og hun kommer om et år eller to.",
                "This is what we want to do, sto det på plakaten.",
                "I 20xx skal alt bli bra.",
            })
    void numbersThatNameOrDateAreNoFigures(String text) {
        assertEquals(text, FigureSentences.marked(Language.NB, text));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Politiet pågrep tre menn.                    | menn                 | person
            Han fikk minst 40 av bevegelsens medlemmer.  | bevegelsens medlemmer | person
            Det kom 20 briter.                           | briter               | person
            Hun kjøpte to andre store hus.               | andre store hus      | -
            Politiet tok 36 liter sprit.                 | liter                | litre
            Det koster 65 millioner dollar.              | dollar               | USD
            Det koster 40 svenske kroner.                | svenske kroner       | SEK
            Det koster £30.                              | £                    | GBP
            Andelen er 20 %.                             | %                    | percent
            Vekten er 10kg.                              | kg                   | kilogram
            Båten er tolv meter lang.                    | meter                | metre
            Tallet på fanger er nå rundt 50.             | fanger               | person
            Antall drepte er minst 30.                   | drepte               | person
            Tre omkom.                                   | ''                   | person
            """)
    void whatIsCountedIsFoundWithItsUnit(String text, String of, @Nullable String unit) {
        Figure figure = only(text);
        assertEquals(of, figure.of());
        assertEquals(unit, figure.unit());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Tre personer ble drept.                        | killed
            Tre menn mistet livet i ulykken.               | killed
            Det ble drept 20 sivile.                       | killed
            Soldatene skjøt i hjel fire menn.              | killed
            Drapet på to menn er oppklart.                 | killed
            Blant dem som ble drept, er minst 19 briter.   | killed
            40 skadde er kjørt til sykehus.                | injured
            Ti soldater ble såret.                         | injured
            To fiskere er savnet.                          | missing
            Opprørerne tok flere hundre mennesker til fange. | abducted
            To turister er tatt som gisler.                | abducted
            Regjeringen har sluppet fri fire kvinner.      | freed
            Politiet pågrep tre personer.                  | arrested
            Over 10.000 mennesker har flyktet.             | displaced
            Brannen krevde livet til tolv mennesker.       | killed
            Ulykken kostet tre fiskere livet.              | killed
            Minst ti turister er bekreftet omkommet.       | killed
            Tolv mennesker er meldt skadd.                 | injured
            Legene reddet livet til tre barn.              | -
            Naboene krever svar fra to menn.               | -
            To menn drepte ulven.                          | -
            Tre menn reiste hjem.                          | -
            """)
    void whatBefellPeopleIsToldByTheClause(String text, @Nullable String fate) {
        Fate found = only(text).fate();
        assertEquals(fate, found == null ? null : found.kind());
    }

    @Test
    void aFigureInSomebodysWordsIsVouchedForByHim() {
        Reading reading = read("Minst 40 mennesker er døde, sier politimester Kari Nilsen. Det står 20 biler på kaia.");
        Optional<String> voucher = reading.attribution(reading.figures().get(0).attribution())
                .flatMap(attribution -> reading.entity(attribution.speaker()))
                .map(speaker -> speaker.name());
        assertEquals(Optional.of("Kari Nilsen"), voucher);
    }

    @Test
    void aFigureInTheWritersOwnVoiceHasNoVoucher() {
        Reading reading = read("Minst 40 mennesker er døde, sier politimester Kari Nilsen. Det står 20 biler på kaia.");
        assertEquals(null, reading.figures().get(1).attribution());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\u200f34 biler brant.", "1\u202e2 biler brant.", "٣٤ biler brant."})
    void aNumberThatCannotBeReadIsKeptWithAWarning(String text) {
        FoundFigures found = FigureSentences.find(Language.NB, text);
        assertEquals(null, found.figures().get(0).value());
        assertEquals(
                List.of("unreadable-number"),
                found.warnings().stream().map(Warning::code).toList());
    }

    @Test
    void aNumberOfFourHundredDigitsIsKeptWithAWarning() {
        FoundFigures found = FigureSentences.find(Language.NB, "Det kom " + "7".repeat(400) + " biler.");
        assertEquals(1, found.figures().size());
        assertEquals(null, found.figures().get(0).value());
        assertEquals(1, found.warnings().size());
    }

    @Test
    void unreadableNumbersWarnAFewTimesOnly() {
        FoundFigures found = FigureSentences.find(Language.NB, "Det kom 1\u200f2 biler. ".repeat(100));
        assertEquals(100, found.figures().size());
        assertEquals(20, found.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minst 19 av over 220 gisler, rundt halvparten, er i live, og flere hundre er savnet.",
                "Det koster mellom 1,5 og 2 milliarder kroner, eller 65 millioner dollar.",
                "To–tre hundre tusen mennesker og førtito hunder gikk 5-6000 meter i minus 12,5 grader.",
                "Et titalls hus, et dusin fjøs, halvannen million trær og tre firedeler av jorda brant.",
                "Nærmere 40 prosent, snaue 200 personer, opptil ti båter og 3.300 kyr er telt.",
            })
    void theWordsOfEachFigureAreWorthItsValue(String text) {
        List<Figure> figures = FigureSentences.find(Language.NB, text).figures();
        assertTrue(figures.size() >= 2, figures::toString);
        for (Figure figure : figures) {
            String words = text.substring(figure.span().start(), figure.span().end());
            Quantity quantity = QUANTITIES
                    .readFirst(Pieces.cut(words, new Span(0, words.length())))
                    .orElseThrow();
            assertEquals(figure.value(), quantity.value(), words);
            assertEquals(figure.low(), quantity.low(), words);
            assertEquals(figure.high(), quantity.high(), words);
            assertEquals(figure.bound(), quantity.bound(), words);
        }
    }

    private static Figure only(String text) {
        List<Figure> figures = FigureSentences.find(Language.NB, text).figures();
        assertEquals(1, figures.size(), figures::toString);
        return figures.get(0);
    }

    private static Reading read(String text) {
        return CheckedReader.read(Article.of(text).withLanguage(Language.NB));
    }
}
