package org.belegg.reader.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The gender that a given name tells. Immutable. */
public final class GivenNames {
    private final Map<String, Gender> genders = new HashMap<>();

    /**
     * The built-in list.
     *
     * @throws org.belegg.model.BeleggException when it cannot be read
     */
    public GivenNames() {
        for (String line : WordList.lines("given-names.tsv")) {
            String[] columns = line.split("\t", -1);
            genders.put(
                    columns[0].toLowerCase(Locale.ROOT),
                    switch (columns[1]) {
                        case "f" -> Gender.FEMALE;
                        case "m" -> Gender.MALE;
                        default -> Gender.UNKNOWN;
                    });
        }
    }

    /** The gender of a given name; double names go by their first part. */
    public Gender genderOf(String givenName) {
        String name = givenName.toLowerCase(Locale.ROOT);
        Gender whole = genders.get(name);
        if (whole != null) {
            return whole;
        }
        int hyphen = name.indexOf('-');
        return hyphen > 0 ? genders.getOrDefault(name.substring(0, hyphen), Gender.UNKNOWN) : Gender.UNKNOWN;
    }

    /** Whether the list has it. */
    public boolean isGivenName(String word) {
        return genders.containsKey(word.toLowerCase(Locale.ROOT));
    }
}
