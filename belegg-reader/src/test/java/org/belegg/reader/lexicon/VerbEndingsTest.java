package org.belegg.reader.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The infinitive of a verb is among those that its ending allows. */
class VerbEndingsTest {
    private final VerbEndings endings = new VerbEndings();

    @ParameterizedTest
    @CsvSource({"lover,love", "svarte,svare", "tordnet,tordne", "prøvde,prøve", "svara,svare", "tvilar,tvile"})
    void formLeadsToItsInfinitive(String form, String infinitive) {
        assertTrue(
                endings.infinitives(form).contains(infinitive),
                () -> endings.infinitives(form).toString());
    }

    @Test
    void pastTenseIsNoPresent() {
        assertFalse(endings.infinitivesOfPresent("svarte").contains("svare"));
        assertTrue(endings.infinitivesOfPresent("svarer").contains("svare"));
    }

    @Test
    void wordWithoutAnEndingHasNoInfinitive() {
        assertEquals(List.of(), endings.infinitives("bru"));
    }
}
