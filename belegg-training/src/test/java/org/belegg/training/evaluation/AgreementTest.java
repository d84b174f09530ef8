package org.belegg.training.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void harmonicMeanOfTwoThirdsAndOneHalf() {
        Agreement agreement = new Agreement();
        for (int i = 0; i < 4; i++) {
            agreement.expect();
        }
        for (int i = 0; i < 3; i++) {
            agreement.find();
        }
        agreement.agree();
        agreement.agree();
        assertEquals(2.0 / 3, agreement.precision(), 1e-9);
        assertEquals(0.5, agreement.recall(), 1e-9);
        assertEquals(4.0 / 7, agreement.f1(), 1e-9);
    }

    @Test
    void nothingAtAllIsZeroNotAnError() {
        Agreement agreement = new Agreement();
        assertTrue(agreement.isEmpty());
        assertEquals(0, agreement.f1() + agreement.precision() + agreement.recall());
    }
}
