package org.belegg.archive.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.belegg.formats.Days;
import org.belegg.formats.Voice;
import org.belegg.formats.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A timeline for programs: an entry a line, as JSON, in the order of the timeline; those without days last. The names of
 * the fields are a promise, and are told in docs/archive.md.
 */
public final class TimelineLines {
    private static final int USUAL_LENGTH = 600;

    private TimelineLines() {}

    /** Hands over the lines, each with its line break. */
    public static void write(Timeline timeline, Consumer<String> out) {
        for (Group group : timeline.groups()) {
            group.entries().forEach(entry -> out.accept(line(entry)));
        }
        for (Group group : timeline.undated()) {
            group.entries().forEach(entry -> out.accept(line(entry)));
        }
    }

    private static String line(Entry entry) {
        return JsonText.of(USUAL_LENGTH, json -> write(entry, json)) + "\n";
    }

    private static void write(Entry entry, JsonGenerator json) throws IOException {
        StoryReference story = entry.story();
        json.writeStartObject();
        json.writeStringField("track", entry.track().label());
        Days days = entry.days();
        json.writeStringField("earliest", days == null ? null : days.earliest().toString());
        json.writeStringField("latest", days == null ? null : days.latest().toString());
        json.writeStringField("basis", basis(entry));
        json.writeStringField("id", entry.id());
        json.writeStringField("key", story.key());
        json.writeStringField("story", story.id());
        json.writeStringField("outlet", story.outlet());
        json.writeStringField(
                "published",
                story.published() == null ? null : story.published().value());
        json.writeStringField("title", story.title());
        json.writeStringField("language", story.language().code());
        if (entry instanceof Entry.Said said) {
            json.writeStringField("speaker", said.speaker());
            json.writeStringField("stance", EntryWords.word(said.stance()));
            json.writeStringField("type", said.type().name().toLowerCase(Locale.ROOT));
            json.writeStringField("words", said.words());
        } else if (entry instanceof Entry.Happened happened) {
            json.writeStringField("speaker", happened.teller() == null ? Voice.WRITER : happened.speaker());
            json.writeStringField("stance", EntryWords.word(happened.stance()));
            json.writeStringField("statement", id(story, happened.teller()));
            json.writeStringField("expression", happened.passage().words());
            json.writeStringField("value", happened.value());
            json.writeStringField("words", happened.passage().text());
            json.writeBooleanField("announced", happened.isAnnounced());
        }
        json.writeEndObject();
    }

    private static @Nullable String id(StoryReference story, @Nullable String finding) {
        return finding == null ? null : story.key() + "." + finding;
    }

    /** How the days are known; null where they are not. */
    private static @Nullable String basis(Entry entry) {
        if (entry.days() == null) {
            return null;
        }
        if (entry instanceof Entry.Said said) {
            return said.basis().label();
        }
        return entry instanceof Entry.Happened happened ? happened.basis().label() : Basis.PUBLICATION.label();
    }
}
