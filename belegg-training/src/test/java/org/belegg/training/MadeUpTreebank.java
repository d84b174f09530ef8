package org.belegg.training;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Language;
import org.belegg.training.treebank.Treebank;
import org.belegg.training.treebank.TreebankDocument;
import org.belegg.training.treebank.TreebankSentence;
import org.belegg.training.treebank.TreebankToken;

/** A treebank of a few hundred made-up sentences: who says what, and who lives where. */
final class MadeUpTreebank {
    private static final List<String> PEOPLE = List.of("Kari", "Ola", "Turid", "Jens", "Frøydis", "Egil");
    private static final List<String> PLACES = List.of("Bergen", "Oslo", "Voss", "Hamar");
    private static final List<String> THINGS = List.of("broen", "veien", "skolen", "hallen", "banen");

    private MadeUpTreebank() {}

    /** The treebank of one written standard; the same each time. */
    static Treebank of(Language language) {
        List<TreebankDocument> documents = new ArrayList<>();
        for (String person : PEOPLE) {
            List<TreebankSentence> sentences = new ArrayList<>();
            for (String place : PLACES) {
                sentences.add(lives(person, place));
                for (String thing : THINGS) {
                    sentences.add(says(person, thing));
                }
            }
            documents.add(new TreebankDocument(person, sentences));
        }
        return new Treebank(language, documents);
    }

    private static TreebankSentence lives(String person, String place) {
        return new TreebankSentence(
                person + place,
                List.of(
                        new TreebankToken(person, person, "subst", List.of("prop"), 1, "SUBJ", "B-PER"),
                        new TreebankToken("bor", "bo", "verb", List.of("pres"), -1, "FINV", "O"),
                        new TreebankToken("i", "i", "prep", List.of(), 1, "ADV", "O"),
                        new TreebankToken(place, place, "subst", List.of("prop"), 2, "PUTFYLL", "B-GPE_LOC"),
                        new TreebankToken(".", "$.", "clb", List.of("<punkt>"), 1, "IP", "O")));
    }

    private static TreebankSentence says(String person, String thing) {
        String lemma = thing.substring(0, thing.length() - 2);
        return new TreebankSentence(
                person + thing,
                List.of(
                        new TreebankToken(thing, lemma, "subst", List.of("appell", "be"), 1, "SUBJ", "O"),
                        new TreebankToken("er", "være", "verb", List.of("pres"), -1, "FINV", "O"),
                        new TreebankToken("stengt", "stenge", "adj", List.of("ub"), 1, "SPRED", "O"),
                        new TreebankToken(",", "$,", "<komma>", List.of(), 1, "IK", "O"),
                        new TreebankToken("sier", "si", "verb", List.of("pres"), 1, "PAR", "O"),
                        new TreebankToken(person, person, "subst", List.of("prop"), 4, "SUBJ", "B-PER"),
                        new TreebankToken(".", "$.", "clb", List.of("<punkt>"), 1, "IP", "O")));
    }
}
