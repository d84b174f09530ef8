package org.belegg.cli.input;

import java.nio.file.Path;
import org.belegg.formats.input.DecodedText;
import org.belegg.formats.input.NotTextException;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.formats.input.TextDecoder;
import org.belegg.model.Article;

/**
 * A file that is one story.
 *
 * @param id the story's id, unless an option gives another
 */
record TextFile(Path file, String id) implements StoryInput {
    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public void feed(Sink sink) throws InterruptedException {
        sink.accept(new PendingStory(place(), () -> article(InputBytes.of(file), id, place())));
    }

    @Override
    public boolean isAt(Path other) {
        return InputBytes.isSameFile(file, other);
    }

    @Override
    public int count() {
        return 1;
    }

    /** The story that these bytes are. */
    static ReceivedArticle article(byte[] bytes, String id, String place) {
        try {
            DecodedText decoded = TextDecoder.decode(bytes);
            return new ReceivedArticle(Article.of(id, decoded.text()), decoded.warnings());
        } catch (NotTextException cause) {
            throw new UnreadableInputException("cannot read " + place + ": " + cause.getMessage(), cause);
        }
    }
}
