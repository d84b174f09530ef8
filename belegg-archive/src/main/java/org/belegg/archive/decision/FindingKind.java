package org.belegg.archive.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of finding that can be decided about, with what can be corrected in it. */
public enum FindingKind {
    /** Who said what: an attribution. */
    STATEMENT("a"),
    /** A number. */
    FIGURE("f"),
    /** An expression that says when. */
    TIME("t"),
    /** Somebody or something that the story names. Identity "apart" makes it somebody else than in other stories. */
    ENTITY("e");

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
        };
    }

    /** The kind that an id within a story is of, or empty when it is none. */
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
