package org.belegg.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.archive.article.LemmaWord;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.article.StoryWords;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;

/** A story with a reading made by hand: each part is named by its words, in their first place in the text. */
final class MadeStory {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u00AD]+");
    private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+\\.?");

    private Article article;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, String> lemmas = new LinkedHashMap<>();

    MadeStory(String id, String text) {
        article = Article.of(id, text);
    }

    MadeStory in(String outlet, String published) {
        article = article.withOutlet(outlet).withPublished(PartialDate.parse(published));
        return this;
    }

    MadeStory names(String name, EntityType type) {
        return names(name, type, List.of());
    }

    MadeStory names(String name, EntityType type, List<Role> roles) {
        return names(name, type, roles, null);
    }

    MadeStory names(String name, EntityType type, List<Role> roles, @Nullable String iso) {
        String id = "e" + (entities.size() + 1);
        entities.put(
                name,
                new Entity(
                        id, type, name, List.of(new Mention(span(name), Mention.Kind.NAME)), roles, null, iso, null));
        return this;
    }

    MadeStory says(String speaker, String cue, String content) {
        return says(speaker, cue, content, Stance.AFFIRMS, List.of());
    }

    MadeStory says(String speaker, String cue, String content, Stance stance, List<String> through) {
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                AttributionType.INDIRECT,
                stance,
                List.of(span(speaker)),
                List.of(span(cue)),
                List.of(span(content)),
                Objects.requireNonNull(entities.get(speaker), speaker).id(),
                through.stream()
                        .map(name -> new Channel(Channel.How.TOLD, name, span(name), null))
                        .toList(),
                null,
                "made-by-hand"));
        return this;
    }

    MadeStory counts(String number, int value, String of) {
        Span span = span(number);
        String holder = attributions.stream()
                .filter(statement -> statement.content().get(0).start() <= span.start()
                        && span.end() <= statement.content().get(0).end())
                .map(Attribution::id)
                // An inner one is told after the one around it.
                .reduce((outer, inner) -> inner)
                .orElse(null);
        figures.add(new Figure(
                span,
                new BigDecimal(value),
                null,
                null,
                Bound.EXACT,
                of,
                span(of),
                null,
                null,
                holder,
                "made-by-hand"));
        return this;
    }

    /** Puts the last statement into another one. */
    MadeStory within(String outer) {
        Attribution inner = attributions.remove(attributions.size() - 1);
        attributions.add(new Attribution(
                inner.id(),
                inner.type(),
                inner.stance(),
                inner.source(),
                inner.cue(),
                inner.content(),
                inner.speaker(),
                inner.channel(),
                outer,
                inner.evidence()));
        return this;
    }

    /** Words that nobody is said to say, of which the reader warns. */
    MadeStory quotes(String content) {
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                AttributionType.DIRECT,
                Stance.AFFIRMS,
                List.of(),
                List.of(),
                List.of(span(content)),
                null,
                List.of(),
                null,
                "made-by-hand"));
        warnings.add(new Warning("unattributed-quotation", "somebody's words", span(content)));
        return this;
    }

    /** Says what befell the people that the last figure counts, and when. */
    MadeStory befell(String kind, String when) {
        Figure last = figures.remove(figures.size() - 1);
        figures.add(new Figure(
                last.span(),
                last.value(),
                last.low(),
                last.high(),
                last.bound(),
                last.of(),
                last.ofSpan(),
                last.unit(),
                new Fate(kind, span(when), null),
                last.attribution(),
                last.evidence()));
        return this;
    }

    MadeStory dates(String words, String day) {
        LocalDate date = LocalDate.parse(day);
        times.add(new TimeMention(span(words), TimeMention.Type.DATE, day, date, date, "made-by-hand"));
        return this;
    }

    /** A time of any kind; with "" for what it means where that cannot be told, and for days where it has none. */
    MadeStory tells(String words, TimeMention.Type type, String value, String days) {
        String[] ends = days.split("\\.\\.", -1);
        times.add(new TimeMention(
                span(words),
                type,
                value.isEmpty() ? null : value,
                days.isEmpty() ? null : LocalDate.parse(ends[0]),
                days.isEmpty() ? null : LocalDate.parse(ends[1]),
                "made-by-hand"));
        return this;
    }

    /** Says which word is a form of which; other words are their own dictionary forms. */
    MadeStory knows(String form, String lemma) {
        lemmas.put(form, lemma);
        return this;
    }

    Article article() {
        return article;
    }

    Reading reading() {
        return new Reading(
                article,
                Language.NB,
                attributions,
                List.copyOf(entities.values()),
                times,
                figures,
                List.of(),
                warnings);
    }

    NewArticle made() {
        return new NewArticle(article, reading(), words());
    }

    StoryWords words() {
        List<LemmaWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(article.text());
        while (matcher.find()) {
            String form = matcher.group().replace("\u00AD", "").toLowerCase(Locale.ROOT);
            words.add(new LemmaWord(
                    new Span(matcher.start(), matcher.end()),
                    lemmas.getOrDefault(form, java.text.Normalizer.normalize(form, java.text.Normalizer.Form.NFC))));
        }
        List<Span> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(article.text());
        while (sentence.find()) {
            sentences.add(new Span(sentence.start(), sentence.end()));
        }
        return new StoryWords(sentences, words);
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the story has no \"" + words + "\"");
        }
        return new Span(start, start + words.length());
    }
}
