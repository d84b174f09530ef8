package org.belegg.cli.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.belegg.archive.Archive;
import org.belegg.archive.store.UnreadableArchiveException;
import org.belegg.cli.input.PendingStory;
import org.belegg.cli.input.StoryInput;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.formats.input.TextDecoder;
import org.belegg.model.Warning;

/** The stories of an archive as they were given, to be read again without their files. */
public final class StoredStories implements StoryInput {
    // What was odd about the bytes; they are not there any more, and reading again would not tell it.
    private static final Set<String> WARNINGS_OF_BYTES =
            Set.of(TextDecoder.INVALID_UTF_8, TextDecoder.WINDOWS_1252, "unknown-date", "unknown-language");

    private final Archive archive;
    private final List<String> keys;

    /** The stories that are there now. */
    public StoredStories(Archive archive) {
        this.archive = archive;
        this.keys = archive.keys();
    }

    @Override
    public String place() {
        return "the archive";
    }

    @Override
    public void feed(Sink sink) throws InterruptedException {
        for (String key : keys) {
            sink.accept(new PendingStory("story " + key, () -> new ReceivedArticle(archive.given(key), warnings(key))));
        }
    }

    @Override
    public int count() {
        return keys.size();
    }

    @Override
    public boolean isAt(Path file) {
        return false;
    }

    private List<Warning> warnings(String key) {
        try {
            return archive.look(key).story().reading().warnings().stream()
                    .filter(warning -> WARNINGS_OF_BYTES.contains(warning.code()))
                    .toList();
        } catch (UnreadableArchiveException damaged) {
            // To read the story again is what makes it whole.
            return List.of();
        }
    }
}
