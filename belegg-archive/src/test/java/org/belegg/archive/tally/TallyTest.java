package org.belegg.archive.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.article.StoryWords;
import org.belegg.archive.copies.CreditFinder;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void tenCopiesOfAWireStoryAreOneOrigin() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            reports.add(whole(story("s" + i, "Avis " + i, "first", "Brua er stengt.")));
        }
        assertEquals(
                "10 reports in 10 stories, 10 outlets, 1 origin",
                Tally.of(reports).words());
    }

    @Test
    void storiesWithoutAnythingInCommonAreAsManyOriginsAsOutlets() {
        assertEquals(
                "3 reports in 3 stories, 2 outlets, 2 origins",
                Tally.of(List.of(
                                whole(story("a", "Kystposten", null, "Brua er stengt.")),
                                whole(story("b", "Kystposten", null, "Ferja går igjen.")),
                                whole(story("c", "Dalbladet", null, "Brua er stengt."))))
                        .words());
    }

    @Test
    void whoCreditsTheSameAgencyHasOneOrigin() {
        assertEquals(
                1,
                origins(
                        whole(story("a", "Kystposten", null, "Brua er stengt.\n(NTB)")),
                        whole(story("b", "Dalbladet", null, "Ferja går igjen.\nKilde: Norsk Telegrambyrå"))));
    }

    @Test
    void anAgencyOfTwoJoinsThem() {
        Report tass = whole(story("a", "Kystposten", null, "Brua er stengt.\n(Tass)"));
        Report reuters = whole(story("b", "Dalbladet", null, "Ferja går igjen.\n(Reuters)"));
        assertEquals(2, origins(tass, reuters));
        assertEquals(1, origins(tass, reuters, whole(story("c", "Nordnytt", null, "Alt er stengt.\n(Reuters/Tass)"))));
    }

    @Test
    void copiesJoinWhatTheyCredit() {
        assertEquals(
                1,
                origins(
                        whole(story("a", "Kystposten", "a", "Brua er stengt.\n(NTB)")),
                        whole(story("b", "Dalbladet", "a", "Brua er stengt.")),
                        whole(story("c", "Nordnytt", null, "Alt er stengt.\n(NTB)"))));
    }

    @Test
    void theFirstHandGoesBeforeTheStory() {
        StoredArticle told = says(story("a", "Kystposten", null, "Hun sier til Tass at det brenner.\n(NTB)"), "Tass");
        StoredArticle wrote = says(
                story("b", "Dalbladet", null, "Hun sier til byrået Itar-Tass at det brenner."), "byrået Itar-Tass");
        StoredArticle own = story("c", "Nordnytt", null, "Det brenner.\n(NTB)");
        assertEquals(1, origins(new Report(told, "a1"), new Report(wrote, "a1")));
        assertEquals(2, origins(new Report(told, "a1"), whole(own)));
        assertEquals("Tass", Origin.of(new Report(wrote, "a1")).label());
    }

    @Test
    void anAgencyThatSaysItItselfHadItFirstHand() {
        StoredArticle known = speaks(story("a", "Dalbladet", null, "Reuters sier at det brenner."), "Reuters");
        StoredArticle told =
                speaks(story("b", "Kystposten", null, "nyhetsbyrået Sahel melder at det brenner."), "Sahel");
        StoredArticle other = speaks(story("c", "Nordnytt", null, "Sjøvernet melder at det brenner."), "Sjøvernet");
        assertEquals("Reuters", Origin.of(new Report(known, "a1")).label());
        assertEquals("Sahel", Origin.of(new Report(told, "a1")).label());
        assertEquals("Nordnytt", Origin.of(new Report(other, "a1")).label());
    }

    @Test
    void anOutletThatWasToldIsTheOutlet() {
        StoredArticle told =
                says(story("a", "Dalbladet", null, "Hun sier til Kystposten at det brenner."), "Kystposten");
        assertEquals(1, origins(new Report(told, "a1"), whole(story("b", "Kystposten", null, "Det brenner."))));
    }

    @Test
    void aMediumWithoutANameIsNoFirstHand() {
        StoredArticle one = says(story("a", "Dalbladet", null, "Hun sier til avisa at det brenner."), "avisa");
        StoredArticle other = says(story("b", "Kystposten", null, "Han sier til avisa at det er slukt."), "avisa");
        assertEquals(2, origins(new Report(one, "a1"), new Report(other, "a1")));
    }

    @Test
    void aDocumentIsOfWhoeverWroteIt() {
        StoredArticle one = writes(story("a", "Dalbladet", null, "Sjøvernet skriver i ei melding at det brenner."));
        StoredArticle other = writes(story("b", "Kystposten", null, "Sjøvernet melder i ei melding at det er slukt."));
        assertEquals(1, origins(new Report(one, "a1"), new Report(other, "a1")));
        assertEquals(2, origins(new Report(one, "a1"), whole(other)));
        assertEquals("document of Sjøvernet", Origin.of(new Report(one, "a1")).label());
    }

    @Test
    void documentsOfThoseWithoutANameAreNotTakenTogether() {
        StoredArticle one = writes(story("a", "Dalbladet", null, "politiet skriver i ei melding at det brenner."));
        StoredArticle other = writes(story("b", "Kystposten", null, "politiet melder i ei melding at det er slukt."));
        assertEquals(2, origins(new Report(one, "a1"), new Report(other, "a1")));
    }

    @Test
    void ofAStoryWithoutAnOutletNothingIsGuessed() {
        Tally tally = Tally.of(List.of(
                whole(story("a", null, null, "Brua er stengt.")), whole(story("b", null, null, "Ferja går igjen."))));
        assertEquals("2 reports in 2 stories, no known outlet, 2 origins", tally.words());
        assertEquals(
                "0 reports in 0 stories, no known outlet, 0 origins",
                Tally.of(List.of()).words());
    }

    @Test
    void aTallyThatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Tally(1, 2, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Tally(2, 1, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> new Tally(-1, 0, 0, 0));
    }

    private static int origins(Report... reports) {
        return Tally.of(List.of(reports)).origins();
    }

    private static Report whole(StoredArticle story) {
        return new Report(story, null);
    }

    private static StoredArticle story(String key, @Nullable String outlet, @Nullable String family, String text) {
        Article article = new Article(key, text, null, null, outlet, null);
        return stored(key, family, article, List.of(), List.of());
    }

    private static StoredArticle says(StoredArticle story, String medium) {
        return withStatement(story, Channel.How.TOLD, medium);
    }

    private static StoredArticle writes(StoredArticle story) {
        return withStatement(story, Channel.How.DOCUMENT, "ei melding");
    }

    /** The first word says what stands behind "at" through the channel. */
    private static StoredArticle withStatement(StoredArticle story, Channel.How how, String channel) {
        String text = story.article().text();
        int content = text.indexOf(" at ") + 1;
        int name = text.indexOf(channel);
        Attribution statement = new Attribution(
                "a1",
                AttributionType.INDIRECT,
                Stance.AFFIRMS,
                List.of(new Span(0, text.indexOf(' '))),
                List.of(),
                List.of(new Span(content, text.indexOf('.'))),
                how == Channel.How.DOCUMENT ? "e1" : null,
                List.of(new Channel(how, channel, new Span(name, name + channel.length()), null)),
                null,
                "made-by-hand");
        String speaker = text.substring(0, text.indexOf(' '));
        Entity entity = new Entity(
                "e1",
                EntityType.ORGANISATION,
                speaker,
                List.of(new Mention(new Span(0, speaker.length()), Mention.Kind.NAME)),
                List.of(),
                null);
        return stored(story.key(), story.family(), story.article(), List.of(statement), List.of(entity));
    }

    /** The words before the verb are a body's that says what stands behind "at". */
    private static StoredArticle speaks(StoredArticle story, String name) {
        String text = story.article().text();
        Span named = new Span(text.indexOf(name), text.indexOf(name) + name.length());
        Entity entity = new Entity(
                "e1", EntityType.ORGANISATION, name, List.of(new Mention(named, Mention.Kind.NAME)), List.of(), null);
        Attribution statement = new Attribution(
                "a1",
                AttributionType.INDIRECT,
                Stance.AFFIRMS,
                List.of(new Span(0, named.end())),
                List.of(),
                List.of(new Span(text.indexOf(" at ") + 1, text.indexOf('.'))),
                "e1",
                List.of(),
                null,
                "made-by-hand");
        return stored(story.key(), null, story.article(), List.of(statement), List.of(entity));
    }

    private static StoredArticle stored(
            String key, @Nullable String family, Article article, List<Attribution> statements, List<Entity> entities) {
        Reading reading =
                new Reading(article, Language.NB, statements, entities, List.of(), List.of(), List.of(), List.of());
        return new StoredArticle(
                key,
                key,
                article,
                "test",
                reading,
                StoryWords.NONE,
                "1",
                "2026-11-24T12:00:00Z",
                family,
                CreditFinder.find(article.text()),
                List.of(),
                Map.of());
    }
}
