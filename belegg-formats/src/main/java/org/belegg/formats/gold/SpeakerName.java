package org.belegg.formats.gold;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name to be compared with another: without case, articles, or a genitive's s. */
final class SpeakerName {
    private static final Set<String> ARTICLES = Set.of("den", "det", "de", "en", "ei", "et", "the", "a", "an");
    private static final int LONGEST_EXACT = 3;

    private SpeakerName() {}

    /**
     * Whether two names may name the same: all words of the one are in the other. Nobody is the same as nobody, and so
     * are two names without any word.
     */
    static boolean same(@Nullable String one, @Nullable String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        List<String> coreA = withoutArticles(a);
        List<String> coreB = withoutArticles(b);
        return isWithin(coreA, coreB) || isWithin(coreB, coreA);
    }

    private static List<String> words(@Nullable String name) {
        return name == null
                ? List.of()
                : Words.of(caseFolded(Normalizer.normalize(name, Normalizer.Form.NFC)))
                        .strings();
    }

    private static List<String> withoutArticles(List<String> words) {
        List<String> core =
                words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return core.isEmpty() ? words : core;
    }

    private static boolean isWithin(List<String> inner, List<String> outer) {
        return inner.stream().allMatch(word -> outer.stream().anyMatch(other -> isSameWord(word, other)));
    }

    private static boolean isSameWord(String a, String b) {
        return a.equals(b)
                || (length(a) > LONGEST_EXACT
                        && length(b) > LONGEST_EXACT
                        && withoutGenitive(a).equals(withoutGenitive(b)));
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    private static String withoutGenitive(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == 's') {
            end--;
        }
        return word.substring(0, end);
    }

    /** Unicode's full case folding, which Java does not have: "ß" is "ss", and no letter depends on its neighbours. */
    private static String caseFolded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            String letter = Character.toString(codePoint);
            // The dotless i has no capital of its own, and folds to itself.
            folded.append(
                    codePoint == 'ı' ? letter : letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        });
        return folded.toString();
    }
}
