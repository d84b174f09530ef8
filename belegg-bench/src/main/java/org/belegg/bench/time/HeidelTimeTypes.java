package org.belegg.bench.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/** The kinds of annotations that HeidelTime reads and writes. Its jar has their classes, but not their description. */
final class HeidelTimeTypes {
    /** A word. */
    static final String TOKEN = name("Token");

    /** A sentence. */
    static final String SENTENCE = name("Sentence");

    /** The day of publication. */
    static final String PUBLICATION = name("Dct");

    /** A time that was found. */
    static final String TIME = name("Timex3");

    private static final Map<String, List<String>> TEXTS = new TreeMap<>(Map.of(
            TOKEN, List.of("filename", "pos"),
            SENTENCE, List.of("filename"),
            PUBLICATION, List.of("filename", "value", "timexId"),
            TIME,
                    List.of(
                            "filename",
                            "allTokIds",
                            "timexId",
                            "timexType",
                            "timexValue",
                            "foundByRule",
                            "timexQuant",
                            "timexFreq",
                            "timexMod",
                            "emptyValue")));

    private static final Map<String, List<String>> NUMBERS = Map.of(
            TOKEN, List.of("tokenId", "sentId"),
            SENTENCE, List.of("sentenceId"),
            PUBLICATION, List.of(),
            TIME, List.of("sentId", "firstTokId", "timexInstance"));

    private HeidelTimeTypes() {}

    static TypeSystemDescription description() {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        TEXTS.forEach((name, texts) -> {
            TypeDescription type = types.addType(name, "", CAS.TYPE_NAME_ANNOTATION);
            texts.forEach(text -> type.addFeature(text, "", CAS.TYPE_NAME_STRING));
            NUMBERS.getOrDefault(name, List.of()).forEach(number -> type.addFeature(number, "", CAS.TYPE_NAME_INTEGER));
        });
        return types;
    }

    private static String name(String simple) {
        return "de.unihd.dbs.uima.types.heideltime." + simple;
    }
}
