package org.belegg.reader.attribution;

import java.util.List;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A clause that hands over the words before it: ", sier ordføreren til avisa".
 *
 * @param cue its reporting word, or null when a bare name hands the words over ("Politiet: – ...")
 * @param source who is named in it, or null
 * @param channels what passed the words on
 * @param first the index of its first token
 * @param end the index after its last token
 * @param resumes whether the words go on behind it in the same sentence
 */
record ReportingClause(
        @Nullable Cue cue, @Nullable Phrase source, List<ChannelPhrase> channels, int first, int end, boolean resumes) {
    ReportingClause {
        channels = List.copyOf(channels);
    }

    /** The attribution of these words by this clause. */
    Finding finding(String rule, List<Span> content, AttributionType type) {
        return new Finding(rule, cue, source, content, type, stance(), channels);
    }

    /** What the source does with the words. */
    Stance stance() {
        return cue == null ? Stance.AFFIRMS : cue.entry().stance();
    }
}
