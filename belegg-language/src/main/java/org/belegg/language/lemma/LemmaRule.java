package org.belegg.language.lemma;

import java.util.Locale;
import java.util.Optional;

/**
 * How a form becomes its dictionary form: put in small letters or not, one ending taken off, another put on.
 *
 * @param lower whether capitals become small
 * @param prefix what is put before; empty but for marks, whose dictionary form is {@code $} and the mark
 * @param ending what the form must end in, and loses; may be empty
 * @param replacement what it gets instead; may be empty
 */
public record LemmaRule(boolean lower, String prefix, String ending, String replacement) {
    private static final String MARK = "$";
    private static final String SEPARATOR = ">";
    private static final String LOWER = "a";
    private static final String AS_IT_IS = "A";

    /**
     * The shortest rule that makes {@code lemma} out of {@code form}. A dictionary form without capitals is reached by
     * way of small letters, whether the form has capitals or not: one rule serves at a sentence's start and inside it.
     */
    public static LemmaRule between(String form, String lemma) {
        boolean mark = lemma.length() > 1 && lemma.startsWith(MARK) && !form.startsWith(MARK);
        String goal = mark ? lemma.substring(MARK.length()) : lemma;
        boolean lower = goal.equals(goal.toLowerCase(Locale.ROOT));
        String start = lower ? form.toLowerCase(Locale.ROOT) : form;
        int common = commonStart(start, goal);
        return new LemmaRule(lower, mark ? MARK : "", start.substring(common), goal.substring(common));
    }

    private static int commonStart(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int common = 0;
        while (common < length && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** The dictionary form of {@code form} after this rule, or empty when the form does not end as the rule asks. */
    public Optional<String> apply(String form) {
        String start = lower ? form.toLowerCase(Locale.ROOT) : form;
        if (!start.endsWith(ending) || start.length() + replacement.length() == ending.length()) {
            return Optional.empty();
        }
        return Optional.of(prefix + start.substring(0, start.length() - ending.length()) + replacement);
    }

    /** The rule in one line; {@link #parse} reads it. */
    public String write() {
        return String.join(SEPARATOR, lower ? LOWER : AS_IT_IS, prefix, ending, replacement);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static LemmaRule parse(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no lemma rule: " + line);
        }
        return new LemmaRule(parts[0].equals(LOWER), parts[1], parts[2], parts[3]);
    }
}
