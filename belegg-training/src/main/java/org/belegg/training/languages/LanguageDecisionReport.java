package org.belegg.training.languages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belegg.language.LanguageDecider;
import org.belegg.language.LanguageDecision;
import org.belegg.language.LanguageDecision.Certainty;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.training.treebank.TreebankDocument;
import org.belegg.training.treebank.TreebankReader;
import org.belegg.training.treebank.TreebankSentence;
import org.belegg.training.treebank.TreebankToken;

/**
 * The command that measures the language decision: {@code LanguageDecisionReport nb=FILE.conll en=FOLDER}. Of a treebank
 * file, whole documents and single sentences are decided; of a folder, each text file.
 */
public final class LanguageDecisionReport {
    private static final int[] SIZES = {1, 4, 8, 15, 30, 100, Integer.MAX_VALUE};

    private LanguageDecisionReport() {}

    /** Prints a table for each argument. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LanguageDecider decider = LanguageDecider.create();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            Language language = Language.ofCode(parts[0])
                    .orElseThrow(
                            () -> new IllegalArgumentException("need nb=PLACE, nn=PLACE or en=PLACE: " + argument));
            Path place = Path.of(parts[1]);
            if (Files.isDirectory(place)) {
                out.print(table(place + ", texts", texts(place), language, decider));
            } else {
                List<TreebankDocument> documents =
                        TreebankReader.read(place, language).documents();
                out.print(table(place + ", documents", documentTexts(documents), language, decider));
                out.print(table(place + ", sentences", sentenceTexts(documents), language, decider));
            }
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException cause) {
            throw new BeleggException("Cannot read the texts in " + folder + ": " + cause.getMessage(), cause);
        }
    }

    private static List<String> documentTexts(List<TreebankDocument> documents) {
        return documents.stream()
                .map(document -> document.sentences().stream()
                        .map(LanguageDecisionReport::text)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> sentenceTexts(List<TreebankDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.sentences().stream())
                .map(LanguageDecisionReport::text)
                .toList();
    }

    private static String text(TreebankSentence sentence) {
        return sentence.tokens().stream().map(TreebankToken::form).collect(Collectors.joining(" "));
    }

    private static String table(String what, List<String> texts, Language expected, LanguageDecider decider) {
        StringBuilder table = new StringBuilder(what).append('\n');
        for (int size = 0; size + 1 < SIZES.length; size++) {
            int from = SIZES[size];
            int to = SIZES[size + 1];
            List<String> chosen = texts.stream()
                    .filter(text -> words(text) >= from && words(text) < to)
                    .toList();
            if (!chosen.isEmpty()) {
                table.append(line(from, chosen, expected, decider));
            }
        }
        return table.toString();
    }

    private static String line(int words, List<String> texts, Language expected, LanguageDecider decider) {
        int right = 0;
        int clear = 0;
        int foreign = 0;
        for (String text : texts) {
            LanguageDecision decision = decider.decide(text);
            right += decision.language() == expected ? 1 : 0;
            clear += decision.certainty() == Certainty.CLEAR ? 1 : 0;
            foreign += decision.certainty() == Certainty.FOREIGN ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "  from %3d words: %5d texts, %.4f right, %.4f called clear, %d called foreign%n",
                words,
                texts.size(),
                (double) right / texts.size(),
                (double) clear / texts.size(),
                foreign);
    }

    private static long words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .count();
    }
}
