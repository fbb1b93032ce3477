/// What the command line says: one sentence each, with what to do next.
public struct ProgramTexts: Sendable {
    /// A programme was created: its short name and how many meetings.
    public let created: @Sendable (String, Int) -> String
    /// Something was changed.
    public let changed: @Sendable (String) -> String
    /// A programme was deleted.
    public let deleted: @Sendable (String) -> String
    /// What deleting a programme would destroy.
    public let confirmDeletion: @Sendable (String) -> String
    /// What erasing a person would destroy.
    public let confirmErasure: @Sendable (String) -> String
    /// A person was erased.
    public let erased: @Sendable (String) -> String
    /// Entries whose texts still hold the name: meetings and numbers.
    public let textsWithName: @Sendable (String) -> String
    /// Nothing was done since it was not confirmed.
    public let nothingDone: String
    /// There is no such programme.
    public let noProgramme: @Sendable (String) -> String
    /// There is no such meeting.
    public let noMeeting: @Sendable (String) -> String
    /// The meeting has to be named; the candidates.
    public let whichMeeting: @Sendable (String) -> String
    /// No meeting runs; those that could be named.
    public let noneRunning: @Sendable (String) -> String
    /// Several meetings run: which.
    public let whichRunning: @Sendable (String) -> String
    /// There is no such person.
    public let noPerson: @Sendable (String) -> String
    /// More than one person has the name.
    public let manyPersons: @Sendable (String) -> String
    /// It is no date and time.
    public let badTime: @Sendable (String) -> String
    /// It must be between two numbers.
    public let outOfRange: @Sendable (String, Int, Int) -> String
    /// There are no programmes yet.
    public let empty: String
    /// Entries were imported.
    public let captured: @Sendable (Int) -> String
    /// The same is wrong on other lines too: their numbers.
    public let alsoOnLines: @Sendable (String) -> String
    /// A row was refused.
    public let rowRefused: @Sendable (Int, String) -> String
    /// A document was written.
    public let written: @Sendable (String) -> String
    /// The names cannot be read, so they cannot be looked for in a memo.
    public let namesUnchecked: String
    /// There is no folder to write into.
    public let noFolder: @Sendable (String) -> String
    /// Standard output took no more; the error's number.
    public let cannotPrint: @Sendable (Int) -> String
    /// A file of the store is sound.
    public let sound: String
    /// SQLite found damage.
    public let damage: @Sendable (String) -> String
    /// Events that did not fit.
    public let misfits: @Sendable (Int) -> String
    /// The file has another name than its programme.
    public let otherName: @Sendable (String) -> String
    /// Rows that refer to nothing.
    public let dangling: @Sendable (Int) -> String
    /// Others may read the file: its permissions, and those that it should have.
    public let openToOthers: @Sendable (String, String) -> String
    /// Rescued acts wait.
    public let rescuedWait: @Sendable (Int) -> String
    /// The store is as it should be.
    public let allSound: String
    /// The demonstration is over.
    public let demoOver: String
}

extension ProgramTexts {
    static let finnish = ProgramTexts(
        created: { "Ohjelma \($0) on luotu, tapaamisia \($1). Avaa ensimmäinen: oivallus live \($0)/1" },
        changed: { "\($0): muutettu." },
        deleted: { "Ohjelma \($0) on poistettu lopullisesti. Varmuuskopioihin poisto ei ulotu." },
        confirmDeletion: {
            "Ohjelma \($0), sen nimet ja kirjaukset tuhotaan lopullisesti. Vahvista: kirjoita \($0) tai käytä --yes"
        },
        confirmErasure: {
            "\($0): nimi ja yhteystieto tuhotaan ja kirjauksista poistetaan tieto puhujasta. Vahvista: kirjoita numero tai käytä --yes"
        },
        erased: { "\($0): nimi ja yhteystieto on tuhottu, kirjauksista on poistettu tieto puhujasta." },
        textsWithName: { "Nimi on yhä näissä teksteissä: \($0). Tuhoa ne tapaamisessa: :erase numero" },
        nothingDone: "Mitään ei tehty.",
        noProgramme: { "Ohjelmaa \($0) ei ole. Luettelo: oivallus programme list" },
        noMeeting: { "Tapaamista \($0) ei ole. Luettelo: oivallus programme list" },
        whichMeeting: {
            $0.isEmpty ? "Tapaamisia ei ole. Luo ohjelma: oivallus programme create" : "Mikä tapaaminen? Ehdolla: \($0)"
        },
        noneRunning: {
            $0.isEmpty
                ? "Yhtään tapaamista ei ole käynnissä." : "Yhtään tapaamista ei ole käynnissä. Nimeä tapaaminen: \($0)"
        },
        whichRunning: { "Useampi tapaaminen on käynnissä: \($0)" },
        noPerson: { "Osallistujaa \($0) ei ole. Luettelo: oivallus programme show" },
        manyPersons: { "Nimi \($0) on useammalla. Anna numero: oivallus programme show" },
        badTime: { "”\($0)” ei ole päivä ja kellonaika. Kirjoita 12.3.2026 13.00 tai 2026-03-12T13:00" },
        outOfRange: { "\($0): anna luku väliltä \($1)–\($2)." },
        empty: "Ohjelmia ei vielä ole. Luo ensimmäinen: oivallus programme create, tai kokeile: oivallus demo",
        captured: { "Kirjauksia tuotu: \($0)." },
        alsoOnLines: { "Samoin riveillä \($0)." },
        rowRefused: { "Rivi \($0): \($1) Mitään ei tuotu." },
        written: { "Kirjoitettu: \($0)" },
        namesUnchecked:
            "Nimiä ei voi etsiä teksteistä, joten mitään ei kirjoitettu. Salli se valitsimella --allow-names.",
        noFolder: { "Kansiota \($0) ei ole. Luo se ensin tai valitse toinen." },
        cannotPrint: { "Tulosteesta jäi osa kirjoittamatta (virhe \($0)). Tarkista levyn tila." },
        sound: "kunnossa",
        damage: { "vahingoittunut: \($0)" },
        misfits: { "tapahtumia, jotka eivät sovi muihin: \($0)" },
        otherName: { "sisältö kuuluu ohjelmalle \($0)" },
        dangling: { "viittauksia olemattomiin: \($0)" },
        openToOthers: { "muutkin voivat lukea (oikeudet \($0)); korjaa: chmod \($1)" },
        rescuedWait: { "pelastettuja kirjauksia odottaa: \($0); ne liitetään, kun ohjelma avataan" },
        allSound: "Kaikki on kunnossa.",
        demoOver: "Esimerkki on päättynyt, eikä siitä jäänyt mitään. Oma ohjelma: oivallus"
    )

    static let swedish = ProgramTexts(
        created: { "Programmet \($0) är skapat, träffar: \($1). Öppna den första: oivallus live \($0)/1" },
        changed: { "\($0): ändrat." },
        deleted: { "Programmet \($0) är raderat för gott. Säkerhetskopior berörs inte." },
        confirmDeletion: {
            "Programmet \($0) med namn och anteckningar förstörs för gott. Bekräfta: skriv \($0) eller använd --yes"
        },
        confirmErasure: {
            "\($0): namn och kontaktuppgift förstörs och talaren tas bort ur anteckningarna. Bekräfta: skriv numret eller använd --yes"
        },
        erased: { "\($0): namn och kontaktuppgift är förstörda, talaren är borttagen ur anteckningarna." },
        textsWithName: { "Namnet står ännu i: \($0). Förstör texterna i träffen: :erase nummer" },
        nothingDone: "Inget gjordes.",
        noProgramme: { "Programmet \($0) finns inte. Lista: oivallus programme list" },
        noMeeting: { "Träffen \($0) finns inte. Lista: oivallus programme list" },
        whichMeeting: {
            $0.isEmpty
                ? "Det finns inga träffar. Skapa ett program: oivallus programme create"
                : "Vilken träff? Möjliga: \($0)"
        },
        noneRunning: { $0.isEmpty ? "Ingen träff pågår." : "Ingen träff pågår. Namnge träffen: \($0)" },
        whichRunning: { "Flera träffar pågår: \($0)" },
        noPerson: { "Deltagaren \($0) finns inte. Lista: oivallus programme show" },
        manyPersons: { "Flera heter \($0). Ange numret: oivallus programme show" },
        badTime: { "”\($0)” är inget datum med klockslag. Skriv 12.3.2026 13.00 eller 2026-03-12T13:00" },
        outOfRange: { "\($0): ange ett tal mellan \($1) och \($2)." },
        empty: "Det finns inga program ännu. Skapa det första: oivallus programme create, eller pröva: oivallus demo",
        captured: { "Anteckningar införda: \($0)." },
        alsoOnLines: { "Detsamma på raderna \($0)." },
        rowRefused: { "Rad \($0): \($1) Inget infördes." },
        written: { "Skrivet: \($0)" },
        namesUnchecked:
            "Namnen kan inte sökas i texterna, så ingenting skrevs. Tillåt den med --allow-names.",
        noFolder: { "Mappen \($0) finns inte. Skapa den först eller välj en annan." },
        cannotPrint: { "Allt kunde inte skrivas ut (fel \($0)). Kontrollera utrymmet på disken." },
        sound: "i skick",
        damage: { "skadad: \($0)" },
        misfits: { "händelser som inte passar ihop: \($0)" },
        otherName: { "innehållet hör till programmet \($0)" },
        dangling: { "hänvisningar till inget: \($0)" },
        openToOthers: { "också andra kan läsa (rättigheter \($0)); rätta: chmod \($1)" },
        rescuedWait: { "räddade anteckningar väntar: \($0); de fogas till när programmet öppnas" },
        allSound: "Allt är i skick.",
        demoOver: "Exemplet är slut och inget blev kvar. Ditt eget program: oivallus"
    )

    static let english = ProgramTexts(
        created: { "The programme \($0) has been created, meetings: \($1). Open the first: oivallus live \($0)/1" },
        changed: { "\($0): changed." },
        deleted: { "The programme \($0) has been deleted for good. Backups are not reached by this." },
        confirmDeletion: {
            "The programme \($0) with its names and entries will be destroyed. Confirm: type \($0), or use --yes"
        },
        confirmErasure: {
            "\($0): the name and contact will be destroyed and the speaker taken out of the entries. Confirm: type the number, or use --yes"
        },
        erased: { "\($0): the name and contact are destroyed, the speaker is taken out of the entries." },
        textsWithName: { "The name still stands in: \($0). Destroy those texts in the meeting: :erase number" },
        nothingDone: "Nothing was done.",
        noProgramme: { "There is no programme \($0). List them: oivallus programme list" },
        noMeeting: { "There is no meeting \($0). List them: oivallus programme list" },
        whichMeeting: {
            $0.isEmpty
                ? "There are no meetings. Create a programme: oivallus programme create"
                : "Which meeting? Candidates: \($0)"
        },
        noneRunning: { $0.isEmpty ? "No meeting is running." : "No meeting is running. Name one: \($0)" },
        whichRunning: { "Several meetings are running: \($0)" },
        noPerson: { "There is no participant \($0). List them: oivallus programme show" },
        manyPersons: { "More than one is called \($0). Give the number: oivallus programme show" },
        badTime: { "“\($0)” is no date and time. Write 2026-03-12T13:00 or 12.3.2026 13.00" },
        outOfRange: { "\($0): give a number from \($1) to \($2)." },
        empty: "There are no programmes yet. Create the first: oivallus programme create, or try: oivallus demo",
        captured: { "Entries imported: \($0)." },
        alsoOnLines: { "The same on lines \($0)." },
        rowRefused: { "Row \($0): \($1) Nothing was imported." },
        written: { "Written: \($0)" },
        namesUnchecked:
            "Names cannot be looked for in the texts, so no memo was written. Allow it with --allow-names.",
        noFolder: { "There is no folder \($0). Make it first, or choose another." },
        cannotPrint: { "Not all of it could be printed (error \($0)). Check the space on the disk." },
        sound: "sound",
        damage: { "damaged: \($0)" },
        misfits: { "events that do not fit the others: \($0)" },
        otherName: { "what is in it belongs to the programme \($0)" },
        dangling: { "references to nothing: \($0)" },
        openToOthers: { "others may read it (mode \($0)); mend it: chmod \($1)" },
        rescuedWait: { "rescued acts wait: \($0); they are merged when the programme is opened" },
        allSound: "All is sound.",
        demoOver: "The example is over and nothing of it is kept. Your own programme: oivallus"
    )
}
