package org.belegg.cli.archive;

import java.nio.file.Path;
import java.util.List;
import org.belegg.archive.Archive;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.search.Search;
import org.belegg.cli.input.PendingStory;
import org.belegg.cli.input.StoryInput;
import org.belegg.formats.input.ReceivedArticle;

/** The stories of an archive in which something is found, with their readings, in the order of their keys. */
public final class StoredReadings implements StoryInput {
    private final Archive archive;
    private final List<String> keys;
    private final boolean asRead;

    /**
     * The stories that are there now.
     *
     * @param asRead whether readings come as Belegg made them, else as people decided them
     */
    public StoredReadings(Archive archive, Search search, boolean asRead) {
        this.archive = archive;
        this.keys = archive.keys(search);
        this.asRead = asRead;
    }

    @Override
    public String place() {
        return "the archive";
    }

    @Override
    public void feed(Sink sink) throws InterruptedException {
        for (String key : keys) {
            sink.accept(new PendingStory("story " + key, () -> received(key)));
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

    @Override
    public String nothing() {
        return "the archive holds no story that was asked for";
    }

    private ReceivedArticle received(String key) {
        StoredArticle story = archive.look(key).story();
        return ReceivedArticle.withReading(asRead ? story.reading() : story.decidedReading());
    }
}
