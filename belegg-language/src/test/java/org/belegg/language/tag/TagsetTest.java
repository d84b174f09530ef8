package org.belegg.language.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belegg.language.Tag;
import org.junit.jupiter.api.Test;

class TagsetTest {
    private static final Tagset TAGSET = new Tagset(List.of("prep", "subst|appell|mask|be|ent"));

    @Test
    void tagIsTakenApart() {
        Tag tag = TAGSET.tag(1);
        assertEquals("subst", tag.partOfSpeech());
        assertEquals(List.of("appell", "mask", "be", "ent"), List.copyOf(tag.features()));
        assertTrue(TAGSET.tag(0).features().isEmpty());
    }

    @Test
    void tagIsFoundByHowItIsWritten() {
        assertEquals(
                1,
                TAGSET.find(Tagset.write("subst", List.of("appell", "mask", "be", "ent")))
                        .orElseThrow());
        assertTrue(TAGSET.find("subst").isEmpty());
    }

    @Test
    void hashesDoNotHangOnTheNumbers() {
        Tagset other = new Tagset(List.of("subst|appell|mask|be|ent", "prep"));
        assertEquals(TAGSET.hash(1), other.hash(0));
        assertEquals(TAGSET.partOfSpeechHash(0), other.partOfSpeechHash(1));
    }
}
