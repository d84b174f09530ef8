package org.belegg.archive.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.belegg.archive.article.Corrections;
import org.belegg.archive.article.Folding;
import org.belegg.archive.article.LemmaWord;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.decision.Decided;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.decision.Verdict;
import org.belegg.formats.Days;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Mention;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** The figures and statements of one story, made ready to be compared. What people rejected is left out. */
final class StoryClaims {
    private static final int LEAD_SENTENCES = 2;
    // A year, half a year, a quarter or a season, in the terms of TIMEX3.
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(H[12]|Q[1-4]|SP|SU|FA|WI))?");
    private static final String NIGHT = "TNI";
    private static final String KILLED = "killed";
    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE);
    private static final Set<EntityType> STATES = Set.of(EntityType.STATE);
    private static final Set<EntityType> NAMED =
            Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.DOCUMENT, EntityType.OTHER);

    private final StoredArticle story;
    private final Reading reading;
    private final ReadingIndex index;
    private final Vouchers vouchers;
    private final Vocabulary vocabulary;
    private final StoryTopics topics;
    private final Untruths untruths;
    private final Decided decided;
    private final Corrections corrections;
    private final @Nullable Days published;

    StoryClaims(StoredArticle story, Vouchers vouchers, Vocabulary vocabulary) {
        this.story = story;
        this.reading = story.reading();
        this.index = new ReadingIndex(reading);
        this.vouchers = vouchers;
        this.vocabulary = vocabulary;
        this.topics = new StoryTopics(story, vocabulary);
        this.untruths = new Untruths(story, vocabulary);
        this.decided = story.decided();
        this.corrections = story.corrections();
        PartialDate date = reading.article().published();
        this.published = date == null ? null : Days.of(date);
    }

    /** Its story as a matter shows it. */
    MatterStory story() {
        return new MatterStory(
                story.key(),
                story.article().id(),
                reading.article().title(),
                reading.article().outlet(),
                published,
                reading.language().code());
    }

    /** Whether words are there whose classes are not known. */
    boolean isUnsorted() {
        return !story.words().words().isEmpty() && topics.isUnsorted();
    }

    /** The figures that can be compared, in text order. */
    List<Candidate> figures() {
        Setting setting = new Setting(lead(), names(PLACES, null, null), names(NAMED, null, null), title(), published);
        List<Candidate> candidates = new ArrayList<>();
        Counted before = Counted.NOTHING;
        for (int i = 0; i < reading.figures().size(); i++) {
            String finding = Findings.figure(i);
            Figure figure = corrections.figure(i);
            Counted counted = Counted.of(story, figure, vocabulary);
            if (i > 0 && counted.isOpen() && reachesFrom(corrections.figure(i - 1), figure)) {
                // "økte fra åtte omkomne til elleve": both count the same.
                counted = before;
            }
            before = counted;
            if (!isRejected(finding) && counted.isComparable()) {
                candidates.add(candidate(finding, figure, counted, setting));
            }
        }
        return candidates.stream().map(candidate -> candidate.among(candidates)).toList();
    }

    /** The statements that can be compared, in text order. */
    List<Said> statements() {
        List<Said> statements = new ArrayList<>();
        for (Attribution found : reading.attributions()) {
            if (!isRejected(found.id())) {
                statements.add(new Said(
                        new Statement(
                                story.key() + "." + found.id(),
                                story.key(),
                                vouchers.of(found),
                                stance(found),
                                said(found),
                                Quotation.of(reading.article(), found)),
                        topics.of(found.content(), List.of()),
                        isNegated(found),
                        published,
                        numbers(found)));
            }
        }
        return statements;
    }

    /** Whether one word that says "up to" is all that stands between two figures. */
    private boolean reachesFrom(Figure first, Figure second) {
        int from = first.span().end();
        int to = second.span().start();
        if (from > to) {
            return false;
        }
        List<LemmaWord> between = story.words().wordsIn(new Span(from, to));
        return between.size() == 1 && vocabulary.reaches(story.form(between.get(0)));
    }

    private Candidate candidate(String finding, Figure figure, Counted counted, Setting setting) {
        @Nullable Attribution voice = voice(figure, counted);
        Span sentence = story.words().sentenceAt(figure.span().start()).orElse(figure.span());
        Set<String> places = names(PLACES, sentence, figure);
        Fate fate = figure.fate();
        @Nullable String place = null;
        if (fate != null && fate.place() != null) {
            place = Quotation.onOneLine(reading.article().textOf(fate.place()));
            if (!isState(fate.place())) {
                places.add(Folding.name(place));
            }
        } else if (!places.isEmpty()) {
            place = placeName(sentence, figure);
        }
        @Nullable TimeMention event = event(figure, sentence);
        String words = Quotation.onOneLine(reading.article().textOf(figure.span()));
        Claim claim = new Claim(
                story.key() + "." + finding,
                story.key(),
                figure,
                words,
                vouchers.of(voice),
                untruths.isCalledFalse(figure.span(), sentence)
                        ? Stance.DENIES
                        : voice == null ? Stance.AFFIRMS : stance(voice),
                voice == null ? published : said(voice),
                place,
                event == null ? null : eventDays(event),
                allows(figure, words));
        return new Candidate(
                claim,
                counted,
                event != null
                        && event.value() != null
                        && PERIOD.matcher(event.value()).matches(),
                counted.isOfAnything()
                        ? topic(figure, sentence).withAmounts(amount -> !vocabulary.isDimension(amount))
                        : topic(figure, sentence),
                places,
                names(STATES, sentence, figure),
                setting,
                List.of());
    }

    /** The sentence around a figure; where that names nothing ("Den koster ..."), with the one before it. */
    private Topic topic(Figure figure, Span sentence) {
        List<Span> besides = new ArrayList<>(List.of(figure.span()));
        boolean isMeasured = figure.unit() != null && !figure.unit().equals("person");
        if (figure.ofSpan() != null
                && (isMeasured || figure.fate() != null || !figure.of().isEmpty())) {
            besides.add(figure.ofSpan());
        }
        Topic alone = topics.of(List.of(sentence), besides);
        boolean isOfBefore = isMeasured && alone.amounts().isEmpty() && standsForSomething(sentence);
        if (!alone.nouns().isEmpty() && !isOfBefore) {
            return alone;
        }
        Span before = story.words().around(sentence, 1);
        return alone.within(topics.of(List.of(new Span(before.start(), sentence.end())), besides));
    }

    /** Whether a sentence has a word for what the one before it named: "Det dreier seg om 15 millioner." */
    private boolean standsForSomething(Span sentence) {
        return story.words().wordsIn(sentence).stream().anyMatch(word -> vocabulary.isAnaphor(story.form(word)));
    }

    /** The title that was given apart from the text, as names are written here; empty for none. */
    private String title() {
        String title = reading.article().title();
        return title == null ? "" : Folding.name(title);
    }

    /** What the story speaks of in its headline and first sentences. */
    private Topic lead() {
        List<Span> sentences = story.words().sentences();
        return topics.of(sentences.subList(0, Math.min(LEAD_SENTENCES + 1, sentences.size())), List.of())
                .ofMatter();
    }

    /** Whose statement a figure stands in. "Brannen krevde to liv" asks for nothing: nobody asks for the dead. */
    private @Nullable Attribution voice(Figure figure, Counted counted) {
        @Nullable Attribution voice = index.attribution(figure.attribution()).orElse(null);
        while (voice != null && KILLED.equals(counted.fate()) && stance(voice) == Stance.ASKS) {
            voice = index.attribution(voice.within()).orElse(null);
        }
        // "Våre tall viser 1200": who says so vouches for it.
        while (voice != null && voice.within() != null && isOfSpeakersOwn(voice)) {
            voice = index.attribution(voice.within()).orElse(null);
        }
        return voice;
    }

    private boolean isOfSpeakersOwn(Attribution statement) {
        return statement.source().stream()
                .flatMap(span -> story.words().wordsIn(span).stream())
                .anyMatch(word -> vocabulary.isOwn(story.form(word)));
    }

    private Stance stance(Attribution statement) {
        String correction = decided.correction(statement.id(), "stance");
        return correction == null ? statement.stance() : Stance.valueOf(correction.toUpperCase(Locale.ROOT));
    }

    private @Nullable Days said(Attribution statement) {
        String correction = decided.correction(statement.id(), "said");
        if (correction != null) {
            return Days.of(PartialDate.parse(correction));
        }
        @Nullable Days told = story.saidAt(statement).map(StoryClaims::days).orElse(null);
        return told == null ? published : told;
    }

    /** The days of an event. A night belongs to two, and is named by the second: "natt til fredag" begins on Thursday. */
    private static Days eventDays(TimeMention time) {
        Days days = days(time);
        boolean isNight = time.value() != null && time.value().endsWith(NIGHT);
        return isNight ? new Days(days.earliest().minusDays(1), days.latest()) : days;
    }

    private static Days days(TimeMention time) {
        return new Days(Objects.requireNonNull(time.earliest(), "day"), Objects.requireNonNull(time.latest(), "day"));
    }

    /** When it was: the time of the fate, else the nearest time in the sentence that is no day of saying. */
    private @Nullable TimeMention event(Figure figure, Span sentence) {
        Fate fate = figure.fate();
        @Nullable TimeMention nearest = null;
        for (TimeMention time : reading.times()) {
            if (time.earliest() == null) {
                continue;
            }
            if (fate != null && time.span().equals(fate.time())) {
                return time;
            }
            if (sentence.contains(time.span())
                    && isInVoice(time.span(), figure)
                    && !isDayOfSaying(time)
                    && (nearest == null || distance(time, figure) < distance(nearest, figure))) {
                nearest = time;
            }
        }
        return nearest;
    }

    private boolean isDayOfSaying(TimeMention time) {
        return reading.attributions().stream()
                .anyMatch(found -> story.saidAt(found)
                        .map(said -> said.span().equals(time.span()))
                        .orElse(false));
    }

    private static int distance(TimeMention time, Figure figure) {
        return Math.max(
                0,
                Math.max(
                        time.span().start() - figure.span().end(),
                        figure.span().start() - time.span().end()));
    }

    /** Names of these types, in lower case: in a sentence and the voice of a figure, or in the whole story. */
    private Set<String> names(Set<EntityType> types, @Nullable Span sentence, @Nullable Figure figure) {
        Set<String> names = new TreeSet<>();
        for (Entity entity : reading.entities()) {
            if (types.contains(entity.type())
                    && entity.mentions().stream().anyMatch(mention -> isNamed(mention, sentence, figure))) {
                names.add(Folding.name(entity.name()));
            }
        }
        return names;
    }

    private @Nullable String placeName(Span sentence, Figure figure) {
        return reading.entities().stream()
                .filter(entity -> entity.type() == EntityType.PLACE
                        && entity.mentions().stream().anyMatch(mention -> isNamed(mention, sentence, figure)))
                .map(Entity::name)
                .findFirst()
                .orElse(null);
    }

    private boolean isNamed(Mention mention, @Nullable Span sentence, @Nullable Figure figure) {
        boolean isCapital = Character.isUpperCase(
                reading.article().text().charAt(mention.span().start()));
        return mention.kind() == Mention.Kind.NAME
                && isCapital
                && (sentence == null
                        || figure == null
                        || (sentence.contains(mention.span()) && isInVoice(mention.span(), figure)));
    }

    private boolean isState(Span span) {
        return reading.entities().stream()
                .filter(entity -> entity.type() == EntityType.STATE)
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> mention.span().equals(span));
    }

    /** Whether words stand in the same voice as a figure: in its content, or in nobody's. */
    private boolean isInVoice(Span span, Figure figure) {
        if (reading.attributions().stream().anyMatch(found -> holds(found.source(), span))) {
            return false;
        }
        String voice = figure.attribution();
        return voice == null
                ? reading.attributions().stream().noneMatch(found -> holds(found.content(), span))
                : index.attribution(voice)
                        .map(found -> holds(found.content(), span))
                        .orElse(false);
    }

    private boolean isNegated(Attribution found) {
        return found.content().stream()
                                .flatMap(span -> story.words().wordsIn(span).stream())
                                .filter(word -> vocabulary.isNegation(story.form(word)))
                                .count()
                        % 2
                == 1;
    }

    private List<Interval> numbers(Attribution found) {
        List<Interval> numbers = new ArrayList<>();
        for (int i = 0; i < reading.figures().size(); i++) {
            Figure figure = corrections.figure(i);
            if (holds(found.content(), figure.span())) {
                numbers.add(allows(figure, reading.article().textOf(figure.span())));
            }
        }
        return numbers;
    }

    private Interval allows(Figure figure, String words) {
        return Interval.of(figure, words, vocabulary.isClose(words));
    }

    private boolean isRejected(String finding) {
        return decided.verdict(finding) == Verdict.REJECT;
    }

    private static boolean holds(List<Span> spans, Span inner) {
        return spans.stream().anyMatch(span -> span.contains(inner));
    }
}
