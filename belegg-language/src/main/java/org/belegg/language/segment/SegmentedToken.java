package org.belegg.language.segment;

import org.belegg.model.Span;

/**
 * A word or a mark and where it stands.
 *
 * @param span never empty; the covered characters are the token as it was written
 * @param form the covered characters without soft hyphens and other invisible characters, accents composed (Unicode NFC)
 */
public record SegmentedToken(Span span, String form) {}
