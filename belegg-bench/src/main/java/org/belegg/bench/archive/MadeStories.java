package org.belegg.bench.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.model.Article;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.PartialDate;
import org.belegg.reader.ArticleReader;

/**
 * As many stories as one likes, made of a few: paragraphs of two of them, with other names, numbers and days. The same
 * seed gives the same stories. They read like nonsense, and are taken apart like news.
 */
final class MadeStories {
    private static final List<String> FIRST_NAMES = List.of(
            "Anne",
            "Bjarte",
            "Cecilie",
            "Dag",
            "Eli",
            "Frode",
            "Guro",
            "Håkon",
            "Ida",
            "Jostein",
            "Kjersti",
            "Leif",
            "Mona",
            "Njål",
            "Oda",
            "Pål",
            "Ragnhild",
            "Sjur",
            "Turid",
            "Ulrik",
            "Vilde",
            "Yngve",
            "Åse",
            "Øystein");
    private static final List<String> SURNAME_BEGINNINGS = List.of(
            "Sand", "Berg", "Lang", "Nord", "Vest", "Sør", "Ås", "Lund", "Hav", "Stein", "Ør", "Brekk", "Grøn", "Kval");
    private static final List<String> SURNAME_ENDINGS =
            List.of("vik", "stad", "heim", "moen", "nes", "dal", "li", "rud", "haug", "land", "sæter", "øy");
    private static final List<String> OUTLETS = List.of(
            "Kystposten", "Fjordavisa", "Nordnytt", "Dalbladet", "Byposten", "Vestnytt", "Øyavisa", "Morgenvakt");
    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private static final Pattern WEEKDAY = Pattern.compile("\\b(" + String.join("|", WEEKDAYS) + ")\\b");
    // Not years, clock times and decimals, which mean something by their form.
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,:-])(?!19\\d\\d|20\\d\\d)[1-9]\\d{1,4}(?![\\d:,.-])");
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n\\s*\\n");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1000;
    private static final int MOST_BORROWED = 3;

    private final List<Original> originals;
    private final long seed;

    private record Original(List<String> paragraphs, List<String> people) {}

    /** Stories made of these texts. */
    MadeStories(List<String> texts, ArticleReader reader, long seed) {
        this.originals = texts.stream()
                .map(text -> new Original(
                        List.of(PARAGRAPH_BREAK.split(text, -1)),
                        reader.read(Article.of(text)).entities().stream()
                                .filter(entity -> entity.type() == EntityType.PERSON)
                                .map(Entity::name)
                                .filter(name -> name.indexOf(' ') > 0)
                                .toList()))
                .toList();
        this.seed = seed;
    }

    /** The story with this number. */
    Article story(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Original own = originals.get(random.nextInt(originals.size()));
        Original lender = originals.get(random.nextInt(originals.size()));
        List<String> paragraphs = new ArrayList<>(own.paragraphs());
        for (int i = random.nextInt(MOST_BORROWED + 1); i > 0; i--) {
            String borrowed =
                    lender.paragraphs().get(random.nextInt(lender.paragraphs().size()));
            paragraphs.add(1 + random.nextInt(paragraphs.size()), borrowed);
        }
        List<String> people = new ArrayList<>(own.people());
        people.addAll(lender.people());
        String text = renamed(String.join("\n\n", paragraphs), people, random);
        text = replaced(text, NUMBER, found -> otherNumber(found, random));
        text = replaced(text, WEEKDAY, found -> WEEKDAYS.get(random.nextInt(WEEKDAYS.size())));
        return Article.of("made-" + number, text)
                .withOutlet(OUTLETS.get(random.nextInt(OUTLETS.size())))
                .withPublished(PartialDate.parse(
                        FIRST_DAY.plusDays(random.nextInt(DAYS)).toString()));
    }

    private static String renamed(String text, List<String> people, Random random) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String person : people) {
            String surname = SURNAME_BEGINNINGS.get(random.nextInt(SURNAME_BEGINNINGS.size()))
                    + SURNAME_ENDINGS.get(random.nextInt(SURNAME_ENDINGS.size()));
            String first = FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size()));
            names.putIfAbsent(person, first + " " + surname);
            names.putIfAbsent(person.substring(person.lastIndexOf(' ') + 1), surname);
        }
        String renamed = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.getKey()) + "(?!\\p{Ll}{2})");
            renamed = replaced(renamed, whole, found -> name.getValue());
        }
        return renamed;
    }

    private static String otherNumber(MatchResult found, Random random) {
        int digits = found.group().length();
        int least = (int) Math.pow(10, digits - 1);
        return String.valueOf(least + random.nextInt(8 * least));
    }

    private static String replaced(String text, Pattern pattern, java.util.function.Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }
}
