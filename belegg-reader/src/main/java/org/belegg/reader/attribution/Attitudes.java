package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StoryParagraph;
import org.belegg.reader.story.StorySentence;

/** What is handed over without a verb of saying: "er glad for", "LOs krav om", "Kommunen vil selge". */
final class Attitudes {
    private final Complements complements;
    private final SourcePhrases phrases;

    Attitudes(Complements complements, SourcePhrases phrases) {
        this.complements = complements;
        this.phrases = phrases;
    }

    /** "Kommunen vil selge skogen": in a headline "vil" tells what somebody wants. */
    Optional<Finding> ofWish(Cue cue) {
        StorySentence sentence = cue.sentence();
        int wanted = sentence.tree().child(cue.token(), "INFV");
        Optional<Phrase> source = phrases.subject(sentence, cue.token());
        boolean bare = source.isEmpty() && cue.token() == 0;
        boolean somebody = source.isPresent() && source.get().end() <= cue.token() && !Voices.isOwnVoice(source.get());
        int end = sentence.endOfWords();
        if (wanted < cue.token() || Clauses.isNegated(sentence, cue.token()) || !(bare || somebody) || end <= wanted) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "headline-wish",
                cue,
                source.orElse(null),
                List.of(sentence.span(wanted, end)),
                AttributionType.INDIRECT,
                cue.entry().stance(),
                List.of()));
    }

    /** "er skeptisk til planene": what the subject feels about something. */
    Optional<Finding> ofAdjective(Cue cue) {
        StorySentence sentence = cue.sentence();
        int verb = sentence.token(cue.token()).head();
        Optional<Phrase> source = verb < 0 ? Optional.empty() : phrases.subject(sentence, verb);
        Optional<Complement> complement = complements.find(cue);
        if (complement.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Span content = sentence.span(complement.get().first(), complement.get().end());
        boolean negated = Clauses.isNegated(sentence, verb);
        return Optional.of(new Finding(
                "adjective-content",
                complement.get().cue(),
                source.get(),
                List.of(content),
                AttributionType.INDIRECT,
                negated ? Stance.DENIES : cue.entry().stance(),
                List.of()));
    }

    /** "LOs krav om", "legger ned påstand om": a noun of saying that tells whose it is, or whose verb does. */
    Optional<Finding> ofNoun(StoryParagraph paragraph, Cue cue) {
        StorySentence sentence = cue.sentence();
        Optional<Finding> received = ofReceived(paragraph, cue).or(() -> ofGiven(paragraph, cue));
        if (received.isPresent()) {
            return received;
        }
        int verb = supportVerb(sentence, cue.token());
        Optional<Phrase> owner = phrases.owner(sentence, cue.token())
                .or(() -> verb < 0 ? Optional.empty() : phrases.subject(sentence, verb));
        boolean impersonal = verb >= 0 && Clauses.isImpersonal(sentence, verb);
        Optional<Complement> complement = owner.isEmpty() && !impersonal ? Optional.empty() : complements.find(cue);
        if (complement.isEmpty()) {
            return Optional.empty();
        }
        Span content = sentence.span(complement.get().first(), complement.get().end());
        boolean negated = verb >= 0 && Clauses.isNegated(sentence, verb);
        return Optional.of(new Finding(
                "noun-content",
                complement.get().cue(),
                impersonal ? null : owner.orElse(null),
                List.of(content),
                paragraph.typeOfRetelling(List.of(content)),
                negated ? Stance.DENIES : cue.entry().stance(),
                List.of()));
    }

    /** "Hun får støtte fra Næringsrådet": what somebody gets for it is said of the subject. */
    private Optional<Finding> ofReceived(StoryParagraph paragraph, Cue cue) {
        StorySentence sentence = cue.sentence();
        int verb = sentence.token(cue.token()).head();
        boolean receives = sentence.isForm(cue.token(), FunctionWord.RECEIVED)
                && verb >= 0
                && sentence.isForm(verb, FunctionWord.RECEIVE)
                && sentence.token(cue.token()).relation().equals("DOBJ");
        Optional<Phrase> subject = receives ? phrases.subject(sentence, verb) : Optional.empty();
        if (subject.isEmpty() || Voices.isOwnVoice(subject.get())) {
            return Optional.empty();
        }
        Optional<Phrase> giver = Optional.empty();
        for (int i = cue.end(); i < Math.min(sentence.endOfWords(), cue.end() + 2) && giver.isEmpty(); i++) {
            if (sentence.is(i, FunctionWord.FROM) || sentence.is(i, FunctionWord.OF)) {
                giver = phrases.complement(sentence, i);
            }
        }
        if (giver.isEmpty()) {
            return Optional.empty();
        }
        List<Span> content = List.of(subject.get().span());
        return Optional.of(new Finding(
                "noun-content",
                cue,
                giver.get(),
                content,
                paragraph.typeOfRetelling(content),
                cue.entry().stance(),
                List.of()));
    }

    /** "Gir brukomiteen ros": who is praised or blamed stands between the verb and the noun. */
    private Optional<Finding> ofGiven(StoryParagraph paragraph, Cue cue) {
        StorySentence sentence = cue.sentence();
        int verb = sentence.token(cue.token()).head();
        boolean gives = sentence.isForm(cue.token(), FunctionWord.RECEIVED)
                && verb >= 0
                && sentence.isForm(verb, FunctionWord.GIVE);
        int first = verb + 1;
        int subject = gives ? Clauses.subject(sentence, verb) : Token.ROOT;
        if (!gives
                || subject > verb
                || cue.token() - first < 1
                || !(sentence.nameAt(first) != null || sentence.token(first).has("be"))) {
            return Optional.empty();
        }
        List<Span> content = List.of(sentence.span(first, cue.token()));
        return Optional.of(new Finding(
                "noun-content",
                cue,
                phrases.subject(sentence, verb).orElse(null),
                content,
                paragraph.typeOfRetelling(content),
                cue.entry().stance(),
                List.of()));
    }

    /** The verb that hands over by this noun: "legger" of "legger ned påstand om"; {@link Token#ROOT} when there is none. */
    private static int supportVerb(StorySentence sentence, int noun) {
        Token token = sentence.token(noun);
        int verb = token.head();
        if (verb >= 0 && sentence.token(verb).is("prep")) {
            verb = sentence.token(verb).head();
        } else if (!token.relation().equals("DOBJ") && !token.relation().equals("PSUBJ")) {
            return Token.ROOT;
        }
        return verb >= 0 && sentence.isForm(verb, FunctionWord.SUPPORT_VERB) ? verb : Token.ROOT;
    }
}
