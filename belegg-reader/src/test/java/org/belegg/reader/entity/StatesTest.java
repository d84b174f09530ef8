package org.belegg.reader.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.belegg.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of states, against the names that Java has from Unicode's CLDR, and in stories. */
class StatesTest {
    /** Where CLDR names a country otherwise than news does, in this or that version of it. */
    private static final Map<String, Set<String>> OTHERWISE = Map.of(
            "HK", Set.of("Hongkong SAR Kina"),
            "IM", Set.of("Man"),
            "MM", Set.of("Myanmar (Burma)"),
            "MO", Set.of("Macao SAR Kina"));

    /** Countries with a code of their own that are parts of states or nobody's, and that news does not treat as states. */
    private static final Set<String> NO_STATES = Set.of(
            "AI", "AQ", "AS", "AW", "BL", "BQ", "BV", "CC", "CX", "GF", "GP", "GS", "GU", "HM", "IO", "KY", "MF", "MP",
            "MQ", "MS", "NF", "PM", "PN", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT");

    private final States states = new States();

    @Test
    void everyCountryOfIsoIsAStateOrKnownToBeNone() {
        Set<String> missing = new TreeSet<>();
        for (String iso : Locale.getISOCountries()) {
            if (states.withCode(iso).isEmpty() && !NO_STATES.contains(iso)) {
                missing.add(iso);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCountryHasTheNamesThatCldrGivesIt() {
        List<String> otherwise = new ArrayList<>();
        for (String iso : Locale.getISOCountries()) {
            for (String language : List.of("nb", "nn")) {
                String name =
                        new Locale.Builder().setRegion(iso).build().getDisplayCountry(Locale.forLanguageTag(language));
                boolean ours = states.named(name)
                        .filter(state -> state.iso().equals(iso))
                        .isPresent();
                boolean accepted = NO_STATES.contains(iso)
                        || OTHERWISE.getOrDefault(iso, Set.of()).contains(name);
                if (!ours && !accepted) {
                    otherwise.add(iso + " " + language + " " + name);
                }
            }
        }
        assertEquals(List.of(), otherwise);
    }

    @ParameterizedTest
    @CsvSource({"russisk,RU", "russiske,RU", "Israelske,IL", "amerikanske,US", "austerriksk,AT", "norske,NO"})
    void adjectiveLeadsToItsStateInEveryForm(String adjective, String iso) {
        assertEquals(iso, states.ofAdjective(adjective).orElseThrow().iso());
    }

    @ParameterizedTest
    @CsvSource({"russer,RU", "russar,RU", "nordmann,NO", "brite,GB"})
    void inhabitantsLeadToTheirState(String noun, String iso) {
        assertEquals(iso, states.ofInhabitant(noun).orElseThrow().iso());
    }

    @ParameterizedTest
    @CsvSource({"Moskva,RU", "Kreml,RU", "Det hvite hus,US", "Brussel,EU"})
    void seatSpeaksForItsGovernment(String seat, String iso) {
        assertEquals(iso, states.seatedIn(seat).orElseThrow().iso());
    }

    @Test
    void unionIsNoState() {
        assertTrue(states.named("EU").isEmpty());
        assertEquals("EU", states.withCode("EU").orElseThrow().government(Language.NB));
    }

    @Test
    void capitalThatSpeaksIsTheGovernment() {
        Told told = Told.bokmaal("[Moskva] hevder at skipet var i internasjonalt farvann.");
        assertEquals("Russland", told.speaker());
        assertEquals("RU", told.entity("Russland").iso());
        assertEquals("den russiske regjeringen", told.entity("Russland").standsFor());
    }

    @Test
    void nameAdjectiveAndSeatAreOneState() {
        Told told = Told.nynorsk(
                "Russland trekkjer seg frå avtalen.",
                "Russiske styresmakter sende eit brev.",
                "[Kreml] hevdar at avtalen er broten.");
        assertEquals("Russland", told.speaker());
        assertEquals(List.of("Russland", "Russiske", "Kreml"), told.mentions("Russland"));
    }

    @Test
    void unionSpeaksThroughItsSeat() {
        Told told = Told.bokmaal("[Brussel] krever at fiskeriavtalen endres.");
        assertEquals("EU", told.speaker());
    }

    @Test
    void bodyBelongsToTheStateThatIsToldBeforeIt() {
        Told told = Told.bokmaal("Uttalelsen kom fra israelsk UD. [Israelsk UD] krever at gislene slippes fri.");
        assertEquals("Israel", told.speakerEntity().orElseThrow().parent());
    }
}
