package org.belegg.archive.matter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.belegg.archive.article.LemmaWord;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.article.WordClass;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts, brought to a form in which two figures of the same thing are equal.
 *
 * @param fate what befell those counted; null for none
 * @param thing the head of what is counted, its unit, or {@link #ANYBODY}
 * @param family what things have in common of which one may be told as another: all people, all animals; else the thing
 * @param adjectives words that make it less than all of the thing
 * @param narrowing what else does: how badly, that it is a part
 * @param isPart whether it counts a part of some that were spoken of
 * @param isOwned whether it is what somebody has: the 400 of "har 400 ansatte"
 * @param isBare whether nothing but the number is told, "17 har takket ja", or only that they were asked: it is set against
 *     an equal number alone
 * @param isComparable whether the words tell enough
 */
record Counted(
        @Nullable String fate,
        String thing,
        String family,
        Set<String> adjectives,
        Set<String> narrowing,
        boolean isPart,
        boolean isOwned,
        boolean isBare,
        boolean isComparable) {
    /** People, whatever they are called. */
    static final String ANYBODY = "*";

    /** Where nothing is told. */
    static final Counted NOTHING = new Counted(null, ANYBODY, ANYBODY, Set.of(), Set.of(), false, false, true, false);

    private static final String UNIT = "unit ";
    private static final Set<String> OF_ANYTHING = Set.of("NOK", "USD", "EUR", "percent", "percentage-point", "time");
    // The last part of a compound that names a thing by itself: "gjest" of "hotellgjest".
    private static final int SHORTEST_HEAD = 4;
    private static final String PART = "(part)";
    private static final String WHOLE = "(whole)";
    private static final String PERSON = "person";
    private static final int WORDS_BEHIND = 3;
    private static final int WORDS_BEFORE = 3;

    Counted {
        adjectives = Set.copyOf(adjectives);
        narrowing = Set.copyOf(narrowing);
    }

    /** Whether the words behind the number leave open what it counts and what befell them. */
    boolean isOpen() {
        return fate == null && thing.equals(ANYBODY) && adjectives.isEmpty() && narrowing.isEmpty();
    }

    /** Whether it is money, a share or a measure, whatever it is of. */
    boolean isMeasured() {
        return thing.startsWith(UNIT);
    }

    /** Whether it is money, a share or a multiple: stories have several, each of something else. */
    boolean isOfAnything() {
        return isMeasured() && OF_ANYTHING.contains(thing.substring(UNIT.length()));
    }

    /** Whether it is people, whatever they are called. */
    boolean isOfPeople() {
        return family.equals(ANYBODY);
    }

    /** What all figures have in common that may be about the same thing. */
    String key() {
        return fate + " " + family + " " + new TreeSet<>(narrowing);
    }

    /** What is counted among those with the same {@link #key}: two that are equal count the same, in other words or not. */
    String kind() {
        return thing + " " + new TreeSet<>(adjectives);
    }

    /** Whether it counts all that the other counts, and maybe more: people for soldiers, guests for hotel guests. */
    boolean isMoreGeneralThan(Counted other) {
        boolean isGeneralThing = thing.equals(family) && !other.thing.equals(family);
        boolean isGeneralWord = thing.length() >= SHORTEST_HEAD
                && other.thing.length() > thing.length() + 1
                && other.thing.endsWith(thing);
        return adjectives.isEmpty()
                && (isGeneralThing || isGeneralWord || (thing.equals(other.thing) && !other.adjectives.isEmpty()));
    }

    static Counted of(StoredArticle story, Figure figure, Vocabulary vocabulary) {
        String unit = figure.unit();
        if (unit != null && !unit.equals(PERSON)) {
            return new Counted(null, UNIT + unit, UNIT + unit, Set.of(), Set.of(), false, false, false, true);
        }
        Reader reader = new Reader(story, figure, vocabulary);
        return reader.read();
    }

    /** Reads it off the words of the figure and those behind it. */
    private static final class Reader {
        private final StoredArticle story;
        private final Figure figure;
        private final Vocabulary vocabulary;
        private final Set<String> adjectives = new TreeSet<>();
        private final Set<String> narrowing = new TreeSet<>();
        private final List<LemmaWord> counted;
        private final List<LemmaWord> behind;

        Reader(StoredArticle story, Figure figure, Vocabulary vocabulary) {
            this.story = story;
            this.figure = figure;
            this.vocabulary = vocabulary;
            Span of = figure.ofSpan();
            this.counted = of == null ? List.of() : story.words().wordsIn(of);
            int end =
                    of == null || of.end() < figure.span().end() ? figure.span().end() : of.end();
            int last = story.words()
                    .sentenceAt(figure.span().start())
                    .map(Span::end)
                    .orElse(end);
            List<LemmaWord> rest = last < end ? List.of() : story.words().wordsIn(new Span(end, last));
            this.behind = rest.subList(0, Math.min(WORDS_BEHIND, rest.size()));
        }

        Counted read() {
            String typed = figure.of().toLowerCase(Locale.ROOT);
            @Nullable LemmaWord head = head();
            // Words that people put in stand nowhere in the text.
            String word = head == null
                    ? vocabulary.canonical(lastWord(typed), WordClass.NOUN)
                    : vocabulary.canonical(head.lemma(), head.wordClass());
            String form = head == null ? lastWord(typed) : story.form(head);
            boolean isAnybody = word.isEmpty() || vocabulary.isAnybody(word) || vocabulary.isAnybody(form);
            boolean isPart = isPart();
            if (isPart) {
                narrowing.add(PART);
            }
            if (isWhole()) {
                narrowing.add(WHOLE);
            }
            addDegrees();
            String thing = isAnybody ? ANYBODY : word;
            @Nullable String fate = fate(word, form, isAnybody);
            boolean isDone =
                    !behind.isEmpty() && vocabulary.isDeed(behind.get(0).lemma());
            return new Counted(
                    fate,
                    thing,
                    family(thing),
                    adjectives,
                    narrowing,
                    isPart,
                    isHad(),
                    (fate == null && word.isEmpty() && !isDone) || isSurveyed(),
                    !vocabulary.isPronoun(form) && !vocabulary.isPronoun(word) && isWholeNumber());
        }

        /** Whether they were only asked what they think: "1002 personer er spurt". */
        private boolean isSurveyed() {
            return behind.stream().anyMatch(word -> vocabulary.isSurveyed(word.lemma()));
        }

        /** Things and people come whole: a number with a fraction is a measure of which the unit is not told. */
        private boolean isWholeNumber() {
            BigDecimal value = figure.value();
            return value == null || value.stripTrailingZeros().scale() <= 0;
        }

        private String family(String thing) {
            return PERSON.equals(figure.unit())
                    ? ANYBODY
                    : vocabulary.family(thing).orElse(thing);
        }

        /** The noun that the phrase is built on; the adjectives before it narrow it. */
        private @Nullable LemmaWord head() {
            @Nullable LemmaWord head = null;
            List<LemmaWord> before = new ArrayList<>();
            for (LemmaWord word : counted) {
                if (word.wordClass() == WordClass.NOUN || word.wordClass() == WordClass.NAME) {
                    head = word;
                } else if (head != null) {
                    break;
                } else if (word.wordClass() == WordClass.ADJECTIVE) {
                    before.add(word);
                }
            }
            if (head == null) {
                return counted.isEmpty() ? null : counted.get(counted.size() - 1);
            }
            for (LemmaWord adjective : before) {
                String lemma = vocabulary.canonical(adjective.lemma(), adjective.wordClass());
                boolean isDegree = vocabulary.isDegree(story.form(adjective)) || vocabulary.isDegree(adjective.lemma());
                if (!isDegree && !vocabulary.isNeutral(lemma) && !vocabulary.isNeutral(story.form(adjective))) {
                    adjectives.add(lemma);
                }
            }
            return head;
        }

        /** Whether the whole that this is a part of stands behind it: "to av de skadde". */
        private boolean isPart() {
            Span of = figure.ofSpan();
            int from = figure.span().end();
            return of != null
                    && of.start() > from
                    && story.words().wordsIn(new Span(from, of.start())).stream()
                            .anyMatch(word -> vocabulary.takesPart(story.form(word)));
        }

        /** Whether it is what somebody has. "Har 400 ansatte sagt opp" is not. */
        private boolean isHad() {
            List<LemmaWord> before = before();
            return !before.isEmpty()
                    && vocabulary.owns(before.get(before.size() - 1).lemma())
                    && (behind.isEmpty() || behind.get(0).wordClass() != WordClass.VERB);
        }

        /** Whether a part of it stands before it: the 400 of "80 av sine 400 ansatte". */
        private boolean isWhole() {
            List<LemmaWord> before = before();
            for (int i = before.size() - 1; i > 0 && i >= before.size() - WORDS_BEFORE; i--) {
                if (vocabulary.takesPart(story.form(before.get(i)))) {
                    Span number = before.get(i - 1).span();
                    return story.reading().figures().stream()
                            .anyMatch(other -> other.span().contains(number));
                }
            }
            return false;
        }

        private List<LemmaWord> before() {
            int start = figure.span().start();
            return story.words()
                    .wordsIn(new Span(
                            story.words().sentenceAt(start).map(Span::start).orElse(start), start));
        }

        private void addDegrees() {
            List<LemmaWord> near = new ArrayList<>(counted);
            near.addAll(behind);
            for (LemmaWord word : near) {
                if (vocabulary.isDegree(story.form(word)) || vocabulary.isDegree(word.lemma())) {
                    narrowing.add(vocabulary.canonical(word.lemma(), word.wordClass()));
                }
            }
            List<LemmaWord> before = before();
            if (!before.isEmpty() && vocabulary.isDegree(story.form(before.get(before.size() - 1)))) {
                narrowing.add(story.form(before.get(before.size() - 1)));
            }
        }

        /** The fate that was found; else the one that the word counted, or the one behind it, says. */
        private @Nullable String fate(String word, String form, boolean isAnybody) {
            Fate found = figure.fate();
            if (found != null) {
                return found.kind();
            }
            String counts =
                    vocabulary.fate(word).or(() -> vocabulary.fate(form)).orElse(null);
            if (counts != null || !isAnybody) {
                return counts;
            }
            List<LemmaWord> before = before();
            if (!before.isEmpty()) {
                // "Dødstallet 61"
                String fate = fateSaidBy(before.get(before.size() - 1));
                if (fate != null) {
                    return fate;
                }
            }
            for (LemmaWord next : behind) {
                String fate = fateSaidBy(next);
                if (fate != null) {
                    return fate;
                }
                if (!saysNothing(next)) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable String fateSaidBy(LemmaWord word) {
            return vocabulary
                    .fate(word.lemma())
                    .or(() -> vocabulary.fate(story.form(word)))
                    .orElse(null);
        }

        private boolean saysNothing(LemmaWord word) {
            return vocabulary.isEmpty(word.lemma())
                    || vocabulary.isDegree(story.form(word))
                    || vocabulary.isNeutral(story.form(word));
        }

        private static String lastWord(String phrase) {
            return phrase.substring(phrase.lastIndexOf(' ') + 1);
        }
    }
}
