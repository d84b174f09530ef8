package org.belegg.archive.matter;

import java.util.List;
import java.util.Set;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a story as a whole tells, the same for all of its figures.
 *
 * @param lead what it speaks of at its beginning
 * @param places that it names anywhere, in lower case
 * @param names all that it names anywhere, but for states, in lower case
 * @param title that it has apart from its text, in lower case; empty for none
 * @param published when it was, or null
 */
record Setting(
        Topic lead,
        Set<String> places,
        Set<String> names,
        String title,
        @Nullable Days published) {
    /** Whether a name is in its text, whole or in part, or in its title. */
    boolean tells(String name) {
        return Names.haveCommon(List.of(name), names) || isInTitle(name);
    }

    /** Whether the title has a name. */
    boolean isInTitle(String name) {
        return !title.isEmpty() && (' ' + title + ' ').contains(' ' + name + ' ');
    }
}
