package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.TextAnalyser;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.reader.ReadingInvariants;
import org.belegg.reader.story.Story;

/** Sentences with their figures marked in square brackets, and what the finder finds in them. */
final class FigureSentences {
    private static final TextAnalyser ANALYSER = TextAnalyser.create();
    private static final FigureFinder FINDER = new FigureFinder();

    private FigureSentences() {}

    static FoundFigures find(Language language, String text) {
        FoundFigures found =
                FINDER.find(Story.of(ANALYSER.analyse(text, new Span(0, text.length()), language)), List.of());
        ReadingInvariants.checkFigures(text, found.figures());
        return found;
    }

    /** The text without its marks. */
    static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    /** The text with the figures that are found marked. */
    static String marked(Language language, String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : spans(language, text)) {
            marked.append(text, at, span.start())
                    .append('[')
                    .append(text, span.start(), span.end())
                    .append(']');
            at = span.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    private static List<Span> spans(Language language, String text) {
        List<Span> spans = new ArrayList<>();
        find(language, text).figures().forEach(figure -> spans.add(figure.span()));
        return spans;
    }
}
