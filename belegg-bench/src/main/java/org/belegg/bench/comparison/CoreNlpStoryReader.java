package org.belegg.bench.comparison;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Properties;
import org.belegg.model.BeleggException;

/**
 * Stanford CoreNLP with its English models and the annotators that answer to Belegg's language analysis.
 *
 * <p>Called by reflection: CoreNLP is under the GPL and half a gigabyte large, so that nothing here may need it to be
 * compiled. It is on the class path only where the Maven profile {@code corenlp} put it there.
 */
final class CoreNlpStoryReader implements StoryReader {
    /** From tokens to trees and names; neither coreference nor quotations, which more than halve its speed. */
    static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,depparse,ner";

    private final Object pipeline;
    private final MethodHandle process;
    private final MethodHandle tokens;

    CoreNlpStoryReader() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> pipelineType = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
            Class<?> documentType = Class.forName("edu.stanford.nlp.pipeline.CoreDocument");
            pipeline = pipelineType.getConstructor(Properties.class).newInstance(properties);
            process = lookup.findVirtual(
                    pipelineType, "processToCoreDocument", MethodType.methodType(documentType, String.class));
            tokens = lookup.findVirtual(documentType, "tokens", MethodType.methodType(List.class));
        } catch (ReflectiveOperationException cause) {
            throw new BeleggException(
                    "Cannot start Stanford CoreNLP: it is not on the class path, or not of the kind 4.5. Start it with"
                            + " bench/compare, which fetches it.",
                    cause);
        }
    }

    @Override
    public Object read(String story) {
        return call(process, pipeline, story);
    }

    @Override
    public int countTokens(String story) {
        return ((List<?>) call(tokens, read(story))).size();
    }

    private static Object call(MethodHandle method, Object... arguments) {
        try {
            return method.invokeWithArguments(arguments);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException("CoreNLP declares no checked exception, but threw one", failure);
        }
    }
}
