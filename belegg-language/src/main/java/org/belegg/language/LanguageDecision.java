package org.belegg.language;

import java.util.Objects;
import org.belegg.model.Language;

/**
 * Which language a text is in, as far as its words tell. It is a ground for a warning, never a reason not to read: a
 * text in a foreign language still has a {@code language} to be read as.
 *
 * @param language the language of ours that is nearest; Bokmål for a text without any known word
 * @param certainty how far to trust it
 * @param nearest the ISO 639-1 code of the nearest language of all that are known, {@code "da"} for a Danish text; the
 *     code of {@code language} unless {@code certainty} is {@link Certainty#FOREIGN}; {@code "und"} (undetermined) where no
 *     known language is near
 */
public record LanguageDecision(Language language, Certainty certainty, String nearest) {
    /** The ISO 639 code for a text in no language that is known. */
    public static final String UNDETERMINED = "und";

    /** How far a decision can be trusted. */
    public enum Certainty {
        /** The words of one language prevail. */
        CLEAR,
        /** Few words tell, or two languages are close: a headline, or a text half of quotations. */
        DOUBTFUL,
        /** The text seems to be in none of our languages. */
        FOREIGN
    }

    public LanguageDecision {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(nearest, "nearest");
    }
}
