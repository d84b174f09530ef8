package org.belegg.reader.attribution;

import java.util.List;

/**
 * What the rules found in a story.
 *
 * @param findings what is handed over, sorted by where the content begins
 * @param left the reporting words that hand nothing over, in text order
 */
public record FoundAttributions(List<Finding> findings, List<LeftCue> left) {
    public FoundAttributions {
        findings = List.copyOf(findings);
        left = List.copyOf(left);
    }
}
