package org.belegg.archive.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be decided about, a kind of finding or the story itself, with what can be corrected in it. */
public enum FindingKind {
    /** Who said what: an attribution. */
    STATEMENT("a"),
    /** A number. */
    FIGURE("f"),
    /** An expression that says when. */
    TIME("t"),
    /** Somebody or something that the story names. Identity "apart" makes it somebody else than in other stories. */
    ENTITY("e"),
    /** The story itself. Copy "apart" says that it is no copy of any other; a key, that it is a copy of that one. */
    STORY("s");

    private final String letter;

    FindingKind(String letter) {
        this.letter = letter;
    }

    /** The word in the file. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the ids of this kind begin with: {@code a} in "a3". */
    public String letter() {
        return letter;
    }

    /** The fields that a person can correct. */
    public List<String> fields() {
        return switch (this) {
            case STATEMENT -> List.of("speaker", "stance", "type", "said");
            case FIGURE -> List.of("value", "bound", "counted", "unit", "fate");
            case TIME -> List.of("value");
            case ENTITY -> List.of("name", "type", "identity");
            case STORY -> List.of("copy");
        };
    }

    /** The kind that an id within a story is of, or empty when it is none; {@link Findings#STORY} is the story's. */
    public static Optional<FindingKind> ofFinding(String finding) {
        return Stream.of(values())
                .filter(kind -> finding.matches(kind.letter + "[1-9][0-9]{0,8}"))
                .findFirst();
    }

    /**
     * The kind with this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    static FindingKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
