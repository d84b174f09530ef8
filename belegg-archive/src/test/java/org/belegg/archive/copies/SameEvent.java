package org.belegg.archive.copies;

import java.util.List;

/**
 * Stories of one event by writers who did not copy from each other, an event a row: same people, places and numbers, and
 * the same words where several were told the same. All of it is invented.
 */
final class SameEvent {
    static final List<List<String>> EVENTS =
            List.of(List.of("""
                    Kjemikalietank lekket på Sandnesøya

                    Rundt 40 personer måtte forlate hjemmene sine natt til tirsdag etter at en tank med ammoniakk sprang lekk ved
                    fryselageret til Havbris på Sandnesøya.

                    – Vi fikk melding klokken 02.14, og da luktet det allerede langt opp i boligfeltet, sier brannsjef Mona Rekdal.

                    Ingen er alvorlig skadd, men tre ansatte er sendt til legevakten i Brattvær med irritasjon i luftveiene. Politiet
                    sperret av området i en radius på 500 meter.

                    Havbris opplyser i en pressemelding at de «beklager hendelsen på det sterkeste» og at ventilen var kontrollert så
                    sent som i august. Selskapet har satt ned en gruppe som skal finne årsaken.

                    Arbeidstilsynet kommer til øya onsdag.
                    """, """
                    Evakuert etter gasslekkasje: – Trodde det var katten

                    Turid Aasen på Sandnesøya våknet av at det stakk i nesen. Noen minutter senere sto politiet på trappen og ba henne
                    pakke det nødvendigste.

                    – Først trodde jeg det var katten som hadde gjort noe. Så hørte jeg sirenene, forteller 68-åringen, som var en av
                    rundt 40 som ble kjørt til samfunnshuset natt til tirsdag.

                    Ammoniakk hadde lekket fra en tank hos fiskebedriften Havbris. Brannsjef Mona Rekdal forteller at mannskapene brukte
                    tre timer på å tette lekkasjen.

                    – Det var kaldt og vindstille, og det er det verst tenkelige været med en slik gass, sier Rekdal.

                    Tre av de ansatte fikk tilsyn på legevakten. Bedriften «beklager hendelsen på det sterkeste», heter det i en
                    pressemelding.
                    """, """
                    Ammoniakkutslipp ved Havbris

                    Arbeidstilsynet åpner tilsyn med Havbris etter utslippet på Sandnesøya tirsdag. Det bekrefter seksjonsleder Even
                    Lorck overfor Kystposten.

                    – Dette er tredje gang på to år at vi får meldinger om anlegget. Vi vil se hvordan de vedlikeholder ventilene, sier
                    Lorck.

                    I fjor vår fikk selskapet et pålegg om å bytte ut deler av røropplegget. Pålegget ble lukket i juni.

                    Administrerende direktør Sigve Holm sier han ønsker tilsynet velkommen. I en pressemelding skriver selskapet at de
                    «beklager hendelsen på det sterkeste» og at ventilen var kontrollert så sent som i august.

                    Tre ansatte fikk pusteproblemer. Rundt 40 naboer var evakuert i fem timer.
                    """), List.of("""
                    Statsråden: – Ferjene skal gå

                    Samferdselsminister Gunnar Ekle lover at ferjesambandet mellom Torvik og Lauvøya skal gå som normalt fra mandag. Det
                    sa han da han besøkte øya fredag.

                    – Jeg har fått forsikringer fra rederiet om at begge ferjene er klare, sier Ekle.

                    Siden november har sambandet vært innstilt i til sammen 31 dager. Ordfører Lise Nordbø i Lauvøy mener det ikke holder
                    med løfter.

                    – Vi har hørt dette før. Jeg tror det når jeg ser røyken, sier hun.

                    Rederiet Sundferjene fikk kontrakten i 2021. Den er verd 410 millioner kroner over åtte år.
                    """, """
                    Ordførar lei av lovnader om ferja

                    Ordførar Lise Nordbø let seg ikkje imponere då statsråd Gunnar Ekle kom til Lauvøya fredag med lovnad om betre tider.

                    – Vi har hørt dette før. Jeg tror det når jeg ser røyken, seier Nordbø til Lauvøy Blad.

                    Øya har vore utan ferje i 31 dagar sidan november. Skulebarn har vore innlosjerte på fastlandet, og slakteriet har
                    tapt om lag to millionar kroner, ifølgje styreleiar Arvid Tangen.

                    Ekle sa under besøket at rederiet Sundferjene har lova han at begge båtane er i rute frå måndag. Han ville ikkje seie
                    noko om kva som skjer dersom dei ikkje er det.

                    – Det får vi ta då, sa statsråden før han tok hurtigbåten heim.
                    """, """
                    Krever ferjerederi for dagbøter

                    Fylkeskommunen krever 6,2 millioner kroner i dagbøter av Sundferjene etter at Lauvøya sto uten ferje i 31 dager.

                    Fylkesråd Anne Mette Brun sier kravet ble sendt torsdag, dagen før samferdselsminister Gunnar Ekle besøkte øya.

                    – Avtalen er klar. Den som ikke leverer, betaler, sier Brun.

                    Sundferjene avviser kravet. Direktør Ole-Johan Vik viser til at hovedferja fikk motorhavari, og at reserveferja ikke
                    fikk seilingstillatelse før forrige uke. Kontrakten er verd 410 millioner kroner over åtte år.
                    """), List.of("""
                    Minst 14 drept i flom i Maralao

                    Minst 14 mennesker er omkommet etter to døgn med regn i Maralao-provinsen, opplyser sivilforsvaret lørdag.

                    Elven Suri gikk over sine bredder natt til fredag og tok med seg broen som knytter hovedstaden til sør. Over 3000
                    mennesker er evakuert til skoler og moskeer.

                    – Vi frykter at tallet på døde vil stige, sier talsmann Karim Badoud til Reuters.

                    Myndighetene har bedt Røde Kors om telt og vannrensere. President Ilyas Ferhan har erklært tre dagers landesorg.
                    """, """
                    Redningsarbeidet i gang etter flommen i Maralao

                    Hæren har satt inn fire helikoptre i letingen etter savnede i Maralao. Ifølge provinsguvernør Nadia Teller er 22
                    mennesker fortsatt ikke gjort rede for.

                    Talsmann Karim Badoud i sivilforsvaret sier at minst 14 er døde. De fleste bodde i tre landsbyer langs elven Suri.

                    – Veiene er borte. Vi må bære dem ut, sier den frivillige redningsarbeideren Sami Orhan.

                    Røde Kors sendte lørdag to fly med telt. Presidenten har erklært tre dagers landesorg, og skolene holder stengt ut
                    uken.
                    """), List.of("""
                    Budsjettforlik i Nordvang

                    Høyre, Senterpartiet og Bygdelista er enige om budsjettet for neste år. Svømmehallen blir reddet, men
                    eiendomsskatten øker.

                    – Dette er et ansvarlig budsjett som sikrer at barna i Nordvang fortsatt kan lære å svømme, sier gruppeleder
                    Trude Myhre (H).

                    Forliket innebærer kutt på 18 millioner kroner i administrasjonen. Ti stillinger skal bort.

                    Arbeiderpartiet stemmer imot. – De selger sølvtøyet, sier Jan Erik Solli (Ap).
                    """, """
                    Raser mot budsjettet: – De selger sølvtøyet

                    Arbeiderpartiets gruppeleder Jan Erik Solli går hardt ut mot forliket mellom Høyre, Senterpartiet og Bygdelista i
                    Nordvang.

                    – De selger sølvtøyet, sier Solli, som mener de ti stillingene som kuttes, går ut over byggesaker.

                    Trude Myhre (H) avviser kritikken. – Dette er et ansvarlig budsjett som sikrer at barna i Nordvang fortsatt kan lære
                    å svømme, sier hun.

                    Fagforbundet varsler at det vil be om et møte. Tillitsvalgt Roar Grande sier de fikk vite om kuttet på 18 millioner
                    kroner gjennom avisen.
                    """));

    private SameEvent() {}
}
