package org.belegg.archive.decision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for the findings of one article, out of all decisions about it. A later decision wins over an earlier. */
public final class Decided {
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, Map<String, Decision>> corrections = new HashMap<>();

    /** What these decisions, in the order in which they were made, come to. */
    public Decided(List<Decision> decisions) {
        for (Decision decision : decisions) {
            if (decision.finding() == null || !decision.holds()) {
                continue;
            }
            verdicts.put(decision.finding(), decision.verdict());
            if (decision.field() != null && decision.value() != null) {
                corrections
                        .computeIfAbsent(decision.finding(), unused -> new LinkedHashMap<>())
                        .put(decision.field(), decision);
            }
        }
    }

    /** The verdict on a finding; null when nobody decided. */
    public @Nullable Verdict verdict(String finding) {
        return verdicts.get(finding);
    }

    /** What a person put into a field of a finding; null when nobody did. */
    public @Nullable String correction(String finding, String field) {
        Decision correction = corrections.getOrDefault(finding, Map.of()).get(field);
        return correction == null ? null : correction.value();
    }

    /** Whose corrections stand in these fields of a finding: names, each once; empty when nobody corrected one. */
    public List<String> correctedBy(String finding, List<String> fields) {
        return corrections.getOrDefault(finding, Map.of()).values().stream()
                .filter(correction -> fields.contains(correction.field()))
                .map(Decision::who)
                .distinct()
                .toList();
    }

    /** Whether nobody decided anything that holds. */
    public boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** Whether anything in a finding was corrected. */
    public boolean isCorrected(String finding) {
        return corrections.containsKey(finding);
    }
}
