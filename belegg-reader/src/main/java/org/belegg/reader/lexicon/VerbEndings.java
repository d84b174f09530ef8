package org.belegg.reader.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.BeleggException;

/**
 * What the infinitives of a finite verb can be, by its ending alone: for words that the tagger took for something else. Both
 * written standards of Norwegian are read together. Immutable; safe to share between threads.
 */
public final class VerbEndings {
    private static final List<String> LISTS = List.of("nb/verb-endings.tsv", "nn/verb-endings.tsv");
    private static final int COLUMNS = 3;

    private record Ending(boolean present, String form, String infinitive) {}

    private final List<Ending> endings = new ArrayList<>();

    /**
     * The built-in lists.
     *
     * @throws BeleggException when a list is missing or a line of it is not understood
     */
    public VerbEndings() {
        for (String list : LISTS) {
            for (String line : WordList.lines(list)) {
                endings.add(ending(line, list));
            }
        }
    }

    /** The infinitives that this form, in lower case, can be the present or past tense of; may be empty. */
    public List<String> infinitives(String form) {
        return infinitives(form, false);
    }

    /** The infinitives that this form, in lower case, can be the present tense of; may be empty. */
    public List<String> infinitivesOfPresent(String form) {
        return infinitives(form, true);
    }

    private List<String> infinitives(String form, boolean presentOnly) {
        List<String> found = new ArrayList<>();
        for (Ending ending : endings) {
            boolean fits = form.length() > ending.form().length() + 1 && form.endsWith(ending.form());
            if (fits && (ending.present() || !presentOnly)) {
                found.add(form.substring(0, form.length() - ending.form().length()) + ending.infinitive());
            }
        }
        return found;
    }

    private static Ending ending(String line, String list) {
        String[] columns = line.split("\t", -1);
        boolean present = columns[0].equals("present");
        if (columns.length != COLUMNS || !(present || columns[0].equals("past"))) {
            throw new BeleggException(
                    "Word list " + list + ": needs present|past, an ending and the infinitive's ending, got \"" + line
                            + "\".",
                    null);
        }
        return new Ending(present, columns[1], columns[2].equals("-") ? "" : columns[2]);
    }
}
