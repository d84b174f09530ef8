package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Warning;
import org.belegg.reader.evidence.Decision;

/**
 * What the story's own dates tell of the day on which it was published: a date that is told as past lies before it, and
 * before the days that are named only by weekday or week, which are the news. Nothing is narrowed where the day of
 * publication is known.
 */
final class Narrowing {
    private final StoryMentions mentions;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    Narrowing(StoryMentions mentions) {
        this.mentions = mentions;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** The days of publication that the story leaves possible. */
    Publication narrow(Publication publication) {
        boolean hasDates =
                mentions.firstOfKind().stream().anyMatch(mention -> mention.isPastDate() || mention.isFutureDate());
        if (!hasDates || publication.days().size() < 2) {
            return publication;
        }
        Publication byTense = apply(publication, this::agreesWithTenses, "time-tense", "dates told as past or to come");
        return apply(
                byTense, this::agreesWithOrder, "time-order", "dates told as past lie before the days of the news");
    }

    private Publication apply(Publication before, Test test, String rule, String ground) {
        Publication after = before.where(day -> test.holds(day, StoryCalendar.tell(mentions, day)));
        Mention date = mentions.firstOfKind().stream()
                .filter(mention -> mention.isPastDate() || mention.isFutureDate())
                .findFirst()
                .orElseThrow();
        if (after.days().size() < before.days().size()) {
            decisions.add(new Decision(date.expression().span(), rule, true, ground + ": published " + after));
        } else if (before.days().stream().noneMatch(day -> test.holds(day, StoryCalendar.tell(mentions, day)))) {
            warnings.add(new Warning(
                    "contradicting-dates",
                    "no day of publication agrees with the dates of the story",
                    date.expression().span()));
        }
        return after;
    }

    private boolean agreesWithTenses(LocalDate published, List<Told> told) {
        for (int i = 0; i < told.size(); i++) {
            Mention mention = mentions.firstOfKind().get(i);
            for (Period period : told.get(i).periods()) {
                boolean tooLate = mention.isPastDate() && period.first().isAfter(published);
                boolean tooEarly = mention.isFutureDate() && period.last().isBefore(published);
                if (tooLate || tooEarly) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean agreesWithOrder(LocalDate published, List<Told> told) {
        LocalDate background = LocalDate.MIN;
        LocalDate news = LocalDate.MAX;
        for (int i = 0; i < told.size(); i++) {
            for (Period period : told.get(i).periods()) {
                if (mentions.firstOfKind().get(i).isPastDate() && period.first().isAfter(background)) {
                    background = period.first();
                }
                if (mentions.firstOfKind().get(i).isRecent() && period.last().isBefore(news)) {
                    news = period.last();
                }
            }
        }
        return !background.isAfter(news);
    }

    private interface Test {
        boolean holds(LocalDate published, List<Told> told);
    }
}
