package org.belegg.formats.input;

import java.util.List;
import org.belegg.model.Warning;

/**
 * The characters that a file's bytes stand for.
 *
 * @param text without a byte order mark
 * @param warnings what was odd about the bytes; empty for valid Unicode
 */
public record DecodedText(String text, List<Warning> warnings) {
    public DecodedText {
        warnings = List.copyOf(warnings);
    }
}
