package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNone;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;

import org.belegg.model.AttributionType;
import org.belegg.model.Stance;
import org.junit.jupiter.api.Test;

/** What a reporting word hands over inside its own sentence. */
class IndirectSpeechTest {
    @Test
    void clauseIsGivenWithoutItsAt() {
        expect("[source Ministeren] [cue sier] at [content brua blir stengt].").ofType(AttributionType.INDIRECT);
        expectNynorsk("[source Ministeren] [cue seier] at [content brua blir stengd].")
                .ofType(AttributionType.INDIRECT);
    }

    @Test
    void clauseNeedsNoAt() {
        expect("[source Hun] [cue mener] [content planen er god].").withStance(Stance.BELIEVES);
    }

    @Test
    void finalFullStopAndWhatIsAddedBehindACommaAreLeftOut() {
        expect("[source Politiet] [cue opplyser] at [content mannen er pågrepet], noe som overrasket naboene.");
    }

    @Test
    void nounPhraseIsCondemned() {
        expect("[source Partiet] [cue fordømmer] [content angrepet på byen].").withStance(Stance.CONDEMNS);
    }

    @Test
    void nounPhraseIsPraised() {
        expect("[source Ordføreren] [cue roser] [content brannfolkene].").withStance(Stance.PRAISES);
    }

    @Test
    void nounPhraseIsDemanded() {
        expect("[source Bygda] [cue krever] [content ny bru].").withStance(Stance.ASKS);
        expectNynorsk("[source Bygda] [cue krev] [content ny bru].").withStance(Stance.ASKS);
    }

    @Test
    void prepositionBehindItsVerbBelongsToTheCue() {
        expect("[source Etaten] [cue advarer mot] [content glatte veier].").withStance(Stance.WARNS);
        expectNynorsk("[source Etaten] [cue åtvarar mot] [content glatte vegar].")
                .withStance(Stance.WARNS);
    }

    @Test
    void wholePhraseOfAVerbIsItsCue() {
        expect("[source Laget] [cue tar til orde for] [content lengre pauser].");
    }

    @Test
    void addresseeOfARequestIsNoContent() {
        expect("[source Kommunen] [cue ber] fylket [content bygge brua].").withStance(Stance.ASKS);
    }

    @Test
    void requestedThingIsTheContent() {
        expect("[source Elevene] [cue ber om] [content flere timer].").withStance(Stance.ASKS);
    }

    @Test
    void deniedClauseIsDenied() {
        expect("[source Per Moe] [cue avviser] at [content han tok pengene].").withStance(Stance.DENIES);
    }

    @Test
    void hopeIsBelief() {
        expect("[source Naboene] [cue håper] [content veien blir åpnet].").withStance(Stance.BELIEVES);
    }

    @Test
    void paraphraseWithQuotedWordsIsMixed() {
        expect("[source Hun] [cue sier] at [content planen er «helt gal»].").ofType(AttributionType.MIXED);
    }

    @Test
    void passiveWithoutASourceIsMarked() {
        expect("Det [cue hevdes] at [content brua er farlig].").saidBy((String) null);
        expectNynorsk("Det blir [cue hevda] at [content brua er farleg].");
    }

    @Test
    void agentOfAPassiveIsTheSource() {
        expect("[content Forslaget] [cue støttes] av [source Bygdelista].");
    }

    @Test
    void headlineWithoutASubjectHasNoSource() {
        expect("[cue Frykter] [content ny flom]\\nFolk i Sandvær følger med på elva.")
                .withStance(Stance.WARNS);
    }

    @Test
    void saidByAnotherStandsWithin() {
        expect(
                        "[source1 Ministeren] [cue1 sier] at [content1 [source2 politiet] [cue2 mener] at [content2 brua er trygg]].")
                .within(2, 1);
    }

    @Test
    void twoVerbsShareTheirSubject() {
        expect("[source1 [source2 Hun]] [cue1 krever] [content1 ny bru] og [cue2 advarer mot] [content2 flom].");
    }

    @Test
    void verbWithItsAdjectiveIsOneCue() {
        expect("[source Hun] [cue gjorde det klart] at [content brua må stenges].");
    }

    @Test
    void referenceToAThingIsHandedOver() {
        expect("[source Hun] [cue viser til] [content en rapport om støy].");
    }

    @Test
    void demandThatSomebodyOwnsIsHandedOver() {
        expect("Avisa trykte [source foreldrenes] [cue krav om] [content ny skole].");
    }

    @Test
    void decisionIsNoAttribution() {
        expectNone("Styret vedtok å selge huset.");
        expectNone("Partene ble enige om prisen.");
    }

    @Test
    void refusalIsNoAttribution() {
        expectNone("Politiet ønsker ikke å kommentere saken.");
        expectNynorsk("Politiet ønskjer ikkje å kommentere saka.");
    }

    @Test
    void sentenceCutBehindItsAtHandsNothingOver() {
        expectNone("Ordføreren sier at");
    }

    @Test
    void resultIsNoContent() {
        expectNone("Hun falt så hardt at hun mistet pusten.");
    }
}
