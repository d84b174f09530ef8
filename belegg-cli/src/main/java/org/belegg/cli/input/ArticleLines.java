package org.belegg.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.belegg.formats.input.ArticleParser;
import org.belegg.formats.input.DecodedText;
import org.belegg.formats.input.NotTextException;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.formats.input.TextDecoder;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.Span;
import org.belegg.model.Warning;

/** The lines of a JSON Lines stream, one story each. Blank lines are passed over; a broken line loses no other. */
final class ArticleLines {
    private static final int BEGINNING = 8000;

    private final InputStream in;
    private final String place;
    private final ArticleParser parser = new ArticleParser();

    ArticleLines(InputStream in, String place) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
        this.place = place;
    }

    void feed(StoryInput.Sink sink) throws IOException, InterruptedException {
        in.mark(BEGINNING);
        byte[] beginning = in.readNBytes(BEGINNING);
        in.reset();
        try {
            TextDecoder.requireText(beginning);
        } catch (NotTextException cause) {
            // Told once for the file, not once a line.
            sink.accept(new PendingStory(place, () -> {
                throw new UnreadableInputException("cannot read " + place + ": " + cause.getMessage(), cause);
            }));
            return;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        int next;
        do {
            next = in.read();
            if (next >= 0 && next != '\n') {
                line.write(next);
                continue;
            }
            if (!isBlank(line)) {
                byte[] bytes = line.toByteArray();
                String linePlace = place + ", line " + number;
                sink.accept(new PendingStory(linePlace, () -> article(bytes, linePlace)));
            }
            line.reset();
            number++;
        } while (next >= 0);
    }

    private ReceivedArticle article(byte[] bytes, String linePlace) {
        try {
            DecodedText decoded = TextDecoder.decode(bytes);
            ReceivedArticle received = parser.parse(decoded.text());
            List<Warning> warnings = new ArrayList<>(received.warnings());
            decoded.warnings().forEach(warning -> warnings.add(inLine(warning, received.article())));
            return new ReceivedArticle(received.article(), warnings);
        } catch (BeleggException cause) {
            throw new UnreadableInputException("cannot read " + linePlace + ": " + cause.getMessage(), cause);
        }
    }

    /** The place of a byte in the line is none in the text that the line holds: the warning is about it all. */
    private static Warning inLine(Warning warning, Article article) {
        return new Warning(
                warning.code(), warning.message() + " (in the JSON line of " + article.id() + ")", new Span(0, 0));
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        for (byte b : line.toByteArray()) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
