package org.belegg.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.belegg.model.BeleggException;
import org.belegg.reader.lexicon.WordList;

/**
 * Reads the descriptions of the rules: {@code rule:} opens one, {@code what:} describes it, {@code yes:} and {@code no:}
 * are examples and counter-examples, which the tests run.
 */
final class RuleBook {
    private RuleBook() {}

    /**
     * Every rule, sorted by id.
     *
     * @throws BeleggException when the list is missing or a line of it is not understood
     */
    static List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        String id = "";
        String what = "";
        List<String> yes = new ArrayList<>();
        List<String> no = new ArrayList<>();
        List<String> lines = new ArrayList<>(WordList.lines("rules.txt"));
        lines.add("rule: ");
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String value = colon < 0 ? "" : line.substring(colon + 2).strip();
            switch (colon < 0 ? line : line.substring(0, colon)) {
                case "rule" -> {
                    if (!id.isEmpty()) {
                        rules.add(new Rule(id, what, yes, no));
                    }
                    id = value;
                    what = "";
                    yes.clear();
                    no.clear();
                }
                case "what" -> what = value;
                case "yes" -> yes.add(value);
                case "no" -> no.add(value);
                default ->
                    throw new BeleggException(
                            "Rule list rules.txt: a line needs rule:, what:, yes: or no:, got \"" + line
                                    + "\". See docs/rules/README.md.",
                            null);
            }
        }
        rules.sort(Comparator.comparing(Rule::id));
        return rules;
    }
}
