package org.belegg.reader.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.reader.CheckedReader;
import org.junit.jupiter.api.Test;

/** Which pronouns an entity has. */
class ChainedPronounsTest {
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
