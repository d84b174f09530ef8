package org.belegg.language.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.belegg.model.BeleggException;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final int CLASSES = 3;
    private static final int BITS = 8;

    @Test
    void whatIsWrittenIsReadInTheSameOrder() {
        ModelWriter file = new ModelWriter("sample");
        file.number(300);
        file.text("blåbær");
        file.texts(List.of("en", "", "to"));
        file.numbers(new int[] {0, 127, 128, Integer.MAX_VALUE});
        file.table(Map.of(Hash.of("fjord"), 7));

        ModelReader read = ModelReader.of(file.toByteArray(), "test", "sample");
        assertEquals(300, read.number());
        assertEquals("blåbær", read.text());
        assertEquals(List.of("en", "", "to"), read.texts());
        assertArrayEquals(new int[] {0, 127, 128, Integer.MAX_VALUE}, read.numbers());
        HashTable table = read.table();
        assertEquals(7, table.get(Hash.of("fjord"), -1));
        assertEquals(-1, table.get(Hash.of("fjell"), -1));
    }

    @Test
    void scoresSurviveTheFileWithinThreePerCent() {
        Features features = new Features();
        features.add(1, Hash.of("ja"));
        LearningModel learned = learned(features);
        ModelWriter file = new ModelWriter("sample");
        file.weights(learned, 0.01f);
        LinearModel read = ModelReader.of(file.toByteArray(), "test", "sample").weights();

        float[] expected = new float[CLASSES];
        float[] found = new float[CLASSES];
        learned.score(features, expected);
        read.score(features, found);
        assertEquals(10, expected[0]);
        for (int k = 0; k < CLASSES; k++) {
            assertEquals(expected[k], found[k], 0.03 * Math.abs(expected[k]));
        }
        assertEquals(0, read.best(features, found));
        assertEquals(2, read.best(features, new int[] {1, 2}, 2, found));
    }

    @Test
    void smallWeightsAreLeftOut() {
        Features features = new Features();
        features.add(1, 1);
        ModelWriter file = new ModelWriter("sample");
        file.weights(learned(features), 5f);
        float[] scores = new float[CLASSES];
        ModelReader.of(file.toByteArray(), "test", "sample").weights().score(features, scores);
        assertEquals(0, scores[2]);
    }

    @Test
    void sameModelGivesTheSameBytes() {
        ModelWriter one = new ModelWriter("sample");
        ModelWriter other = new ModelWriter("sample");
        one.table(Map.of(Hash.of("a"), 1, Hash.of("b"), 2, Hash.of("c"), 3));
        other.table(Map.of(Hash.of("c"), 3, Hash.of("b"), 2, Hash.of("a"), 1));
        assertArrayEquals(one.toByteArray(), other.toByteArray());
    }

    @Test
    void oneWrongByteIsNoticed() {
        ModelWriter file = new ModelWriter("sample");
        file.text("heilt i orden");
        byte[] bytes = file.toByteArray();
        bytes[bytes.length / 2] ^= 1;
        assertRefused(bytes, "checksum");
    }

    @Test
    void anythingElseIsNoModel() {
        assertRefused(new byte[0], "no model file");
        assertRefused("<html>not found</html>".getBytes(StandardCharsets.UTF_8), "no model file");
    }

    @Test
    void modelOfAnotherKindIsRefused() {
        assertRefused(new ModelWriter("tagger").toByteArray(), "kind sample expected, found tagger");
    }

    @Test
    void readingPastTheEndIsRefused() {
        ModelReader file = ModelReader.of(new ModelWriter("sample").toByteArray(), "test", "sample");
        assertThrows(BeleggException.class, () -> {
            file.text();
            file.text();
            file.text();
        });
    }

    @Test
    void absentModelIsNamedWithTheRemedy() {
        BeleggException failure = assertThrows(
                BeleggException.class, () -> ModelReader.ofResource(ModelFileTest.class, "absent.model", "sample"));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.contains("absent.model") && message.contains("docs/training.md"), message);
    }

    private static void assertRefused(byte[] bytes, String because) {
        BeleggException failure =
                assertThrows(BeleggException.class, () -> ModelReader.of(bytes, "some.model", "sample"));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.contains("some.model") && message.contains(because), message);
    }

    private static LearningModel learned(Features features) {
        LearningModel model = new LearningModel(CLASSES, BITS);
        model.change(model.place(features, 0, 0), 10f);
        model.change(model.place(features, 0, 1), -3.3f);
        model.change(model.place(features, 0, 2), 0.123f);
        return model;
    }
}
