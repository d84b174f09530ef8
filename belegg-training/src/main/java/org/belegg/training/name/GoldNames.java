package org.belegg.training.name;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.training.treebank.TreebankToken;

/** The names of a sentence of the treebank. */
public final class GoldNames {
    private GoldNames() {}

    /** The names that the tokens mark, in text order. */
    public static List<Name> of(List<TreebankToken> tokens) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            String mark = tokens.get(i).name();
            int first = i++;
            if (mark.startsWith("B-")) {
                String type = mark.substring(2);
                while (i < tokens.size() && tokens.get(i).name().equals("I-" + type)) {
                    i++;
                }
                names.add(new Name(NameType.valueOf(type), first, i));
            }
        }
        return names;
    }
}
