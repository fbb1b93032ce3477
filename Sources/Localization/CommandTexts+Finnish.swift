extension CommandText {
    static func finnish(_ id: CommandID) -> CommandText {
        switch id {
        case .start:
            .init("aloita", "aloita", "Käynnistää kellon; kellonaika siirtää alun taaksepäin.", argument: "[klo]")
        case .next: .init("seuraava", "seuraava", "Siirtyy seuraavaan lohkoon.")
        case .previous: .init("edellinen", "peru vaihto", "Peruu lohkon vaihdon; kirjauksiin ei kosketa.")
        case .back:
            .init(
                "alkoi",
                "lohko alkoi",
                "Lohko alkoi jo minuutteja sitten; myöhemmät kirjaukset siirtyvät siihen.",
                argument: "minuutit"
            )
        case .goto:
            .init(
                "siirry",
                "siirry lohkoon",
                "Siirtyy numerolla tai nimen alulla valittuun lohkoon.",
                argument: "lohko"
            )
        case .skip: .init("ohita", "ohita lohko", "Jättää seuraavan tai valitun lohkon väliin.", argument: "[lohko]")
        case .break: .init("tauko", "tauko nyt", "Aloittaa seuraavan tauon nyt; lohko jatkuu sen jälkeen.")
        case .extend:
            .init("lisää", "+5 min", "Antaa lohkolle viisi minuuttia lisää, tai sanotun määrän.", argument: "[min]")
        case .replan: .init("sovita", "sovita", "Ehdottaa, miten loppu mahtuu aikaan; toinen F6 hyväksyy.")
        case .stop: .init("seis", "seis", "Pysäyttää kellon; kirjata voi silti.", argument: "[min sitten]")
        case .continue: .init("jatka", "jatka", "Päästää kellon taas käyntiin.")
        case .close:
            .init("päätä", "päätä", "Näyttää, mitä on auki; toinen F10 päättää tapaamisen.", argument: "[klo]")
        case .reopen: .init("avaa", "avaa uudestaan", "Jatkaa päätettyä tapaamista.")
        case .settle: .init("väli", "väli pois", "Jättää koneen poissaoloajan pois laskuista.")
        case .mark: .init("merkki", "merkki", "Merkitsee hetken; tekstin voi täydentää myöhemmin.", argument: "[vihje]")
        case .unfinished: .init("kesken", "kesken", "Näyttää, mitä on kesken; kirjain kuittaa, Enter tuo riville.")
        case .ask: .init("kysy", "kysy", "Kirjaa lohkon valmiin kysymyksen.")
        case .search: .init("haku", "haku", "Etsii tämän tapaamisen kirjauksista.", argument: "[sana]")
        case .undo: .init("kumoa", "kumoa", "Kumoaa oman viimeisen teon.")
        case .redo: .init("uudestaan", "tee uudestaan", "Tekee kumotun uudestaan.")
        case .erase:
            .init(
                "hävitä",
                "hävitä",
                "Hävittää kirjausten tekstit lopullisesti; tätä ei voi kumota.",
                argument: "numerot"
            )
        case .off:
            .init(
                "kirjaamatta",
                "ei kirjata",
                "Mitään ei tallenneta; luku hävittää myös viime minuutit.",
                argument: "[min]"
            )
        case .on: .init("kirjaa", "kirjataan taas", "Kirjaaminen jatkuu.")
        case .roster:
            .init("läsnäolo", "läsnäolo", "Näyttää, keitä on paikalla ja keistä ei ole kirjauksia; Tab siirtyy.")
        case .turn:
            .init(
                "vuoro",
                "puhevuoro",
                "Lisää puhevuorojen jonoon; seuraava vaihtaa, valmis tyhjentää.",
                argument: "nimi|seuraava|valmis"
            )
        case .queue: .init("jono", "jono", "Näyttää, mitä asiantuntija tuo; Tab siirtyy jonoon.")
        case .raise: .init("esitä", "esitä", "Ensimmäinen tai numerolla valittu otetaan esiin.", argument: "[numero]")
        case .record: .init("merkitse", "kirjattu", "Esiin otettu on käsitelty ja jää muistioon.", argument: "[numero]")
        case .park: .init("parkkiin", "parkkiin", "Siirtää asiantuntijan asian odottamaan.", argument: "[numero]")
        case .return: .init("palauta", "palauta jonoon", "Palauttaa asian jonoon.", argument: "[numero]")
        case .check:
            .init(
                "tarkista",
                "tarkistettavaksi",
                "Asiasta tulee lupaus, joka selvitetään päivään mennessä.",
                argument: "[>numero] [päivä]"
            )
        case .withdraw:
            .init("peru", "peru oikaisu", "Peruu jonosta itse lisätyn; se ei tule muistioon.", argument: "[numero]")
        case .show:
            .init(
                "näytä",
                "yleisönäkymä",
                "Valitsee, mitä yleisönäkymä näyttää.",
                argument: "aikataulu|yhteenveto|oivallukset|tyhjä"
            )
        case .present: .init("paikalla", "paikalla", "Merkitsee henkilön saapuneeksi paikalle.", argument: "nimi")
        case .remote: .init("etänä", "etänä", "Merkitsee henkilön etäyhteydelle.", argument: "nimi")
        case .away: .init("poissa", "poissa", "Merkitsee henkilön poissa olevaksi tai lähteneeksi.", argument: "nimi")
        case .guest: .init("vieras", "vieras", "Lisää vieraan ja merkitsee hänet paikalle.", argument: "nimi")
        case .round:
            .init("kierros", "kierros", "Tarjoaa puhujia istumajärjestyksessä; uudestaan siirtää.", argument: "[loppu]")
        case .timer: .init("ajastin", "ajastin", "Laskee minuutteja näkyvissä; 0 lopettaa.", argument: "minuutit")
        case .carryover:
            .init(
                "viimeksi",
                "viimeksi jäi",
                "Käy läpi, mitä aiemmilta kerroilta jäi: tehtävät, kysymykset, lupaukset."
            )
        case .readback:
            .init(
                "lue",
                "lue ääneen",
                "Näyttää yhteenvedon tai oivalluksen luettavaksi; Enter hyväksyy.",
                argument: "[numero]"
            )
        case .rate:
            .init(
                "arvio",
                "arviot",
                "Kirjaa arviot 1–5: tavoitteen numero tai tunnelma, sitten numerot.",
                argument: "1 4 3 5"
            )
        case .organisation:
            .init(
                "järjestölle",
                "järjestölle",
                "Näyttää, mitä järjestö saa; väli vie tai ottaa pois, l lukitsee."
            )
        case .help: .init("ohje", "ohje", "Näyttää näppäimet ja komennot.")
        case .blank: .init("pimennä", "pimennä", "Tyhjentää ruudun katseilta; kello käy.")
        case .discreet: .init("piilota", "piilota nimet", "Piilottaa nimet tai näyttää ne taas.")
        case .agenda: .init("aikataulu", "aikataulu", "Avaa aikataulun muokattavaksi.")
        case .memo: .init("muistio", "muistio", "Näyttää muistion, jakelu kerrallaan.")
        case .language: .init("kieli", "kieli", "Vaihtaa ruudun kielen: fi, sv tai en.", argument: "fi|sv|en")
        case .saved: .init("tallessa", "tallessa?", "Kertoo, onko kaikki tallessa.")
        case .redraw: .init("piirrä", "piirrä uudestaan", "Piirtää ruudun uudestaan.")
        case .home: .init("ohjelmat", "ohjelmat", "Palaa ohjelmien luetteloon; tapaaminen jatkuu.")
        case .suspend: .init("syrjään", "syrjään", "Siirtää ohjelman syrjään komentoriville; fg palauttaa.")
        case .quit: .init("lopeta", "lopeta", "Sulkee ohjelman; tapaaminen ja kello jatkuvat.")
        }
    }
}
