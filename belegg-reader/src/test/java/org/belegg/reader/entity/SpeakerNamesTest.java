package org.belegg.reader.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whom a source means that is a name. */
class SpeakerNamesTest {
    @Test
    void surnameMeansThePersonNamedInFullBefore() {
        Told told =
                Told.bokmaal("Kari Bakkelund leder velforeningen i Vikby.", "Nå sier [Bakkelund] at brua må stenges.");
        assertEquals("Kari Bakkelund", told.speaker());
    }

    @Test
    void surnameThatOpensASentenceIsANameWhateverWordItLooksLike() {
        Told told = Told.bokmaal("Byråd Odd Berg la fram forslaget mandag.", "[Berg] avviser at avgiften er for høy.");
        assertEquals("Odd Berg", told.speaker());
    }

    @Test
    void givenNameThatIsAlsoAPronounIsNoMention() {
        Told told = Told.bokmaal("Hans Moen og Berit Lie møttes i retten.", "Hans bil sto igjen på kaia, sier [Lie].");
        assertEquals("Berit Lie", told.speaker());
        assertEquals(1, told.mentions("Hans Moen").size());
    }

    @Test
    void nameOfAPartyInParenthesesIsNotWhoSpeaks() {
        Told told = Told.bokmaal("[Ragnhild Sunde (V)] mener at havna må bygges ut.");
        assertEquals("Ragnhild Sunde", told.speaker());
    }

    @Test
    void acronymThatDoesNotFitNamesAnotherBody() {
        Told told = Told.bokmaal("Fiskerlaget (NTB) holdt møte mandag.", "[Fiskerlaget] krever at kvoten økes.");
        assertEquals("Fiskerlaget", told.speaker());
    }
}
