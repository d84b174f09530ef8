package org.belegg.bench.comparison;

/** A system that takes part in the comparison. */
enum ComparedSystem {
    /** Belegg: language analysis, attributions, speakers. */
    BELEGG("Belegg"),
    /** Stanford CoreNLP with the annotators that answer to Belegg's language analysis. */
    CORENLP("CoreNLP");

    private final String title;

    ComparedSystem(String title) {
        this.title = title;
    }

    /** Its name in a report. */
    String title() {
        return title;
    }

    /** Starts the system. Takes seconds and gigabytes for CoreNLP. */
    StoryReader start() {
        return switch (this) {
            case BELEGG -> new BeleggStoryReader();
            case CORENLP -> new CoreNlpStoryReader();
        };
    }
}
