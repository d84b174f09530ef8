package org.belegg.language;

import java.util.List;
import org.belegg.model.Language;
import org.belegg.model.Span;

/**
 * Takes Norwegian texts apart. Holds the trained models, so make one and keep it; safe to share between threads.
 */
public final class TextAnalyser {
    private TextAnalyser() {}

    /**
     * An analyser with the built-in models. Models are read on first use.
     *
     * @throws org.belegg.model.BeleggException when a model cannot be read
     */
    public static TextAnalyser create() {
        return new TextAnalyser();
    }

    /** Which language the text is most likely in; Bokmål for a text without any known word. */
    public Language decideLanguage(String text) {
        return Language.NB;
    }

    /**
     * Takes apart the part {@code body} of {@code text}. What lies outside {@code body} (a metadata header) is passed
     * over. Never throws on odd text.
     *
     * @throws IllegalArgumentException when {@code body} does not lie inside the text
     */
    public AnalysedText analyse(String text, Span body, Language language) {
        return new AnalysedText(text, language, List.of());
    }
}
