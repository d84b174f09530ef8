package org.belegg.language;

/** What sort of thing a name names, in NorNE's types. */
public enum NameType {
    /** Person. */
    PER,
    /** Organisation. */
    ORG,
    /** Place that is no state, county or town: mountains, streets, buildings. */
    LOC,
    /** State, county or town seen as a place. */
    GPE_LOC,
    /** State, county or town seen as a body that acts. */
    GPE_ORG,
    /** Product or work. */
    PROD,
    /** Event. */
    EVT,
    /** Word derived from a name: "russisk", "stortingsmann". */
    DRV,
    /** Any other name. */
    MISC
}
