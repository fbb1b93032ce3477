/// What the live screen says after a key, and what it says as long as something is so.
public struct LiveNoticeTexts: Sendable {
    /// All is on the disk since a time.
    public let allSaved: @Sendable (String) -> String
    /// Nothing needed saving yet.
    public let nothingToSave: String
    /// So many acts are on their way to the disk.
    public let stillSaving: @Sendable (Int) -> String
    /// Ctrl-C and Ctrl-D do not leave.
    public let howToLeave: String
    /// A second change of block right after the first was left out.
    public let nextIgnored: String
    /// Something was undone, and how to do it again.
    public let undone: String
    /// Something undone was done again.
    public let redone: String
    /// The block has so many minutes now.
    public let extended: @Sendable (Int) -> String
    /// The block began at a time, and so many entries moved.
    public let blockBegan: @Sendable (String, Int) -> String
    /// Whose turn it is in a round, which of how many, and who comes after.
    public let roundTurn: @Sendable (_ name: String, _ turn: Int, _ of: Int, _ then: String) -> String
    /// The round is over.
    public let roundOver: String
    /// Nobody is there to make a round with.
    public let roundEmpty: String
    /// The block has no prepared question.
    public let noQuestion: String
    /// Names are hidden.
    public let namesHidden: String
    /// Names are shown.
    public let namesShown: String
    /// Nothing is unfinished.
    public let nothingUnfinished: String
    /// The line must be saved or emptied first.
    public let lineFirst: String
    /// Nothing is kept, as long as it is so.
    public let offRecordRow: String
    /// A meeting that nobody closed: its plan ended at a time, and its last entry is of another.
    public let forgotten: @Sendable (_ planned: String, _ last: String) -> String
    /// The machine was away for so long.
    public let gap: @Sendable (String) -> String
    /// So many entries that could not be stored wait in the line.
    public let notStored: @Sendable (Int) -> String
    /// The blank screen during a break: when it goes on.
    public let goesOnAt: @Sendable (String) -> String
    /// The blank screen: what shows the meeting again.
    public let showAgain: String
    /// The screen is too small: the size needed and the size there is.
    public let tooSmall: @Sendable (_ needed: String, _ now: String) -> String
    /// The meeting has gone from the programme.
    public let noMeeting: String
    /// The attendance of someone was marked: *Aura: etänä*.
    public let attendance: @Sendable (_ name: String, _ how: String) -> String
    /// The disk is full.
    public let diskFull: String
    /// The file is busy for long.
    public let diskSlow: String
    /// Writing failed: acts go elsewhere.
    public let rescuing: String
    /// Nothing can be written anywhere.
    public let nowhere: String
    /// Nothing can be changed from this console.
    public let readOnly: String
    /// Another console is the facilitator of the meeting.
    public let seatTaken: String
    /// The file was written by a newer program.
    public let newerProgram: @Sendable (String) -> String
}

extension LiveNoticeTexts {
    static let finnish = LiveNoticeTexts(
        allSaved: { "Kaikki on tallessa (klo \($0))." },
        nothingToSave: "Kaikki on tallessa.",
        stillSaving: {
            $0 == 1 ? "Viimeinen kirjaus on vielä matkalla levylle." : "\($0) asiaa on vielä matkalla levylle."
        },
        howToLeave: "Tapaaminen jatkuu. :lopeta sulkee ohjelman, F10 päättää tapaamisen.",
        nextIgnored: "F2 tuli kahdesti: toinen ohitettiin.",
        undone: "Kumottu. Ctrl-Y tekee uudestaan.",
        redone: "Tehty uudestaan.",
        extended: { "Lohkolla on nyt \($0) min." },
        blockBegan: { time, count in
            "Lohko alkoi \(time)."
                + (count == 0 ? "" : count == 1 ? " Yksi kirjaus siirtyi." : " \(count) kirjausta siirtyi.")
        },
        roundTurn: { name, turn, of, then in "Kierros \(turn)/\(of): \(name)" + (then.isEmpty ? "" : ", sitten \(then)")
        },
        roundOver: "Kierros on käyty.",
        roundEmpty: "Ketään ei ole merkitty paikalle.",
        noQuestion: "Tässä lohkossa ei ole valmista kysymystä.",
        namesHidden: "Nimet piilossa.",
        namesShown: "Nimet näkyvissä.",
        nothingUnfinished: "Keskeneräisiä ei ole.",
        lineFirst: "Rivi on kesken: tallenna se ensin (Enter) tai tyhjennä (Ctrl-U).",
        offRecordRow: "EI KIRJATA: mitään ei tallenneta. F9 jatkaa kirjaamista.",
        forgotten: { "Suunniteltu loppu oli \($0). Päätetäänkö viimeiseen kirjaukseen \($1)? F10 näyttää." },
        gap: { "Kone oli poissa \($0). :väli jättää sen pois laskuista." },
        notStored: {
            $0 == 1
                ? "Yksi kirjaus ei tallentunut: se palaa riville."
                : "\($0) kirjausta ei tallentunut: ne palaavat riville."
        },
        goesOnAt: { "Jatkamme klo \($0)" },
        showAgain: "F8 tai Esc näyttää tapaamisen",
        tooSmall: { "Ruutu on pieni: \($1), tarvitaan \($0). Kaikki on tallessa." },
        noMeeting: "Tapaamista ei enää ole.",
        attendance: { "\($0): \($1)." },
        diskFull: "LEVY ON TÄYNNÄ: tekstit ovat tallella tässä, tallennus yrittää uudestaan. Vapauta tilaa.",
        diskSlow: "Levy vastaa hitaasti. Kirjoita vain: mitään ei katoa.",
        rescuing: "LEVYVIKA: kirjaukset menevät pelastustiedostoon ja yhdistetään myöhemmin.",
        nowhere: "EI TALLESSA: mihinkään ei voi kirjoittaa. Pidä ikkuna auki ja vapauta tilaa.",
        readOnly: "VAIN LUKU: tästä ikkunasta ei voi muuttaa mitään.",
        seatTaken: "VAIN LUKU: tapaamista ohjaa jo toinen ikkuna.",
        newerProgram: { "VAIN LUKU: tiedosto on uudemmasta ohjelmasta (\($0)). Päivitä ohjelma." }
    )
    static let swedish = LiveNoticeTexts(
        allSaved: { "Allt är sparat (kl. \($0))." },
        nothingToSave: "Allt är sparat.",
        stillSaving: {
            $0 == 1 ? "Det senaste är ännu på väg till disken." : "\($0) saker är ännu på väg till disken."
        },
        howToLeave: "Träffen fortsätter. :sluta stänger programmet, F10 avslutar träffen.",
        nextIgnored: "F2 kom två gånger: det andra lämnades bort.",
        undone: "Ångrat. Ctrl-Y gör om.",
        redone: "Gjort om.",
        extended: { "Blocket har nu \($0) min." },
        blockBegan: { time, count in
            "Blocket började \(time)."
                + (count == 0 ? "" : count == 1 ? " En anteckning flyttades." : " \(count) anteckningar flyttades.")
        },
        roundTurn: { name, turn, of, then in "Runda \(turn)/\(of): \(name)" + (then.isEmpty ? "" : ", sedan \(then)") },
        roundOver: "Rundan är klar.",
        roundEmpty: "Ingen är märkt som närvarande.",
        noQuestion: "Det här blocket har ingen färdig fråga.",
        namesHidden: "Namnen är dolda.",
        namesShown: "Namnen syns.",
        nothingUnfinished: "Inget är ofärdigt.",
        lineFirst: "Raden är på hälft: spara den först (Enter) eller töm den (Ctrl-U).",
        offRecordRow: "ANTECKNAS INTE: ingenting sparas. F9 fortsätter.",
        forgotten: { "Slutet var planerat till \($0). Avsluta vid den sista anteckningen \($1)? F10 visar." },
        gap: { "Datorn var borta \($0). :mellanrum räknar inte med det." },
        notStored: {
            $0 == 1
                ? "En anteckning sparades inte: den kommer tillbaka till raden."
                : "\($0) anteckningar sparades inte: de kommer tillbaka."
        },
        goesOnAt: { "Vi fortsätter kl. \($0)" },
        showAgain: "F8 eller Esc visar träffen",
        tooSmall: { "Skärmen är liten: \($1), behövs \($0). Allt är sparat." },
        noMeeting: "Träffen finns inte längre.",
        attendance: { "\($0): \($1)." },
        diskFull: "DISKEN ÄR FULL: texterna finns kvar här, sparandet försöker igen. Frigör utrymme.",
        diskSlow: "Disken svarar långsamt. Skriv vidare: ingenting går förlorat.",
        rescuing: "DISKFEL: anteckningarna går till en räddningsfil och förenas senare.",
        nowhere: "INTE SPARAT: det går inte att skriva någonstans. Håll fönstret öppet, frigör utrymme.",
        readOnly: "BARA LÄSNING: härifrån kan inget ändras.",
        seatTaken: "BARA LÄSNING: ett annat fönster leder redan träffen.",
        newerProgram: { "BARA LÄSNING: filen är från ett nyare program (\($0)). Uppdatera programmet." }
    )
    static let english = LiveNoticeTexts(
        allSaved: { "All is saved (\($0))." },
        nothingToSave: "All is saved.",
        stillSaving: {
            $0 == 1
                ? "The last one is still on its way to the disk." : "\($0) things are still on their way to the disk."
        },
        howToLeave: "The meeting goes on. :quit leaves the program, F10 closes the meeting.",
        nextIgnored: "F2 came twice: the second was left out.",
        undone: "Undone. Ctrl-Y does it again.",
        redone: "Done again.",
        extended: { "The block has \($0) min now." },
        blockBegan: { time, count in
            "The block began \(time)."
                + (count == 0 ? "" : count == 1 ? " One entry moved." : " \(count) entries moved.")
        },
        roundTurn: { name, turn, of, then in "Round \(turn)/\(of): \(name)" + (then.isEmpty ? "" : ", then \(then)") },
        roundOver: "The round is over.",
        roundEmpty: "Nobody is marked as there.",
        noQuestion: "This block has no prepared question.",
        namesHidden: "Names are hidden.",
        namesShown: "Names are shown.",
        nothingUnfinished: "Nothing is unfinished.",
        lineFirst: "The line is not finished: save it first (Enter) or empty it (Ctrl-U).",
        offRecordRow: "OFF THE RECORD: nothing is kept. F9 goes on the record.",
        forgotten: { "The plan ended at \($0). Close at the last entry, \($1)? F10 shows." },
        gap: { "The machine was away for \($0). :settle leaves that out of the count." },
        notStored: {
            $0 == 1
                ? "One entry could not be stored: it comes back to the line."
                : "\($0) entries could not be stored: they come back."
        },
        goesOnAt: { "We go on at \($0)" },
        showAgain: "F8 or Esc shows the meeting",
        tooSmall: { "The screen is small: \($1), needed \($0). All is kept." },
        noMeeting: "The meeting is gone.",
        attendance: { "\($0): \($1)." },
        diskFull: "THE DISK IS FULL: the texts are kept here, saving is tried again. Make room.",
        diskSlow: "The disk answers slowly. Just type: nothing is lost.",
        rescuing: "DISK FAULT: entries go to a rescue file and are merged later.",
        nowhere: "NOT SAVED: nothing can be written anywhere. Keep this window open, free some space.",
        readOnly: "READ ONLY: nothing can be changed from this window.",
        seatTaken: "READ ONLY: another window leads the meeting already.",
        newerProgram: { "READ ONLY: the file is from a newer program (\($0)). Update the program." }
    )
}
