package org.belegg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.belegg.cli.input.PendingStory;
import org.belegg.cli.input.StoryInput;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.PartialDate;

/** The story that comes with the program: one of the project's examples, about invented people. */
final class DemoStory implements StoryInput {
    private static final String ID = "wire-ceasefire-talks";

    @Override
    public String place() {
        return ID;
    }

    /** The story's words. */
    String text() {
        String resource = "demo/" + ID + ".txt";
        try (InputStream in = DemoStory.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BeleggException(resource + " is missing from the program's jar; install Belegg again", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new BeleggException(
                    "cannot read " + resource + " from the program's jar; install Belegg again", cause);
        }
    }

    @Override
    public void feed(Sink sink) throws InterruptedException {
        sink.accept(new PendingStory(place(), this::article));
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public boolean isAt(Path file) {
        return false;
    }

    private ReceivedArticle article() {
        Article article = new Article(
                ID,
                text(),
                "Nye samtaler om våpenhvile i Tsjad",
                PartialDate.parse("2024-02-15"),
                "Kveldsposten",
                null);
        return new ReceivedArticle(article, List.of());
    }
}
