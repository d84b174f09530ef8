package org.belegg.training.treebank;

import java.util.List;
import java.util.Map;
import org.belegg.language.tag.Tagset;

/**
 * One notation for both written standards. The Nynorsk half of the treebank writes its features in Nynorsk; one model
 * for both needs one word for one thing, so the Bokmål words are used throughout. What only says how a word was found
 * in a dictionary is left out: compound ({@code samset}) and not in the standard ({@code unorm}).
 */
public final class CommonTags {
    private static final Map<String, String> BOKMAAL = Map.of(
            "eint", "ent",
            "bu", "be",
            "<ikkje-clb>", "<ikke-clb>",
            "<ordenstal>", "<ordenstall>",
            "<romartal>", "<romertall>",
            "<st-verb>", "<s-verb>",
            "<st-form>", "pass",
            "st-form", "pass");

    private CommonTags() {}

    /** The token's part of speech and features as one tag; see {@link Tagset}. */
    public static String of(TreebankToken token) {
        List<String> features = token.features().stream()
                .filter(feature -> !feature.equals("samset") && !feature.equals("unorm"))
                .map(feature -> BOKMAAL.getOrDefault(feature, feature))
                .toList();
        return Tagset.write(token.partOfSpeech(), features);
    }
}
