package org.belegg.formats.brat;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Span;

/**
 * One line of an {@code .ann} file.
 *
 * @param number of the line in its file, from 1
 * @param id such as T1, R2, A3, #4 or *
 * @param words the second column, cut at blanks
 * @param tail the third column; empty when there is none
 */
record StandOffLine(int number, String id, List<String> words, String tail) {
    private static final int COLUMNS = 3;

    StandOffLine {
        words = List.copyOf(words);
    }

    /** The lines of a file that are not empty. */
    static List<StandOffLine> of(String file) {
        List<StandOffLine> lines = new ArrayList<>();
        String[] all = file.split("\r?\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                String[] columns = all[i].split("\t", COLUMNS);
                if (columns.length < 2) {
                    throw new IllegalArgumentException(
                            "line " + (i + 1) + ": need an id, a tab and what it marks, got \"" + all[i] + "\"");
                }
                String tail = columns.length == COLUMNS ? columns[2] : "";
                lines.add(new StandOffLine(
                        i + 1, columns[0], List.of(columns[1].strip().split(" +")), tail));
            }
        }
        return lines;
    }

    boolean isTextBound() {
        return id.startsWith("T");
    }

    boolean isRelation() {
        return id.startsWith("R");
    }

    boolean isAttribute() {
        return id.startsWith("A") || id.startsWith("M");
    }

    boolean isNote() {
        return id.startsWith("#");
    }

    boolean isEquivalence() {
        return id.equals("*") && words.get(0).equals("Equiv");
    }

    /** What kind of annotation, relation or attribute it is. */
    String type() {
        return words.get(0);
    }

    /** A word of the second column; fails for none. */
    String word(int place) {
        if (place >= words.size()) {
            throw trouble("something is missing behind \"" + type() + "\"");
        }
        return words.get(place);
    }

    /** What the relation joins: its first end for 1, its second for 2. */
    String end(int place) {
        String word = word(place);
        String prefix = "Arg" + place + ":";
        if (!word.startsWith(prefix)) {
            throw trouble("need " + prefix + "T..., got \"" + word + "\"");
        }
        return word.substring(prefix.length());
    }

    /** The pieces of a text-bound line, in code points, as they are written. */
    List<Span> fragments() {
        List<Span> fragments = new ArrayList<>();
        for (String pair : String.join(" ", words.subList(1, words.size())).split(";", -1)) {
            String[] numbers = pair.strip().split(" ", -1);
            try {
                fragments.add(new Span(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException cause) {
                throw trouble("need start and end, got \"" + pair + "\"");
            }
        }
        return fragments;
    }

    /** What is wrong with this line. */
    IllegalArgumentException trouble(String what) {
        return new IllegalArgumentException("line " + number + " (" + id + "): " + what);
    }
}
