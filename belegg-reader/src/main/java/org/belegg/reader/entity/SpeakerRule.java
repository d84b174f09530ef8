package org.belegg.reader.entity;

/** The ways in which the words of a source tell who speaks. */
public enum SpeakerRule {
    NAME("speaker-name", "is named"),
    SEVERAL("speaker-several", "names several together"),
    PAIR("speaker-pair", "means the two last spoken of"),
    PRONOUN("speaker-pronoun", "fits, and is most in mind here"),
    ROLE("speaker-role", "has that role in the story"),
    AGE("speaker-age", "is that old"),
    BODY("speaker-body", "is the body of that name"),
    STATE("speaker-state", "is the state that the place stands for"),
    SENDER("speaker-sender", "is whom the document comes from"),
    OCCASION("speaker-occasion", "fits, and the story gives nobody else that description"),
    DESCRIPTION("speaker-description", "has no name: goes by these words"),
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

    /** Why it is that speaker, in words that go on behind the speaker's name. */
    public String words() {
        return words;
    }
}
