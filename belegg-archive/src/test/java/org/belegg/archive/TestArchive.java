package org.belegg.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.search.Hit;
import org.belegg.archive.search.Search;
import org.belegg.archive.store.Patience;

/** What tests of archives share: a hand that signs, and short ways to add and to ask. */
final class TestArchive {
    static final Signature SOMEBODY = new Signature("redaktør", Instant.parse("2026-11-24T12:00:00.5Z"));

    private TestArchive() {}

    static Archive in(Path folder) {
        return Archive.openOrCreate(folder.resolve("test.belegg"), Patience.USUAL);
    }

    static Provenance by(String version) {
        return new Provenance("add", version, "tagger:1", "", SOMEBODY);
    }

    static void add(Archive archive, MadeStory... stories) {
        Run run = archive.begin(by("1"));
        for (MadeStory story : stories) {
            run.put(story.made(), "test");
        }
        run.end(SOMEBODY, 0);
    }

    /** Adds stories, or has them read again, by a Belegg of this version. */
    static void addBy(String version, Archive archive, MadeStory... stories) {
        Run run = archive.begin(by(version));
        for (MadeStory story : stories) {
            run.refresh(story.made(), "test");
        }
        run.end(SOMEBODY, 0);
    }

    /** The words of what is found, in order. */
    static List<String> found(Archive archive, Search.Builder search) {
        return archive.find(search.build()).hits().stream()
                .map(TestArchive::words)
                .toList();
    }

    private static String words(Hit hit) {
        if (hit.finding() == null) {
            return hit.story().article().id();
        }
        var reading = hit.story().reading();
        var span = hit.finding().startsWith("f")
                ? reading.figures()
                        .get(Integer.parseInt(hit.finding().substring(1)) - 1)
                        .span()
                : reading.attribution(hit.finding()).orElseThrow().content().get(0);
        return reading.article().textOf(span);
    }
}
