package org.belegg.reader;

import java.util.List;
import java.util.Random;

/** Makes texts such as nobody writes, out of pieces of stories and of what stories stumble over. The same seed makes the same. */
final class OddTexts {
    /** Marks, reporting words, names and numbers, each with the blanks that belong to it. */
    private static final List<String> SCRAPS = List.of(
            "– ",
            "- ",
            "— ",
            "−",
            " – ",
            "«",
            "»",
            "“",
            "”",
            "„",
            "\"",
            "'",
            "’",
            "‘",
            "‹",
            "›",
            "(",
            ")",
            "[",
            "]",
            ": ",
            ", ",
            ". ",
            "? ",
            "! ",
            "… ",
            "; ",
            "/",
            "\n",
            "\n\n",
            "\n\n– ",
            "\r\n\r\n",
            "\t",
            " \n \n",
            "\u2028",
            "\f",
            "\u00a0",
            "\u202f",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\u200f",
            "\u202e",
            "\u2066",
            "\u0000",
            "\u0007",
            "\ufffd",
            "\uffff",
            "\u0301",
            "e\u0301",
            "å".repeat(40),
            "a\u030a",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83c\uddf3\ud83c\uddf4",
            "👍🏽",
            "I",
            "İ",
            "ı",
            "ß",
            "ﬁ",
            "Ⅷ",
            "٣٤",
            "中文",
            "עברית",
            "العربية ",
            "sier ",
            "seier ",
            ", sier ",
            " sier han",
            "sa at ",
            "hevder ",
            "ifølge ",
            "ifølgje ",
            ", ifølge ",
            "mener ",
            "meiner at ",
            "advarer mot ",
            "ber ",
            "om ",
            "å ",
            "roser ",
            "fordømmer ",
            "avviser ",
            "til ",
            "skriver ",
            ", skriver ",
            "melder NTB",
            "i en uttalelse ",
            "det heter ",
            "Det sier ",
            "skal ha drept ",
            "opplyser ",
            "om at ",
            "av ",
            "som ",
            "ikke ",
            "Kari Nilsen",
            "Kari Nilsens ",
            "Per Moe ",
            "statsministeren ",
            "ordfører ",
            "politiet ",
            "hun ",
            "han ",
            "ho ",
            "de ",
            "jeg ",
            "Oslo ",
            "Moskva ",
            "Det hvite hus ",
            "NTB",
            "VG ",
            "(NTB)",
            "A/S ",
            "rundt 50 ",
            "minst ",
            "3.300 ",
            "12,5 ",
            "1-2",
            "½ ",
            "hundre ",
            "tusen ",
            "millioner kroner ",
            "prosent ",
            "%",
            "drepte ",
            "torsdag ",
            "i går ",
            "7. oktober ",
            "2023-10",
            "31.02.",
            "kl. 25.61 ",
            "i fjor ",
            "forrige uke ",
            " date 2023-10 ",
            "www.",
            "a@b.no ",
            "…",
            "....");

    private final Random random;
    private final List<String> stories;

    OddTexts(long seed, List<String> stories) {
        random = new Random(seed);
        this.stories = stories;
    }

    /** Characters of all of Unicode, halves of pairs among them; up to {@code longest}. */
    String characters(int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest);
        while (text.length() < length) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) random.nextInt(0x250));
                default -> text.append(random.nextBoolean() ? ' ' : (char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }

    /** Scraps and fragments of stories in any order; up to {@code most} of them. */
    String scraps(int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most); left > 0; left--) {
            text.append(random.nextInt(4) == 0 ? fragment(30) : scrap());
        }
        return text.toString();
    }

    /** A stretch out of the middle of some story with scraps put into it. */
    String spoiltStory(int longest) {
        StringBuilder text = new StringBuilder(fragment(longest));
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) == 0) {
                text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
            } else {
                text.insert(at, scrap());
            }
        }
        return text.toString();
    }

    private String scrap() {
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }

    private String fragment(int longest) {
        String story = stories.get(random.nextInt(stories.size()));
        int start = random.nextInt(story.length());
        return story.substring(start, Math.min(story.length(), start + 1 + random.nextInt(longest)));
    }
}
