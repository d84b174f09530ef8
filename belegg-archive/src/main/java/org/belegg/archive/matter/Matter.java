package org.belegg.archive.matter;

import java.util.List;
import org.belegg.archive.matter.Relation.Kind;

/**
 * What stories say about the same things, side by side.
 *
 * @param stories that were compared, by key
 * @param omitted how many more there were than were asked for
 * @param questions figures about the same thing: first those with the most clashes, then those with the most figures
 * @param oppositions statements of which one denies the other
 * @param unsorted keys of stories whose words are stored without their classes, by an older Belegg: their figures are
 *     compared only where they tell what befell people
 */
public record Matter(
        List<MatterStory> stories,
        long omitted,
        List<Question> questions,
        List<Opposition> oppositions,
        List<String> unsorted) {
    public Matter {
        stories = List.copyOf(stories);
        questions = List.copyOf(questions);
        oppositions = List.copyOf(oppositions);
        unsorted = List.copyOf(unsorted);
    }

    /** How many relations of a kind there are between figures. */
    public long count(Kind kind) {
        return questions.stream().mapToLong(question -> question.count(kind)).sum();
    }
}
