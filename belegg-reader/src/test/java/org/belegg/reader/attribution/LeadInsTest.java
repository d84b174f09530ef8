package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;
import static org.belegg.reader.ExpectedAttributions.expectUnattributed;

import org.belegg.model.AttributionType;
import org.junit.jupiter.api.Test;

/** What hands a quotation over from before it or behind it. */
class LeadInsTest {
    @Test
    void sentenceWithAColonHandsOverTheNextParagraph() {
        expect("[source Ordføreren] [cue sier]:\\n– [content Brua er trygg].").ofType(AttributionType.DIRECT);
        expectNynorsk("[source Ordføraren] [cue seier]:\\n– [content Brua er trygg].");
    }

    @Test
    void bareNameWithAColonHandsOver() {
        expect("[source Kari Nilsen]:\\n– [content Brua er trygg].");
    }

    @Test
    void sentenceBehindTheQuotationHandsItOver() {
        expect("– [content Brua er trygg].\\nDet [cue sier] [source ordfører Kari Nilsen].")
                .ofType(AttributionType.DIRECT);
    }

    @Test
    void sentenceThatSaysSomethingElseHandsNothingOver() {
        expectUnattributed("– [content Brua er trygg].\\nDet regner i Sandvær.");
    }
}
