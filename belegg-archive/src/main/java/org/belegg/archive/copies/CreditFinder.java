package org.belegg.archive.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.model.Span;

/**
 * Finds the agencies that a story credits: in a line of their own ("(NTB-Reuters)", "Kilde: NTB"), behind the last sentence
 * ("... sa han. /NTB/"), in a dateline ("Oslo (NTB): ...") and in a byline ("Av Kari Moen, NTB"), near the beginning and the
 * end of the story. What a story only says of an agency ("sier hun til NTB") is a channel and no credit, and a picture's
 * agency is not the text's. Names that are also something else ("AP") count only where nothing else can be meant.
 */
public final class CreditFinder {
    private static final int FIRST_LINES = 8;
    private static final int LAST_LINES = 5;
    private static final int LONGEST_GROUP = 60;
    private static final int LONGEST_PLACE = 40;
    private static final int LONGEST_BYLINE = 100;
    private static final String SENTENCE_ENDS = ".!?…»”\")";

    private static final Pattern DATELINE = Pattern.compile(
            "([^().!?:;«»\"\\n]{0," + LONGEST_PLACE + "})\\(([^()\\n]{2," + LONGEST_GROUP + "})\\)\\s*([:–—-]?)");
    private static final Pattern BYLINE_END = Pattern.compile("(?:,|/|\\()\\s*[^,()]{2,60}\\)?\\z");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,3}");

    private CreditFinder() {}

    /** The credits of a text, in text order, each agency once; empty when it credits none. */
    public static List<Credit> find(String text) {
        List<Span> lines = StoryLines.of(text);
        List<Credit> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i >= FIRST_LINES && i < lines.size() - LAST_LINES) {
                i = lines.size() - LAST_LINES;
            }
            found.addAll(inLine(text, lines.get(i), i < FIRST_LINES));
        }
        List<Credit> once = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(credit -> credit.span().start()))
                .filter(credit -> once.stream().noneMatch(other -> other.name().equals(credit.name())))
                .forEach(once::add);
        return once;
    }

    /** Whether a line names its writer or a credit and is no part of the story's wording. */
    static boolean isByline(String text, Span line) {
        if (line.end() - line.start() > LONGEST_BYLINE) {
            return false;
        }
        if (!CreditGroup.at(text, line.start(), line.end()).isEmpty()) {
            return true;
        }
        return namesWriter(text.substring(line.start(), line.end()));
    }

    private static List<Credit> inLine(String text, Span line, boolean isAtBeginning) {
        CreditGroup whole = line.end() - line.start() > LONGEST_BYLINE
                ? CreditGroup.at(text, 0, 0)
                : CreditGroup.at(text, line.start(), line.end());
        if (!whole.isEmpty()) {
            return whole.credits();
        }
        List<Credit> credits = new ArrayList<>(atEnd(text, line));
        if (isAtBeginning) {
            credits.addAll(inDateline(text, line));
        }
        credits.addAll(inByline(text, line));
        return credits;
    }

    /** Behind the last sentence of a line: "... sa han. (NTB)". */
    private static List<Credit> atEnd(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        int open = -1;
        if (last == ')' || last == ']') {
            open = text.lastIndexOf(last == ')' ? '(' : '[', line.end() - 1);
        } else if (last == '/') {
            open = text.lastIndexOf('/', line.end() - 2);
        }
        int copyright = text.lastIndexOf('©', line.end() - 1);
        open = open < 0 ? copyright : open;
        if (open <= line.start() || line.end() - open > LONGEST_GROUP) {
            return List.of();
        }
        int before = open - 1;
        while (before > line.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(before)) < 0
                ? List.of()
                : CreditGroup.at(text, open, line.end()).credits();
    }

    /** "Oslo (NTB): ..."; behind what is no place or name, such as a sentence, nothing. */
    private static List<Credit> inDateline(String text, Span line) {
        Matcher dateline = DATELINE.matcher(text).region(line.start(), line.end());
        if (!dateline.lookingAt() || dateline.end() == line.end()) {
            return List.of();
        }
        String place = dateline.group(1).strip();
        CreditGroup group = CreditGroup.at(text, dateline.start(2), dateline.end(2));
        boolean isDash = !dateline.group(3).isEmpty() && !dateline.group(3).equals(":");
        if (group.isEmpty()
                || !isCapitalised(place)
                || explains(place, group)
                || (group.isAmbiguous() && !isDash && !isShouted(place))) {
            return List.of();
        }
        return group.credits();
    }

    /** "Av Kari Moen, NTB", "Kari Moen/NTB". */
    private static List<Credit> inByline(String text, Span line) {
        if (line.end() - line.start() > LONGEST_BYLINE) {
            return List.of();
        }
        String words = text.substring(line.start(), line.end());
        Matcher end = BYLINE_END.matcher(words);
        if (!end.find() || isOfPicture(words)) {
            return List.of();
        }
        CreditGroup group = CreditGroup.at(text, line.start() + end.start(), line.end());
        String writer = words.substring(0, end.start()).strip();
        boolean isByline = namesWriter(words);
        if (group.isEmpty() || !(isByline || PERSON.matcher(writer).matches()) || explains(writer, group)) {
            return List.of();
        }
        return group.isAmbiguous() && !isByline && words.charAt(end.start()) != '/' ? List.of() : group.credits();
    }

    /** Whether a line says who wrote the story: "Av: Kjersti Molnes", "By Kari Moen". */
    private static boolean namesWriter(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        if (end == 0 || end == line.length() || !BylineWords.isBeforeWriter(line.substring(0, end))) {
            return false;
        }
        int next = end;
        while (next < line.length() && (Character.isWhitespace(line.charAt(next)) || line.charAt(next) == ':')) {
            next++;
        }
        boolean isSentence = ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
        return !isSentence
                && next < line.length()
                && isCapitalised(line.substring(next).replaceAll("[,/&:()]", " "));
    }

    private static boolean isOfPicture(String words) {
        for (String word : words.split("[^\\p{L}]+", -1)) {
            if (BylineWords.isOfPicture(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each word begins with a capital or joins two that do; also of no words at all. */
    private static boolean isCapitalised(String words) {
        for (String word : words.split("[\\s,]+", -1)) {
            if (!word.isEmpty()
                    && Character.isLowerCase(word.charAt(0))
                    && !BylineWords.isAnd(word)
                    && Agencies.known().namedIn(word).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShouted(String words) {
        return !words.isEmpty() && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Whether the brackets only tell how an agency is called for short: "Norsk Telegrambyrå (NTB)". */
    private static boolean explains(String words, CreditGroup group) {
        Optional<String> named = Agencies.known().namedIn(words);
        return named.isPresent()
                && group.credits().stream().anyMatch(credit -> credit.name().equals(named.get()));
    }
}
