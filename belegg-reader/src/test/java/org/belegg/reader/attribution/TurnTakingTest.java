package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;

import org.junit.jupiter.api.Test;

/** Which paragraphs of direct speech are one statement, and whose an answer without a clause is. */
class TurnTakingTest {
    @Test
    void paragraphsWithOneClauseAreOneStatement() {
        expect("– [content Det var helt mørkt ute].\\n– [content Vi så ingenting], [cue sier] [source Per Moe].");
    }

    @Test
    void paragraphBehindTheClauseGoesOn() {
        expect("– [content Det var helt mørkt ute], [cue sier] [source Per Moe].\\n– [content Vi så ingenting].");
    }

    @Test
    void answerToAQuestionIsTheLastSpeakers() {
        expect(
                        "– [content1 Det går bra], [cue1 sier] [source1 Kari Nilsen].\\n– Hva skal du gjøre nå?\\n– [content2 Nå skal jeg sove].")
                .saidBy("Kari Nilsen", "Kari Nilsen");
    }

    @Test
    void eachOfTwoSpeakersHasHisOwn() {
        expect(
                        "– [content1 Brua er trygg], [cue1 sier] [source1 Kari Nilsen].\\n– [content2 Den er farlig], [cue2 mener] [source2 Per Moe].")
                .saidBy("Kari Nilsen", "Per Moe");
    }

    @Test
    void nynorskTakesTurnsToo() {
        expectNynorsk(
                "– [content Det var heilt mørkt ute].\\n– [content Vi såg ingenting], [cue seier] [source Per Moe].");
    }
}
