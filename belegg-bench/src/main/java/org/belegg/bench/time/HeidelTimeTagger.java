package org.belegg.bench.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.impl.ConfigurationParameter_impl;
import org.belegg.language.AnalysedText;
import org.belegg.language.Sentence;
import org.belegg.language.Token;
import org.belegg.model.BeleggException;
import org.belegg.model.Span;

/**
 * HeidelTime with its own Norwegian resources ("auto-norwegian"), set for news. These rules ask for no parts of speech, so
 * that a tagger cannot help or hinder them; words and sentences come from its own tokenizer for all languages, or from us.
 *
 * <p>HeidelTime is named, never linked: the UIMA framework makes it by the names of its classes. Not safe to share between
 * threads; making one sets the default locale of the process, which is HeidelTime's doing.
 */
final class HeidelTimeTagger {
    private static final String PACKAGE = "de.unihd.dbs.uima.annotator.";
    private static final String LANGUAGE = "auto-norwegian";

    private final AnalysisEngine tokenizer;
    private final AnalysisEngine heidelTime;
    private final CAS cas;

    /**
     * A tagger.
     *
     * @throws BeleggException when HeidelTime is not on the class path
     */
    HeidelTimeTagger() {
        Map<String, Object> settings = new TreeMap<>(Map.of(
                "Language", LANGUAGE,
                "Type", "news",
                "locale", "",
                "Date", true,
                "Time", true,
                "Duration", true,
                "Set", true,
                "Debugging", false,
                "ConvertDurations", true));
        try {
            tokenizer = engine("alllanguagestokenizer.AllLanguagesTokenizer", Map.of());
            heidelTime = engine("heideltime.HeidelTime", settings);
            cas = heidelTime.newCAS();
        } catch (UIMAException cause) {
            throw new BeleggException(
                    "Cannot start HeidelTime: it is not on the class path, or not of the kind 2.1. Start it with"
                            + " bench/times, which fetches it.",
                    cause);
        }
    }

    /** The times of a text that was published on this day, with words and sentences as HeidelTime cuts them. */
    List<TaggedTime> tag(String text, LocalDate published) {
        open(text, published);
        return process(tokenizer, heidelTime);
    }

    /** The times of a text that was published on this day, with the words and sentences that Belegg found. */
    List<TaggedTime> tag(AnalysedText text, LocalDate published) {
        open(text.text(), published);
        int number = 0;
        int sentenceNumber = 0;
        for (Sentence sentence : text.sentences().toList()) {
            AnnotationFS whole = annotation(HeidelTimeTypes.SENTENCE, sentence.span());
            set(whole, "sentenceId", String.valueOf(sentenceNumber));
            cas.addFsToIndexes(whole);
            for (Token token : sentence.tokens()) {
                AnnotationFS word = annotation(HeidelTimeTypes.TOKEN, token.span());
                set(word, "tokenId", String.valueOf(number));
                set(word, "sentId", String.valueOf(sentenceNumber));
                set(word, "pos", "");
                cas.addFsToIndexes(word);
                number++;
            }
            sentenceNumber++;
        }
        return process(heidelTime);
    }

    private void open(String text, LocalDate published) {
        cas.reset();
        cas.setDocumentText(text);
        AnnotationFS day = annotation(HeidelTimeTypes.PUBLICATION, new Span(0, 0));
        set(day, "value", DateTimeFormatter.BASIC_ISO_DATE.format(published));
        set(day, "timexId", "t0");
        cas.addFsToIndexes(day);
    }

    private List<TaggedTime> process(AnalysisEngine... engines) {
        try {
            for (AnalysisEngine engine : engines) {
                engine.process(cas);
            }
        } catch (UIMAException cause) {
            throw new BeleggException("HeidelTime failed: " + cause.getMessage(), cause);
        }
        Type time = type(HeidelTimeTypes.TIME);
        List<TaggedTime> times = new ArrayList<>();
        for (AnnotationFS found : cas.getAnnotationIndex(time)) {
            String value = found.getFeatureValueAsString(time.getFeatureByBaseName("timexValue"));
            times.add(new TaggedTime(found.getBegin(), found.getEnd(), value == null ? "" : value));
        }
        return times;
    }

    private AnnotationFS annotation(String type, Span span) {
        return cas.createAnnotation(type(type), span.start(), span.end());
    }

    private Type type(String name) {
        return cas.getTypeSystem().getType(name);
    }

    private static void set(AnnotationFS annotation, String feature, String value) {
        annotation.setFeatureValueFromString(annotation.getType().getFeatureByBaseName(feature), value);
    }

    private static AnalysisEngine engine(String className, Map<String, Object> settings) throws UIMAException {
        AnalysisEngineDescription description =
                UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
        description.setFrameworkImplementation("org.apache.uima.java");
        description.setPrimitive(true);
        description.setAnnotatorImplementationName(PACKAGE + className);
        description.getAnalysisEngineMetaData().setTypeSystem(HeidelTimeTypes.description());
        ConfigurationParameterDeclarations declarations =
                description.getAnalysisEngineMetaData().getConfigurationParameterDeclarations();
        ConfigurationParameterSettings values =
                description.getAnalysisEngineMetaData().getConfigurationParameterSettings();
        settings.forEach((name, value) -> {
            ConfigurationParameter parameter = new ConfigurationParameter_impl();
            parameter.setName(name);
            parameter.setType(
                    value instanceof Boolean
                            ? ConfigurationParameter.TYPE_BOOLEAN
                            : ConfigurationParameter.TYPE_STRING);
            declarations.addConfigurationParameter(parameter);
            values.setParameterValue(name, value);
        });
        return UIMAFramework.produceAnalysisEngine(description);
    }
}
