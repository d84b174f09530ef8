package org.belegg.archive;

import org.belegg.archive.decision.Signature;

/**
 * Who read articles, with what and when: kept with every reading.
 *
 * @param command what was run, such as "add"
 * @param version of Belegg
 * @param models what the trained models are, such as "names:1f2e... tagger:..."
 * @param options under which it read; may be empty
 * @param signature who ran it and when
 */
public record Provenance(String command, String version, String models, String options, Signature signature) {}
