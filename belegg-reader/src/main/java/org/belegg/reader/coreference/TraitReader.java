package org.belegg.reader.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.Gender;
import org.belegg.reader.lexicon.GivenNames;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Traits} off mentions. The lists it holds are read once; safe to share between threads. */
final class TraitReader {
    private static final Set<String> ARTICLES =
            Set.of("en", "ei", "et", "ein", "eit", "den", "det", "de", "dei", "denne", "dette", "disse", "desse");
    private static final Set<String> FIRST = Set.of("jeg", "eg", "vi", "me", "meg", "oss", "min", "vår", "mi");
    private static final Set<String> SECOND = Set.of("du", "dere", "de", "deg", "din", "dykk", "dykkar", "deres");

    private final GivenNames givenNames = new GivenNames();
    private final PersonNouns nouns = new PersonNouns();

    Traits read(StoryMention mention) {
        StorySentence sentence = mention.sentence();
        Token head = sentence.token(mention.head());
        Name name = mention.kind() == MentionKind.NAME ? sentence.nameAt(mention.head()) : null;
        boolean pronoun = mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.POSSESSIVE;
        String lemma = pronoun ? pronounLemma(head) : head.lemma().toLowerCase(Locale.ROOT);
        List<String> words = words(mention, name);
        if (name != null) {
            lemma = words.get(words.size() - 1);
        }
        String type = type(mention, name, lemma);
        int person = pronoun ? person(head, lemma) : 0;
        Traits.Nature nature = nature(mention, name, head, lemma, person);
        Token parent = head.head() < 0 ? null : sentence.token(head.head());
        String preposition = parent != null && parent.is("prep") ? parent.lemma() : "";
        Token governor =
                preposition.isEmpty() || parent == null || parent.head() < 0 ? parent : sentence.token(parent.head());
        return new Traits(
                type,
                pronoun
                        ? coarsePronoun(lemma, mention.kind(), person)
                        : mention.kind().name(),
                person,
                number(mention, head, lemma),
                nature,
                gender(mention, name, head, lemma, nature),
                grammar(head),
                lemma,
                words,
                String.join(" ", words),
                role(head, preposition),
                governor == null ? "" : governor.lemma().toLowerCase(Locale.ROOT),
                preposition,
                isModified(mention, name));
    }

    private static String pronounLemma(Token head) {
        String form = head.form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "ho", "hun", "henne", "hennar", "hennes" -> "hun";
            case "han", "ham", "hans", "honom" -> "han";
            case "de", "dei", "dem", "deira" -> "de";
            case "deres" -> "deres";
            case "jeg", "eg", "meg" -> "jeg";
            case "min", "mi", "mitt", "mine" -> "min";
            case "vi", "oss" -> "vi";
            case "me" -> "vi";
            case "vår", "vårt", "våre", "våra" -> "vår";
            case "sin", "si", "sitt", "sine" -> "sin";
            case "din", "di", "ditt", "dine" -> "din";
            default -> form;
        };
    }

    private static int person(Token head, String lemma) {
        if (head.has("1") || FIRST.contains(lemma)) {
            return 1;
        }
        return head.has("2") || (SECOND.contains(lemma) && !lemma.equals("de")) ? 2 : 3;
    }

    private static String coarsePronoun(String lemma, MentionKind kind, int person) {
        if (person < 3) {
            return "P" + person;
        }
        return switch (lemma) {
            case "han", "hun" -> "HANHUN";
            case "de", "deres" -> "DE";
            case "den", "det", "dette", "denne" -> "DET";
            case "seg", "sin" -> "SEG";
            default -> kind.name();
        };
    }

    private String type(StoryMention mention, @Nullable Name name, String lemma) {
        return switch (mention.kind()) {
            case PRONOUN -> lemma;
            case POSSESSIVE -> "p:" + lemma;
            case NAME -> name == null ? "NAME" : "N:" + name.type().name();
            default -> mention.kind().name();
        };
    }

    private static Traits.Count number(StoryMention mention, Token head, String lemma) {
        if (mention.kind() == MentionKind.GROUP) {
            return Traits.Count.SEVERAL;
        }
        if (mention.kind() == MentionKind.NAME) {
            return Traits.Count.ONE;
        }
        return switch (lemma) {
            case "han", "hun", "jeg", "min", "du", "din", "den", "det", "dette", "denne" -> Traits.Count.ONE;
            case "de", "vi", "vår", "dere", "deres", "dykk", "dykkar", "begge", "alle", "disse", "desse" ->
                Traits.Count.SEVERAL;
            case "seg", "sin" -> Traits.Count.UNKNOWN;
            default ->
                head.has("fl") ? Traits.Count.SEVERAL : head.has("ent") ? Traits.Count.ONE : Traits.Count.UNKNOWN;
        };
    }

    private Traits.Nature nature(StoryMention mention, @Nullable Name name, Token head, String lemma, int person) {
        if (person == 1 || person == 2 || lemma.equals("han") || lemma.equals("hun")) {
            return Traits.Nature.HUMAN;
        }
        if (mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.POSSESSIVE) {
            return lemma.equals("det") || lemma.equals("dette") || lemma.equals("den") || lemma.equals("denne")
                    ? Traits.Nature.THING
                    : Traits.Nature.UNKNOWN;
        }
        if (name != null) {
            return name.type() == NameType.PER ? Traits.Nature.HUMAN : Traits.Nature.THING;
        }
        if (mention.kind() == MentionKind.NAME) {
            return Traits.Nature.UNKNOWN;
        }
        if (mention.kind() == MentionKind.GROUP) {
            return Traits.Nature.UNKNOWN;
        }
        if (nouns.isPerson(lemma)) {
            return Traits.Nature.HUMAN;
        }
        return head.is("subst") ? Traits.Nature.THING : Traits.Nature.UNKNOWN;
    }

    private Gender gender(StoryMention mention, @Nullable Name name, Token head, String lemma, Traits.Nature nature) {
        if (lemma.equals("hun")) {
            return Gender.FEMALE;
        }
        if (lemma.equals("han")) {
            return Gender.MALE;
        }
        if (name != null && name.type() == NameType.PER && name.end() - name.first() > 1) {
            return givenNames.genderOf(mention.sentence().token(name.first()).form());
        }
        if (name != null && name.type() == NameType.PER) {
            Gender given = givenNames.genderOf(head.has("gen") ? head.lemma() : head.form());
            return given;
        }
        if (nature == Traits.Nature.HUMAN && mention.kind() != MentionKind.PRONOUN) {
            return nouns.person(lemma).map(PersonNouns.PersonNoun::gender).orElse(Gender.UNKNOWN);
        }
        return Gender.UNKNOWN;
    }

    private static char grammar(Token head) {
        return head.has("mask") ? 'm' : head.has("fem") ? 'f' : head.has("nøyt") ? 'n' : '-';
    }

    private static List<String> words(StoryMention mention, @Nullable Name name) {
        StorySentence sentence = mention.sentence();
        int first = name == null ? mention.phrase().first() : name.first();
        int end = name == null ? mention.phrase().end() : name.end();
        List<String> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            String word = token.form().toLowerCase(Locale.ROOT);
            if (Marks.isPunctuation(word) || (i < end - 1 && ARTICLES.contains(word))) {
                continue;
            }
            words.add(i == end - 1 && token.has("gen") ? genitiveless(word) : word);
        }
        return words.isEmpty() ? List.of(sentence.lower(mention.head())) : List.copyOf(words);
    }

    private static String genitiveless(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 2 && (word.endsWith("s") || word.endsWith("'") || word.endsWith("’"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String role(Token head, String preposition) {
        if (!preposition.isEmpty()) {
            return "PREP";
        }
        return switch (head.relation()) {
            case "SUBJ", "PSUBJ" -> "SUBJ";
            case "DOBJ", "POBJ", "IOBJ" -> "OBJ";
            case "SPRED", "OPRED", "FSPRED", "FOPRED" -> "PRED";
            case "DET" -> "DET";
            case "KOORD" -> "KOORD";
            case "FRAG" -> "FRAG";
            default -> "OTHER";
        };
    }

    private static boolean isModified(StoryMention mention, @Nullable Name name) {
        int own = name == null ? 1 : name.end() - name.first();
        StorySentence sentence = mention.sentence();
        boolean article = ARTICLES.contains(sentence.lower(mention.phrase().first()));
        return mention.phrase().end() - mention.phrase().first() > own + (article ? 1 : 0);
    }
}
