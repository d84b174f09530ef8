package org.belegg.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with one story a line. */
record JsonLinesFile(Path file) implements StoryInput {
    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public void feed(Sink sink) throws InterruptedException {
        try (InputStream in = Files.newInputStream(file)) {
            new ArticleLines(in, place()).feed(sink);
        } catch (IOException cause) {
            sink.accept(new PendingStory(place(), () -> {
                throw InputBytes.unreadable(place(), cause);
            }));
        }
    }

    @Override
    public boolean isAt(Path other) {
        return InputBytes.isSameFile(file, other);
    }

    @Override
    public int count() {
        int lines = 0;
        boolean blank = true;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines += blank ? 0 : 1;
                        blank = true;
                    } else if (buffer[i] > ' ' || buffer[i] < 0) {
                        blank = false;
                    }
                }
            }
        } catch (IOException unreadable) {
            // Feeding it will tell.
            return 1;
        }
        return blank ? lines : lines + 1;
    }
}
