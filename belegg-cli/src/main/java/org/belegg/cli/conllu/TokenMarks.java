package org.belegg.cli.conllu;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.belegg.formats.CodePointIndex;
import org.belegg.language.AnalysedText;
import org.belegg.language.Token;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Reading;
import org.belegg.model.Span;

/** Where each token stands in the text, and which attributions it is a word of, for the last column. */
final class TokenMarks {
    private final CodePointIndex codePoints;
    private final TreeMap<Integer, Token> tokens = new TreeMap<>();
    private final Map<Integer, Map<Part, StringJoiner>> marks = new HashMap<>();

    /** What a token can be a word of. */
    private enum Part {
        CONTENT,
        SOURCE,
        CUE,
        CHANNEL
    }

    TokenMarks(AnalysedText analysed, Reading reading) {
        codePoints = CodePointIndex.of(analysed.text());
        analysed.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .forEach(token -> tokens.put(token.span().start(), token));
        for (Attribution attribution : reading.attributions()) {
            mark(attribution.content(), Part.CONTENT, attribution.id());
            mark(attribution.source(), Part.SOURCE, attribution.id());
            mark(attribution.cue(), Part.CUE, attribution.id());
            mark(attribution.channel().stream().map(Channel::span).toList(), Part.CHANNEL, attribution.id());
        }
    }

    private void mark(List<Span> spans, Part part, String attribution) {
        for (Span span : spans) {
            for (int start : tokens.subMap(span.start(), span.end()).keySet()) {
                marks.computeIfAbsent(start, unused -> new EnumMap<>(Part.class))
                        .computeIfAbsent(part, unused -> new StringJoiner(","))
                        .add(attribution);
            }
        }
    }

    /** What follows in the last column, each behind a bar: {@code |TokenRange=57:65|source=a1}. */
    String of(Token token) {
        Span range = codePoints.codePoints(token.span());
        StringBuilder cell = new StringBuilder("|TokenRange=")
                .append(range.start())
                .append(':')
                .append(range.end());
        marks.getOrDefault(token.span().start(), Map.of())
                .forEach((part, attributions) -> cell.append('|')
                        .append(part.name().toLowerCase(Locale.ROOT))
                        .append('=')
                        .append(attributions));
        return cell.toString();
    }
}
