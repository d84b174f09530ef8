package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.model.Channel;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * Finds reporting clauses: a finite reporting verb behind a mark, with its subject behind it. Goes by the words around
 * the verb first and asks the tree where they leave room.
 */
final class ReportingClauses {
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
        Optional<ReportingClause> told = told(cue, sentence.endOfWords())
                .filter(clause -> clause.first() > from + 1
                        && Marks.isPunctuation(
                                sentence.token(clause.first() - 1).form()));
        if (told.isPresent()) {
            return told;
        }
        int finite = Clauses.finite(sentence, cue.token());
        if (finite > cue.token() || finite <= from + 1 || !(isFinite(sentence.token(finite)) || cue.isAssumed())) {
            return Optional.empty();
        }
        if (!Marks.isPunctuation(sentence.token(finite - 1).form()) || opensClause(sentence, finite - 1)) {
            return Optional.empty();
        }
        boolean ofText = isOfTexts(cue);
        if (isPlaceholder(sentence, finite + 1)) {
            return takesComplement(sentence, cue.end()) ? Optional.empty() : impersonal(cue, finite);
        }
        if (ofText) {
            return Optional.empty();
        }
        Optional<Phrase> source = phrases.subjectBehind(sentence, cue.token());
        if (source.isEmpty() || takesComplement(sentence, Math.max(source.get().end(), cue.end()))) {
            return Optional.empty();
        }
        if (opensSubordinate(sentence, from)
                && !sentence.token(finite).relation().equals("PAR")
                && !(from > 0 && source.get().end() >= sentence.endOfWords())) {
            return Optional.empty();
        }
        Phrase found = source.get();
        int end = endOf(sentence, found, cue);
        return Optional.of(new ReportingClause(
                cue, found, channels.find(sentence, finite + 1, end, found), finite, end, resumes(sentence, cue, end)));
    }

    /** Whether this is the "det" that only fills the place of a subject, not an article. */
    static boolean isPlaceholder(StorySentence sentence, int index) {
        return sentence.is(index, FunctionWord.PLACEHOLDER)
                && sentence.token(index).is("pron")
                && !sentence.token(index).relation().equals("DET");
    }

    /** "får avisa opplyst fra to kilder": the subject is what passes it on; who told it stands behind "fra", or nowhere. */
    Optional<ReportingClause> told(Cue cue, int end) {
        StorySentence sentence = cue.sentence();
        int receives = sentence.token(cue.token()).head();
        boolean passesOn = receives >= 0
                && sentence.is(cue.token(), FunctionWord.TOLD)
                && sentence.isForm(receives, FunctionWord.RECEIVE);
        Optional<Phrase> medium = passesOn ? phrases.subjectBehind(sentence, receives) : Optional.empty();
        if (medium.isEmpty() || medium.get().end() > cue.token()) {
            return Optional.empty();
        }
        Phrase source = null;
        for (int i = cue.end(); i < end && source == null; i++) {
            if (sentence.is(i, FunctionWord.FROM) || sentence.is(i, FunctionWord.OF)) {
                source = phrases.complement(sentence, i).orElse(null);
            }
        }
        ChannelPhrase channel = new ChannelPhrase(Channel.How.TOLD, medium.get());
        return Optional.of(new ReportingClause(cue, source, List.of(channel), receives, end, false));
    }

    /** "sies det", "heter det i brevet fra kommunen". */
    Optional<ReportingClause> impersonal(Cue cue, int finite) {
        StorySentence sentence = cue.sentence();
        boolean ofText = isOfTexts(cue);
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
        StorySentence sentence = phrase.sentence();
        return !sentence.isForm(phrase.head(), FunctionWord.EVENT) && !TimeWords.isTime(sentence.token(phrase.head()));
    }

    /** Whether a text speaks for itself by this verb: "står det i brevet". */
    private static boolean isOfTexts(Cue cue) {
        return cue.sentence().isForm(cue.token(), FunctionWord.OF_TEXTS);
    }

    /** "I et brev fra kommunen står det at": what a text says, with the document before or behind the verb. */
    Optional<ReportingClause> ofText(Cue cue) {
        StorySentence sentence = cue.sentence();
        int finite = Clauses.finite(sentence, cue.token());
        boolean speaks = isOfTexts(cue) || Clauses.isPassive(sentence, cue.token());
        if (!speaks || !Clauses.isImpersonal(sentence, cue.token())) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.endOfWords(); i++) {
            boolean opens = sentence.token(i).is("prep")
                    && (i < finite
                            || sentence.token(i).head() == cue.token()
                            || sentence.token(i).head() == finite);
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
            if (sentence.is(i, FunctionWord.FROM) || sentence.is(i, FunctionWord.OF)) {
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
        return sentence.token(from).is("sbu") || sentence.is(from, FunctionWord.AFTER);
    }

    /** "Hvis det regner, sier hun at ...": then the words before are no content. */
    private static boolean takesComplement(StorySentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
            if (sentence.is(i, FunctionWord.THAT)) {
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
            boolean mark = sentence.lower(i).equals(",")
                    || Marks.isDash(sentence.token(i).form());
            if (mark && !goesOn(sentence, i + 1)) {
                return i;
            }
        }
        return end;
    }

    /** "sier Kari Nes, leder i laget, | til avisa": the medium that was told stands behind a comma. */
    private boolean goesOn(StorySentence sentence, int index) {
        return sentence.is(index, FunctionWord.TOLD_TO)
                && !channels.find(sentence, index, index + 1, null).isEmpty();
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
                || sentence.is(next, FunctionWord.RELATIVE)
                || sentence.is(next, FunctionWord.ACCORDING_TO)) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int content = sentence.token(cue.token()).head();
        for (int i = next; i < sentence.endOfWords(); i++) {
            if (tree.dominates(cue.token(), i)) {
                return false;
            }
        }
        if (token.is("verb") && token.relation().equals("PAR")) {
            // ", sier hun, skriver avisa": another one passes the words on.
            return false;
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
