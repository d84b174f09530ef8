package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * Finds reporting clauses: a finite reporting verb behind a mark, with its subject behind it. Goes by the words around
 * the verb first and asks the tree where they leave room.
 */
final class ReportingClauses {
    /** Verbs by which a text speaks for itself: "står det i brevet". */
    private static final Set<String> OF_TEXTS =
            Set.of("hete", "heite", "stå", "lyde", "framgå", "fremgå", "komme", "kome", "gå");

    private static final Set<String> EVENTS = Set.of(
            "møte",
            "samtale",
            "debatt",
            "konferanse",
            "høring",
            "høyring",
            "rettsmøte",
            "samling",
            "seminar",
            "besøk",
            "turné",
            "kamp");

    private final SourcePhrases phrases;
    private final Channels channels;

    ReportingClauses(SourcePhrases phrases, Channels channels) {
        this.phrases = phrases;
        this.channels = channels;
    }

    /**
     * The reporting clause that this cue is the verb of; empty when it is none.
     *
     * @param from the index of the first token that can be reported: words must stand between it and the clause
     */
    Optional<ReportingClause> at(Cue cue, int from) {
        StorySentence sentence = cue.sentence();
        if (cue.entry().kind() != CueEntry.Kind.VERB) {
            return Optional.empty();
        }
        int finite = Clauses.finite(sentence, cue.token());
        if (finite > cue.token() || finite <= from + 1 || !(isFinite(sentence.token(finite)) || cue.isAssumed())) {
            return Optional.empty();
        }
        if (!Marks.isPunctuation(sentence.token(finite - 1).form()) || opensClause(sentence, finite - 1)) {
            return Optional.empty();
        }
        boolean ofText = OF_TEXTS.contains(cue.entry().lemma());
        if (isPlaceholder(sentence, finite + 1)) {
            return impersonal(cue, finite);
        }
        if (ofText) {
            return Optional.empty();
        }
        Optional<Phrase> source = phrases.subjectBehind(sentence, cue.token());
        if (source.isEmpty() || takesComplement(sentence, Math.max(source.get().end(), cue.end()))) {
            return Optional.empty();
        }
        if (opensSubordinate(sentence, from)
                && !sentence.token(finite).relation().equals("PAR")) {
            return Optional.empty();
        }
        Phrase found = source.get();
        int end = endOf(sentence, found, cue);
        return Optional.of(new ReportingClause(
                cue, found, channels.find(sentence, finite + 1, end, found), finite, end, resumes(sentence, cue, end)));
    }

    /** Whether this is the "det" that only fills the place of a subject, not an article. */
    static boolean isPlaceholder(StorySentence sentence, int index) {
        return sentence.lower(index).equals("det")
                && sentence.token(index).is("pron")
                && !sentence.token(index).relation().equals("DET");
    }

    /** "sies det", "heter det i brevet fra kommunen". */
    Optional<ReportingClause> impersonal(Cue cue, int finite) {
        StorySentence sentence = cue.sentence();
        boolean ofText = OF_TEXTS.contains(cue.entry().lemma());
        if (!ofText && !sentence.token(finite).has("pass") && !Clauses.isPassive(sentence, cue.token())) {
            return Optional.empty();
        }
        int end = sentence.endOfWords();
        for (int i = finite + 2; i < end; i++) {
            Optional<ChannelPhrase> document =
                    sentence.token(i).is("prep") ? channels.document(sentence, i) : Optional.empty();
            if (document.isPresent()) {
                return Optional.of(fromDocument(cue, document.get(), finite, end));
            }
        }
        return Optional.of(new ReportingClause(cue, null, List.of(), finite, end, false));
    }

    /** Whether it is somebody, not the meeting or the year that a document is from. */
    private static boolean canSend(Phrase phrase) {
        Token head = phrase.sentence().token(phrase.head());
        return !EVENTS.contains(head.lemma()) && !TimeWords.isTime(head);
    }

    /** "I et brev fra kommunen står det at": what a text says, with the document before or behind the verb. */
    Optional<ReportingClause> ofText(Cue cue) {
        StorySentence sentence = cue.sentence();
        int finite = Clauses.finite(sentence, cue.token());
        if (!OF_TEXTS.contains(cue.entry().lemma()) || !Clauses.isImpersonal(sentence, cue.token())) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.endOfWords(); i++) {
            boolean opens = sentence.token(i).is("prep")
                    && (i < finite || sentence.token(i).head() == cue.token());
            Optional<ChannelPhrase> document = opens ? channels.document(sentence, i) : Optional.empty();
            if (document.isPresent()) {
                return Optional.of(fromDocument(cue, document.get(), finite, sentence.endOfWords()));
            }
        }
        return Optional.empty();
    }

    /** The sender of a document is the source and the document the channel; one without a sender is the source. */
    private ReportingClause fromDocument(Cue cue, ChannelPhrase document, int finite, int end) {
        StorySentence sentence = cue.sentence();
        Phrase whole = document.phrase();
        for (int i = whole.head() + 1; i < Math.min(whole.end() + 1, end); i++) {
            String word = sentence.lower(i);
            if (word.equals("fra") || word.equals("frå") || word.equals("av")) {
                Optional<Phrase> sender = phrases.complement(sentence, i);
                if (sender.isPresent() && canSend(sender.get())) {
                    Phrase named = new Phrase(sentence, whole.first(), i, whole.head());
                    return new ReportingClause(
                            cue, sender.get(), List.of(new ChannelPhrase(document.how(), named)), finite, end, false);
                }
            }
        }
        return new ReportingClause(cue, whole, List.of(), finite, end, false);
    }

    /** "Da han kom, advarte hun mot ...": what stands before the verb is an adverbial, no content. */
    private static boolean opensSubordinate(StorySentence sentence, int from) {
        return sentence.token(from).is("sbu") || sentence.lower(from).equals("etter");
    }

    /** "Hvis det regner, sier hun at ...": then the words before are no content. */
    private static boolean takesComplement(StorySentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
            String word = sentence.lower(i);
            if (word.equals("at")) {
                return true;
            }
            Token token = sentence.token(i);
            if (Marks.isPunctuation(token.form()) || token.is("konj") || token.is("verb")) {
                return false;
            }
        }
        return false;
    }

    /** Where the reporting clause ends: at the next comma that goes on with the reported words, or with the sentence. */
    private int endOf(StorySentence sentence, Phrase source, Cue cue) {
        int end = sentence.endOfWords();
        for (int i = Math.max(source.end(), cue.end()); i < end; i++) {
            if (sentence.lower(i).equals(",") || Marks.isDash(sentence.token(i).form())) {
                return i;
            }
        }
        return end;
    }

    /** Whether what stands behind the clause's comma belongs to the words reported, not to the reporter. */
    private static boolean resumes(StorySentence sentence, Cue cue, int end) {
        int next = end + 1;
        if (next + 1 >= sentence.endOfWords()) {
            return false;
        }
        Token token = sentence.token(next);
        if (token.is("konj")
                || token.is("sbu")
                || sentence.lower(next).equals("som")
                || sentence.lower(next).equals("ifølge")
                || sentence.lower(next).equals("ifølgje")) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int content = sentence.token(cue.token()).head();
        for (int i = next; i < sentence.endOfWords(); i++) {
            if (tree.dominates(cue.token(), i)) {
                return false;
            }
        }
        return content >= 0;
    }

    private static boolean isFinite(Token token) {
        return token.has("pres") || token.has("pret");
    }

    /** A colon or a dash before the verb opens a new clause rather than closing the words. */
    private static boolean opensClause(StorySentence sentence, int mark) {
        String form = sentence.token(mark).form();
        return form.equals(":") || form.equals("(") || (Marks.isDash(form) && mark == 0);
    }
}
