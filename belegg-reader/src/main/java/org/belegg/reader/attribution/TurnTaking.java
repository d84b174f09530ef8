package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StoryParagraph;

/**
 * Decides which turns of direct speech belong together. Paragraphs that open with a dash and follow each other
 * are one statement when a single reporting clause serves them; an answer without a clause is the last speaker's.
 */
final class TurnTaking {
    /** A finding whose content still grows. */
    private record Statement(Finding finding, List<Span> content) {}

    private final List<Turn> turns;
    private final Story story;

    TurnTaking(List<Turn> turns, Story story) {
        this.turns = turns;
        this.story = story;
    }

    /** The attributions that the turns are, in text order. */
    List<Finding> findings() {
        List<Statement> found = new ArrayList<>();
        List<Span> waiting = new ArrayList<>();
        boolean open = false;
        int lastParagraph = -1;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int paragraph = turn.paragraph().index();
            boolean adjacent =
                    (open && paragraph <= lastParagraph + 1) || (i > 0 && turn.continuesInParagraph(turns.get(i - 1)));
            if (turn.clause() != null) {
                List<Span> content = new ArrayList<>(waiting);
                waiting.clear();
                content.addAll(turn.content());
                Finding finding = turn.clause().finding("dash-quotation", content, AttributionType.DIRECT);
                found.add(new Statement(finding, content));
                open = turn.endsParagraph();
            } else if (turn.paragraph().kind() == StoryParagraph.Kind.QUESTION
                    || turn.paragraph().kind() == StoryParagraph.Kind.DASH_HEADLINE) {
                open = false;
                continue;
            } else if (adjacent && !found.isEmpty()) {
                found.get(found.size() - 1).content().addAll(turn.content());
                open = turn.endsParagraph();
            } else if (nextServes(i)) {
                waiting.addAll(turn.content());
            } else {
                found.add(new Statement(ofNobodyNamed(turn), new ArrayList<>(turn.content())));
                open = turn.endsParagraph();
            }
            lastParagraph = paragraph;
        }
        return found.stream()
                .map(statement -> statement.finding().withContent(statement.content()))
                .toList();
    }

    private static Finding ofNobodyNamed(Turn turn) {
        return new Finding(
                "continued-speech", null, null, turn.content(), AttributionType.DIRECT, Stance.AFFIRMS, List.of());
    }

    /** Whether the next turn follows right behind, at most a headline between, and has a reporting clause. */
    private boolean nextServes(int index) {
        if (index + 1 >= turns.size() || !turns.get(index).endsParagraph()) {
            return false;
        }
        Turn next = turns.get(index + 1);
        for (int p = turns.get(index).paragraph().index() + 1;
                p < next.paragraph().index();
                p++) {
            if (!story.paragraphs().get(p).isHeadline()) {
                return false;
            }
        }
        return next.clause() != null && next.paragraph().opensWithDash();
    }
}
