package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNone;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;
import static org.belegg.reader.ExpectedAttributions.expectUnattributed;

import org.belegg.model.AttributionType;
import org.junit.jupiter.api.Test;

/** Words behind a dash or between quotation marks, with what hands them over. */
class DirectSpeechTest {
    @Test
    void nameAfterVerbIsTheSourceWhenQuoteComesFirst() {
        expect("– [content Vi mangler 40 senger], [cue sier] [source overlege Kari Nilsen].")
                .ofType(AttributionType.DIRECT);
    }

    @Test
    void nynorskHandsOverTheSameWay() {
        expectNynorsk("– [content Vi manglar 40 senger], [cue seier] [source overlege Kari Nilsen].")
                .ofType(AttributionType.DIRECT);
    }

    @Test
    void quotationMarksStandForTheDash() {
        expect("«[content Vi mangler 40 senger]», [cue sier] [source overlege Kari Nilsen].")
                .ofType(AttributionType.DIRECT);
    }

    @Test
    void everyKindOfDashOpensSpeech() {
        expect("- [content Brua er trygg], [cue sier] [source Per Moe].");
        expect("— [content Brua er trygg], [cue sier] [source Per Moe].");
    }

    @Test
    void severalSentencesAreOneContent() {
        expect("– [content Det var helt mørkt. Vi så ingenting], [cue forteller] [source Per Moe].");
    }

    @Test
    void clauseInTheMiddleSplitsTheContent() {
        expect("– [content Det er for sent], [cue sier] [source Kari Nilsen]. [content Vi prøver likevel].");
    }

    @Test
    void speakerGoesOnInTheFirstPersonBehindTheClause() {
        expect("– [content Det var mørkt], [cue sier] [source Per Moe]. [content Vi så ingenting].");
    }

    @Test
    void whatIsToldOfTheSpeakerBehindTheClauseIsNotHis() {
        expect("– [content Det var mørkt], [cue sier] [source Per Moe]. Han har bodd i Sandvær siden han var liten.");
    }

    @Test
    void bareDashReplyWithoutAVerbStaysUnattributed() {
        expectUnattributed("– [content Det var for sent].");
    }

    @Test
    void dashHeadlineWithoutCueIsNotMarked() {
        expectNone("– Vi må handle nå\\nKommunen har brukt opp pengene sine.");
    }

    @Test
    void interviewersQuestionIsNotMarked() {
        expect("– Hvorfor kom du ikke?\\n– [content Jeg var syk], [cue svarer] [source Per Moe].");
    }

    @Test
    void speakingOfOneselfIsNoNewAttribution() {
        expect("– [content Jeg tror vi greier det], [cue sier] [source Kari Nilsen].");
        expectNynorsk("– [content Vi meiner det er rett], [cue seier] [source Kari Nilsen].");
    }

    @Test
    void whatASpeakerSaysOfOthersStandsWithin() {
        expect(
                        "– [content1 [source2 Ordføreren] [cue2 hevder] at [content2 brua er trygg]], [cue1 sier] [source1 Kari Nilsen].")
                .within(2, 1);
    }

    @Test
    void dashInsideASentenceQuotesNobody() {
        expectNone("Huset – det eldste i bygda – brant ned.");
    }

    @Test
    void quotedTitleIsNobodysWords() {
        expectNone("Hun leste «Sult» på toget til Sandvær.");
    }

    @Test
    void questionCanBeHandedOverToo() {
        expect("– [content Hvem skal betale for dette?] [cue spør] [source Kari Nilsen].");
    }
}
