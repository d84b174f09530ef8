package org.belegg.training.coreference;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belegg.language.TextAnalyser;
import org.belegg.language.linear.ModelReader;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.reader.attribution.AttributionFinder;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.coreference.Coreference;
import org.belegg.training.ModelCard;
import org.belegg.training.PlainFailures;

/**
 * The command behind {@code training/coreference}: {@code train DATA OUT} makes the model and its card, {@code evaluate
 * DATA} measures the built-in model, {@code evaluate DATA MODELS} one in a folder.
 */
public final class CoreferenceCommand {
    private static final String USAGE = "usage: training/coreference train DATA [OUT] | evaluate DATA [MODELS]";
    private static final List<Language> LANGUAGES = List.of(Language.NB, Language.NN);
    private static final int LEARNERS = 8;
    private static final int ROUNDS = 6;

    private final PrintStream out;
    private final PrintStream err;
    private final TextAnalyser analyser = TextAnalyser.create();
    private final AttributionFinder attributions = new AttributionFinder(new Media(), new Documents());

    private CoreferenceCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; an uncaught exception, shown as its message alone, makes the exit code 1. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        PlainFailures.tellOn(err);
        new CoreferenceCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8), err).run(List.of(arguments));
    }

    private void run(List<String> arguments) {
        if (arguments.size() == 3 && arguments.get(0).equals("train")) {
            train(new NarcCorpus(Path.of(arguments.get(1))), Path.of(arguments.get(2)));
        } else if (arguments.size() == 2 && arguments.get(0).equals("evaluate")) {
            out.print(evaluate(new NarcCorpus(Path.of(arguments.get(1))), Coreference.builtIn()));
        } else if (arguments.size() == 3 && arguments.get(0).equals("evaluate")) {
            Path file = Path.of(arguments.get(2)).resolve(Coreference.KIND + ".model");
            out.print(evaluate(new NarcCorpus(Path.of(arguments.get(1))), read(file)));
        } else {
            throw new BeleggException(USAGE, null);
        }
    }

    private static Coreference read(Path file) {
        try {
            return Coreference.read(ModelReader.of(Files.readAllBytes(file), file.toString(), Coreference.KIND));
        } catch (IOException cause) {
            throw new BeleggException("Cannot read model " + file + ". Train it first.", cause);
        }
    }

    private void train(NarcCorpus corpus, Path folder) {
        List<Lesson> lessons = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Language language : LANGUAGES) {
            List<NarcStory> stories = corpus.train(language);
            parts.add(describe(language, stories));
            lessons.addAll(lessons(stories));
        }
        long start = System.nanoTime();
        byte[] model = new CoreferenceTrainer(
                        LEARNERS,
                        ROUNDS,
                        line -> err.println(Math.round((System.nanoTime() - start) / 1e9) + " s: " + line))
                .train(lessons);
        String scores = evaluate(corpus, Coreference.read(ModelReader.of(model, "just learned", Coreference.KIND)));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("train", String.join("; ", parts));
        values.put("scores", scores);
        values.put("learners", String.valueOf(LEARNERS));
        values.put("rounds", String.valueOf(ROUNDS));
        values.put("bytes", String.format(Locale.ROOT, "%,d", model.length));
        values.put("sha256", digest(model));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(Coreference.KIND + ".model"), model);
            Files.writeString(
                    folder.resolve(Coreference.KIND + ".md"),
                    new ModelCard(Coreference.KIND, "coreference-data").fill(values));
        } catch (IOException cause) {
            throw new BeleggException("Cannot write the model to " + folder + ": " + cause.getMessage(), cause);
        }
        out.print(scores);
    }

    private String evaluate(NarcCorpus corpus, Coreference coreference) {
        CoreferenceEvaluator evaluator = new CoreferenceEvaluator(coreference);
        Map<String, CoreferenceScores> scores = new LinkedHashMap<>();
        CoreferenceScores all = CoreferenceScores.NONE;
        for (Language language : LANGUAGES) {
            CoreferenceScores part = evaluator.evaluate(lessons(corpus.dev(language)));
            scores.put(language.code() + " dev", part);
            all = all.plus(part);
        }
        scores.put("all", all);
        return CoreferenceReport.of(scores);
    }

    private List<Lesson> lessons(List<NarcStory> stories) {
        return stories.stream()
                .map(story -> new Lesson(story, analyser, attributions))
                .toList();
    }

    private static String describe(Language language, List<NarcStory> stories) {
        return String.format(
                Locale.ROOT,
                "%s, %,d stories, %,d tokens, %,d chains",
                language.code(),
                stories.size(),
                stories.stream().mapToInt(NarcStory::tokenCount).sum(),
                stories.stream().mapToInt(story -> story.chains().size()).sum());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-256", cause);
        }
    }
}
