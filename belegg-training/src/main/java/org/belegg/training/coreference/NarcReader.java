package org.belegg.training.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;

/**
 * Reads a story of NARC: a text file with a sentence a line, its tokens apart by blanks, and brat's file of markables and
 * relations. Offsets count code points. A markable in several stretches reaches from the first's start to the last's
 * end, as in NARC's own evaluation; only {@code Coref} makes chains ({@code Bridging} and {@code Split_antecedent} speak
 * of others than the same); a markable over two sentences is left out. Lines of brat's file that are neither (the rest
 * of a markable with a line break) are passed over.
 */
public final class NarcReader {
    private static final Pattern MARKABLE = Pattern.compile("(T\\d+)\tMarkable (\\d+) (?:[\\d; ]* )?(\\d+)\t.*");
    private static final Pattern COREFERENCE = Pattern.compile("R\\d+\tCoref Arg1:(T\\d+) Arg2:(T\\d+)\\s*");
    private static final String HEADLINE = "|";

    private final List<List<String>> sentences = new ArrayList<>();
    private final Set<Integer> headlines = new HashSet<>();
    private final Map<Integer, int[]> starts = new HashMap<>();
    private final Map<Integer, int[]> ends = new HashMap<>();
    private final Map<String, GoldMention> mentions = new LinkedHashMap<>();
    private final Set<String> related = new HashSet<>();
    private final Map<String, String> sameAs = new HashMap<>();

    private NarcReader() {}

    /**
     * Reads one story.
     *
     * @param text its text file; the file of the same name in {@code .ann} holds its markables
     * @throws BeleggException when one of them is absent or broken
     */
    public static NarcStory read(Path text, Language language) {
        String name = text.getFileName().toString();
        String id = name.substring(0, name.length() - ".txt".length());
        Path annotations = text.resolveSibling(id + ".ann");
        try {
            return read(
                    id,
                    language,
                    Files.readString(text, StandardCharsets.UTF_8),
                    Files.readAllLines(annotations, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new BeleggException(
                    "Cannot read the NARC story " + text + " with " + annotations.getFileName() + ": "
                            + cause.getMessage() + ". Get NARC; see docs/training.md.",
                    cause);
        } catch (IllegalArgumentException cause) {
            throw new BeleggException(
                    "Not a NARC story: " + annotations + ": " + cause.getMessage() + ". Use the files as published.",
                    cause);
        }
    }

    /**
     * Reads a story out of the content of its two files.
     *
     * @throws IllegalArgumentException when a markable lies outside the text, or a relation names one that is not there
     */
    static NarcStory read(String id, Language language, String text, List<String> annotations) {
        NarcReader reader = new NarcReader();
        reader.readText(text);
        annotations.forEach(reader::readMarkable);
        annotations.forEach(reader::readRelation);
        return new NarcStory(id, language, reader.sentences, reader.headlines, reader.chains());
    }

    private void readText(String text) {
        int[] characters = text.codePoints().toArray();
        List<String> tokens = new ArrayList<>();
        boolean headline = false;
        int start = 0;
        for (int i = 0; i <= characters.length; i++) {
            boolean lineEnd = i == characters.length || characters[i] == '\n';
            if (!lineEnd && characters[i] != ' ') {
                continue;
            }
            if (i > start) {
                String form = new String(characters, start, i - start);
                if (form.equals(HEADLINE)) {
                    headline = true;
                } else {
                    starts.put(start, new int[] {sentences.size(), tokens.size()});
                    tokens.add(form);
                }
                // a mark behind a headline that a markable holds ends with the word before it
                ends.put(i, new int[] {sentences.size(), tokens.size()});
            }
            start = i + 1;
            if (lineEnd && !tokens.isEmpty()) {
                if (headline) {
                    headlines.add(sentences.size());
                }
                sentences.add(List.copyOf(tokens));
                tokens.clear();
            }
            headline &= !lineEnd;
        }
    }

    private void readMarkable(String line) {
        Matcher found = MARKABLE.matcher(line);
        if (!found.matches()) {
            return;
        }
        int start = Integer.parseInt(found.group(2));
        int end = Integer.parseInt(found.group(3));
        int[] first = starts.get(start);
        int[] last = ends.get(end);
        if (first != null && last != null && first[0] == last[0] && first[1] < last[1]) {
            mentions.put(found.group(1), new GoldMention(first[0], first[1], last[1]));
        }
    }

    private void readRelation(String line) {
        Matcher found = COREFERENCE.matcher(line);
        if (found.matches()) {
            related.add(found.group(1));
            related.add(found.group(2));
            sameAs.put(root(found.group(1)), root(found.group(2)));
        }
    }

    private String root(String markable) {
        String root = markable;
        for (String next = sameAs.get(root); next != null && !next.equals(root); next = sameAs.get(root)) {
            root = next;
        }
        return root;
    }

    private List<List<GoldMention>> chains() {
        Map<String, Set<GoldMention>> byRoot = new LinkedHashMap<>();
        Set<GoldMention> taken = new HashSet<>();
        mentions.forEach((markable, mention) -> {
            if (related.contains(markable) && taken.add(mention)) {
                byRoot.computeIfAbsent(root(markable), absent -> inTextOrder()).add(mention);
            }
        });
        return byRoot.values().stream()
                .filter(chain -> chain.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    private static Set<GoldMention> inTextOrder() {
        return new TreeSet<>(Comparator.comparingInt(GoldMention::sentence)
                .thenComparingInt(GoldMention::first)
                .thenComparingInt(GoldMention::end));
    }
}
