package org.belegg.reader.entity;

/** The ways in which the words of a source tell who speaks. */
public enum SpeakerRule {
    NAME("speaker-name", "named here"),
    SEVERAL("speaker-several", "named together here"),
    PAIR("speaker-pair", "the two last spoken of"),
    PRONOUN("speaker-pronoun", "fits, and is most in mind here"),
    ROLE("speaker-role", "has that role in the story"),
    AGE("speaker-age", "is that old"),
    BODY("speaker-body", "has that word in its name"),
    STATE("speaker-state", "what the place speaks for"),
    SENDER("speaker-sender", "whom the document comes from"),
    OCCASION("speaker-occasion", "fits, and the story describes nobody else so"),
    DESCRIPTION("speaker-description", "has no name, and goes by the words that first describe it"),
    CONTINUED("speaker-continued", "spoke last, and nobody else takes the floor"),
    HEADLINE("speaker-headline", "is said to say so further on");

    private final String id;
    private final String words;

    SpeakerRule(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The rule's id. */
    public String id() {
        return id;
    }

    /** Why it is that speaker, in words that go on behind the speaker's name and a colon. */
    public String words() {
        return words;
    }
}
