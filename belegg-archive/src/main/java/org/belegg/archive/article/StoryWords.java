package org.belegg.archive.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.belegg.model.Span;

/**
 * The words and sentences of an article, for the index and for showing what stands around a finding. May be empty: then
 * words are found only in the form in which they stand.
 *
 * @param sentences in text order, not overlapping
 * @param words in text order, not overlapping
 */
public record StoryWords(List<Span> sentences, List<LemmaWord> words) {
    /** Nothing known. */
    public static final StoryWords NONE = new StoryWords(List.of(), List.of());

    public StoryWords {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        requireOrder(sentences);
        requireOrder(words.stream().map(LemmaWord::span).toList());
    }

    /** The same, without the words whose lemma is the very word: the index has those as they stand. */
    StoryWords inflected(String text) {
        return new StoryWords(
                sentences,
                words.stream()
                        .filter(word -> !Folding.name(text.substring(
                                        word.span().start(), word.span().end()))
                                .equals(word.lemma().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static void requireOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException(
                        "need spans in order that do not overlap, got " + spans.get(i - 1) + " before " + spans.get(i));
            }
        }
    }

    /** All lemmas, a blank between two. */
    String lemmas() {
        return words.stream().map(LemmaWord::lemma).collect(Collectors.joining(" "));
    }

    /** The lemmas of the words inside a span, a blank between two. */
    String lemmasIn(Span span) {
        StringBuilder lemmas = new StringBuilder();
        for (int i = firstFrom(span.start());
                i < words.size() && words.get(i).span().start() < span.end();
                i++) {
            lemmas.append(lemmas.isEmpty() ? "" : " ").append(words.get(i).lemma());
        }
        return lemmas.toString();
    }

    /** The words inside a span, in text order. */
    public List<LemmaWord> wordsIn(Span span) {
        int first = firstFrom(span.start());
        int last = first;
        while (last < words.size() && words.get(last).span().end() <= span.end()) {
            last++;
        }
        return words.subList(first, last);
    }

    /** The lemmas of the words inside several spans. */
    String lemmasIn(List<Span> spans) {
        return spans.stream().map(this::lemmasIn).collect(Collectors.joining(" "));
    }

    /** The sentence in which something stands; empty outside of all. */
    public Optional<Span> sentenceAt(int offset) {
        int index = sentenceIndex(offset);
        return index >= 0 && sentences.get(index).end() > offset ? Optional.of(sentences.get(index)) : Optional.empty();
    }

    /** The sentence that follows one; empty behind the last. */
    public Optional<Span> sentenceBehind(Span sentence) {
        int index = sentenceIndex(sentence.start()) + 1;
        return index > 0 && index < sentences.size() ? Optional.of(sentences.get(index)) : Optional.empty();
    }

    /** From so many sentences before a span to so many behind it; the span itself where no sentences are known. */
    public Span around(Span span, int count) {
        if (sentences.isEmpty()) {
            return span;
        }
        int first = Math.max(0, sentenceIndex(span.start()) - count);
        int last = Math.min(sentences.size() - 1, sentenceIndex(Math.max(span.start(), span.end() - 1)) + count);
        return new Span(
                Math.min(span.start(), sentences.get(first).start()),
                Math.max(span.end(), sentences.get(Math.max(first, last)).end()));
    }

    /** The last sentence that begins at or before this offset; -1 for none. */
    private int sentenceIndex(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
