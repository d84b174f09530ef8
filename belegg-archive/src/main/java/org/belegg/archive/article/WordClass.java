package org.belegg.archive.article;

/** What sort of word it is, as far as comparing needs to know. Each has the code under which it is stored, which stays. */
public enum WordClass {
    /** Not known: the word was stored by a Belegg that did not tell. */
    UNKNOWN(0),
    /** A common noun. */
    NOUN(1),
    /** A proper noun. */
    NAME(2),
    /** A verb, also one that only helps another. */
    VERB(3),
    /** An adjective or participle. */
    ADJECTIVE(4),
    /** Any other: pronouns, numbers, small words. */
    OTHER(5);

    private final int code;

    WordClass(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The class with this code; not known for a negative one, which stands for none. */
    static WordClass ofCode(int code) {
        for (WordClass each : values()) {
            if (each.code == code) {
                return each;
            }
        }
        if (code < 0) {
            return UNKNOWN;
        }
        throw new IllegalArgumentException("damaged words: there is no class " + code);
    }
}
