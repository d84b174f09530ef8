package org.belegg.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belegg.language.Models;
import org.belegg.language.TextAnalyser;
import org.belegg.language.linear.ModelReader;
import org.belegg.model.BeleggException;
import org.belegg.training.evaluation.Evaluator;
import org.belegg.training.evaluation.Report;
import org.belegg.training.evaluation.Scores;
import org.belegg.training.treebank.Treebank;
import org.belegg.training.treebank.TreebankFolder;

/**
 * The command behind {@code training/models}: {@code train DATA OUT} makes the models and their cards,
 * {@code evaluate DATA} measures the built-in models, {@code evaluate DATA MODELS} those in a folder.
 */
public final class TrainingCommand {
    private static final String USAGE = "usage: training/models train DATA [OUT] | evaluate DATA [MODELS]";

    private final PrintStream out;
    private final PrintStream err;

    private TrainingCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; an uncaught exception, shown as its message alone, makes the exit code 1. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        PlainFailures.tellOn(err);
        new TrainingCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8), err).run(List.of(arguments));
    }

    private void run(List<String> arguments) {
        if (arguments.size() == 3 && arguments.get(0).equals("train")) {
            train(new TreebankFolder(Path.of(arguments.get(1))), Path.of(arguments.get(2)));
        } else if (arguments.size() == 2 && arguments.get(0).equals("evaluate")) {
            print(evaluate(new TreebankFolder(Path.of(arguments.get(1))), TextAnalyser.create()));
        } else if (arguments.size() == 3 && arguments.get(0).equals("evaluate")) {
            Path models = Path.of(arguments.get(2));
            print(evaluate(new TreebankFolder(Path.of(arguments.get(1))), TextAnalyser.of(read(models))));
        } else {
            throw new BeleggException(USAGE, null);
        }
    }

    private static Models read(Path folder) {
        return Models.read(kind -> {
            Path file = folder.resolve(kind + ".model");
            try {
                return ModelReader.of(Files.readAllBytes(file), file.toString(), kind);
            } catch (IOException cause) {
                throw new BeleggException("Cannot read model " + file + ". Train the models first.", cause);
            }
        });
    }

    private void train(TreebankFolder data, Path folder) {
        List<Treebank> train = data.train();
        data.dev().forEach(dev -> err.println("to measure on: " + describe(dev)));
        long start = System.nanoTime();
        Map<String, byte[]> models = new Training(
                        Training.Rounds.BUILT_IN,
                        line -> err.println(Math.round((System.nanoTime() - start) / 1e9) + " s: " + line))
                .train(train);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> model : models.entrySet()) {
                Files.write(folder.resolve(model.getKey() + ".model"), model.getValue());
            }
            Map<String, Scores> scores = evaluate(data, TextAnalyser.of(read(folder)));
            for (Map.Entry<String, byte[]> model : models.entrySet()) {
                String card = new ModelCard(model.getKey()).fill(values(model.getValue(), train, scores));
                Files.writeString(folder.resolve(model.getKey() + ".md"), card);
            }
            print(scores);
        } catch (IOException cause) {
            throw new BeleggException("Cannot write the models to " + folder + ": " + cause.getMessage(), cause);
        }
    }

    static Map<String, String> values(byte[] model, List<Treebank> train, Map<String, Scores> scores) {
        Report report = new Report(scores);
        Training.Rounds rounds = Training.Rounds.BUILT_IN;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("bytes", String.format(Locale.ROOT, "%,d", model.length));
        values.put("sha256", digest(model));
        values.put(
                "train",
                String.join("; ", train.stream().map(TrainingCommand::describe).toList()));
        values.put("learners", String.valueOf(rounds.learners()));
        values.put("tagger rounds", String.valueOf(rounds.tagger()));
        values.put("cross tagger rounds", String.valueOf(rounds.crossTagger()));
        values.put("parser rounds", String.valueOf(rounds.parser()));
        values.put("name rounds", String.valueOf(rounds.names()));
        values.put("tag scores", report.tags());
        values.put("lemma scores", report.lemmas());
        values.put("tree scores", report.trees());
        values.put("name scores", report.names());
        return values;
    }

    private static String describe(Treebank treebank) {
        return String.format(
                Locale.ROOT,
                "%s, %,d documents, %,d sentences, %,d tokens",
                treebank.language().code(),
                treebank.documents().size(),
                treebank.sentences().count(),
                treebank.tokenCount());
    }

    private static Map<String, Scores> evaluate(TreebankFolder data, TextAnalyser analyser) {
        Map<String, Scores> scores = new LinkedHashMap<>();
        for (Treebank dev : data.dev()) {
            new Evaluator(analyser).evaluate(dev); // warms up, so that the speed is that of compiled code
            scores.put(dev.language().code() + " dev", new Evaluator(analyser).evaluate(dev));
        }
        return scores;
    }

    private void print(Map<String, Scores> scores) {
        Report report = new Report(scores);
        List.of(report.tags(), report.lemmas(), report.trees(), report.names(), report.speed())
                .forEach(out::println);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }
}
