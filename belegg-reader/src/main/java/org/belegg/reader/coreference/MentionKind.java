package org.belegg.reader.coreference;

/** What sort of noun phrase a mention is. */
public enum MentionKind {
    /** Its head is a name: "statsminister Kari Nes". */
    NAME,
    /** "politimesteren", "den gamle skolen", "Norges hovedstad". */
    DEFINITE,
    /** "en mann", "skoler". */
    INDEFINITE,
    /** "hun", "det", "seg". */
    PRONOUN,
    /** "hennes", "sin", "vår". */
    POSSESSIVE,
    /** Several joined by "og": "Kari og Ola". */
    GROUP
}
