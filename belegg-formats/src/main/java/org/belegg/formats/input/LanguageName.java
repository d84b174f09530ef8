package org.belegg.formats.input;

import java.util.Locale;
import java.util.Optional;
import org.belegg.model.Language;

/** The names that files and people give a language: {@code nb}, {@code nob}, {@code nb-NO}. */
public final class LanguageName {
    private LanguageName() {}

    /** The language that is meant, or empty when it is none that Belegg reads. */
    public static Optional<Language> parse(String name) {
        String primary = name.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Language.ofCode(
                switch (primary) {
                    case "nob" -> "nb";
                    case "nno" -> "nn";
                    case "eng" -> "en";
                    default -> primary;
                });
    }
}
