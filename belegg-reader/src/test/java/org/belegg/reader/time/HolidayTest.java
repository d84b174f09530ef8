package org.belegg.reader.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.belegg.model.Language;
import org.belegg.reader.lexicon.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {
    /** The earliest and the latest that there are, and some between; from the tables of the church. */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2023-04-09",
        "2024-03-31",
        "2038-04-25"
    })
    void easterIsOnTheFirstSundayAfterTheFirstFullMoonOfSpring(LocalDate easter) {
        assertEquals(easter, Holiday.easter(easter.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2017,2017-09-11", "2019,2019-09-09", "2021,2021-09-13", "2023,2023-09-11"})
    void electionsAreOnTheSecondMondayOfSeptember(int year, LocalDate day) {
        assertEquals(day, new Holiday("nth 2 1 9", 0, 0).inYear(year).first());
    }

    @ParameterizedTest
    @CsvSource({"2023,2023-12-03", "2022,2022-11-27", "2016,2016-11-27", "2017,2017-12-03"})
    void adventBeginsOnTheFourthSundayBeforeChristmas(int year, LocalDate day) {
        assertEquals(day, new Holiday("advent 1", 0, 0).inYear(year).first());
    }

    @Test
    void everyHolidayOfTheWordListsHasARule() {
        Map<String, Holiday> holidays = Holiday.readAll();
        for (Language language : Language.values()) {
            String list = language.code() + "/times.tsv";
            for (String line : WordList.lines(list)) {
                String key = Features.parse(Columns.of(line, list, 3).get(1)).text(Feature.HOLIDAY);
                assertTrue(key.isEmpty() || holidays.containsKey(key), line);
            }
        }
    }
}
