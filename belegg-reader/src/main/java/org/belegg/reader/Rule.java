package org.belegg.reader;

import java.util.List;

/**
 * A rule of the reader, for a person to read.
 *
 * @param id stable, in kebab case; the {@code evidence} of what it finds
 * @param description what it finds, in a sentence
 * @param examples sentences in which it finds something, with the finding marked inline
 * @param counterExamples sentences in which it finds nothing
 */
public record Rule(String id, String description, List<String> examples, List<String> counterExamples) {
    public Rule {
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }
}
