package org.belegg.model;

/** What the source does with the content: states it, denies it, asks for it, and so on. */
public enum Stance {
    AFFIRMS,
    DENIES,
    ASKS,
    WARNS,
    PRAISES,
    CONDEMNS,
    BELIEVES
}
