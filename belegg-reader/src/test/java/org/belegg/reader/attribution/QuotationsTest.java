package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNone;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;

import org.belegg.model.AttributionType;
import org.junit.jupiter.api.Test;

/** Words handed over from outside their sentence. */
class QuotationsTest {
    @Test
    void sentenceBeforeIsWhatDetRefersTo() {
        expect("[content Brua blir dyrere enn ventet]. Det [cue sier] [source ordfører Kari Nilsen].")
                .ofType(AttributionType.INDIRECT);
        expectNynorsk("[content Brua blir dyrare enn venta]. Det [cue seier] [source ordførar Kari Nilsen].");
    }

    @Test
    void sentenceMayStandAParagraphBefore() {
        expect("[content Brua blir dyrere enn ventet].\\nDet [cue opplyser] [source kommunen].");
    }

    @Test
    void marksBehindAColonHoldTheWords() {
        expect("[source Ordføreren] [cue skriver]: «[content Brua er trygg]».").ofType(AttributionType.DIRECT);
    }

    @Test
    void headlineNamesItsSourceBeforeAColon() {
        expect("[source Forskere]: [content Breene forsvinner]\\nIsen smelter fort i fjellet.");
    }

    @Test
    void headlineWithAColonAndNobodyQuotesNobody() {
        expectNone("Slik gikk det: Laget vant kampen\\nDet ble en fin kveld i Sandvær.");
    }

    @Test
    void judgementInTheWritersVoiceRefersToNobody() {
        expectNone("Brua blir dyrere enn ventet. Det er dumt.");
    }
}
