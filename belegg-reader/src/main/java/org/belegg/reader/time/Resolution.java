package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.belegg.reader.evidence.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a story's mentions mean: for each day on which it may have been published, they are read as if it had
 * been, and the answer is all that comes out. So more days of publication never give fewer days of an answer.
 */
final class Resolution {
    private static final int MOST_WARNINGS = 24;

    private final StoryMentions mentions;
    private final Publication publication;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    Resolution(List<Mention> mentions, Publication publication) {
        this.mentions = new StoryMentions(mentions);
        this.publication = publication;
    }

    /** The times; {@code passedOver} are the decisions about what is no time. */
    Times times(List<Decision> passedOver) {
        decisions.addAll(passedOver);
        if (publication.isOdd() && !mentions.all().isEmpty()) {
            warnings.add(new Warning(
                    "odd-publication-date",
                    "no article was published then: nothing is counted from it",
                    new Span(0, 0)));
        }
        Narrowing narrowing = new Narrowing(mentions);
        Publication possible = narrowing.narrow(publication);
        decisions.addAll(narrowing.decisions());
        warnings.addAll(narrowing.warnings());
        List<Answer> answers = answers(possible);
        List<TimeMention> times = new ArrayList<>();
        for (int i = 0; i < mentions.all().size(); i++) {
            times.add(time(mentions.all().get(i), answers.get(mentions.kindOf(i)), possible));
        }
        decisions.sort(Comparator.comparing(Decision::span));
        return new Times(
                times,
                decisions,
                warnings.stream()
                        .sorted(Comparator.comparing(Warning::span))
                        .limit(MOST_WARNINGS)
                        .toList());
    }

    /** What each kind of mention means, over all days of publication that are possible. */
    private List<Answer> answers(Publication possible) {
        List<Answer> answers = Stream.generate(Answer::new)
                .limit(mentions.firstOfKind().size())
                .toList();
        List<@Nullable LocalDate> days = new ArrayList<>(possible.days());
        if (days.isEmpty()) {
            days.add(null);
        }
        for (LocalDate day : days) {
            List<Told> told = StoryCalendar.tell(mentions, day);
            for (int i = 0; i < told.size(); i++) {
                answers.get(i).add(told.get(i), possible.earliest(), possible.latest());
            }
        }
        return answers;
    }

    private TimeMention time(Mention mention, Answer answer, Publication possible) {
        Span span = mention.expression().span();
        if (mention.meaning() instanceof Meaning.Fixed fixed) {
            decisions.add(new Decision(span, fixed.rule(), true, "means " + fixed.value()));
            return new TimeMention(span, fixed.type(), fixed.value(), null, null, fixed.rule());
        }
        if (mention.meaning() instanceof Meaning.Impossible impossible) {
            return unresolved(span, impossible.type(), impossible.rule(), impossible.code());
        }
        Meaning.At at = (Meaning.At) mention.meaning();
        TimeMention.Type type = answer.time().isEmpty() ? TimeMention.Type.DATE : TimeMention.Type.TIME;
        String value = answer.value();
        if (value == null && (possible.isKnown() || at.point().isAbsolute())) {
            if (at.point() instanceof DayOfMonth) {
                return unresolved(span, type, at.rule(), "no-such-day");
            }
            if (at.point() instanceof NumberedWeek) {
                return unresolved(span, type, at.rule(), "no-such-week");
            }
        }
        if (value == null && !possible.isOdd()) {
            value = openValue(at, answer.time());
        }
        decisions.add(new Decision(span, at.rule(), true, reason(mention, value, answer, possible)));
        return new TimeMention(span, type, value, answer.earliest(), answer.latest(), at.rule());
    }

    private static @Nullable String openValue(Meaning.At at, String time) {
        if (at.point() instanceof SomeDay && !at.clock().isEmpty()) {
            return "T" + at.clock();
        }
        String open = at.point().openValue();
        return open.isEmpty() ? null : open.endsWith("_REF") ? open : open + time;
    }

    private TimeMention unresolved(Span span, TimeMention.Type type, String rule, String code) {
        warnings.add(new Warning(code, "no calendar has it: kept as text, without a value", span));
        decisions.add(new Decision(span, rule, true, "no calendar has it"));
        return new TimeMention(span, type, null, null, null, rule);
    }

    private static String reason(Mention mention, @Nullable String value, Answer answer, Publication possible) {
        StringBuilder reason = new StringBuilder();
        if (!mention.clause().lemma().isEmpty()) {
            reason.append("verb \"").append(mention.clause().lemma()).append("\": ");
        }
        reason.append(
                switch (mention.lean()) {
                    case PAST -> "before publication";
                    case FUTURE -> "from publication on";
                    case PERHAPS_PAST -> "rather before publication";
                    case PERHAPS_FUTURE -> "rather from publication on";
                });
        reason.append("; published ").append(possible);
        reason.append("; means ").append(value == null ? "nothing certain" : value);
        if (answer.earliest() != null) {
            reason.append(" (")
                    .append(answer.earliest())
                    .append(" to ")
                    .append(answer.latest())
                    .append(')');
        }
        return reason.toString();
    }
}
