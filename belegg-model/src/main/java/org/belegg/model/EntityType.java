package org.belegg.model;

/** What sort of thing an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    STATE,
    DOCUMENT,
    /** Several people without a name of their own: "naboene", "tre vitner". */
    GROUP,
    OTHER
}
