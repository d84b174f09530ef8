package org.belegg.reader.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.belegg.model.Language;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold for all texts, tried on texts that a generator with a fixed seed makes. */
class TimePropertiesTest {
    private static final long SEED = 20240314L;
    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    /** A sentence with one expression, and the day that its writer had in mind. */
    private record Claim(String text, LocalDate day) {}

    @Test
    void answerHoldsTheDayThatTheWriterMeantHoweverLittleIsKnownOfThePublication() {
        Random random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            LocalDate published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40 * 365));
            Claim claim = claim(random, published);
            for (String known : knowledge(published)) {
                TimeMention time = only(claim.text(), known);
                assertNotNull(time.earliest(), () -> claim + " published " + known);
                assertNotNull(time.latest(), () -> claim + " published " + known);
                boolean holds =
                        !time.earliest().isAfter(claim.day()) && !time.latest().isBefore(claim.day());
                assertTrue(holds, () -> claim + " published " + published + ", known as " + known + ": " + time);
            }
        }
    }

    @Test
    void knowingLessOfThePublicationNeverNarrowsTheAnswer() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 300; i++) {
            LocalDate published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40 * 365));
            // Two claims of one story may narrow each other; both are true of the day of publication.
            String text = claim(random, published).text() + " "
                    + claim(random, published).text();
            List<String> known = knowledge(published);
            for (int k = 1; k < known.size(); k++) {
                assertNoNarrower(text, known.get(k - 1), known.get(k));
            }
            assertNoNarrower(text, known.get(known.size() - 1), null);
        }
    }

    @Test
    void randomCharactersNeverThrow() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < 600; i++) {
            String text = randomText(random);
            Language language = List.of(Language.values()).get(random.nextInt(3));
            String published = random.nextBoolean() ? "2023-10" : null;
            assertEquals(ReadTimes.of(text, language, published), ReadTimes.of(text, language, published));
        }
    }

    private static List<String> knowledge(LocalDate published) {
        return List.of(
                published.toString(), YearMonth.from(published).toString(), Integer.toString(published.getYear()));
    }

    private static void assertNoNarrower(String text, String more, @Nullable String less) {
        List<TimeMention> narrow = ReadTimes.of(text, more).mentions();
        List<TimeMention> wide = ReadTimes.of(text, less).mentions();
        assertEquals(narrow.size(), wide.size(), text);
        for (int i = 0; i < narrow.size(); i++) {
            TimeMention inner = narrow.get(i);
            TimeMention outer = wide.get(i);
            boolean holds = outer.earliest() == null
                    || outer.latest() == null
                    || (inner.earliest() != null
                            && inner.latest() != null
                            && !outer.earliest().isAfter(inner.earliest())
                            && !outer.latest().isBefore(inner.latest()));
            assertTrue(holds, () -> text + "\npublished " + more + ": " + inner + "\npublished " + less + ": " + outer);
        }
    }

    private static TimeMention only(String text, String published) {
        List<TimeMention> found = ReadTimes.of(text, published).mentions();
        assertEquals(1, found.size(), () -> text + ": " + found);
        return found.get(0);
    }

    private static Claim claim(Random random, LocalDate published) {
        return switch (random.nextInt(12)) {
            case 0 -> past(weekday(published.minusDays(random.nextInt(7))), published);
            case 1 -> {
                LocalDate day = published.plusDays(random.nextInt(7));
                yield new Claim("Hun kommer " + weekday(day).text() + ".", day);
            }
            case 2 -> new Claim("Hun kom i går.", published.minusDays(1));
            case 3 -> new Claim("Hun kommer i overmorgen.", published.plusDays(2));
            case 4 -> {
                int days = 2 + random.nextInt(20);
                yield new Claim("Hun kom for " + days + " dager siden.", published.minusDays(days));
            }
            case 5 -> {
                LocalDate day = monday(published).minusDays(1 + random.nextInt(7));
                yield new Claim("Hun kom forrige uke.", day);
            }
            case 6 -> {
                LocalDate day = monday(published).minusDays(1 + random.nextInt(7));
                yield new Claim("Hun kom " + weekday(day).text() + " i forrige uke.", day);
            }
            case 7 -> {
                LocalDate day = published.minusDays(random.nextInt(300));
                yield new Claim("Hun kom " + day.getDayOfMonth() + ". " + month(day) + ".", day);
            }
            case 8 -> {
                LocalDate day = published.plusDays(random.nextInt(300));
                yield new Claim("Hun kommer " + day.getDayOfMonth() + ". " + month(day) + ".", day);
            }
            case 9 -> {
                LocalDate day = published.minusDays(random.nextInt(300));
                yield new Claim("Hun kom i " + month(day) + ".", day);
            }
            case 10 -> {
                LocalDate day = LocalDate.of(published.getYear() - 1, 6, 1).plusDays(random.nextInt(92));
                yield new Claim("Hun kom i fjor sommer.", day);
            }
            default -> {
                LocalDate day = monday(published).plusDays(random.nextInt(7));
                yield new Claim("Hun kom i uke " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ".", day);
            }
        };
    }

    private record Named(String text, LocalDate day) {}

    private static Named weekday(LocalDate day) {
        return new Named(WEEKDAYS.get(day.getDayOfWeek().getValue() - 1), day);
    }

    private static Claim past(Named named, LocalDate published) {
        assertTrue(!named.day().isAfter(published));
        return new Claim("Hun kom " + named.text() + ".", named.day());
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static String randomText(Random random) {
        List<String> words = new ArrayList<>(List.of(
                "i",
                "for",
                "siden",
                "om",
                "uke",
                "fredag",
                "7.",
                "oktober",
                "20xx",
                "99",
                "31/12",
                "kl.",
                "25:61",
                "hver",
                "de",
                "siste",
                "år",
                "\u202e",
                "\ud83d",
                "\ude00",
                "٣",
                "Ⅷ",
                "\u0000",
                "-",
                "–",
                "'68",
                "1970-tallet",
                "natt til",
                "to",
                "og",
                "en",
                "halv",
                "senere",
                "samme dag",
                "(",
                ")",
                "0",
                "in",
                "ago"));
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(words.get(random.nextInt(words.size())));
            }
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
