package org.belegg.archive.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.belegg.archive.matter.Claim;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.matter.MatterStory;
import org.belegg.archive.matter.Question;
import org.belegg.archive.matter.Relation;
import org.belegg.archive.matter.Relation.Kind;
import org.belegg.formats.Days;
import org.belegg.formats.FigureWords;
import org.belegg.formats.Quotation;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/** The parts of a matter in words, the same in each report. */
final class MatterWords {
    /** What stands for days that are not known. */
    static final String NO_DAY = "day not known";

    private MatterWords() {}

    /** What was compared and what came of it, in a line. */
    static String summary(Matter matter) {
        long compared = matter.questions().stream().filter(Question::isCompared).count();
        long figures = matter.questions().stream()
                .mapToLong(question -> question.claims().size())
                .sum();
        StringJoiner line = new StringJoiner(", ");
        line.add(counted(matter.stories().size(), "story", "stories") + ": " + counted(figures, "figure", "figures"));
        line.add(counted(compared, "thing", "things") + " told of more than once");
        for (Kind kind : Kind.values()) {
            if (matter.count(kind) > 0) {
                line.add(matter.count(kind) + " " + kind.label());
            }
        }
        if (!matter.oppositions().isEmpty()) {
            line.add(counted(matter.oppositions().size(), "pair of statements", "pairs of statements")
                    + " of which one denies the other");
        }
        return line.toString();
    }

    /** What is to be known before the matter is read; may be empty. */
    static List<String> notes(Matter matter) {
        List<String> notes = new ArrayList<>();
        if (matter.omitted() > 0) {
            notes.add(matter.omitted() + " more stories were found and left out; see --limit.");
        }
        if (!matter.unsorted().isEmpty()) {
            notes.add(counted(matter.unsorted().size(), "story was", "stories were")
                    + " read by an older Belegg, and only what befell people is compared in them; \"belegg add"
                    + " --refresh-all --to ARCHIVE\" reads them again.");
        }
        return notes;
    }

    /** How many give it. */
    static String counts(Question question) {
        return question.tally().words();
    }

    /** What a question asks: how many of what, what befell them, where and when. */
    static String heading(Question question) {
        StringJoiner line = new StringJoiner(" · ");
        String counted = Quotation.onOneLine(question.counted());
        String unit = question.unit();
        line.add(counted.isEmpty() ? (unit == null ? "number" : unit) : counted);
        if (question.fate() != null) {
            line.add(question.fate());
        }
        if (question.place() != null) {
            line.add(question.place());
        }
        if (question.event() != null) {
            line.add(question.event().toString());
        }
        return line.toString();
    }

    /** Bound, number, what is counted and, where it is no plain assertion, what its speaker does with it. */
    static String cell(Claim claim) {
        String words = FigureWords.of(claim.figure());
        return claim.stance() == Stance.AFFIRMS ? words : stance(claim.stance()) + ": " + words;
    }

    /** A relation with who says what. */
    static String relation(Question question, Relation relation) {
        Claim first = question.claim(relation.first());
        Claim second = question.claim(relation.second());
        return side(first) + between(relation.kind()) + side(second);
    }

    private static String side(Claim claim) {
        return number(claim) + " (" + claim.voucher().name() + ", " + day(claim.said()) + ", " + claim.id() + ")";
    }

    private static String number(Claim claim) {
        String bound = FigureWords.bound(claim.figure().bound());
        String number = FigureWords.number(claim.figure());
        String words = bound.isEmpty() || number.isEmpty() ? bound + number : bound + " " + number;
        return claim.isAsserted() ? words : stance(claim.stance()) + " " + words;
    }

    private static String between(Kind kind) {
        return switch (kind) {
            case CLASH -> " against ";
            case DENIED -> " against ";
            case CHANGED -> ", then ";
            case UPDATE -> ", then ";
            case AGREE -> " with ";
        };
    }

    static String day(@Nullable Days day) {
        return day == null ? NO_DAY : day.toString();
    }

    static String stance(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    /** Which story it is, in a line. */
    static String story(MatterStory story) {
        StringJoiner line = new StringJoiner(" · ");
        line.add(story.title() == null ? story.id() : story.title());
        if (story.outlet() != null) {
            line.add(story.outlet());
        }
        if (story.published() != null) {
            line.add(story.published().toString());
        }
        return line.toString();
    }

    /** A number with the right form of its noun. */
    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
