package org.belegg.archive.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.belegg.archive.article.Folding;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.copies.Agencies;
import org.belegg.archive.copies.Credit;
import org.belegg.archive.decision.Findings;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Attribution;

/**
 * Where a report comes from, as far as its story tells. The first of these that there is:
 *
 * <ol>
 *   <li>the medium or agency that had it first hand: the innermost of the chain that has a name ("sier hun til NTB", "skriver
 *       Tass"); also an agency that is itself who says it;
 *   <li>the document that holds it, told by whose it is: a statement to the press is one origin, whoever prints it. Two
 *       documents of one speaker are taken for one;
 *   <li>the agencies that the story credits, and its copies;
 *   <li>its copies;
 *   <li>the outlet, of a story that credits none and has no copies;
 *   <li>the story itself, where the outlet is not known: nothing says that two such stories are of one origin.
 * </ol>
 *
 * <p>What an agency had first hand is the agency's in whatever story it stands. So one story that tells what Tass and what
 * Reuters say tells of two origins.
 *
 * @param label for a person: "Tass", "NTB, Reuters", "document of Sjøforsvaret", an outlet or the key of a story
 * @param marks two reports with a mark in common have one origin; never empty
 */
public record Origin(String label, List<String> marks) {
    public Origin {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("an origin needs a mark, " + label + " has none");
        }
    }

    /** The origin of a report. */
    public static Origin of(Report report) {
        StoredArticle story = report.story();
        ReadingIndex index = new ReadingIndex(story.reading());
        Optional<Attribution> statement = statement(report, index);
        if (statement.isPresent()) {
            FirstHand hands = new FirstHand(story, index);
            Optional<String> medium = hands.medium(statement.get());
            if (medium.isPresent()) {
                return new Origin(medium.get(), List.of(name(medium.get())));
            }
            Optional<String> author = hands.documentOf(statement.get());
            if (author.isPresent()) {
                return new Origin("document of " + author.get(), List.of("document " + Folding.name(author.get())));
            }
        }
        return of(story);
    }

    /** The origin of what a story tells without naming one. */
    private static Origin of(StoredArticle story) {
        String family = story.family();
        List<String> marks = new ArrayList<>();
        if (family != null) {
            marks.add("family " + family);
        }
        story.credits().forEach(credit -> marks.add(name(credit.name())));
        if (!story.credits().isEmpty()) {
            return new Origin(story.credits().stream().map(Credit::name).collect(Collectors.joining(", ")), marks);
        }
        String outlet = story.reading().article().outlet();
        if (family != null) {
            return new Origin(family, marks);
        }
        return outlet == null
                ? new Origin(story.key(), List.of("story " + story.key()))
                : new Origin(outlet, List.of(name(outlet)));
    }

    private static Optional<Attribution> statement(Report report, ReadingIndex index) {
        String finding = report.finding();
        if (finding == null) {
            return Optional.empty();
        }
        if (finding.startsWith("f")) {
            return index.attribution(
                    report.story().corrections().figure(Findings.place(finding)).attribution());
        }
        return index.attribution(finding);
    }

    /** The mark of a medium: the same for an agency whichever of its names is used, and for an outlet that is told of. */
    private static String name(String medium) {
        return "name " + Folding.name(Agencies.known().namedIn(medium).orElse(medium));
    }
}
