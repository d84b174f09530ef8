package org.belegg.model;

import java.util.Optional;

/** A written language that an article can be in. Norwegian has two, and both are first-class. */
public enum Language {
    /** Norwegian Bokmål. */
    NB("nb"),
    /** Norwegian Nynorsk. */
    NN("nn"),
    /** English. */
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code in lower case: {@code nb}, {@code nn} or {@code en}. */
    public String code() {
        return code;
    }

    /** Whether this is Bokmål or Nynorsk. */
    public boolean isNorwegian() {
        return this != EN;
    }

    /** The language with this code, or empty when there is none; the code must be in lower case. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
