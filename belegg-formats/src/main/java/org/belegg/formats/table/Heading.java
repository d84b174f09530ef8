package org.belegg.formats.table;

import java.util.List;

/**
 * What a column is called and holds.
 *
 * @param name stands in the table's first row; a promise, like the names in the JSON
 * @param meaning for a person, in a line of Markdown
 * @param kind what its cells hold
 * @param notes the names of what each stretch tells beside its place and words; empty for none
 */
public record Heading(String name, String meaning, Kind kind, List<String> notes) {
    public Heading {
        notes = List.copyOf(notes);
    }
}
