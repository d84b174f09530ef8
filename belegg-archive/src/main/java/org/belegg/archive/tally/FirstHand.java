package org.belegg.archive.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.archive.copies.Agencies;
import org.belegg.archive.decision.Decided;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.jspecify.annotations.Nullable;

/** Who had a statement first hand, out of the hands that it went through. */
final class FirstHand {
    private final ReadingIndex index;
    private final Decided decided;

    FirstHand(ReadingIndex index, Decided decided) {
        this.index = index;
        this.decided = decided;
    }

    /** The innermost medium or agency with a name; empty when the statement went through none. */
    Optional<String> medium(Attribution statement) {
        Set<String> seen = new HashSet<>();
        @Nullable Attribution at = statement;
        while (at != null && seen.add(at.id())) {
            List<Channel> channels = at.channel();
            for (int i = channels.size() - 1; i >= 0; i--) {
                Optional<String> name = mediumName(channels.get(i));
                if (name.isPresent()) {
                    return name;
                }
            }
            // An agency's own words, not those of somebody who works there.
            Optional<String> agency = Agencies.known().called(speaker(at));
            if (agency.isPresent()) {
                return agency;
            }
            at = index.attribution(at.within()).orElse(null);
        }
        return Optional.empty();
    }

    /** Whose the document is that holds the statement; empty when none does, or when that is not known. */
    Optional<String> documentOf(Attribution statement) {
        boolean isInDocument = statement.channel().stream().anyMatch(each -> each.how() == Channel.How.DOCUMENT);
        return isInDocument && index.namesSpeaker(statement) ? Optional.of(speaker(statement)) : Optional.empty();
    }

    private String speaker(Attribution statement) {
        String corrected = decided.correction(statement.id(), "speaker");
        return corrected == null ? index.speakerName(statement) : corrected;
    }

    private Optional<String> mediumName(Channel channel) {
        if (channel.how() == Channel.How.DOCUMENT) {
            return Optional.empty();
        }
        String name = index.entity(channel.entity()).map(Entity::name).orElse(channel.name());
        Optional<String> agency = Agencies.known().namedIn(name);
        return agency.isPresent() ? agency : properName(Quotation.onOneLine(name));
    }

    /** From the first capital on: "Sahel-Presse" of "det statlige nyhetsbyrået Sahel-Presse"; empty for "avisa". */
    private static Optional<String> properName(String name) {
        for (int i = 0; i < name.length(); i++) {
            boolean isStart = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (isStart && (Character.isUpperCase(name.charAt(i)) || Character.isDigit(name.charAt(i)))) {
                return Optional.of(name.substring(i));
            }
        }
        return Optional.empty();
    }
}
