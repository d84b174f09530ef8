package org.belegg.formats.gold;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpeakerNameTest {
    @Test
    void partOfANameIsTheSame() {
        assertTrue(SpeakerName.same("Siv Lunde", "Lunde"));
        assertTrue(SpeakerName.same("Lunde", "ordfører Siv Lunde"));
    }

    @Test
    void caseArticlesAndGenitiveDoNotMatter() {
        assertTrue(SpeakerName.same("Ødegård", "ØDEGÅRDS"));
        assertTrue(SpeakerName.same("en talsmann", "Talsmann"));
        assertTrue(SpeakerName.same("STRASSE", "Straße"));
        assertTrue(SpeakerName.same("Andre\u0301", "André"));
    }

    @Test
    void shortWordsMustBeExact() {
        assertFalse(SpeakerName.same("Nes", "Ness"));
    }

    @Test
    void otherNamesDiffer() {
        assertFalse(SpeakerName.same("Siv Lunde", "Siv Strand"));
        assertFalse(SpeakerName.same("Siv Lunde", null));
    }

    @Test
    void nobodyIsTheSameAsNobody() {
        assertTrue(SpeakerName.same(null, null));
        assertTrue(SpeakerName.same(null, "?!"));
    }
}
