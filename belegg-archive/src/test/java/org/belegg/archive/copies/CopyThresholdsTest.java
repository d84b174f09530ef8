package org.belegg.archive.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The experiment behind decision 0011: what papers do to a wire story, done to the examples and the stories of the
 * evaluation, against stories that others wrote. The record has the table that comes of it.
 */
class CopyThresholdsTest {
    private static final Path RECORD = Path.of("..", "docs", "decisions", "0011-copies-by-shared-runs-of-words.md");
    private static final List<String> STORIES = stories();

    private final List<String> missing = new ArrayList<>();

    @Test
    void whatPapersDoToAWireStoryIsToldFromWhatOthersWrite() throws IOException {
        copies("the same, with a header, a byline and other marks", CopyThresholdsTest::dressed, 1);
        copies("another title", text -> "Her er saken alle snakker om i dag\n" + withoutTitle(text), 1);
        copies("another title and first paragraph", CopyThresholdsTest::newBeginning, 1);
        copies("paragraphs in another order", CopyThresholdsTest::reordered, 1);
        copies("every digit another", text -> text.replaceAll("[0-9]", "7"), 1);
        copies("cut to three quarters", text -> cut(text, 0.75), 1);
        copies("cut to half", text -> cut(text, 0.5), 1);
        copies("another title, and cut to half", text -> "Noe annet\n" + cut(withoutTitle(text), 0.5), 1);
        copies("cut to a third", text -> cut(text, 0.33), 1);
        copies("cut to a quarter", text -> cut(text, 0.25), 0.95);
        copies("every twentieth word another", text -> edited(text, 20), 1);
        copies("every tenth word another", text -> edited(text, 10), 0.9);
        copies("every tenth word another, and cut to half", text -> cut(edited(text, 10), 0.5), 0.7);
        copies("half of it, with as much of another story", CopyThresholdsTest::merged, 0);
        others("the same event, by other writers", sameEvents());
        others("other stories", pairs(STORIES));
        assertEquals(List.of(), missing, "rows that " + RECORD + " lacks");
    }

    private void copies(String what, UnaryOperator<String> change, double atLeast) throws IOException {
        double found = row(
                what,
                STORIES.stream()
                        .map(story -> new String[] {story, change.apply(story)})
                        .toList());
        assertTrue(found >= atLeast, what + ": " + found);
    }

    private void others(String what, List<String[]> pairs) throws IOException {
        assertEquals(0, row(what, pairs), what);
    }

    /** Measures pairs, compares the row with the one in the record, and returns which share is found to be copies. */
    private double row(String what, List<String[]> pairs) throws IOException {
        int copies = 0;
        int found = 0;
        List<Double> both = new ArrayList<>();
        List<Double> shorter = new ArrayList<>();
        for (String[] pair : pairs) {
            Fingerprint one = Fingerprint.of(pair[0]);
            Fingerprint other = Fingerprint.of(pair[1]);
            Likeness likeness = one.likenessTo(other);
            both.add(likeness.ofBoth());
            shorter.add(likeness.ofShorter());
            boolean isCandidate =
                    Arrays.stream(one.bands()).anyMatch(band -> Arrays.binarySearch(other.bands(), band) >= 0);
            copies += likeness.isCopy() ? 1 : 0;
            found += likeness.isCopy() && isCandidate ? 1 : 0;
        }
        String row = String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %.0f %% | %.0f %% |",
                what,
                pairs.size(),
                range(both),
                range(shorter),
                100.0 * copies / pairs.size(),
                100.0 * found / pairs.size());
        if (!Files.readString(RECORD).contains(row)) {
            missing.add(row);
        }
        return (double) found / pairs.size();
    }

    private static String range(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.2f to %.2f", sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static List<String[]> sameEvents() {
        List<String[]> pairs = new ArrayList<>();
        SameEvent.EVENTS.forEach(event -> pairs.addAll(pairs(event)));
        return pairs;
    }

    private static List<String[]> pairs(List<String> stories) {
        List<String[]> pairs = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            for (int j = i + 1; j < stories.size(); j++) {
                pairs.add(new String[] {stories.get(i), stories.get(j)});
            }
        }
        return pairs;
    }

    private static String dressed(String text) {
        return " date 2024-02 "
                + text.toUpperCase(Locale.ROOT).replace(",", " –").replaceFirst("\n", "\nAv Kari Moen, NTB\n")
                + "\n(NTB)\n";
    }

    private static String withoutTitle(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    private static String newBeginning(String text) {
        String[] paragraphs = withoutTitle(text).strip().split("\\n\\s*\\n|\\n", -1);
        return "En ny tittel for anledningen\n\nDette er en helt ny ingress som desken har skrevet på egen hånd om det som skjedde.\n\n"
                + String.join("\n\n", Arrays.asList(paragraphs).subList(1, paragraphs.length));
    }

    private static String reordered(String text) {
        List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\\n+", -1)));
        Collections.shuffle(paragraphs, new Random(7));
        return String.join("\n\n", paragraphs);
    }

    private static String cut(String text, double share) {
        String[] sentences = text.split("(?<=[.!?\\n])", -1);
        StringBuilder kept = new StringBuilder();
        for (String sentence : sentences) {
            if (kept.length() >= share * text.length()) {
                break;
            }
            kept.append(sentence);
        }
        return kept.toString();
    }

    private static String edited(String text, int every) {
        String[] words = text.split("(?<=\\s)", -1);
        for (int i = every / 2; i < words.length; i += every) {
            words[i] = words[i].replaceFirst("\\p{L}+|\\d+", "noe" + i);
        }
        return String.join("", words);
    }

    private static String merged(String text) {
        String other = STORIES.get((STORIES.indexOf(text) + 1) % STORIES.size());
        return cut(text, 0.5) + "\n" + cut(withoutTitle(other), 0.5 * text.length() / other.length());
    }

    private static List<String> stories() {
        List<String> stories = new ArrayList<>();
        for (String folder : List.of("examples", "evaluation")) {
            try (Stream<Path> files = Files.list(Path.of("..", folder))) {
                for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    stories.add(Files.readString(file));
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return stories;
    }
}
