/// What is said of archives: carrying a programme elsewhere, backups, and what came of them.
public struct ArchiveTexts: Sendable {
    /// A programme was written into a file: its name, the file, the number of events.
    public let exported: @Sendable (String, String, Int) -> String
    /// A backup was written: the file, the numbers of programmes and of events.
    public let backedUp: @Sendable (String, Int, Int) -> String
    /// Names and contacts are in it: keep it as safe as the original.
    public let holdsPeople: String
    /// Names and contacts are not in it.
    public let withoutPeople: String
    /// It could not be noted down that there is a copy; why.
    public let notNoted: @Sendable (String) -> String
    /// A programme came in, or was restored: its name and the number of events.
    public let created: @Sendable (String, Int) -> String
    /// Events were added to a programme that was here.
    public let continued: @Sendable (String, Int) -> String
    /// All of it was here.
    public let unchanged: @Sendable (String) -> String
    /// What is here goes further than the file; by how many events.
    public let older: @Sendable (String, Int) -> String
    /// Its log was here; only names came in.
    public let wasHere: @Sendable (String) -> String
    /// So many names and contacts came in.
    public let peopleTaken: @Sendable (Int) -> String
    /// So many stayed as they are here.
    public let peopleKept: @Sendable (Int) -> String
    /// So many in the file were not asked for.
    public let peopleLeftOut: @Sendable (Int) -> String
    /// A store was restored: when the archive was made, the number of programmes.
    public let restored: @Sendable (String, Int) -> String
    /// The store in which what was here before lies now.
    public let keptAside: @Sendable (String) -> String
    /// The same of a whole store, with the number of its programmes.
    public let allKeptAside: @Sendable (Int, String) -> String
    /// Copies that still hold what was erased, each with its day.
    public let copiesHold: @Sendable (String) -> String
    /// A copy among them: its file and day.
    public let copy: @Sendable (String, String) -> String
    /// A line of the file is wrong: the file, the line, what is wrong.
    public let line: @Sendable (String, Int, String) -> String
    /// There is nothing to be backed up in the folder.
    public let nothingToBackUp: @Sendable (String) -> String
    /// The file would stand in the store itself.
    public let withinStore: @Sendable (String) -> String
    /// Standard output will not do.
    public let needsFile: String
    /// The archive holds no programme.
    public let noProgrammes: @Sendable (String) -> String
    /// The archive holds several programmes; their names.
    public let manyProgrammes: @Sendable (String, String) -> String
    /// The archive does not hold the programme.
    public let noSuchProgramme: @Sendable (String, String) -> String
    /// Another programme has the name here.
    public let otherProgramme: @Sendable (String) -> String
    /// The programme has gone on in two places; from which event on.
    public let diverged: @Sendable (String, Int) -> String
    /// There are programmes already.
    public let notEmpty: @Sendable (String) -> String
    /// What is wrong with a line.
    public let faults: ArchiveFaultTexts
    /// What `check` found.
    public let check: CheckTexts
    /// What `check --repair` did.
    public let repair: RepairTexts
}

/// What is wrong with a file of the store.
public struct CheckTexts: Sendable {
    /// It is of another programme of the same name.
    public let ofAnotherProgramme: String
    /// Names without their programme.
    public let withoutLog: String
    /// Something that was stopped has left it.
    public let leftover: String
    /// No fault: a store within the store that holds what was set aside.
    public let setAside: @Sendable (_ path: String) -> String
}

/// What is wrong with a line of an archive; nothing was taken in then.
public struct ArchiveFaultTexts: Sendable {
    /// Another program saved it.
    public let savedByAnother: String
    /// It is no archive.
    public let noArchive: String
    /// A newer program wrote it; the form it needs.
    public let newer: @Sendable (Int) -> String
    /// It ends too soon.
    public let cutOff: String
    /// Something follows the end.
    public let goesOn: String
    /// The line is too long.
    public let tooLong: String
    /// It is no text.
    public let notText: String
    /// It is not as Oivallus writes it.
    public let malformed: String
    /// The name cannot be a programme's, or comes twice.
    public let badName: @Sendable (String) -> String
    /// The event does not follow the one before.
    public let outOfOrder: String
    /// The log does not begin with its programme.
    public let notItsBeginning: String
    /// It was changed after it had been written.
    public let changed: String
}

/// What a repair of the store did.
public struct RepairTexts: Sendable {
    /// Others may no longer read a file.
    public let closed: @Sendable (String) -> String
    /// What something that was stopped had left was destroyed.
    public let removed: @Sendable (String) -> String
    /// Rescued acts were merged.
    public let merged: @Sendable (Int) -> String
    /// The index was made anew, of so many programmes.
    public let indexed: @Sendable (Int) -> String
    /// Another process writes the index.
    public let indexBusy: String
    /// The index cannot be made; why.
    public let indexFailed: @Sendable (String) -> String
    /// Damaged files stay as they are.
    public let damagedStay: String
}

extension ArchiveTexts {
    static let finnish = ArchiveTexts(
        exported: { "Ohjelma \($0) on viety tiedostoon \($1), tapahtumia \($2)." },
        backedUp: { "Varmuuskopio on tiedostossa \($0): ohjelmia \($1), tapahtumia \($2)." },
        holdsPeople: "Nimet ja yhteystiedot ovat mukana: säilytä tiedosto yhtä suojassa kuin alkuperäinen.",
        withoutPeople: "Nimet ja yhteystiedot eivät ole mukana (--with-people ottaa ne mukaan).",
        notNoted: { "Kopiosta ei jäänyt merkintää, joten tuhoaminen ei osaa mainita sitä: \($0)" },
        created: { "Ohjelma \($0) on tuotu, tapahtumia \($1)." },
        continued: { "Ohjelmaan \($0) on tuotu jatkoa, uusia tapahtumia \($1)." },
        unchanged: { "Ohjelma \($0) oli jo tallessa; mikään ei muuttunut." },
        older: { "Tallessa oleva \($0) on tiedostoa uudempi (tapahtumia \($1) enemmän); mikään ei muuttunut." },
        wasHere: { "Ohjelma \($0) oli jo tallessa." },
        peopleTaken: { "Nimiä ja yhteystietoja tuotu: \($0)." },
        peopleKept: { "Tallessa olevat nimet jäivät ennalleen, vaikka tiedostossa on toiset: \($0)." },
        peopleLeftOut: { "Tiedostossa olevia nimiä ei tuotu: \($0) (--with-people tuo ne)." },
        restored: { "Palautettu \($0) tehdystä varmuuskopiosta, ohjelmia \($1)." },
        keptAside: { "Aiempi on tallessa: \($0) (oivallus --store \($0))" },
        allKeptAside: { "Aiempi on tallessa, ohjelmia \($0): \($1) (oivallus --store \($1))" },
        copiesHold: { "Tuhottu on yhä näissä aiemmissa kopioissa: \($0). Hävitä nekin." },
        copy: { "\($0) (\($1))" },
        line: { "\($0), rivi \($1): \($2) Mitään ei tuotu." },
        nothingToBackUp: { "Kansiossa \($0) ei ole ohjelmaa, jonka voisi lukea, joten varmuuskopiota ei tehty." },
        withinStore: { "\($0) on Oivalluksen omassa kansiossa. Valitse paikka sen ulkopuolelta." },
        needsFile: "Anna tiedoston nimi: tulosteeksi tätä ei voi kirjoittaa.",
        noProgrammes: { "Tiedostossa \($0) ei ole yhtään ohjelmaa. Mitään ei muutettu." },
        manyProgrammes: { "Tiedostossa \($0) on useita ohjelmia. Valitse yksi: --programme NIMI. Ohjelmat: \($1)" },
        noSuchProgramme: { "Tiedostossa \($0) ei ole ohjelmaa \($1)." },
        otherProgramme: {
            "Täällä on jo toinen ohjelma nimeltä \($0). Mitään ei tuotu; --replace panee sen syrjään."
        },
        diverged: {
            "Ohjelma \($0) on jatkunut täällä eri tavoin kuin tiedostossa, tapahtumasta \($1) alkaen. Mitään ei tuotu; --replace panee tämän syrjään."
        },
        notEmpty: { "Kansiossa \($0) on jo ohjelmia. Mitään ei palautettu; --replace panee ne syrjään." },
        faults: ArchiveFaultTexts(
            savedByAnother:
                "Toinen ohjelma on tallentanut tiedoston uudelleen (rivinvaihdot tai alku ovat muuttuneet). Käytä alkuperäistä.",
            noArchive: "Tämä ei ole Oivalluksen vienti- tai varmuuskopiotiedosto.",
            newer: { "Uudempi Oivallus on kirjoittanut tämän (muoto \($0)). Päivitä ohjelma." },
            cutOff: "Tiedosto loppuu kesken.",
            goesOn: "Tiedostossa on jotakin loppurivin jälkeen.",
            tooLong: "Rivi on liian pitkä.",
            notText: "Rivi ei ole UTF-8-tekstiä.",
            malformed: "Rivi ei ole sellainen kuin Oivallus kirjoittaa.",
            badName: { "”\($0)” ei käy ohjelman lyhytnimeksi tai on tiedostossa kahdesti." },
            outOfOrder: "Tapahtumat eivät ole järjestyksessä.",
            notItsBeginning: "Tapahtumat eivät ala sen ohjelman luomisesta, jonka nimi on otsikossa.",
            changed: "Tarkistussumma ei täsmää: tiedostoa on muutettu."
        ),
        check: CheckTexts(
            ofAnotherProgramme: "kuuluu toiselle samannimiselle ohjelmalle, joten sitä ei käytetä",
            withoutLog: "nimet ilman ohjelmaa; tuo ohjelma varmuuskopiosta tai tuhoa nimet: oivallus programme delete",
            leftover: "jäänyt keskeytyneestä työstä; tuhoa: oivallus check --repair",
            setAside: { "syrjään pantua; tutki: oivallus --store \($0)" }
        ),
        repair: RepairTexts(
            closed: { "\($0): nyt vain sinun luettavissasi" },
            removed: { "\($0): jäänyt keskeytyneestä työstä, tuhottu" },
            merged: { "Pelastettuja kirjauksia liitetty: \($0)." },
            indexed: { "Hakemisto on tehty uudelleen, ohjelmia \($0)." },
            indexBusy: "Toinen ohjelma kirjoittaa hakemistoa juuri nyt. Yritä uudelleen.",
            indexFailed: { "Hakemistoa ei voitu tehdä uudelleen: \($0)" },
            damagedStay:
                "Vahingoittuneisiin ei koskettu. Tuo ohjelma varmuuskopiosta: oivallus import TIEDOSTO --programme NIMI --replace"
        )
    )

    static let swedish = ArchiveTexts(
        exported: { "Programmet \($0) är exporterat till \($1), händelser: \($2)." },
        backedUp: { "Säkerhetskopian finns i \($0), program: \($1), händelser: \($2)." },
        holdsPeople: "Namn och kontaktuppgifter är med: förvara filen lika tryggt som originalet.",
        withoutPeople: "Namn och kontaktuppgifter är inte med (--with-people tar med dem).",
        notNoted: { "Kopian kunde inte antecknas och nämns därför inte när något förstörs: \($0)" },
        created: { "Programmet \($0) är infört, händelser: \($1)." },
        continued: { "Programmet \($0) har fått en fortsättning, nya händelser: \($1)." },
        unchanged: { "Programmet \($0) fanns redan; ingenting ändrades." },
        older: { "Det \($0) som finns här är nyare än filen (\($1) händelser fler); ingenting ändrades." },
        wasHere: { "Programmet \($0) fanns redan." },
        peopleTaken: { "Namn och kontaktuppgifter införda: \($0)." },
        peopleKept: { "Namn som finns här behölls fast filen har andra: \($0)." },
        peopleLeftOut: { "Namn i filen som inte infördes: \($0) (--with-people inför dem)." },
        restored: { "Återställt från säkerhetskopian av \($0), program: \($1)." },
        keptAside: { "Det som fanns förut är kvar: \($0) (oivallus --store \($0))" },
        allKeptAside: { "Det som fanns förut är kvar, program: \($0): \($1) (oivallus --store \($1))" },
        copiesHold: { "Det förstörda finns ännu i dessa tidigare kopior: \($0). Förstör dem också." },
        copy: { "\($0) (\($1))" },
        line: { "\($0), rad \($1): \($2) Inget infördes." },
        nothingToBackUp: { "I mappen \($0) finns inget program som går att läsa, så ingen säkerhetskopia gjordes." },
        withinStore: { "\($0) ligger i Oivallus egen mapp. Välj en plats utanför den." },
        needsFile: "Ange ett filnamn: det här kan inte skrivas till standardutmatningen.",
        noProgrammes: { "Filen \($0) innehåller inget program. Ingenting ändrades." },
        manyProgrammes: { "Filen \($0) innehåller flera program. Välj ett: --programme NAMN. Program: \($1)" },
        noSuchProgramme: { "Filen \($0) innehåller inte programmet \($1)." },
        otherProgramme: {
            "Här finns redan ett annat program med namnet \($0). Inget infördes; --replace lägger det åt sidan."
        },
        diverged: {
            "Programmet \($0) har fortsatt på annat sätt här än i filen, från händelse \($1). Inget infördes; --replace lägger detta åt sidan."
        },
        notEmpty: { "I mappen \($0) finns redan program. Inget återställdes; --replace lägger dem åt sidan." },
        faults: ArchiveFaultTexts(
            savedByAnother:
                "Ett annat program har sparat om filen (radslut eller början har ändrats). Använd originalet.",
            noArchive: "Det här är ingen export eller säkerhetskopia från Oivallus.",
            newer: { "En nyare Oivallus har skrivit det här (form \($0)). Uppdatera programmet." },
            cutOff: "Filen tar slut mitt i.",
            goesOn: "Något följer efter filens slutrad.",
            tooLong: "Raden är för lång.",
            notText: "Raden är inte UTF-8-text.",
            malformed: "Raden är inte sådan som Oivallus skriver den.",
            badName: { "”\($0)” duger inte som kortnamn för ett program eller förekommer två gånger." },
            outOfOrder: "Händelserna är inte i ordning.",
            notItsBeginning: "Händelserna börjar inte med att det program skapas som rubriken nämner.",
            changed: "Kontrollsumman stämmer inte: filen har ändrats."
        ),
        check: CheckTexts(
            ofAnotherProgramme: "hör till ett annat program med samma namn och används inte",
            withoutLog:
                "namn utan program; hämta programmet ur en säkerhetskopia eller förstör namnen: oivallus programme delete",
            leftover: "kvar efter ett avbrutet arbete; förstör: oivallus check --repair",
            setAside: { "lagt åt sidan; se: oivallus --store \($0)" }
        ),
        repair: RepairTexts(
            closed: { "\($0): nu kan bara du läsa den" },
            removed: { "\($0): kvar efter ett avbrutet arbete, förstört" },
            merged: { "Räddade anteckningar tillagda: \($0)." },
            indexed: { "Registret är gjort på nytt, program: \($0)." },
            indexBusy: "Ett annat program skriver registret just nu. Försök igen.",
            indexFailed: { "Registret kunde inte göras på nytt: \($0)" },
            damagedStay:
                "Skadade filer rördes inte. Hämta programmet ur en säkerhetskopia: oivallus import FIL --programme NAMN --replace"
        )
    )

    static let english = ArchiveTexts(
        exported: { "The programme \($0) has been exported to \($1), events: \($2)." },
        backedUp: { "The backup is in \($0): programmes \($1), events \($2)." },
        holdsPeople: "Names and contacts are in it: keep the file as safe as the original.",
        withoutPeople: "Names and contacts are not in it (--with-people takes them in).",
        notNoted: { "The copy could not be noted down, so that erasing will not name it: \($0)" },
        created: { "The programme \($0) has come in, events: \($1)." },
        continued: { "The programme \($0) has been continued, new events: \($1)." },
        unchanged: { "The programme \($0) was here already; nothing has changed." },
        older: { "The \($0) that is here is newer than the file (\($1) events more); nothing has changed." },
        wasHere: { "The programme \($0) was here already." },
        peopleTaken: { "Names and contacts that came in: \($0)." },
        peopleKept: { "Names that stayed as they are here, though the file has others: \($0)." },
        peopleLeftOut: { "Names in the file that did not come in: \($0) (--with-people brings them)." },
        restored: { "Restored from the backup of \($0), programmes: \($1)." },
        keptAside: { "What was here before is kept: \($0) (oivallus --store \($0))" },
        allKeptAside: { "What was here before is kept, programmes \($0): \($1) (oivallus --store \($1))" },
        copiesHold: { "What was erased still stands in these earlier copies: \($0). Destroy them too." },
        copy: { "\($0) (\($1))" },
        line: { "\($0), line \($1): \($2) Nothing was taken in." },
        nothingToBackUp: { "No programme in \($0) can be read, so no backup was made." },
        withinStore: { "\($0) is in the folder of Oivallus itself. Choose a place outside it." },
        needsFile: "Name a file: this cannot be written to standard output.",
        noProgrammes: { "There is no programme in \($0). Nothing was changed." },
        manyProgrammes: { "\($0) holds several programmes. Choose one: --programme NAME. Programmes: \($1)" },
        noSuchProgramme: { "\($0) does not hold the programme \($1)." },
        otherProgramme: {
            "Another programme is called \($0) here. Nothing was taken in; --replace sets it aside."
        },
        diverged: {
            "The programme \($0) has gone on here otherwise than in the file, from event \($1) on. Nothing was taken in; --replace sets this one aside."
        },
        notEmpty: { "There are programmes in \($0) already. Nothing was restored; --replace sets them aside." },
        faults: ArchiveFaultTexts(
            savedByAnother:
                "Another program has saved the file anew (line ends or its beginning have changed). Use the original.",
            noArchive: "This is no export or backup of Oivallus.",
            newer: { "A newer Oivallus wrote this (form \($0)). Update the program." },
            cutOff: "The file ends in the middle.",
            goesOn: "Something follows the last line.",
            tooLong: "The line is too long.",
            notText: "The line is not UTF-8 text.",
            malformed: "The line is not as Oivallus writes it.",
            badName: { "“\($0)” cannot be a programme's short name, or comes twice." },
            outOfOrder: "The events are not in their order.",
            notItsBeginning: "The events do not begin with the making of the programme that the heading names.",
            changed: "The checksum is another: the file has been changed."
        ),
        check: CheckTexts(
            ofAnotherProgramme: "belongs to another programme of the same name and is not used",
            withoutLog:
                "names without their programme; import it from a backup, or destroy them: oivallus programme delete",
            leftover: "left by something that was stopped; destroy it: oivallus check --repair",
            setAside: { "set aside; look at it: oivallus --store \($0)" }
        ),
        repair: RepairTexts(
            closed: { "\($0): only you may read it now" },
            removed: { "\($0): left by something that was stopped, destroyed" },
            merged: { "Rescued acts merged: \($0)." },
            indexed: { "The index has been made anew, programmes: \($0)." },
            indexBusy: "Another program is writing the index just now. Try again.",
            indexFailed: { "The index could not be made anew: \($0)" },
            damagedStay:
                "Damaged files were not touched. Take the programme from a backup: oivallus import FILE --programme NAME --replace"
        )
    )
}
