package org.belegg.language.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.junit.jupiter.api.Test;

class NamePartsTest {
    @Test
    void namesSurviveBeingTakenApart() {
        List<Name> names = List.of(
                new Name(NameType.PER, 0, 2),
                new Name(NameType.PER, 2, 3),
                new Name(NameType.ORG, 4, 7),
                new Name(NameType.GPE_LOC, 7, 8));
        assertEquals(names, NameParts.names(NameParts.of(names, 9)));
    }

    @Test
    void innerPartFollowsOnlyItsOwnType() {
        int[] person = NameParts.of(List.of(new Name(NameType.PER, 0, 3)), 3);
        int[] body = NameParts.of(List.of(new Name(NameType.ORG, 0, 3)), 3);
        assertEquals(2, NameParts.before(person[1]).length);
        for (int before : NameParts.before(person[1])) {
            assertEquals(false, before == body[0] || before == body[1] || before == NameParts.OUTSIDE);
        }
    }
}
