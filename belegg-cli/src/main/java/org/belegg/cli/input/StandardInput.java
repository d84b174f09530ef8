package org.belegg.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The standard input: one story as text, or, where it begins with a brace, one a line as JSON. */
final class StandardInput implements StoryInput {
    private static final int PEEKED = 4096;

    private final BufferedInputStream in;

    StandardInput(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public String place() {
        return "standard input";
    }

    @Override
    public void feed(Sink sink) throws InterruptedException {
        try {
            if (beginsWithBrace()) {
                new ArticleLines(in, place()).feed(sink);
            } else {
                byte[] bytes = in.readAllBytes();
                sink.accept(new PendingStory(place(), () -> TextFile.article(bytes, "stdin", place())));
            }
        } catch (IOException cause) {
            sink.accept(new PendingStory(place(), () -> {
                throw InputBytes.unreadable(place(), cause);
            }));
        }
    }

    @Override
    public boolean isAt(Path file) {
        return false;
    }

    @Override
    public int count() {
        return 1;
    }

    private boolean beginsWithBrace() throws IOException {
        in.mark(PEEKED);
        try {
            for (int i = 0; i < PEEKED; i++) {
                int b = in.read();
                // A byte order mark before the brace is no text.
                if (b > ' ' && b != 0xEF && b != 0xBB && b != 0xBF) {
                    return b == '{';
                }
                if (b < 0) {
                    return false;
                }
            }
            return false;
        } finally {
            in.reset();
        }
    }
}
