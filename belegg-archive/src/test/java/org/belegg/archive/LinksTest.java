package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.search.Order;
import org.belegg.archive.search.Search;
import org.belegg.archive.speaker.Link;
import org.belegg.model.EntityType;
import org.belegg.model.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is one with whom over stories, and why. */
class LinksTest {
    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = TestArchive.in(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void anUncommonFullNameIsOnePersonWhateverTheRole() {
        add(person("en", "Ragna Myrvang", role("rektor")), person("to", "Ragna Myrvang", role("forfatter")));
        assertEquals(2, link("en.e1").stories());
        assertEquals("the same name", link("to.e1").grounds());
    }

    @Test
    void aCommonFullNameNeedsARoleOrCompany() {
        add(
                person("en", "Kari Hansen", role("rektor")),
                person("to", "Kari Hansen", role("fisker")),
                person("tre", "Kari Hansen", role("skolens rektor")),
                person("fire", "Kari Hansen"));
        assertEquals(2, link("en.e1").stories());
        assertEquals("the same name and title, rektor", link("tre.e1").grounds());
        assertEquals(1, link("to.e1").stories());
        assertNull(link("to.e1").grounds());
        assertNull(link("fire.e1").grounds());
        assertEquals(List.of(id("to"), id("fire")), link("en.e1").apart());
    }

    @Test
    void theSameTitleInTwoBodiesIsTwoPeople() {
        add(
                person("en", "Kari Hansen", role("leder", "Fiskarlaget Nord")),
                person("to", "Kari Hansen", role("leder", "Brekke speidergruppe")),
                person("tre", "Kari Hansen", role("leder")),
                person("fire", "Kari Hansen", role("styremedlem", "Fiskarlaget Nord")));
        assertEquals(2, link("en.e1").stories());
        assertEquals(
                "the same name and a part in fiskarlaget nord", link("fire.e1").grounds());
        assertEquals(1, link("to.e1").stories());
        assertEquals(1, link("tre.e1").stories());
    }

    @Test
    void aTitleThatSeveralBodiesHaveMakesNobodyOneWithoutItsBody() {
        add(
                person("en", "Kari Hansen", role("leder", "Fiskarlaget Nord")),
                person("to", "Kari Hansen", role("leder", "Brekke speidergruppe")),
                person("tre", "Kari Hansen", role("leder")),
                person("fire", "Kari Hansen", role("leder")));
        assertEquals(1, link("tre.e1").stories());
        assertNull(link("fire.e1").grounds());
    }

    @Test
    void aTitleGoesToTheOnlyBodyThatIsKnownForIt() {
        add(
                person("en", "Kari Hansen", role("ordfører", "Brekkvik kommune")),
                person("to", "Kari Hansen", role("ordfører")));
        assertEquals(2, link("to.e1").stories());
    }

    @Test
    void twoOthersInCommonAreCompanyEnough() {
        add(
                person("en", "Kari Hansen")
                        .names("Tor Fagerliås", EntityType.PERSON)
                        .names("Brekkvik kommune", EntityType.ORGANISATION),
                person("to", "Kari Hansen")
                        .names("Brekkvik kommune", EntityType.ORGANISATION)
                        .names("Tor Fagerliås", EntityType.PERSON),
                person("tre", "Kari Hansen").names("Tor Fagerliås", EntityType.PERSON));
        assertEquals(2, link("en.e1").stories());
        assertEquals(
                "the same name, beside brekkvik kommune, tor fagerliås",
                link("to.e1").grounds());
        assertEquals(1, link("tre.e1").stories());
    }

    @Test
    void aMiddleNameMayBeLeftOutWhereTheRoleIsTheSame() {
        add(
                person("en", "Ragna Lo Myrvang", role("fiskeriminister")),
                person("to", "Ragna Myrvang", role("fiskeriminister")),
                person("tre", "Ragna Lo Myrvang"),
                person("fire", "Ragna Eng Myrvang"));
        assertEquals(3, link("to.e1").stories());
        assertEquals("Ragna Lo Myrvang", link("to.e1").name());
        assertEquals(3, said("Lo Myrvang").size());
        assertEquals(1, link("fire.e1").stories());
    }

    @Test
    void theSameSurnameAloneNeverLinks() {
        add(person("en", "Myrvang", role("rektor")), person("to", "Myrvang", role("rektor")));
        assertEquals(1, link("en.e1").stories());
        assertNull(link("en.e1").grounds());
    }

    @Test
    void aStateIsOneUnderAllItsNames() {
        add(state("en", "USA", "US"), state("to", "De forente stater", "US"), state("tre", "USA", "US"));
        assertEquals("USA", link("to.e1").name());
        assertEquals("the state US", link("to.e1").grounds());
        assertEquals(3, said("De forente stater").size());
    }

    @Test
    void aStateCorrectedInOneStoryLeavesTheOthersAsTheyAre() {
        add(
                state("en", "USA", "US"),
                state("to", "Canada", "CA"),
                state("tre", "De forente stater", "US"),
                state("fire", "USA", "US"));
        correct("en.e1", "name", "Canada");
        assertEquals(2, link("to.e1").stories());
        assertEquals("the state CA", link("en.e1").grounds());
        assertEquals(2, link("fire.e1").stories());
        archive.unmark("en.e1", TestArchive.SOMEBODY);
        assertEquals(1, link("to.e1").stories());
        assertEquals(3, link("fire.e1").stories());
    }

    @Test
    void aStateThatOnlyAPersonNamesTakesNoCodeFromTheOthers() {
        add(state("en", "USA", "US"), state("to", "De forente stater", "US"), body("tre", "USA", null));
        correct("tre.e1", "type", "state");
        assertEquals(3, link("to.e1").stories());
        assertEquals("the state US", link("tre.e1").grounds());
        add(state("fire", "Canada", "CA"));
        correct("fire.a1", "speaker", "USA");
        assertEquals(3, link("to.e1").stories());
        assertEquals(4, said("De forente stater").size());
    }

    @Test
    void theCodeOfAStateIsTheSameInWhateverOrderItsStoriesCame() throws IOException {
        List<MadeStory> stories = new ArrayList<>(List.of(
                state("en", "Georgia", null),
                state("to", "Georgia", "US"),
                state("tre", "Georgia", "GE"),
                state("fire", "USA", "US"),
                state("fem", "Republikken Georgia", "GE")));
        add(stories.toArray(MadeStory[]::new));
        assertEquals(4, link("fem.e1").stories());
        assertEquals(1, link("fire.e1").stories());
        inOtherOrders(stories);
    }

    @Test
    void aCodeThatNoStoryTellsAnyMoreIsForgotten() {
        add(state("en", "Georgia", "GE"), state("to", "USA", "US"));
        TestArchive.addBy("2", archive, state("en", "Georgia", "US"));
        assertEquals(2, link("to.e1").stories());
        TestArchive.addBy("3", archive, state("en", "Georgia", null));
        archive.repair();
        assertEquals(1, link("to.e1").stories());
        assertEquals("the same name", link("en.e1").grounds());
    }

    @Test
    void aBodyOfAnotherStateIsAnotherBody() {
        add(
                body("en", "Forsvarsdepartementet", null),
                body("to", "Forsvarsdepartementet", "IL"),
                body("tre", "Forsvarsdepartementet", "IL"));
        assertEquals(1, link("en.e1").stories());
        assertEquals("the same name, of IL", link("tre.e1").grounds());
        assertEquals(2, link("tre.e1").stories());
    }

    @Test
    void apartUndoesALinkAndSurvivesReadingAgain() {
        add(person("en", "Ragna Myrvang"), person("to", "Ragna Myrvang"), person("tre", "Ragna Myrvang"));
        archive.mark("to.e1", List.of(Ruling.correction("identity", "apart", null)), TestArchive.SOMEBODY);
        assertEquals("kept apart by somebody", link("to.e1").grounds());
        TestArchive.addBy("2", archive, person("to", "Ragna Myrvang"));
        assertEquals(1, link("to.e1").stories());
        assertEquals(2, link("en.e1").stories());
        archive.unmark("to.e1", TestArchive.SOMEBODY);
        assertEquals(3, link("to.e1").stories());
    }

    @Test
    void aMergerHoldsAlsoWhenLinksAreFoundAnew() {
        add(person("en", "Kari Hansen", role("rektor")), person("to", "Kari Hansen", role("fisker")));
        archive.merge("en.e1", "to.e1", "samme dame", TestArchive.SOMEBODY);
        add(person("tre", "Kari Hansen", role("fisker")));
        assertEquals(3, link("tre.e1").stories());
        assertEquals(
                List.of("Kari Hansen into Kari Hansen, by redaktør, 2026-11-24T12:00:00Z: samme dame"),
                link("tre.e1").mergers());
        archive.split("to.e1", TestArchive.SOMEBODY);
        assertEquals(2, link("tre.e1").stories());
    }

    @Test
    void whatAPersonGaveToSomebodyInTheStoryIsSaidByThatOneOfTheName() {
        add(
                person("en", "Kari Hansen", role("rektor")),
                new MadeStory("to", "Per Moe sier at det snør på fiskeren Kari Hansen.")
                        .names("Kari Hansen", EntityType.PERSON, List.of(role("fisker")))
                        .names("Per Moe", EntityType.PERSON)
                        .says("Per Moe", "sier", "at det snør"),
                person("tre", "Ragna Myrvang"));
        correct("to.a1", "speaker", "Kari Hansen");
        archive.merge("Ragna Myrvang", "to.e1", null, TestArchive.SOMEBODY);
        assertEquals(
                List.of("at det regner", "at det snør"),
                said("Ragna Myrvang").stream().sorted().toList());
    }

    @Test
    void aMergerHoldsWhenNamesakesTurnOutToBeOne() {
        MadeStory both = person("tre", "Kari Hansen", role("rektor"), role("fisker"));
        add(
                person("en", "Kari Hansen", role("rektor")),
                person("to", "Kari Hansen", role("fisker")),
                person("fire", "Kari Fisker"));
        archive.merge("Kari Fisker", "to.e1", null, TestArchive.SOMEBODY);
        add(both);
        assertEquals(4, link("en.e1").stories());
        assertEquals("Kari Fisker", link("en.e1").name());
        archive.repair();
        assertEquals(4, link("en.e1").stories());
        assertEquals(List.of(), archive.check());
        TestArchive.addBy("2", archive, person("tre", "Kari Hansen"));
        assertEquals(1, link("en.e1").stories());
        assertEquals(2, link("to.e1").stories());
        TestArchive.addBy("3", archive, both);
        assertEquals(4, link("to.e1").stories());
        archive.split("en.e1", TestArchive.SOMEBODY);
        assertEquals(3, link("to.e1").stories());
        assertEquals(1, link("fire.e1").stories());
        assertEquals(0L, archive.status().counts().get("mergers"));
    }

    @Test
    void aMergerGoesWithThoseWhoAreLeftWhenTheFirstOfThemIsTakenApart() {
        add(
                person("en", "Kari Hansen", role("rektor")),
                person("to", "Kari Hansen", role("fisker")),
                person("fem", "Kari Hansen", role("fisker")),
                person("fire", "Kari Fisker"));
        archive.merge("Kari Fisker", "fem.e1", null, TestArchive.SOMEBODY);
        correct("to.e1", "identity", "apart");
        assertEquals(2, link("fem.e1").stories());
        add(person("tre", "Kari Hansen", role("rektor"), role("fisker")));
        assertEquals(4, link("fem.e1").stories());
        archive.repair();
        assertEquals(4, link("fem.e1").stories());
        archive.unmark("to.e1", TestArchive.SOMEBODY);
        assertEquals(5, link("to.e1").stories());
    }

    @Test
    void aMergerHoldsInWhateverOrderTheStoriesCame() throws IOException {
        List<MadeStory> stories = new ArrayList<>(List.of(
                person("en", "Kari Hansen", role("rektor")),
                person("to", "Kari Hansen", role("fisker")),
                person("tre", "Kari Hansen", role("rektor"), role("fisker")),
                person("fire", "Kari Fisker"),
                person("fem", "Kari Mo Hansen", role("fisker"))));
        Random random = new Random(5);
        for (int i = 0; i < 8; i++) {
            Collections.shuffle(stories, random);
            try (Archive other = TestArchive.in(Files.createDirectory(folder.resolve("merged-" + i)))) {
                List<String> there = new ArrayList<>();
                for (MadeStory story : stories) {
                    TestArchive.add(other, story);
                    there.add(story.article().id());
                    if (there.size() > 1 && there.containsAll(List.of("to", "fire")) && !isMerged(other)) {
                        other.merge("fire.e1", "to.e1", null, TestArchive.SOMEBODY);
                    }
                }
                assertEquals(5, other.link("en.e1").stories(), there::toString);
                assertEquals("Kari Fisker", other.link("fem.e1").name(), there::toString);
            }
        }
    }

    private static boolean isMerged(Archive archive) {
        return archive.status().counts().getOrDefault("mergers", 0L) > 0;
    }

    @Test
    void theOrderOfAddingMakesNoDifference() throws IOException {
        List<MadeStory> stories = new ArrayList<>(List.of(
                person("en", "Kari Hansen", role("rektor")),
                person("to", "Kari Hansen", role("fisker")),
                person("tre", "Kari Hansen", role("rektor")),
                person("fire", "Kari Mo Hansen", role("fisker")),
                person("fem", "Ragna Myrvang", role("prest")),
                person("seks", "Ragna Myrvang")));
        add(stories.toArray(MadeStory[]::new));
        inOtherOrders(stories);
    }

    @Test
    void onlySomebodyHasALink() {
        add(person("en", "Ragna Myrvang"));
        assertThrows(UnknownReferenceException.class, () -> archive.link("en.a1"));
        assertThrows(UnknownReferenceException.class, () -> archive.link("en"));
        assertThrows(UnknownReferenceException.class, () -> archive.link("en.e7"));
    }

    private void add(MadeStory... stories) {
        TestArchive.add(archive, stories);
    }

    /** Expects the same links in archives that get the stories of this one in other orders. */
    private void inOtherOrders(List<MadeStory> stories) throws IOException {
        String expected = links(archive);
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(stories, random);
            try (Archive other = TestArchive.in(Files.createDirectory(folder.resolve("order-" + i)))) {
                for (MadeStory story : stories) {
                    TestArchive.add(other, story);
                }
                assertEquals(expected, links(other));
                other.repair();
                assertEquals(expected, links(other));
                assertEquals(List.of(), other.check());
            }
        }
    }

    private void correct(String reference, String field, String value) {
        archive.mark(reference, List.of(Ruling.correction(field, value, null)), TestArchive.SOMEBODY);
    }

    private Link link(String reference) {
        return archive.link(reference);
    }

    /** The id of whom a story names first. */
    private String id(String story) {
        return archive.look(story).story().key() + ".e1";
    }

    private List<String> said(String name) {
        return TestArchive.found(archive, Search.builder().speaker(name).order(Order.STORY));
    }

    private static String links(Archive archive) {
        TreeMap<String, String> links = new TreeMap<>();
        archive.forEach(story -> {
            Link link = archive.link(story.key() + ".e1");
            links.put(story.article().id(), link.stories() + " " + link.grounds());
        });
        return links.toString();
    }

    private static MadeStory person(String id, String name, Role... roles) {
        return new MadeStory(
                        id, name + " sier i sak " + id + " at det regner. Tor Fagerliås og Brekkvik kommune er nevnt.")
                .names(name, EntityType.PERSON, List.of(roles))
                .says(name, "sier", "at det regner");
    }

    private static MadeStory state(String id, String name, @Nullable String iso) {
        return new MadeStory(id, name + " sier i sak " + id + " at det regner.")
                .names(name, EntityType.STATE, List.of(), iso)
                .says(name, "sier", "at det regner");
    }

    private static MadeStory body(String id, String name, @Nullable String iso) {
        return new MadeStory(id, name + " sier i sak " + id + " at det regner.")
                .names(name, EntityType.ORGANISATION, List.of(), iso)
                .says(name, "sier", "at det regner");
    }

    private static Role role(String title) {
        return new Role(title, null);
    }

    private static Role role(String title, String body) {
        return new Role(title, body);
    }
}
