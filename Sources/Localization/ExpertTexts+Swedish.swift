extension ExpertTexts {
    static let swedish = ExpertTexts(
        empty: "Här syns strax vad gruppen säger.",
        emptyClosed: "Träffen är avslutad. Dina egna inlägg syns här.",
        newBelow: { "\($0) nyare nedanför, G till slutet" },
        unchecked: "ogranskad",
        checked: "granskad",
        urgent: "brådskande",
        uncertain: "osäker",
        wordLater: "flaggad, Enter skriver",
        thought: "Man trodde:",
        why: "Varför skillnaden:",
        asOf: "Läget:",
        sector: "Gäller:",
        due: "Senast:",
        details: "Anteckning",
        correctedBy: "Rättelse:",
        proposesClaim: "Detta är ingen uppfattning: det föreslås för samtalsledaren som en.",
        about: { "\($0) ← \($1)" },
        aboutNothing: { $0 },
        targetGone: "anteckningen finns inte längre",
        certain: "säker",
        notCertain: "ska kontrolleras",
        isUrgent: "ja",
        notUrgent: "nej",
        needsText: "Skriv först det rätta i en mening.",
        needsDate: "Datumet gick inte att tyda: skriv t.ex. 12.3.2026.",
        needsDue: "Till när? Enter en gång till skickar utan datum.",
        hints: "x rättelse  a kommentar  f fakta  Mellanslag flagga  ? hjälp  q avsluta",
        shortHints: "x rättelse  a kommentar  ? hjälp  q avsluta",
        writingHints: "Enter skickar  Tab nästa fält  Esc lämna  Ctrl-X förkasta",
        waitingHints: "Tab tillbaka och skriv  Mellanslag flagga  ? hjälp  q avsluta",
        detailHints: "e ändra  d dra tillbaka  t granskad  Esc tillbaka",
        closedHints: "Enter uppgifter  e ändra  t granskad  ? hjälp  q avsluta",
        flagged: "Flaggad. Skriv när du hinner: Enter.",
        sent: "I kö hos samtalsledaren.",
        changed: "Ändrat.",
        withdrawn: "Tillbakadraget. Ctrl-Z tar tillbaka.",
        ticked: "Markerad som granskad.",
        unticked: "Markerad som ogranskad.",
        discarded: "Förkastat. Ctrl-Z tar tillbaka.",
        unfinishedFirst: "Detta är oavslutat: Enter skickar, Ctrl-X förkastar.",
        notOwn: "Bara egna inlägg kan ändras.",
        nothingToCheck: "Här finns inget att granska.",
        nothingOffered: "Ingen tidigare rättelse erbjuds.",
        offer: { "o: rättat på träff \($0) (\($1)): \($2)" },
        age: { days in
            switch days {
            case ..<1: "i dag"
            case 1: "i går"
            case ..<14: "för \(days) dagar sedan"
            case ..<60: "för \(days / 7) veckor sedan"
            case ..<365: "för \(days / 30) månader sedan"
            default: days < 730 ? "för över ett år sedan" : "för \(days / 365) år sedan"
            }
        },
        oldOffer: { "Obs.: uppgiften är från \($0), mer än ett år gammal. Kontrollera den först." },
        accepted: "Den tidigare rättelsen är i kö. e ändrar, Ctrl-Z ångrar.",
        noHits: "hittas inte",
        searchFor: "sök:",
        offRecord: "ANTECKNAS INTE: inget sparas förrän samtalsledaren fortsätter.",
        returned: { "Osparade \($0): nästa kommer hit när raden är skickad." },
        spaceKey: "Mellanslag",
        helpTitle: "Den sakkunnigas plats",
        title: "Den sakkunnigas plats",
        actions: { action in
            switch action {
            case .correction: "rätta den valda uppfattningen"
            case .comment: "kommentera"
            case .fact: "lägg till fakta"
            case .source: "lägg till en källa"
            case .promise: "lova ta reda på; frågar efter datum"
            case .flag: "flagga genast, skriv senare"
            case .open: "skriv det flaggade; annars uppgifter"
            case .edit: "ändra eget inlägg"
            case .withdraw: "dra tillbaka eget inlägg"
            case .check: "markera som granskad"
            case .accept: "ta den tidigare rättelse som erbjuds"
            case .search: "sök, Enter stannar vid träffen"
            case .nextHit: "nästa träff"
            case .previousHit: "föregående träff"
            case .undo: "ångra det egna senaste"
            case .redo: "gör om"
            case .language: "språk: finska, svenska, engelska"
            case .help: "denna hjälp; ↑↓ j k g G flyttar"
            case .back: "avsluta; träffen fortsätter"
            }
        },
        fields: { field in
            switch field {
            case .text: "det rätta"
            case .thought: "vad man trodde"
            case .why: "varför"
            case .source: "källa"
            case .asOf: "läget den"
            case .sector: "gäller"
            case .due: "senast"
            case .certainty: "säkerhet"
            case .urgency: "brådskande"
            }
        }
    )
}
