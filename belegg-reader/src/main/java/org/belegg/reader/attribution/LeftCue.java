package org.belegg.reader.attribution;

import org.belegg.model.Span;

/**
 * A reporting word that hands nothing over where it stands.
 *
 * @param cue the word
 * @param reason why not
 */
public record LeftCue(Cue cue, Reason reason) {
    /** Why a reporting word hands nothing over. */
    public enum Reason {
        NOTHING_FOLLOWS("takes no clause, infinitive or phrase here"),
        NO_SOURCE("does not tell here who says so, or what"),
        NO_CLAUSE("closes no clause that could be somebody's words"),
        REFUSAL("is refused here: nothing is said"),
        CONDITION("is only a condition here"),
        OWN_VOICE("is the speaker's own, or that of nobody in particular"),
        NOBODY_IN_SPEECH("stands in somebody's direct speech and names nobody"),
        ONLY_CHANNEL("only passes on what another one says"),
        SILENT_PARAGRAPH("stands in a question, or in a headline of somebody's words");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words that go on behind the reporting word. */
        public String words() {
            return words;
        }
    }

    /** Where the word stands. */
    public Span span() {
        return cue.span();
    }

    /** The id of the rule that would have been the first to take it. */
    public String rule() {
        CueEntry entry = cue.entry();
        return switch (entry.kind()) {
            case ADJECTIVE -> "adjective-content";
            case NOUN -> "noun-content";
            case PREPOSITION -> "according-to";
            case VERB ->
                entry.takesClause() ? "content-clause" : entry.reportsSpeech() ? "reporting-clause" : byFrame(entry);
        };
    }

    private static String byFrame(CueEntry entry) {
        return entry.takes("inf") || entry.takes("obj+inf")
                ? "infinitive-content"
                : entry.takes("obj") || entry.takes("as") || entry.takes("news")
                        ? "stance-object"
                        : "prepositional-content";
    }
}
