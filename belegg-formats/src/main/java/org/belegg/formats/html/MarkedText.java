package org.belegg.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.belegg.formats.LineIndex;
import org.belegg.model.Attribution;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of a story with its marks. Marks may overlap and lie in each other as they like: the text is cut wherever one
 * begins or ends, and each piece names all that cover it. A content, a figure and a time begin with their sign, which
 * links to their record.
 */
final class MarkedText {
    // A text of nothing but nested quotation marks would else name thousands at each of its pieces.
    private static final int MAX_OPEN = 50;
    private static final int MAX_NAMED = 8;

    private final String text;
    private final String prefix;
    private final List<Mark> marks = new ArrayList<>();

    MarkedText(Reading reading, String prefix) {
        this.text = reading.article().text();
        this.prefix = prefix;
        List<Attribution> attributions = reading.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            addMarks(attributions.get(i), Label.ofAttribution(i + 1));
        }
        for (int i = 0; i < reading.figures().size(); i++) {
            add(Kind.FIGURE, reading.figures().get(i).span(), Label.ofFigure(i + 1), 0, true);
        }
        for (int i = 0; i < reading.times().size(); i++) {
            add(Kind.TIME, reading.times().get(i).span(), Label.ofTime(i + 1), 0, true);
        }
        reading.hearsay().forEach(hearsay -> add(Kind.HEARSAY, hearsay.span(), null, 0, false));
        marks.sort(Comparator.comparing(Mark::span));
    }

    void appendTo(StringBuilder html, LineIndex lines) {
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int line = 1; line <= lines.count(); line++) {
            Span span = lines.span(line);
            if (span.start() == span.end()) {
                continue;
            }
            html.append("<p dir=\"auto\">");
            for (int start = span.start(); start < span.end(); ) {
                int here = start;
                open.removeIf(mark -> mark.span().end() <= here);
                for (; next < marks.size() && marks.get(next).span().start() <= start; next++) {
                    if (marks.get(next).span().end() > start && open.size() < MAX_OPEN) {
                        open.add(marks.get(next));
                    }
                }
                int end = next < marks.size()
                        ? Math.min(span.end(), marks.get(next).span().start())
                        : span.end();
                for (Mark mark : open) {
                    end = Math.min(end, mark.span().end());
                }
                appendPiece(new Span(start, end), open, html);
                start = end;
            }
            html.append("</p>\n");
        }
    }

    private void addMarks(Attribution attribution, Label label) {
        List<Span> content = attribution.content();
        int length =
                content.stream().mapToInt(span -> span.end() - span.start()).sum();
        add(Kind.CONTENT, content.get(0), label, length, true);
        content.stream().skip(1).forEach(span -> add(Kind.CONTENT, span, label, length, false));
        attribution.source().forEach(span -> add(Kind.SOURCE, span, label, 0, false));
        attribution.cue().forEach(span -> add(Kind.CUE, span, label, 0, false));
        attribution.channel().forEach(channel -> add(Kind.CHANNEL, channel.span(), label, 0, false));
    }

    private void add(Kind kind, Span span, @Nullable Label label, int extent, boolean signed) {
        if (span.start() < span.end()) {
            marks.add(new Mark(kind, span, label, extent, signed));
        }
    }

    private void appendPiece(Span piece, List<Mark> open, StringBuilder html) {
        String words = HtmlText.escape(text.substring(piece.start(), piece.end()));
        if (open.isEmpty()) {
            html.append(words);
            return;
        }
        List<Mark> innermostFirst =
                open.stream().sorted(Comparator.comparingInt(Mark::extent)).toList();
        for (Mark mark : innermostFirst) {
            Label label = mark.label();
            if (label != null && mark.signed() && mark.span().start() == piece.start()) {
                html.append(label.inStory(prefix));
            }
        }
        html.append("<span class=\"").append(classes(innermostFirst)).append('"');
        String keys = keys(innermostFirst);
        if (!keys.isEmpty()) {
            html.append(" data-of=\"").append(keys).append('"');
        }
        html.append('>').append(words).append("</span>");
    }

    private static String classes(List<Mark> covering) {
        StringJoiner classes = new StringJoiner(" ");
        classes.add("mark");
        covering.stream().map(Mark::kind).distinct().sorted().forEach(kind -> classes.add(kind.style));
        long contents =
                covering.stream().filter(mark -> mark.kind() == Kind.CONTENT).count();
        return (contents > 1 ? classes.add("nested") : classes).toString();
    }

    private static String keys(List<Mark> innermostFirst) {
        StringJoiner keys = new StringJoiner(" ");
        innermostFirst.stream()
                .flatMap(mark -> Stream.ofNullable(mark.label()))
                .map(Label::key)
                .distinct()
                .limit(MAX_NAMED)
                .forEach(keys::add);
        return keys.toString();
    }

    private enum Kind {
        CONTENT("content"),
        SOURCE("source"),
        CUE("cue"),
        CHANNEL("channel"),
        HEARSAY("hearsay"),
        FIGURE("figure"),
        TIME("time");

        /** The class that the page's style sheet knows it by. */
        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    /**
     * A marked stretch.
     *
     * @param label of the record it belongs to, or null for none
     * @param extent how much the mark covers in all; what is smaller lies further in
     * @param signed whether the label's sign stands before it
     */
    private record Mark(Kind kind, Span span, @Nullable Label label, int extent, boolean signed) {}
}
