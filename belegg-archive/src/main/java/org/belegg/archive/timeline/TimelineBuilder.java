package org.belegg.archive.timeline;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.belegg.archive.article.ArticleStore;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.search.ChosenStory;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.StoryChoice;
import org.belegg.archive.store.Session;
import org.belegg.archive.store.UnreadableArchiveException;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * Makes a timeline, within the transaction of its caller: all of it is of one state of the archive. One story is held at
 * a time; what stays is the entries.
 */
public final class TimelineBuilder {
    // What is known by the story itself stands before what the publication stands in for; then the older report first.
    // Entries come in the order of keys and places, and sorting keeps that order among equals.
    private static final Comparator<Entry> ORDER = Comparator.<Entry, Boolean>comparing(TimelineBuilder::isStandIn)
            .thenComparing(entry -> entry.story().days(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Path file;
    private final Session session;

    /**
     * Looks in what this session sees.
     *
     * @param file of the archive, for messages
     */
    public TimelineBuilder(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    private record Place(Days days, Track track) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::days).thenComparing(Place::track);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The timeline of what a search chooses; see {@link StoryChoice} for what that is.
     *
     * @throws IllegalArgumentException when the search has nothing to look for, such as only words to leave out
     */
    public Timeline of(Search search) throws SQLException {
        TreeMap<Place, List<Entry>> dated = new TreeMap<>();
        Map<Track, List<Entry>> undated = new EnumMap<>(Track.class);
        StoryChoice choice = new StoryChoice(search, session);
        for (ChosenStory chosen : choice.stories()) {
            for (Entry entry : entries(chosen, !choice.isOfFindings())) {
                Days days = entry.days();
                if (days == null) {
                    undated.computeIfAbsent(entry.track(), unused -> new ArrayList<>())
                            .add(entry);
                } else {
                    dated.computeIfAbsent(new Place(days, entry.track()), unused -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        dated.forEach((place, entries) -> groups.add(group(place.track, place.days, entries)));
        List<Group> apart = new ArrayList<>();
        undated.forEach((track, entries) -> apart.add(group(track, null, entries)));
        return new Timeline(groups, apart);
    }

    private List<Entry> entries(ChosenStory chosen, boolean always) throws SQLException {
        StoredArticle story = new ArticleStore(file, session).byId(chosen.article());
        try {
            return new StoryEntries(story, new StoryRows(session, chosen.article())).of(chosen, always);
        } catch (IllegalArgumentException
                | DateTimeException
                | NoSuchElementException
                | IndexOutOfBoundsException cause) {
            throw new UnreadableArchiveException(
                    file,
                    "the rows of story " + story.key()
                            + " do not fit its reading. \"belegg status --repair\" makes them" + " anew.",
                    cause);
        }
    }

    private static Group group(Track track, @Nullable Days days, List<Entry> entries) {
        return new Group(track, days, entries.stream().sorted(ORDER).toList());
    }

    private static boolean isStandIn(Entry entry) {
        return entry instanceof Entry.Said said && said.basis() == Basis.PUBLICATION;
    }
}
