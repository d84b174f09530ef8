package org.belegg.language.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void sameValueUnderAnotherTemplateIsAnotherFeature() {
        Features features = new Features();
        features.add(1, Hash.of("by"));
        features.add(2, Hash.of("by"));
        assertNotEquals(features.hash(0), features.hash(1));
    }

    @Test
    void orderOfValuesCounts() {
        Features features = new Features();
        features.add(1, Hash.of("by"), Hash.of("land"));
        features.add(1, Hash.of("land"), Hash.of("by"));
        assertNotEquals(features.hash(0), features.hash(1));
    }

    @Test
    void thereIsRoomForAnyNumber() {
        Features features = new Features();
        for (int i = 0; i < 1000; i++) {
            features.add(1, i);
        }
        assertEquals(1000, features.size());
        features.clear();
        assertEquals(0, features.size());
    }

    @Test
    void hashesNeverChangeBecauseModelsHangOnThem() {
        assertEquals(4704887104049786834L, Hash.of("utenriksminister"));
    }
}
