package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.reader.lexicon.WordList;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/** Which words name a newspaper, an agency, a broadcaster or another medium. Immutable. */
public final class Media {
    private final Set<String> words = new HashSet<>();
    private final List<String> endings = new ArrayList<>();

    /**
     * The built-in list.
     *
     * @throws org.belegg.model.BeleggException when it cannot be read
     */
    public Media() {
        for (String line : WordList.lines("media.txt")) {
            if (line.charAt(0) == '-' || line.charAt(0) == '.') {
                endings.add((line.charAt(0) == '-' ? line.substring(1) : line).toLowerCase(Locale.ROOT));
            } else {
                words.add(line);
            }
        }
    }

    /** Whether the phrase is headed by, or is, the name of a medium or a word for one. */
    public boolean isMedium(Phrase phrase) {
        StorySentence sentence = phrase.sentence();
        Name name = sentence.nameAt(phrase.head());
        if (name != null && words.contains(wordsOf(sentence, name))) {
            return true;
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (i > phrase.head() && sentence.token(i).is("prep")) {
                return false;
            }
            if (isMedium(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private static String wordsOf(StorySentence sentence, Name name) {
        StringBuilder text = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            text.append(i == name.first() ? "" : " ").append(sentence.token(i).form());
        }
        return text.toString();
    }

    /** Whether this word names a medium: a listed one, or one with a listed end. */
    public boolean isMedium(String form) {
        if (words.contains(form) || words.contains(form.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(end -> lower.length() > end.length() && lower.endsWith(end));
    }

    /**
     * Whether somebody who speaks "til" this phrase speaks to a medium: it names one, or it is a name that is no
     * person's. Nobody but a reporter is told things in print.
     */
    public boolean canBeToldTo(Phrase phrase) {
        if (isMedium(phrase)) {
            return true;
        }
        Name name = phrase.sentence().nameAt(phrase.head());
        return name != null && name.type() != NameType.PER && name.type() != NameType.EVT;
    }
}
