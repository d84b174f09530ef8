package org.belegg.archive.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.copies.Agencies;
import org.belegg.archive.decision.Decided;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Who had a statement first hand, out of the hands that it went through. */
final class FirstHand {
    private final ReadingIndex index;
    private final Decided decided;
    private final Map<String, String> mergedNames;

    FirstHand(StoredArticle story, ReadingIndex index) {
        this.index = index;
        this.decided = story.decided();
        this.mergedNames = story.mergedNames();
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
            Optional<String> agency = agency(at);
            if (agency.isPresent()) {
                return agency;
            }
            at = index.attribution(at.within()).orElse(null);
        }
        return Optional.empty();
    }

    /**
     * Whose the document is that holds the statement; empty when none does, or when nobody with a name of their own is known:
     * "politiet" is another in each place.
     */
    Optional<String> documentOf(Attribution statement) {
        boolean isInDocument = statement.channel().stream().anyMatch(each -> each.how() == Channel.How.DOCUMENT);
        return isInDocument
                ? Optional.of(speaker(statement)).filter(name -> Character.isUpperCase(name.codePointAt(0)))
                : Optional.empty();
    }

    /** The agency whose own words they are, not those of somebody who works there. */
    private Optional<String> agency(Attribution statement) {
        String speaker = speaker(statement);
        Optional<String> known = Agencies.known().called(speaker);
        if (known.isPresent()) {
            return known;
        }
        boolean isBody = index.speaker(statement)
                .filter(entity -> entity.type() == EntityType.ORGANISATION)
                .isPresent();
        return isBody && Agencies.known().areToldOfBy(Quotation.joined(index.article(), statement.source()))
                ? Optional.of(speaker)
                : Optional.empty();
    }

    /** Who said it, as far as the story or a person tells; "he" is nobody, and a blank. */
    private String speaker(Attribution statement) {
        String merged = mergedNames.get(statement.id());
        String corrected = merged != null ? merged : decided.correction(statement.id(), "speaker");
        return corrected != null
                ? corrected
                : index.speaker(statement)
                        .map(entity -> mergedNames.getOrDefault(entity.id(), entity.name()))
                        .filter(name -> !name.isEmpty())
                        .orElse(" ");
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
