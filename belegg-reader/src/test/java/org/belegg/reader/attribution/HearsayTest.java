package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expectNone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belegg.model.Reading;
import org.belegg.reader.CheckedReader;
import org.junit.jupiter.api.Test;

/** "Skal ha" with a participle: told without any source. */
class HearsayTest {
    @Test
    void hearsayIsMarkedAndIsNoAttribution() {
        expectNone("Tre menn skal ha flyktet fra stedet.");
        assertEquals(List.of("skal ha flyktet"), hearsay("Tre menn skal ha flyktet fra stedet."));
    }

    @Test
    void insideOfSomebodysWordsItIsHisOwnWay() {
        assertEquals(List.of(), hearsay("Politiet sier at mannen skal ha flyktet."));
    }

    @Test
    void whatSomebodyWillHaveIsNoHearsay() {
        assertEquals(List.of(), hearsay("Laget skal ha trening i kveld."));
        assertEquals(List.of(), hearsay("Hun skal hjem."));
    }

    private static List<String> hearsay(String text) {
        Reading reading = CheckedReader.read(text);
        return reading.hearsay().stream()
                .map(one -> reading.article().textOf(one.span()))
                .toList();
    }
}
