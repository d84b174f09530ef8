package org.belegg.reader.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belegg.model.Role;
import org.junit.jupiter.api.Test;

/** The roles that a story gives people. */
class RolesTest {
    @Test
    void titleBeforeTheNameIsARole() {
        Told told = Told.bokmaal("Ordfører Kari Bakkelund åpnet brua.");
        assertEquals(
                List.of(new Role("Ordfører", null)),
                told.entity("Kari Bakkelund").roles());
    }

    @Test
    void roleHoldsTheBodyThatItIsARoleIn() {
        Told told = Told.bokmaal("Nils Moe, politisk nestleder i Folkefronten, holdt talen.");
        assertEquals(
                List.of(new Role("politisk nestleder i Folkefronten", "Folkefronten")),
                told.entity("Nils Moe").roles());
    }

    @Test
    void formerRoleIsPast() {
        Told told = Told.bokmaal("Tidligere kuppleder Amadou Kanté ble pågrepet mandag.");
        assertEquals(
                List.of(new Role("Tidligere kuppleder", null, true)),
                told.entity("Amadou Kanté").roles());
    }

    @Test
    void formerRoleIsPastInNynorskToo() {
        Told told = Told.nynorsk("Jorunn Sande, tidlegare ordførar i Vikby, opna utstillinga.");
        assertEquals(true, told.entity("Jorunn Sande").roles().get(0).past());
    }

    @Test
    void roleOfAStateBelongsToTheState() {
        Told told = Told.bokmaal("Malis statsminister Moussa Keïta landet i Oslo mandag.");
        assertEquals("Mali", told.entity("Moussa Keïta").roles().get(0).organisation());
    }
}
