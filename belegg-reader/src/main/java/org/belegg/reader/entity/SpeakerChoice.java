package org.belegg.reader.entity;

import org.jspecify.annotations.Nullable;

/**
 * Who was taken for the speaker, and how.
 *
 * @param individual the speaker
 * @param rule what told so
 * @param next who would have been taken otherwise, where several were in mind; null when nobody was
 */
record SpeakerChoice(
        Individual individual, SpeakerRule rule, @Nullable Individual next) {
    SpeakerChoice(Individual individual, SpeakerRule rule) {
        this(individual, rule, null);
    }

    /** For a person to read. */
    SpeakerGround ground() {
        return new SpeakerGround(rule, individual.name(), next == null ? null : next.name());
    }
}
