package org.belegg.reader.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.model.AttributionType;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.story.Enclosures;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.jspecify.annotations.Nullable;

/** The mentions of a story in the order in which they find their chains, with who speaks around them. */
final class References {
    private record Speech(Finding finding, @Nullable Reference speaker) {}

    private References() {}

    /**
     * In text order, but that "jeg" in direct speech comes after whoever is said to speak it: "– Jeg vet, sier Nes".
     */
    static List<Reference> inOrder(Story story, List<Finding> findings, TraitReader traits) {
        List<Reference> all = new ArrayList<>();
        Map<Long, Reference> byHead = new HashMap<>();
        for (StoryMention mention : MentionFinder.find(story)) {
            Reference reference = new Reference(mention, traits.read(mention), all.size());
            all.add(reference);
            if (mention.kind() != MentionKind.GROUP) {
                byHead.putIfAbsent(key(mention.phrase()), reference);
            }
        }
        List<Speech> speeches = speeches(findings, byHead);
        Enclosures<Speech> around =
                new Enclosures<>(speeches, speech -> speech.finding().content());
        for (Reference reference : all) {
            List<Speech> spoken = around.around(reference.mention().span());
            if (!spoken.isEmpty()) {
                reference.setQuoted(spoken.get(spoken.size() - 1).speaker());
            }
        }
        List<Reference> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparingInt(References::turn).thenComparingInt(Reference::place));
        return inOrder;
    }

    private static List<Speech> speeches(List<Finding> findings, Map<Long, Reference> byHead) {
        List<Speech> speeches = new ArrayList<>();
        Reference last = null;
        List<Finding> inOrder = new ArrayList<>(findings);
        inOrder.sort(Comparator.comparing((Finding finding) -> finding.content().get(0)));
        for (Finding finding : inOrder) {
            Reference source = finding.source() == null ? null : byHead.get(key(finding.source()));
            if (source != null) {
                source.setSpeaks();
            }
            if (finding.type() == AttributionType.DIRECT) {
                boolean goesOn = finding.source() == null && finding.cue() == null;
                Reference speaker = goesOn ? last : source;
                last = speaker;
                speeches.add(new Speech(finding, speaker));
            }
        }
        return speeches;
    }

    /** Twice the place, one more for whoever waits for a speaker. */
    private static int turn(Reference reference) {
        Reference speaker = reference.speaker();
        if (speaker != null && reference.traits().person() == 1 && speaker.place() > reference.place()) {
            return 2 * speaker.place() + 1;
        }
        return 2 * reference.place();
    }

    private static long key(Phrase phrase) {
        return ((long) phrase.sentence().number() << Integer.SIZE) | phrase.head();
    }
}
