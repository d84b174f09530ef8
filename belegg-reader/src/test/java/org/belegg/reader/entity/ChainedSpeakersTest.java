package org.belegg.reader.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.reader.CheckedReader;
import org.junit.jupiter.api.Test;

/** Who speaks where a pronoun or a description does, and which pronouns an entity has. */
class ChainedSpeakersTest {
    @Test
    void pronounSpeaksForThePersonOfItsGender() {
        assertEquals(
                List.of("Kari Berg"),
                speakers("Kari Berg kranglet med Ola Lie på torget. Etterpå sa hun at broen måtte stenges."));
    }

    @Test
    void theySpeakForThoseNamedTogether() {
        assertEquals(
                List.of("Kari Berg og Ola Lie"),
                speakers("Kari Berg og Ola Lie driver kafeen på torget. De sier at sesongen har vært god."));
    }

    @Test
    void descriptionSpeaksForTheOneThatItTakesUp() {
        assertEquals(
                List.of("mann i 50-årene"),
                speakers("En mann i 50-årene ble stanset i Vikby. Mannen hevdet at han var på vei hjem."));
    }

    @Test
    void entitiesHaveThePronounsThatStandForThem() {
        String text = "Kari Berg møtte Ola Lie. Hun hadde hunden sin med. Etterpå sa Lie at han var redd for den.";
        Reading reading = CheckedReader.read(text);
        assertEquals(List.of("Hun", "sin"), pronouns(reading, "Kari Berg"));
        assertEquals(List.of("han"), pronouns(reading, "Ola Lie"));
    }

    @Test
    void noPronounIsTwoEntities() {
        Reading reading = CheckedReader.read(
                "Kari Berg og Ola Lie eier hytta. Berg sier at hun er fornøyd. Lie sier at han vil selge. De er"
                        + " uenige.");
        List<Span> all = reading.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
                .map(Mention::span)
                .toList();
        assertFalse(all.isEmpty());
        assertEquals(all.size(), all.stream().distinct().count());
    }

    private static List<String> speakers(String text) {
        Reading reading = CheckedReader.read(text);
        List<String> names = reading.attributions().stream()
                .map(Attribution::speaker)
                .map(id -> reading.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .map(Entity::name)
                        .findFirst()
                        .orElse("nobody"))
                .toList();
        assertTrue(!names.isEmpty(), "nothing attributed in: " + text);
        return names;
    }

    private static List<String> pronouns(Reading reading, String name) {
        return reading.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
                .map(mention -> reading.article()
                        .text()
                        .substring(mention.span().start(), mention.span().end()))
                .toList();
    }
}
