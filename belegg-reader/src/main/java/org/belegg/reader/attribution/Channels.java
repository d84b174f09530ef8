package org.belegg.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.Channel;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Finds the medium or document that passed an attribution on: "sier hun til NTB", "skriver de i en rapport". */
final class Channels {
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

    /** "Til avisa | sa hun", "I brevet | skriver han": what opens the sentence and ends before its finite verb. */
    List<ChannelPhrase> before(StorySentence sentence, int finite) {
        for (int i = 0; i < Math.min(2, finite); i++) {
            Optional<ChannelPhrase> opening = at(sentence, i);
            if (opening.isPresent()) {
                int end = opening.get().phrase().end();
                boolean belongs =
                        end == finite || (end < finite && sentence.token(finite).head() < 0);
                return belongs ? List.of(opening.get()) : List.of();
            }
            if (!sentence.token(i).is("konj")) {
                break;
            }
        }
        return List.of();
    }

    private Optional<ChannelPhrase> at(StorySentence sentence, int preposition) {
        Token token = sentence.token(preposition);
        if (!token.is("prep")) {
            return Optional.empty();
        }
        if (sentence.is(preposition, FunctionWord.TOLD_TO)) {
            return phrases.complement(sentence, preposition)
                    .filter(media::canBeToldTo)
                    .map(phrase -> new ChannelPhrase(Channel.How.TOLD, phrase));
        }
        if (sentence.is(preposition, FunctionWord.HELD_IN) || sentence.is(preposition, FunctionWord.THROUGH)) {
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
