package org.belegg.archive.report;

import java.util.List;
import org.belegg.archive.matter.Claim;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.matter.MatterStory;
import org.belegg.archive.matter.Opposition;
import org.belegg.archive.matter.Question;
import org.belegg.archive.matter.Relation;
import org.belegg.archive.matter.Statement;
import org.belegg.archive.matter.Voucher;
import org.belegg.formats.Days;
import org.belegg.formats.text.Sheet;
import org.belegg.formats.text.TextStyle;
import org.jspecify.annotations.Nullable;

/** A matter for a person at a terminal. */
public final class MatterText {
    // What a question comes to must be seen at a glance; the JSON has all.
    private static final int MOST_RELATIONS = 12;

    private final int width;
    private final boolean styled;

    /** Text on a terminal so wide; {@code styled} says whether escape sequences may be used. */
    public MatterText(int width, boolean styled) {
        this.width = width;
        this.styled = styled;
    }

    /** The whole matter. */
    public String of(Matter matter) {
        Sheet sheet = new Sheet(width, styled);
        if (matter.stories().isEmpty()) {
            sheet.add("", "Nothing was found to compare.", TextStyle.PLAIN);
            return sheet.toString();
        }
        sheet.add("", MatterWords.summary(matter), TextStyle.BOLD);
        MatterWords.notes(matter).forEach(note -> sheet.add("", note, TextStyle.DIM));
        for (Question question : matter.questions()) {
            if (question.isCompared()) {
                addQuestion(sheet, question);
            }
        }
        addAlone(sheet, matter);
        addOppositions(sheet, matter.oppositions());
        sheet.addBlank();
        sheet.add("", "Stories", TextStyle.BOLD);
        for (MatterStory story : matter.stories()) {
            sheet.add("  " + story.key() + "  ", MatterWords.story(story), TextStyle.PLAIN);
        }
        return sheet.toString();
    }

    private static void addQuestion(Sheet sheet, Question question) {
        sheet.addBlank();
        sheet.add(question.id() + "  ", MatterWords.heading(question), TextStyle.BOLD);
        sheet.add("    ", MatterWords.counts(question), TextStyle.DIM);
        for (Voucher voucher : question.vouchers()) {
            sheet.add("    ", voucher.name(), TextStyle.PLAIN);
            for (@Nullable Days day : question.days()) {
                for (Claim claim : question.cell(voucher, day)) {
                    sheet.add(
                            "      " + MatterWords.day(day) + "  ",
                            MatterWords.cell(claim) + "  [" + claim.id() + "]",
                            TextStyle.PLAIN);
                }
            }
        }
        List<Relation> relations = question.relations();
        for (Relation relation : relations.subList(0, Math.min(MOST_RELATIONS, relations.size()))) {
            String label = relation.kind().label();
            sheet.add(
                    "    " + label + " ".repeat(Math.max(1, 9 - label.length())),
                    MatterWords.relation(question, relation) + ": " + relation.rule(),
                    TextStyle.PLAIN);
        }
        if (relations.size() > MOST_RELATIONS) {
            sheet.add(
                    "    ",
                    "and " + (relations.size() - MOST_RELATIONS) + " more; --format json has all",
                    TextStyle.DIM);
        }
        if (!question.near().isEmpty()) {
            sheet.add("    ", "something else counted: " + String.join(", ", question.near()), TextStyle.DIM);
        }
    }

    private static void addAlone(Sheet sheet, Matter matter) {
        List<Question> alone = matter.questions().stream()
                .filter(question -> !question.isCompared())
                .toList();
        if (alone.isEmpty()) {
            return;
        }
        sheet.addBlank();
        sheet.add("", "Told by one voice in one story", TextStyle.BOLD);
        for (Question question : alone) {
            for (Claim claim : question.claims()) {
                sheet.add(
                        question.id() + "  ",
                        MatterWords.cell(claim) + ", " + claim.voucher().name() + ", " + MatterWords.day(claim.said())
                                + "  [" + claim.id() + "]",
                        TextStyle.PLAIN);
            }
        }
    }

    private static void addOppositions(Sheet sheet, List<Opposition> oppositions) {
        if (oppositions.isEmpty()) {
            return;
        }
        sheet.addBlank();
        sheet.add("", "Statements of which one denies the other", TextStyle.BOLD);
        for (Opposition opposition : oppositions) {
            addStatement(sheet, opposition.kind().label(), opposition.first());
            addStatement(sheet, "", opposition.second());
            sheet.add(
                    "           ",
                    "both say: " + String.join(", ", opposition.shared()) + ": " + opposition.rule(),
                    TextStyle.DIM);
        }
    }

    private static void addStatement(Sheet sheet, String label, Statement statement) {
        sheet.add(
                "  " + label + " ".repeat(Math.max(1, 9 - label.length())),
                statement.voucher().name() + " " + MatterWords.stance(statement.stance()) + ", "
                        + MatterWords.day(statement.said()) + ": " + statement.words() + "  [" + statement.id() + "]",
                TextStyle.PLAIN);
    }
}
