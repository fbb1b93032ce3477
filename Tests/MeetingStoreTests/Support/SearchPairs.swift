/// Queries and texts as people write them, and whether the one should find the other; made by hand.
struct SearchPair {
    /// What makes a pair hard.
    enum Group: String, CaseIterable {
        case inflection = "taivutus"
        case gradation = "astevaihtelu"
        case compounds = "yhdyssanat"
        case names = "nimet"
        case slang = "slangi ja lyhenteet"
        case misspelt = "kirjoitusvirheet"
        case participles = "partisiipit"
    }

    var group: Group
    var query: String
    var text: String
    var isWanted: Bool

    /// One pair a line: query, `+` or `-`, text.
    static let all: [SearchPair] = lists.flatMap { group, list in
        list.split(separator: "\n").map { line in
            let parts = line.split(separator: "|", maxSplits: 2).map { $0.trimming() }
            return SearchPair(group: group, query: parts[0], text: parts[2], isWanted: parts[1] == "+")
        }
    }

    private static let lists: [(Group, String)] = [
        (
            .inflection,
            """
            luottamusmies | + | Edustettavat odottavat luottamusmieheltä kovuutta
            luottamusmies | + | Luottamusmiehille tarjottiin koulutusta
            luottamusmies | + | Luottamusmiesten ajankäyttö on venynyt
            luottamusmies | + | Puhuin luottamusmiehenä suoraan
            luottamusmiehet | + | Kysyin luottamusmieheltä neuvoa
            luottamusmies | - | Luottamus syntyy teoista
            luottamusmies | - | Miesten pukuhuone on remontissa
            oivallus | + | Ryhmän oivalluksia koottiin taululle
            oivallus | + | Oivallusten jälkeen pidettiin tauko
            oivallus | + | Kirjattiin yksi oivallus
            oivallus | - | Oikaisu tehtiin heti
            tapaaminen | + | Seuraavassa tapaamisessa jatketaan
            tapaaminen | + | Tapaamisten väli on neljä viikkoa
            tapaaminen | + | Tavataan taas huhtikuussa
            tapaaminen | - | Tapa on jäänyt päälle
            neuvottelu | + | Neuvotteluissa tunnelma oli kireä
            neuvottelu | + | Pyysin kahville ennen neuvottelua
            neuvottelu | - | Neuvo oli hyvä
            muistio | + | Muistion luonnos lähetetään torstaina
            muistio | + | Erimielisyyksistä tehdään muistioita
            muistio | - | Muisti pettää väsyneenä
            työnantaja | + | Työnantajan edustaja vaihtui
            työnantaja | + | Työnantajille kerrottiin etukäteen
            työnantaja | - | Antaja oli nimetön
            kysymys | + | Kysymyksiin vastattiin kirjallisesti
            kysymys | + | Jäi yksi avoin kysymys
            kysymys | - | Kysyntä kasvoi keväällä
            vastaus | + | Vastauksissa toistui sama huoli
            vastaus | + | Sain vastauksen vasta viikon päästä
            vastaus | - | Vastuu jäi yhdelle ihmiselle
            ihminen | + | Ihmisiltä kysyttiin suoraan
            ihminen | + | Moni ihmisistä jäi hiljaiseksi
            ihminen | - | Ihme kyllä sovimme asiasta
            jäsen | + | Jäsenten määrä laski
            jäsen | + | Uusille jäsenille soitetaan
            käsi | + | Asia on nyt johdon käsissä
            käsi | + | Kädet ylös, kuka on samaa mieltä
            käsi | - | Käsitys oli väärä
            vesi | + | Neuvottelu meni vesiin... kahvi ja vettä tarjolla
            uusi | + | Uuden esihenkilön kanssa aloitettiin alusta
            uusi | + | Uusia tapoja kokeiltiin
            uusi | - | Uuvuin kevään aikana
            hyvä | + | Paras tapa on hyvien perustelujen kerääminen
            pitkä | + | Pitkissä palavereissa keskittyminen herpaantui
            pitkä | - | Pitäisi sopia pelisäännöt
            sopia | + | Sovittiin uudet pelisäännöt
            sopia | + | Emme ole sopineet ajasta
            sopia | - | Sopu on rakentunut hitaasti
            lähteä | + | Kaksi lähti kesken pois
            nähdä | + | Näimme että riita alkaa paperista
            tehdä | + | Teimme listan yhdessä
            tehdä | + | Mitä pitäisi tehtämän
            olla | + | Oltiin jo melkein perillä
            kuulla | + | Etäyhteys tarkistettu, kuulen teidät
            puhua | + | Ensin puhuttiin tavasta, sitten asiasta
            puhua | - | Puhdas paperi auttaa alkuun
            kokous | + | Kokouksen alussa käydään säännöt
            kokous | - | Koko ryhmä oli paikalla
            asia | + | Asioista puhuttiin suoraan
            asia | - | Asiakas soitti kahdesti
            yritys | + | Yrityksissä on eroja
            """
        ),
        (
            .gradation,
            """
            aika | + | Ajan puute vaivaa kaikkia
            aika | + | Aikoja siirrettiin kolmesti
            aika | - | Aie jäi toteutumatta
            työaika | + | Työajoista kiisteltiin koko syksy
            työaika | + | Työajan lyhennys otettiin puheeksi
            tauko | + | Tauolla puhuttiin muusta
            tauko | + | Taukojen pituus vaihtelee
            tauko | - | Taukki on outo sana
            raja | + | Raja-arvo ylittyi
            katto | + | Palkkakaton nosto
            ryhmä | + | Ryhmässä oli kahdeksan
            liitto | + | Liiton ohje on selvä
            liitto | + | Liittojen välillä on eroja
            liitto | - | Liitteenä muistio
            palkka | + | Palkan osat avattiin
            palkka | + | Palkoista ei puhuttu
            palkka | - | Palkinto annettiin keväällä
            ehto | + | Ehdot olivat epäselvät
            ehto | + | Ehtojen muutos vaatii sopimuksen
            ehto | - | Ehdotus kaatui heti
            johto | + | Johdon kanssa sovittiin aika
            johto | - | Johtopäätös oli yhteinen
            valta | + | Kenellä on vallan avaimet
            laki | + | Lain mukaan näin ei voi tehdä
            laki | + | Lakeja sovelletaan eri tavoin
            laki | - | Lakko alkoi maanantaina
            joukko | + | Joukossa on voimaa
            joukko | + | Isoissa joukoissa hiljaiset katoavat
            tieto | + | Tiedon puute kiristää
            tieto | + | Tietoja pyydettiin kirjallisesti
            tieto | - | Tie oli poikki
            lupa | + | Luvan saa esihenkilöltä
            lupa | + | Lupia myönnettiin kaksi
            lupa | - | Lupaus pidettiin
            apu | + | Avun pyytäminen on vaikeaa
            suku | + | Suvun kesken sovittiin
            halu | + | Halu kehittyä on yhteinen
            tapa | + | Tavan mukaan aloitetaan kierroksella
            tapa | + | Uusia tapoja kokeiltiin rohkeasti
            riita | + | Riidan aihe oli vanha
            riita | + | Riitoja sovittiin yksi kerrallaan
            riita | - | Riittääkö vapaamuotoinen palaveri
            sääntö | + | Säännöt luettiin ääneen
            ääni | + | Äänet laskettiin kahdesti
            hanke | + | Hankkeessa on viisi liittoa
            osuus | + | Osuuksista päätetään myöhemmin
            tilanne | + | Tilanteissa keskustelu katkeaa
            """
        ),
        (
            .compounds,
            """
            ilmapiiri | + | Neuvotteluilmapiirissä on parannettavaa
            ilmapiiri | + | Työilmapiirin mittaus tehtiin
            ilmapiiri | - | Ilma oli raskas kokoushuoneessa
            neuvottelu | + | Etäneuvotteluissa kamerat auki
            neuvottelu | + | Muutosneuvottelujen vähimmäisajat lyhenivät
            muistio | + | Erimielisyysmuistioon kirjataan tosiseikat
            muistio | + | Muistioluonnos kommentoitavaksi
            sääntö | + | Pelisäännöistä voi tulla riidan aihe
            pelisääntö | + | Neuvottelun pelisäännöt kirjallisesti
            tehtävä | + | Välitehtävien purku alkoi
            välitehtävä | + | En saanut välitehtävää tehtyä
            tapaaminen | + | Ehdotetaan säännöllistä kuukausitapaamista
            kuukausitapaaminen | + | Kuukausitapaamisissa ei ole riita-asioita
            valtuutettu | + | Työsuojeluvaltuutetun kanssa palaveriin
            suojeluvaltuutettu | + | Pyysin työsuojeluvaltuutetun mukaan
            työsuojelu | + | Työsuojeluvaltuutettujen koulutus
            sopimus | + | Oman työehtosopimuksen neuvottelujärjestys
            järjestys | + | Neuvottelujärjestyksen mukaan edetään
            vuoro | + | Puheenvuorot jaettiin nimeltä kutsuen
            puhe | + | Puheenjohtaja jakoi vuorot
            päiväkirja | + | Pidin neuvottelupäiväkirjaa
            haastattelu | + | Teams-haastatteluihin varattiin aika
            Teams | + | Teams-palaverissa kaikki mykkänä
            palkinto | + | Välkky-palkinnon saaja julkistettiin
            muutos | + | Muutosneuvottelut alkoivat
            luottamus | + | Luottamuspulaa tallentaminen ei ratkaise
            luottamus | + | Luottamuksellisuus kerrattiin, luottamuksen vuoksi
            aste | + | Järjestäytymisaste laskee
            järjestäytyminen | + | Järjestäytymisasteen lasku huolettaa
            jaksaminen | + | Työssäjaksamisen tuki puuttuu
            työ | + | Työpaikalla on uusi johtaja
            työ | + | Etätyö lisää hiljaisuutta
            piiri | - | Piirakka tarjottiin tauolla
            mies | - | Miete jäi kirjaamatta
            suojelu | - | Suojatie maalattiin
            muistio | - | Muistutus lähetettiin perjantaina
            sopimus | - | Sopiva aika löytyi
            sääntö | - | Säännöllinen yhteys auttaa
            kokousaika | + | Kokousajat sovittiin keväälle
            etäyhteys | + | Etäyhteyksien kanssa oli vaikeuksia
            yhteys | + | Etäyhteys tarkistettu
            """
        ),
        (
            .names,
            """
            Kerttu | + | Kolmas henkilö auttoi Kertun työpaikalla
            Lauri | + | Soittaa Laurille kerran
            Jarkko | + | Sain sen Jarkolta
            jarkko | + | kysy jarkolta
            Heikki | + | Heikin mielestä riittää
            Riikka | + | Annettiin Riikalle
            Päivi | + | Kerroin Päiville
            Zaynab | + | Lähetin Zaynabille viestin
            Åsa | + | Pyysin Åsan mukaan
            asa | + | Pyysin Åsan mukaan
            Virtanen | + | Virtasen huone
            Mäkinen | + | Puhuin Mäkisen kanssa
            Helsinki | + | Helsingissä tavataan
            Turku | + | Turun tapaaminen peruttiin
            Tampere | + | Tampereella on toimisto
            Oulu | + | Oulusta tultiin junalla
            Jarkko | - | Jarru jäi päälle
            Lauri | - | Lauralta kysyttiin
            Helsinki | - | Helppo ratkaisu löytyi
            Turku | - | Turha kokous
            """
        ),
        (
            .slang,
            """
            työehtosopimus | + | Tessin mukaan kuuluu korvaus
            TES | + | Oman alan työehtosopimus
            tes | + | TES:iin kirjattu raja
            tessi | + | Katsotaan TES:stä
            tessi | + | Katsotaan työehtosopimuksesta
            luottis | + | Luottamusmies kutsuttiin mukaan
            luottis | + | Luottiksen tunnit loppuivat
            luottamusmies | + | Luottikselle soitettiin
            lutmu | + | Luottamusmiehille lähetettiin viesti
            luottamusmies | + | Lutmun kanssa sovittiin
            luottamushenkilö | + | Luottamusmiehen tehtävä
            YT | + | Yhteistoiminnan velvoite
            yt | + | YT-neuvottelut alkavat
            yhteistoiminta | + | YT:n piirissä olevat
            muutosneuvottelu | + | Yt-neuvotteluissa on kiire
            yt-neuvottelu | + | Muutosneuvottelujen aika lyheni
            tsv | + | Työsuojeluvaltuutetun mielestä
            työsuojeluvaltuutettu | + | TSV kutsuttiin paikalle
            pj | + | Puheenjohtajan vuoro
            puheenjohtaja | + | Pj avasi kokouksen
            jory | + | Johtoryhmässä päätettiin
            TJS | + | TJS:n koulutuksessa
            TJS | + | Kiitokset TJS:lle
            tes | - | Testi tehtiin kahdesti
            tessi | - | Tesoma on Tampereella
            yt | - | Ytimekäs esitys
            pj | - | Pajassa oli meteliä
            jory | - | Jorinaa riitti
            """
        ),
        (
            .misspelt,
            """
            luottamusmies | + | luotamusmies ei ehtinyt paikalle
            luottamusmies | + | luotamusmiehelle kerrottiin
            oivallus | + | hyvä oivalus ryhmältä
            neuvottelu | + | neuvoteluissa oli kiire
            kokous | + | kokkous venyi tunnin
            työaika | + | tyoaika puhutti
            työaika | + | tyoajoista ei sovittu
            pelisääntö | + | pelisaannot kerrattiin
            ilmapiiri | + | neuvotteluimlapiiri kiristyi, siis ilmappiiri
            luotamusmies | + | Luottamusmiehen asema
            neuvotelu | + | Neuvottelujen jälkeen
            tyoaika | + | Työajasta päätettiin
            saantö | + | Sääntö kirjattiin
            paiva | + | Päivä päättyi kierrokseen
            aanestys | + | Äänestyksen tulos
            palkkaus | + | palkaus on vinossa
            erimielisyys | + | erimielisyyys kirjattiin
            palaveri | + | pallaverin jälkeen
            esihenkilö | + | esihenkilo vaihtui
            työnantaja | + | tyonantajan edustaja
            luottamusmies | - | luotain mittasi syvyyden
            kokous | - | kokki keitti kahvin
            sääntö | - | saanto jäi pieneksi
            väli | - | vali on vanha nimi
            päivä | - | paivaaminen... pavun kasvatus
            """
        ),
        (
            .participles,
            """
            antaa | + | Palautetta ei ole annettu
            annettu | + | Palautetta annettiin heti
            annettu | + | Antaisiko johto luvan
            sopia | + | Asiasta on sovittu paikallisesti
            sovittu | + | Sovittiin uusi aika
            sanoa | + | Ei jäänyt mitään sanottua
            sanottu | + | Hän sanoi sen suoraan
            varoittaa | + | Kaksi on jo varoittaneet
            lomauttaa | + | Neljä lomautettua palasi
            kohdella | + | Meitä on kohdeltu huonosti
            nukkua | + | En enää nukkunut
            luvata | + | Luvattu vastaus ei tullut
            päättää | + | Asia on päätetty jo
            irtisanoa | + | Irtisanotuista puolet palkattiin takaisin
            tehdä | + | Välitehtävä jäi kesken
            väsyä | + | Väsyneenä ei jaksa neuvotella
            puhua | + | Asiasta ei ole puhuttu
            kuulla | + | Jokainen haluaa tulla kuulluksi
            tehtävä | - | Tehdään se huomenna
            seuraava | - | Seurataan tilannetta
            vastaava | - | Vastaan siihen myöhemmin
            annettu | - | Anna oli paikalla
            sopia | - | Sopimus allekirjoitettiin
            """
        ),
    ]
}

extension Substring {
    fileprivate func trimming() -> String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
