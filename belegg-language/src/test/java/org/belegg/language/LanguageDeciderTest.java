package org.belegg.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.belegg.language.LanguageDecision.Certainty;
import org.belegg.language.data.LanguageFile;
import org.belegg.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDeciderTest {
    private static final LanguageDecider DECIDER = LanguageDecider.create();

    private static final String BOKMAL = """
            Ferja til Storøya sto i går
            Ferja mellom Lervika og Storøya ble tatt ut av rute mandag. Ingen ble skadet, men tretti biler måtte snu.
            – Vi vet ikke hva som skjedde, sier kaptein Kari Moe. Hun mener rederiet burde ha skiftet propell for lenge siden.
            """;

    private static final String NYNORSK = """
            Ferja til Storøya stod i går
            Ferja mellom Lervika og Storøya vart teken ut av rute måndag. Ingen vart skadde, men tretti bilar måtte snu.
            – Vi veit ikkje kva som hende, seier kaptein Kari Moe. Ho meiner reiarlaget burde ha skift propell for lenge sidan.
            """;

    private static final String ENGLISH = """
            The ferry between Lervika and the island was taken out of service on Monday. Nobody was hurt, but thirty cars
            had to turn back. "We do not know what happened," said the captain, who had been with the company for years.
            """;

    @Test
    void eachOfOurLanguagesIsClearInAShortStory() {
        assertEquals(new LanguageDecision(Language.NB, Certainty.CLEAR, "nb"), DECIDER.decide(BOKMAL));
        assertEquals(new LanguageDecision(Language.NN, Certainty.CLEAR, "nn"), DECIDER.decide(NYNORSK));
        assertEquals(new LanguageDecision(Language.EN, Certainty.CLEAR, "en"), DECIDER.decide(ENGLISH));
    }

    @Test
    void quotationsInTheOtherStandardDoNotTurnAStory() {
        assertEquals(Language.NB, DECIDER.decide(BOKMAL + BOKMAL + NYNORSK).language());
        assertEquals(Language.NN, DECIDER.decide(NYNORSK + BOKMAL + NYNORSK).language());
    }

    @Test
    void storyHalfInEachStandardIsDoubtful() {
        assertEquals(Certainty.DOUBTFUL, DECIDER.decide(BOKMAL + NYNORSK).certainty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Hun vil ikke selge huset",
                "NN | Ho vil ikkje selje huset",
                "NB | Fikk vite det fra naboen",
                "NN | Fekk vite det frå naboen",
                "EN | Nobody was hurt in the accident",
                "NB | Bygger ny barnehage i Lervika"
            })
    void headlineIsDecidedByItsFewWords(Language language, String headline) {
        assertEquals(language, DECIDER.decide(headline).language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Færgen mellem havnen og øen blev mandag taget ud af drift. Ingen kom noget til, men der var mange biler, som"
                        + " måtte vende om. Vi ved ikke, hvad der skete, siger kaptajnen, efter at hun havde talt med rederiet.",
                "sv | Färjan mellan hamnen och ön togs ur trafik på måndagen. Ingen blev skadad, men det var många bilar som fick"
                        + " vända. Vi vet inte vad som hände, säger kaptenen efter att ha talat med rederiet om olyckan.",
                "de | Die Fähre zwischen dem Hafen und der Insel wurde am Montag aus dem Verkehr gezogen. Niemand ist verletzt,"
                        + " aber es mussten viele umkehren. Wir wissen nicht, was passiert ist, sagte die Kapitänin.",
                "fr | Le ferry entre le port et l'île a été retiré du service lundi. Personne n'est blessé, mais des voitures ont"
                        + " dû faire demi-tour. Nous ne savons pas ce qui est arrivé, dit la capitaine dans une lettre."
            })
    void foreignStoryIsCalledForeignAndNamed(String code, String text) {
        LanguageDecision decision = DECIDER.decide(text);
        assertEquals(Certainty.FOREIGN, decision.certainty());
        assertEquals(code, decision.nearest());
    }

    @Test
    void storyInAnUnknownLanguageIsCalledForeign() {
        String welsh =
                "Cafodd y fferi rhwng y porthladd a'r ynys ei thynnu o wasanaeth ddydd Llun. Ni chafodd neb ei anafu, ond"
                        + " bu'n rhaid i ddeg ar hugain o geir droi yn ôl. Nid ydym yn gwybod beth ddigwyddodd, meddai'r capten.";
        assertEquals(Certainty.FOREIGN, DECIDER.decide(welsh).certainty());
    }

    @Test
    void decomposedAccentsCountAsWritten() {
        String decomposed = java.text.Normalizer.normalize(BOKMAL, java.text.Normalizer.Form.NFD);
        assertEquals(DECIDER.decide(BOKMAL), DECIDER.decide(decomposed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "12 345 %", "中文", "\uD83D", "Xyzzy"})
    void textWithoutKnownWordsIsDoubtfulBokmal(String text) {
        assertEquals(new LanguageDecision(Language.NB, Certainty.DOUBTFUL, "nb"), DECIDER.decide(text));
    }

    @Test
    void longTextIsDecidedByItsBeginning() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(
                        Language.NB, DECIDER.decide(BOKMAL.repeat(50_000)).language()));
    }

    @Test
    void tellingWordsStandInOneStandardOnly() {
        List<String> nynorsk = LanguageFile.lines("nn", "telling-words.txt");
        for (String word : LanguageFile.lines("nb", "telling-words.txt")) {
            assertEquals(false, nynorsk.contains(word), word);
        }
    }
}
