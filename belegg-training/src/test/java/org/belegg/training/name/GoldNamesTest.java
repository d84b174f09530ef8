package org.belegg.training.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.training.treebank.TreebankToken;
import org.junit.jupiter.api.Test;

class GoldNamesTest {
    @Test
    void nameEndsWhereAnotherBegins() {
        assertEquals(
                List.of(new Name(NameType.PER, 0, 2), new Name(NameType.PER, 2, 3), new Name(NameType.GPE_LOC, 4, 5)),
                names("B-PER", "I-PER", "B-PER", "O", "B-GPE_LOC"));
    }

    @Test
    void innerPartOfAnotherTypeEndsTheName() {
        assertEquals(List.of(new Name(NameType.ORG, 0, 1)), names("B-ORG", "I-LOC", "O"));
    }

    private static List<Name> names(String... marks) {
        return GoldNames.of(Stream.of(marks)
                .map(mark -> new TreebankToken("x", "x", "subst", List.of(), TreebankToken.ROOT, "FRAG", mark))
                .toList());
    }
}
