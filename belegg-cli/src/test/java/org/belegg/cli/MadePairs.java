package org.belegg.cli;

import java.util.List;

/** Pairs of short stories, made for the tests, with what comparing them must tell. People and places are invented. */
final class MadePairs {
    /**
     * Two stories.
     *
     * @param claim what is tried, as a sentence
     * @param day on which the second was published; the first was on 8 March 2024
     * @param expected relations and oppositions, each as {@code kind first|second} in the stories' words
     */
    record Pair(String claim, String first, String day, String second, List<String> expected) {
        @Override
        public String toString() {
            return claim;
        }
    }

    private static final String SAME_DAY = "2024-03-08";

    private MadePairs() {}

    static final List<Pair> ALL = List.of(
            new Pair("two numbers of dead in one slide clash", """
                    Ras i Lyngvik

                    Fjorten personer er drept i raset i Lyngvik fredag, opplyser politimester Kari Moen.
                    """, SAME_DAY, """
                    Letingen fortsetter

                    19 mennesker mistet livet da raset gikk i Lyngvik fredag, sier ordfører Ola Vik.
                    """, List.of("clash Fjorten|19")),
            new Pair(
                    "at least 19 does not contradict 22",
                    "Minst 19 personer er døde etter forliset utenfor Tunvåg, opplyser Kystvakten.\n",
                    SAME_DAY,
                    "22 personer omkom i forliset utenfor Tunvåg, sier redningsleder Per Li.\n",
                    List.of("agree Minst 19|22")),
            new Pair(
                    "a toll that grew is an update",
                    "Tolv personer er bekreftet omkommet etter jordskjelvet i Fjelldal, sier politisjef Arne Sund.\n",
                    "2024-03-10",
                    "Tallet på omkomne etter jordskjelvet i Fjelldal har steget til 31, opplyser Røde Kors.\n",
                    List.of("update Tolv|31")),
            new Pair(
                    "a toll that fell is no update",
                    "31 personer er omkommet etter jordskjelvet i Fjelldal, sier politisjef Arne Sund.\n",
                    "2024-03-10",
                    "24 mennesker er omkommet etter jordskjelvet i Fjelldal, opplyser Røde Kors.\n",
                    List.of("clash 31|24")),
            new Pair(
                    "passengers are not all people",
                    "22 personer ble drept i eksplosjonen i Havnes, sier politisjef Arne Sund.\n",
                    SAME_DAY,
                    "19 passasjerer ble drept i eksplosjonen i Havnes, opplyser rederiet.\n",
                    List.of()),
            new Pair(
                    "fires in two places are two fires",
                    "Tre personer omkom i en brann i Sandvika natt til fredag, opplyser politiet.\n",
                    SAME_DAY,
                    "Fem personer omkom i en brann i Nordholmen natt til fredag, sier brannsjef Tor Berg.\n",
                    List.of()),
            new Pair(
                    "attacks on two days are two attacks",
                    "Fire personer ble drept i angrepet i Karvan 3. mars, ifølge guvernør Aron Tal.\n",
                    SAME_DAY,
                    "Seks personer ble drept i angrepet i Karvan 7. mars, opplyser sykehuset.\n",
                    List.of()),
            new Pair(
                    "two prices of one bridge clash",
                    """
                    Dyr bru

                    Den nye brua over Storfjorden vil koste 480 millioner kroner, sier ordfører Siri Lunde.
                    """,
                    SAME_DAY,
                    "Brua over Storfjorden får en prislapp på 560 millioner kroner, ifølge fylkesråd Per Li.\n",
                    List.of("clash 480 millioner|560 millioner")),
            new Pair(
                    "the price of a bridge is no budget of a county",
                    "Den nye brua over Storfjorden vil koste 480 millioner kroner, sier ordfører Siri Lunde.\n",
                    SAME_DAY,
                    "Fylket, som skal bygge brua over Storfjorden, har et budsjett på 2,1 milliarder kroner, sier"
                            + " fylkesrådmann Ida Holm.\n",
                    List.of()),
            new Pair(
                    "47 millions may be 46.8 rounded",
                    "Svømmehallen i Elvdal kostet 47 millioner kroner, sier ordfører Siri Lunde.\n",
                    SAME_DAY,
                    "Svømmehallen i Elvdal kostet 46,8 millioner kroner, opplyser kommunen.\n",
                    List.of("agree 47 millioner|46,8 millioner")),
            new Pair(
                    "two shares of unemployed clash in Nynorsk",
                    "Arbeidsløysa i Fjelldal er 3,4 prosent, seier leiar Anna Lid i Nav.\n",
                    SAME_DAY,
                    "Arbeidsløysa i Fjelldal ligg på 4,6 prosent, opplyser kommunen.\n",
                    List.of("clash 3,4|4,6")),
            new Pair(
                    "percent of voters are no percent of prices",
                    "54 prosent av velgerne i Elvdal sier ja til sammenslåing, viser en måling.\n",
                    SAME_DAY,
                    "Strømprisen i Elvdal steg 30 prosent, opplyser kraftselskapet.\n",
                    List.of()),
            new Pair(
                    "a number inside a range agrees with it",
                    "Mellom 30 og 40 hus er ødelagt av flommen i Elvdal, sier brannsjef Tor Berg.\n",
                    SAME_DAY,
                    "35 hus er ødelagt etter flommen i Elvdal, opplyser kommunen.\n",
                    List.of("agree Mellom 30 og 40|35")),
            new Pair(
                    "a number outside a range clashes with it",
                    "Mellom 30 og 40 hus er ødelagt av flommen i Elvdal, sier brannsjef Tor Berg.\n",
                    SAME_DAY,
                    "52 hus er ødelagt etter flommen i Elvdal, opplyser kommunen.\n",
                    List.of("clash Mellom 30 og 40|52")),
            new Pair(
                    "several hundred rule nothing out",
                    "Flere hundre mennesker er evakuert i Elvdal etter flommen, sier brannsjef Tor Berg.\n",
                    SAME_DAY,
                    "1200 mennesker er evakuert i Elvdal etter flommen, opplyser kommunen.\n",
                    List.of("agree Flere hundre|1200")),
            new Pair(
                    "who denies a number contradicts who gives it",
                    "Oberst Aron Tal hevder at 40 soldater ble drept i Karvan.\n",
                    SAME_DAY,
                    "Opprørsleder Samir Dal avviser at 40 soldater ble drept i Karvan.\n",
                    List.of("denied 40|40", "denied 40 soldater ble drept i Karvan|40 soldater ble drept i Karvan")),
            new Pair(
                    "a number that the same speaker gave otherwise is changed",
                    "Sju fiskere er savnet etter forliset ved Tunvåg, sier redningsleder Per Li.\n",
                    "2024-03-09",
                    "Fem fiskere er savnet etter forliset ved Tunvåg, sier redningsleder Per Li.\n",
                    List.of("changed Sju|Fem")),
            new Pair(
                    "one denies what the other says",
                    "Direktør Nina Aas sier at fabrikken i Havnes slapp ut giftig avløpsvann i elva.\n",
                    SAME_DAY,
                    "Styreleder Tor Berg avviser at fabrikken i Havnes slapp ut giftig avløpsvann.\n",
                    List.of("denied fabrikken i Havnes slapp ut giftig avløpsvann i elva|"
                            + "fabrikken i Havnes slapp ut giftig avløpsvann")),
            new Pair(
                    "dead and injured are told apart",
                    "Tre personer ble drept og ni skadd i bussulykken ved Lomvatnet, opplyser politiet.\n",
                    SAME_DAY,
                    "Tre personer ble drept og tolv ble skadd i bussulykken ved Lomvatnet, sier sykehusdirektør Nina Aas.\n",
                    List.of("agree Tre|Tre", "clash ni|tolv")),
            new Pair(
                    "two numbers of drowned clash in Nynorsk",
                    "To menneske omkom då båten kantra utanfor Tunvåg søndag, opplyser lensmann Anna Lid.\n",
                    SAME_DAY,
                    "Tre menneske omkom i forliset utanfor Tunvåg søndag, seier ordførar Jon Haug.\n",
                    List.of("clash To|Tre")),
            new Pair(
                    "how many of the injured are badly hurt is another question",
                    "Ni personer ble skadet i eksplosjonen i Havnes, to av dem alvorlig, sier politisjef Arne Sund.\n",
                    SAME_DAY,
                    "Ni personer ble skadet i eksplosjonen i Havnes. Fire er kritisk skadet, opplyser sykehuset.\n",
                    List.of("agree Ni|Ni")),
            new Pair(
                    "two numbers of staff clash",
                    "Verftet i Havnes har 340 ansatte, sier direktør Nina Aas.\n",
                    SAME_DAY,
                    "Verftet i Havnes har 410 ansatte, ifølge tillitsvalgt Tor Berg.\n",
                    List.of("clash 340|410")),
            new Pair(
                    "Bokmål and Nynorsk count the same pupils",
                    "Skulen i Elvdal har 120 elevar, seier rektor Anna Lid.\n",
                    SAME_DAY,
                    "Skolen i Elvdal har 95 elever, sier ordfører Siri Lunde.\n",
                    List.of("clash 120|95")),
            new Pair(
                    "people of a municipality are no pupils",
                    "Elvdal kommune har 4200 innbyggjarar, seier ordførar Jon Haug.\n",
                    SAME_DAY,
                    "Skulen i Elvdal kommune har 120 elevar, seier rektor Anna Lid.\n",
                    List.of()),
            new Pair(
                    "who counts a crowd otherwise clashes",
                    "Rundt 5000 personer deltok i demonstrasjonen i Karvan, sier arrangør Mira Dal.\n",
                    SAME_DAY,
                    "2000 personer demonstrerte i Karvan, ifølge politiet.\n",
                    List.of("clash Rundt 5000|2000")),
            new Pair(
                    "what is demanded is not what is",
                    "Lærerne krever 6 prosent lønnsøkning, sier leder Tor Berg.\n",
                    SAME_DAY,
                    "Lærerne får 3 prosent lønnsøkning, sier statsråd Ida Holm.\n",
                    List.of()),
            new Pair(
                    "one number is one, whatever it is counted by",
                    "Vindkraftverket på Tverrfjell får 42 turbiner, sier direktør Nina Aas i Nordvind.\n",
                    SAME_DAY,
                    "Nordvind bygger 42 master på Tverrfjell, opplyser ordfører Siri Lunde.\n",
                    List.of("agree 42|42")),
            new Pair(
                    "the only debts of one firm are one debt",
                    "Gjelden til Havnes Verft er på 92 millioner kroner, sier bostyrer Per Li.\n",
                    SAME_DAY,
                    "Banken venter på oppgjør. Gjelden er 55 millioner kroner, ifølge daglig leder Tor Berg i Havnes Verft.\n",
                    List.of("clash 92 millioner|55 millioner")),
            new Pair(
                    "the next sentence may deny a number",
                    "Fem personer er evakuert fra Nedre Storvik, sier velforeningsleder Mira Dal.\n",
                    SAME_DAY,
                    "– Jeg har hørt at fem personer er evakuert fra Nedre Storvik. Det stemmer ikke, sier brannsjef Per Li.\n",
                    List.of("denied Fem|fem")),
            new Pair(
                    "a least that was outgrown is an update",
                    "Minst 41 personer er bekreftet omkommet etter forliset ved Tunvåg, sier redningsleder Per Li.\n",
                    "2024-03-10",
                    "Tallet på døde etter forliset ved Tunvåg er nå oppe i 67, opplyser redningsleder Per Li.\n",
                    List.of("update Minst 41|67")),
            new Pair(
                    "who says but a number may speak of a part",
                    "52 personer bor på hotellet i Storvik etter flommen, sier kriseleder Anna Lid.\n",
                    SAME_DAY,
                    "Mange bor på hotell i Storvik etter flommen, men 17 har takket nei, sier ordfører Siri Lunde.\n",
                    List.of()));
}
