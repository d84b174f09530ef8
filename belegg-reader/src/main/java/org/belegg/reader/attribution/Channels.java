package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.Token;
import org.belegg.model.Channel;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Finds the medium or document that passed an attribution on: "sier hun til NTB", "skriver de i en rapport". */
final class Channels {
    private static final Set<String> TOLD_TO = Set.of("til", "overfor", "ovanfor");
    private static final Set<String> HELD_IN = Set.of("i", "på", "gjennom", "via");

    private final Media media;
    private final Documents documents;
    private final SourcePhrases phrases;

    Channels(Media media, Documents documents, SourcePhrases phrases) {
        this.media = media;
        this.documents = documents;
        this.phrases = phrases;
    }

    /** The channels named among these tokens, outside of the source; in text order, may be empty. */
    List<ChannelPhrase> find(StorySentence sentence, int from, int to, @Nullable Phrase source) {
        List<ChannelPhrase> found = new ArrayList<>();
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            if (source == null || !source.holds(i)) {
                at(sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ChannelPhrase> at(StorySentence sentence, int preposition) {
        Token token = sentence.token(preposition);
        String word = sentence.lower(preposition);
        if (!token.is("prep")) {
            return Optional.empty();
        }
        if (TOLD_TO.contains(word)) {
            return phrases.complement(sentence, preposition)
                    .filter(phrase -> word.equals("til")
                            ? media.canBeToldTo(phrase)
                            : media.isMedium(phrase) || media.canBeToldTo(phrase))
                    .map(phrase -> new ChannelPhrase(Channel.How.TOLD, phrase));
        }
        if (HELD_IN.contains(word)) {
            return document(sentence, preposition);
        }
        return Optional.empty();
    }

    /** The document that this preposition puts words into: "i en pressemelding". */
    Optional<ChannelPhrase> document(StorySentence sentence, int preposition) {
        return phrases.complement(sentence, preposition)
                .filter(phrase -> documents.isDocument(sentence.token(phrase.head())))
                .map(phrase -> new ChannelPhrase(Channel.How.DOCUMENT, phrase));
    }
}
