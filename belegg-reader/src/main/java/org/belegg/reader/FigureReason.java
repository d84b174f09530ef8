package org.belegg.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.belegg.reader.story.Story;
import org.jspecify.annotations.Nullable;

/** Puts into words how a figure was read: {@code about 50, counts "fanger" (person), killed}. */
final class FigureReason {
    /** A number of more digits is told by how many it has. */
    private static final int MOST_DIGITS = 30;

    private FigureReason() {}

    static String of(Figure figure, Story story) {
        List<String> parts = new ArrayList<>();
        parts.add(number(figure));
        String unit = figure.unit() == null ? "" : " (" + figure.unit() + ")";
        parts.add(
                figure.ofSpan() == null
                        ? "no word tells what it counts" + unit
                        : "counts \"" + oneLine(story.textOf(figure.ofSpan())) + "\"" + unit);
        Fate fate = figure.fate();
        if (fate != null) {
            parts.add(fate.kind() + words(", when: ", fate.time(), story) + words(", where: ", fate.place(), story));
        }
        return String.join(", ", parts);
    }

    private static String number(Figure figure) {
        String bound = figure.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (figure.value() != null) {
            return bound + " " + digits(figure.value());
        }
        if (figure.low() != null && figure.high() != null) {
            return bound + " " + digits(figure.low()) + " to " + digits(figure.high());
        }
        return bound + ", with no number told";
    }

    private static String digits(BigDecimal number) {
        long length = (long) number.precision() - Math.min(0, number.scale());
        return length > MOST_DIGITS ? "a number of " + length + " digits" : number.toPlainString();
    }

    private static String words(String label, @Nullable Span span, Story story) {
        return span == null ? "" : label + '"' + oneLine(story.textOf(span)) + '"';
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
