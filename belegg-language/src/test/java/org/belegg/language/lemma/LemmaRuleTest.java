package org.belegg.language.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LemmaRuleTest {
    @Test
    void endingIsTakenOffAndAnotherPutOn() {
        LemmaRule rule = LemmaRule.between("ministrene", "minister");
        assertEquals("minister", rule.apply("ministrene").orElseThrow());
        assertEquals("register", rule.apply("Registrene").orElseThrow());
    }

    @Test
    void nameKeepsItsCapitals() {
        LemmaRule rule = LemmaRule.between("Oslos", "Oslo");
        assertEquals("NRK", rule.apply("NRKs").orElseThrow());
    }

    @Test
    void ruleFitsOnlyItsEnding() {
        assertTrue(LemmaRule.between("husene", "hus").apply("mann").isEmpty());
    }

    @Test
    void lemmaIsNeverEmpty() {
        assertTrue(new LemmaRule(true, "", "en", "").apply("en").isEmpty());
    }

    @Test
    void markGetsADollarAsInTheTreebank() {
        assertEquals("$\"", LemmaRule.between("«", "$\"").apply("«").orElseThrow());
        assertEquals("$,", LemmaRule.between(",", "$,").apply(",").orElseThrow());
    }

    @Test
    void ruleIsWrittenAndRead() {
        LemmaRule rule = LemmaRule.between("gikk", "gå");
        assertEquals(rule, LemmaRule.parse(rule.write()));
    }
}
