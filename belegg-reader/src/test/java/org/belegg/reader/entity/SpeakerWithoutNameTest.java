package org.belegg.reader.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whom a source means that is a pronoun, a role or another common noun, and who speaks where no source stands. */
class SpeakerWithoutNameTest {
    @Test
    void roleMeansWhoHasIt() {
        Told told = Told.bokmaal(
                "Ordfører Kari Bakkelund åpnet brua.", "[Ordføreren] sier at den ble billigere enn ventet.");
        assertEquals("Kari Bakkelund", told.speaker());
    }

    @Test
    void officeThatNobodyInTheStoryHasIsSomebodyElse() {
        Told told = Told.bokmaal(
                "Marius Solvang fikk bilen sin ødelagt. Han er lei seg.",
                "[Brannsjefen] sier at brannen trolig var påsatt.");
        assertEquals("Brannsjefen", told.speaker());
    }

    @Test
    void personOfAStateIsAnotherWordForWhoeverTheStoryIsAbout() {
        Told told = Told.bokmaal(
                "Trener Werner Steinhofer tok ansvaret for tapet.", "Laget var for dårlig, sier [østerrikeren].");
        assertEquals("Werner Steinhofer", told.speaker());
    }

    @Test
    void anInnerSpeakerIsLessInMindThanTheOneWhoTellsOfHim() {
        Told told = Told.bokmaal(
                "Ola Berge sier at Nils Moe mener skolen er for liten.", "- Det har vært slik i mange år, sier [han].");
        assertEquals("Ola Berge", told.speaker());
    }

    @Test
    void pronounInsideAQuotationMeansWhomTheQuotationSpeaksOf() {
        Told told = Told.bokmaal(
                "Reinert Lie er lærer ved Vikby skole.",
                "- Elevene er flinke. [De] sier at de vil lære mer, sier Lie.");
        assertEquals("Elevene", told.speaker());
    }

    @Test
    void pronounBehindAQuotationMeansNobodyOfWhomTheQuotationSpeaks() {
        Told told = Told.bokmaal("Jorunn Sande er lærer ved Vikby skole.", "- Rektor Eva Lie er flink, sier [hun].");
        assertEquals("Jorunn Sande", told.speaker());
    }

    @Test
    void theNarrationKeepsInMindOfWhomItSpeaks() {
        Told told = Told.bokmaal(
                "Torvald Sandvin vokste opp på øya. Faren var streng.",
                "Han dro til Skottland i 1961. Der ble han i elleve år. Han fikk arbeid på et verft.",
                "«Jeg lengter hjem hver dag», skrev [han] i et brev.");
        assertEquals("Torvald Sandvin", told.speaker());
    }

    @Test
    void companyIsNotTheNewspaperThatTellsOfIt() {
        Told told = Told.bokmaal(
                "Oljeselskapet Nordskag tapte penger, skriver Finansavisen.", "[Selskapet] varsler at ansatte må gå.");
        assertEquals("Nordskag", told.speaker());
    }

    @Test
    void writingSpeaksForWhomItComesFromAlsoFurtherOn() {
        Told told = Told.bokmaal(
                "Ifølge tall fra Kystinstituttet har torsken kommet tilbake.", "[Tallene] viser at bestanden vokser.");
        assertEquals("Kystinstituttet", told.speaker());
    }

    @Test
    void theTwoMeansTwoPeopleLastSpokenOf() {
        Told told = Told.bokmaal(
                "Kari Bakkelund møtte Ola Berge i Vikby mandag.", "[De to] sier at samarbeidet skal fortsette.");
        assertEquals("Kari Bakkelund og Ola Berge", told.speaker());
    }

    @Test
    void theTwoOfABodyAreNotTheTwoLastSpokenOf() {
        Told told = Told.bokmaal(
                "Kari Bakkelund møtte Ola Berge i Vikby mandag.",
                "[De to representantene fra Bygdelista] sier at de stemmer imot.");
        assertEquals("to representantene fra Bygdelista", told.speaker());
    }

    @Test
    void answerBelongsToWhoeverAnsweredBefore() {
        Told told = Told.bokmaal(
                "- Er du glad?",
                "- Ja, jeg er glad, sier fyrvokter Astri Lunde.",
                "Direktør Geir Sand mener at fyret kan styres fra land.",
                "- Er du sint på ham?",
                "- [Nei. Jeg er ikke sint.]");
        assertEquals("Astri Lunde", told.speaker());
    }

    @Test
    void headlineWithoutASubjectIsWhoseWordsTheStoryTellsInTheSameWords() {
        Told told = Told.bokmaal(
                "[Krever] at brua stenges",
                "Rådmann Ola Berge mener at kommunen har god tid.",
                "Kari Bakkelund i velforeningen vil at brua stenges straks. Hun krever at brua stenges før jul.");
        assertEquals("Kari Bakkelund", told.speaker());
    }
}
