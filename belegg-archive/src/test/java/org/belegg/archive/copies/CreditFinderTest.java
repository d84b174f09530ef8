package org.belegg.archive.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "(NTB) = NTB",
                "(©NTB) = NTB",
                "©NTB = NTB",
                "© NTB = NTB",
                "/NTB/ = NTB",
                "NTB = NTB",
                "NTB-Reuters-AFP = NTB Reuters AFP",
                "(NTB/Reuters/dpa) = NTB Reuters dpa",
                "(NTB, AFP og AP) = NTB AFP AP",
                "(Norsk Telegrambyrå) = NTB",
                "Kilde: NTB = NTB",
                "Kjelder: NPK, TT = NPK TT",
                "Source: Reuters = Reuters",
                "(Itar-Tass) = Tass",
                "(ITAR-TASS/Interfax) = Tass Interfax",
                "(AP) = AP",
                "(Nordbyrået) = Nordbyrået",
                "Saka er avslutta, seier lensmannen. (NPK) = NPK",
                "– Vi venter på svar, sa hun. /NTB/ = NTB",
                "– Vi venter på svar! ©NTB = NTB"
            })
    void theLastLineSignsTheStory(String line, String agencies) {
        assertEquals(List.of(agencies.split(" ")), names("Brua stengt\n\nBrua i Storvik er stengt.\n\n" + line + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Storvik (NTB): Brua er stengt. = NTB",
                "Storvik (NTB) – Brua er stengt. = NTB",
                "STORVIK (NTB) Brua er stengt. = NTB",
                "Storvik/Nordnes (NTB-Reuters): Brua er stengt. = NTB Reuters",
                "(NTB) Brua er stengt. = NTB",
                "STORVIK, Norway (AP) — The bridge is closed. = AP",
                "STORVIK (AP): The bridge is closed. = AP",
                "Av Kari Moen, NTB = NTB",
                "Av: Kari Moen/NTB = NTB",
                "By Kari Moen (Reuters) = Reuters",
                "Kari Moen, NTB = NTB",
                "Kari Moen/AP = AP",
                "Tekst: NTB = NTB"
            })
    void datelinesAndBylinesNameTheAgency(String line, String agencies) {
        assertEquals(
                List.of(agencies.split(" ")),
                names(" date 2024-02 Brua stengt\n" + line + "\nIngen vet hvor lenge det varer, sier Kari Moen."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statsråd Per Lie (Ap): Brua er trygg.",
                "Statsråd Per Lie (AP): Brua er trygg.",
                "Per Lie (AP)",
                "Per Lie, Ap",
                "– Det er tt og stille her, sier Per Lie.",
                "– Brua er trygg, sier Per Lie (Ap).",
                "Norsk Telegrambyrå (NTB) flytter til Storvik.",
                "Norsk Telegrambyrå (NTB): Vi flytter.",
                "Brua er stengt, sier Kari Moen til NTB.",
                "Det melder nyhetsbyrået AP.",
                "Foto: Kari Moen / NTB",
                "Brua i Storvik. Foto: Kari Moen/NTB",
                "FOTO: Kari Moen, NTB scanpix",
                "Per Lie (23) – bedre enn noen gang.",
                "Hun leste saken (NTB) og lo.",
                "Ansa seg til landskamp",
                "Av alle ting, sa Reuters.",
                "(tt)",
                "(efe)"
            })
    void whatOnlySoundsLikeItIsNoCredit(String line) {
        assertEquals(List.of(), names("Brua stengt\n\n" + line + "\n\nIngen vet hvor lenge det varer."));
    }

    @Test
    void theMiddleOfAStoryIsNotLookedAt() {
        String line = "Det sier Kari Moen.\n";
        assertEquals(List.of(), names(line.repeat(20) + "(NTB)\n" + line.repeat(20)));
    }

    @Test
    void aCreditStandsWhereItIsNamed() {
        String text = "Brua er stengt.\n(©NTB)";
        Credit credit = CreditFinder.find(text).get(0);
        assertEquals("NTB", text.substring(credit.span().start(), credit.span().end()));
    }

    @Test
    void noTextIsTooOdd() {
        for (String text : List.of(
                "", "\n", "(", ")", "/", "//", "©", "()", "\uD83C", "(\uD83D)", "🎵", "Av", "Av:", "[NTB", "/NTB")) {
            CreditFinder.find(text);
        }
        assertEquals(List.of("NTB"), names("\uD83C (NTB)\r\n(NTB)"));
    }

    private static List<String> names(String text) {
        return CreditFinder.find(text).stream().map(Credit::name).toList();
    }
}
