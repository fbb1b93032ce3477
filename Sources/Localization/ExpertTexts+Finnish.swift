extension ExpertTexts {
    static let finnish = ExpertTexts(
        empty: "Täällä näkyy pian, mitä ryhmä sanoo.",
        emptyClosed: "Tapaaminen on päätetty. Omat puheenvuorosi näkyvät täällä.",
        newBelow: { "\($0) uudempaa alempana, G loppuun" },
        unchecked: "tarkistamatta",
        checked: "tarkistettu",
        urgent: "kiireellinen",
        uncertain: "epävarma",
        wordLater: "merkitty, Enter kirjoittaa",
        thought: "Luultiin:",
        why: "Miksi ero:",
        asOf: "Tilanne:",
        sector: "Koskee:",
        due: "Määräpäivä:",
        details: "Kirjaus",
        correctedBy: "Oikaisu:",
        proposesClaim: "Kohde ei ole käsitys: sitä ehdotetaan ohjaajalle käsitykseksi.",
        about: { "\($0) ← \($1)" },
        aboutNothing: { $0 },
        targetGone: "kirjausta ei enää ole",
        certain: "varma",
        notCertain: "tarkistettava",
        isUrgent: "kyllä",
        notUrgent: "ei",
        needsText: "Kirjoita ensin oikea tieto yhdellä lauseella.",
        needsDate: "Päivää ei tunnistettu: kirjoita esim. 12.3.2026.",
        needsDue: "Mihin mennessä? Enter uudestaan lähettää ilman päivää.",
        hints: "x oikaisu  a kommentti  f fakta  u lupaus  Väli merkitse  ? ohje  q lopeta",
        shortHints: "x oikaisu  a kommentti  Väli merkitse  ? ohje  q lopeta",
        writingHints: "Enter lähettää  Tab seuraava kenttä  Esc jätä kesken  Ctrl-X hylkää",
        waitingHints: "Tab takaisin kirjoittamaan  Väli merkitse  ? ohje  q lopeta",
        detailHints: "e muokkaa  d peru  t tarkistin  Esc takaisin",
        closedHints: "Enter tiedot  e muokkaa  t tarkistin  ? ohje  q lopeta",
        flagged: "Merkitty. Kirjoita se, kun ehdit: Enter.",
        sent: "Jonossa ohjaajalla.",
        changed: "Muutettu.",
        withdrawn: "Peruttu. Ctrl-Z palauttaa.",
        ticked: "Kuitattu tarkistetuksi.",
        unticked: "Kuittaus poistettu.",
        discarded: "Hylätty. Ctrl-Z palauttaa.",
        unfinishedFirst: "Tämä on kesken: Enter lähettää, Ctrl-X hylkää.",
        notOwn: "Vain omaa puheenvuoroa voi muuttaa.",
        nothingToCheck: "Tässä ei ole tarkistettavaa.",
        nothingOffered: "Aiempaa oikaisua ei ole tarjolla.",
        offer: { "o: oikaistu \($0). tapaamisessa (\($1)): \($2)" },
        age: { days in
            switch days {
            case ..<1: "tänään"
            case 1: "eilen"
            case ..<14: "\(days) pv sitten"
            case ..<60: "\(days / 7) vk sitten"
            case ..<365: "\(days / 30) kk sitten"
            default: days < 730 ? "yli vuosi sitten" : "\(days / 365) v sitten"
            }
        },
        oldOffer: { "Huom.: tieto on \($0), yli vuoden vanha. Tarkista ennen kuin käytät." },
        accepted: "Aiempi oikaisu on jonossa. e muokkaa, Ctrl-Z kumoaa.",
        noHits: "ei löydy",
        searchFor: "haku:",
        offRecord: "EI KIRJATA: mitään ei tallenneta ennen kuin ohjaaja jatkaa kirjaamista.",
        returned: { "Tallentamatta \($0): seuraava palaa tähän, kun rivi on lähetetty." },
        spaceKey: "Väli",
        helpTitle: "Asiantuntijan paikka",
        title: "Asiantuntijan paikka",
        actions: { action in
            switch action {
            case .correction: "oikaise valittu käsitys"
            case .comment: "kommentoi"
            case .fact: "lisää fakta"
            case .source: "lisää lähde"
            case .promise: "lupaa selvittää; kysyy päivän"
            case .flag: "merkitse heti, kirjoita myöhemmin"
            case .open: "kirjoita merkitty; muusta tiedot"
            case .edit: "muokkaa omaa"
            case .withdraw: "peru oma"
            case .check: "kuittaa tarkistetuksi"
            case .accept: "ota tarjottu aiempi oikaisu"
            case .search: "etsi, Enter jää osumaan"
            case .nextHit: "seuraava osuma"
            case .previousHit: "edellinen osuma"
            case .undo: "kumoa oma viimeisin"
            case .redo: "tee uudestaan"
            case .language: "kieli: suomi, ruotsi, englanti"
            case .help: "tämä ohje; ↑↓ j k g G liikkuvat"
            case .back: "lopeta; tapaaminen jatkuu"
            }
        },
        fields: { field in
            switch field {
            case .text: "oikea tieto"
            case .thought: "mitä luultiin"
            case .why: "miksi ero"
            case .source: "lähde"
            case .asOf: "tilanne pvm"
            case .sector: "koskee"
            case .due: "mihin mennessä"
            case .certainty: "varmuus"
            case .urgency: "kiireellinen"
            }
        }
    )
}
