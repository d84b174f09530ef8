package org.belegg.training.segmentation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.belegg.language.segment.Segmenter;
import org.belegg.model.Language;
import org.belegg.training.treebank.TreebankReader;

/** The command that measures segmentation on treebank files: {@code SegmentationReport nb=FILE nn=FILE}. */
public final class SegmentationReport {
    private SegmentationReport() {}

    /** Prints a table of scores, a line a file and a measure. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Segmenter segmenter = new Segmenter();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            Language language = Language.ofCode(parts[0])
                    .orElseThrow(() -> new IllegalArgumentException("need nb=FILE or nn=FILE, got " + argument));
            Path file = Path.of(parts[1]);
            out.print(table(file, SegmentationScore.of(TreebankReader.read(file, language), segmenter)));
        }
    }

    private static String table(Path file, SegmentationScore score) {
        return file.getFileName() + "\n"
                + line("sentence boundaries", score.boundaries())
                + line("  inside paragraphs", score.innerBoundaries())
                + line("whole sentences", score.sentences())
                + line("tokens", score.tokens());
    }

    private static String line(String what, Score score) {
        return String.format(
                Locale.ROOT,
                "  %-20s P %.4f  R %.4f  F1 %.4f  (%d expected, %d found)%n",
                what,
                score.precision(),
                score.recall(),
                score.f1(),
                score.expected(),
                score.found());
    }
}
