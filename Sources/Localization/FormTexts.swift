/// What stands before the fields of the programme's form.
public enum FormLabel: String, Hashable, Sendable, CaseIterable {
    case title, shortName, client, language, place, targetGroup, goals, template, count, date, time, interval,
        facilitator, expert
    case meetings, theme, people, name, contact, rosterFile
}

/// What can be done in the programme's form besides typing.
public enum FormAction: String, Hashable, Sendable, CaseIterable {
    case next, choose, remove, paste, editor, save, help, back
}

/// The texts of the form that makes or changes a programme.
public struct FormTexts: Sendable {
    /// The title for a new programme, and for one that there is.
    public let newTitle: String, editTitle: String
    /// Where the edits stand.
    public let changed: String, saved: String
    /// Beside the short name: proposed, and fixed.
    public let proposed: String, fixed: String
    /// The row that adds a meeting, and one that was added but not saved.
    public let addMeeting: String, new: String
    /// The states of a meeting and of a person that a line may have.
    public let running: String, closed: String, cancelled: String, willCancel: String, willLeave: String
    /// Why a meeting cannot be cancelled, and how the number of meetings is changed.
    public let cannotCancel: String, countRules: String
    /// What is wrong with a field.
    public let needsTitle: String, badShortName: String, taken: String, badCount: String, badInterval: String
    /// What is wrong with a date or a time.
    public let badDate: String, badTime: String, needsTime: String
    /// What is worth knowing of a value, though it is allowed.
    public let past: String, nameTwice: String, needsName: String
    /// Before edits are thrown away.
    public let leaving: String
    /// Before the preview of a roster file, and what its keys do.
    public let previewHints: String
    /// Beside someone who is on the roster already, and is not taken again.
    public let known: String
    /// The title over what is wrong in a roster file, and what its keys do.
    public let rosterErrors: String, rosterErrorHints: String
    /// How many people were taken from the roster file.
    public let takenPeople: @Sendable (Int) -> String
    /// The row of hints, and the shorter one of a narrow screen.
    public let hints: String, shortHints: String
    /// The title of the help.
    public let helpTitle: String

    let labels: @Sendable (FormLabel) -> String
    let actions: @Sendable (FormAction) -> String

    /// What stands before a field.
    public subscript(label: FormLabel) -> String { labels(label) }
    /// What an action does, for help.
    public subscript(action: FormAction) -> String { actions(action) }
}

extension FormTexts {
    static let finnish = FormTexts(
        newTitle: "Uusi ohjelma",
        editTitle: "Ohjelma",
        changed: "muutettu",
        saved: "tallessa",
        proposed: "ehdotus",
        fixed: "ei muutu",
        addMeeting: "+ uusi tapaaminen (Enter)",
        new: "uusi",
        running: "käynnissä",
        closed: "päättynyt",
        cancelled: "peruttu",
        willCancel: "perutaan",
        willLeave: "lähtee ryhmästä",
        cannotCancel: "Vain tapaamisen, joka ei ole alkanut, voi perua.",
        countRules: "Tapaamisten määrä muutetaan kentässä Tapaamisia.",
        needsTitle: "Ohjelma tarvitsee nimen.",
        badShortName: "Kirjaimia, numeroita ja väliviivoja, enintään 40.",
        taken: "Tämänniminen ohjelma on jo.",
        badCount: "Tapaamisia 1–30.",
        badInterval: "Viikkoja 1–52.",
        badDate: "Päivää ei ole. Kirjoita vaikka 12.3. tai 12.3.2026.",
        badTime: "Aikaa ei ole. Kirjoita vaikka 13 tai 13.30.",
        needsTime: "Kellonaika puuttuu.",
        past: "on jo mennyt",
        nameTwice: "samanniminen on jo; lisää sukunimi",
        needsName: "Nimi puuttuu; Ctrl-X poistaa ryhmästä.",
        leaving: "Muutoksia ei ole tallennettu. Enter jatka  Ctrl-S tallenna  x hylkää",
        previewHints: "Enter ottaa osallistujat  ↑↓ selaa  Esc jättää",
        known: "jo luettelossa",
        rosterErrors: "Luetteloa ei voi ottaa",
        rosterErrorHints: "Korjaa tiedosto ja lue uudestaan.  ↑↓ selaa  Esc takaisin",
        takenPeople: { $0 == 1 ? "Otettiin yksi osallistuja." : "Otettiin \($0) osallistujaa." },
        hints: "Tab ↑↓ kenttä  ←→ vaihda  Ctrl-X poista rivi  Ctrl-S tallenna  F1 ohje  Esc takaisin",
        shortHints: "↑↓ kenttä  ←→ vaihda  Ctrl-S tallenna  F1 ohje",
        helpTitle: "Ohje",
        labels: { label in
            switch label {
            case .title: "Nimi"
            case .shortName: "Lyhytnimi"
            case .client: "Tilaaja"
            case .language: "Kieli"
            case .place: "Paikka"
            case .targetGroup: "Kohderyhmä"
            case .goals: "Tavoitteet"
            case .template: "Aikataulupohja"
            case .count: "Tapaamisia"
            case .date: "Päivä"
            case .time: "Klo"
            case .interval: "Väli, viikkoja"
            case .facilitator: "Ohjaaja"
            case .expert: "Asiantuntija"
            case .meetings: "Tapaamiset"
            case .theme: "Aihe"
            case .people: "Osallistujat"
            case .name: "Nimi"
            case .contact: "Yhteystieto"
            case .rosterFile: "Lue tiedostosta"
            }
        },
        actions: { action in
            switch action {
            case .next: "kenttä eteen tai taakse, rivi ylös tai alas"
            case .choose: "vaihda valintaa"
            case .remove: "poista rivi; peru tapaaminen; palauta"
            case .paste: "liitetty luettelo: joka rivistä oma nimi tai tavoite"
            case .editor: "muokkaa tavoitteita editorissa"
            case .save: "tallenna kaikki"
            case .help: "tämä ohje"
            case .back: "takaisin; kysyy, jos jotain on muutettu"
            }
        }
    )

    static let swedish = FormTexts(
        newTitle: "Nytt program",
        editTitle: "Program",
        changed: "ändrat",
        saved: "sparat",
        proposed: "förslag",
        fixed: "ändras inte",
        addMeeting: "+ ny träff (Enter)",
        new: "ny",
        running: "pågår",
        closed: "avslutad",
        cancelled: "inställd",
        willCancel: "ställs in",
        willLeave: "lämnar gruppen",
        cannotCancel: "Bara en träff som inte har börjat kan ställas in.",
        countRules: "Antalet träffar ändras i fältet Träffar.",
        needsTitle: "Programmet behöver ett namn.",
        badShortName: "Bokstäver, siffror och bindestreck, högst 40.",
        taken: "Det finns redan ett program med det namnet.",
        badCount: "Träffar 1–30.",
        badInterval: "Veckor 1–52.",
        badDate: "Dagen finns inte. Skriv till exempel 12.3 eller 12.3.2026.",
        badTime: "Tiden finns inte. Skriv till exempel 13 eller 13.30.",
        needsTime: "Klockslaget saknas.",
        past: "har redan varit",
        nameTwice: "namnet finns redan; skriv efternamnet",
        needsName: "Namnet saknas; Ctrl-X tar bort ur gruppen.",
        leaving: "Ändringarna är inte sparade. Enter fortsätt  Ctrl-S spara  x släng",
        previewHints: "Enter tar deltagarna  ↑↓ bläddra  Esc låter bli",
        known: "finns redan",
        rosterErrors: "Förteckningen kan inte tas",
        rosterErrorHints: "Rätta filen och läs den igen.  ↑↓ bläddra  Esc tillbaka",
        takenPeople: { $0 == 1 ? "En deltagare togs." : "\($0) deltagare togs." },
        hints: "Tab ↑↓ fält  ←→ byt  Ctrl-X ta bort rad  Ctrl-S spara  F1 hjälp  Esc tillbaka",
        shortHints: "↑↓ fält  ←→ byt  Ctrl-S spara  F1 hjälp",
        helpTitle: "Hjälp",
        labels: { label in
            switch label {
            case .title: "Namn"
            case .shortName: "Kortnamn"
            case .client: "Beställare"
            case .language: "Språk"
            case .place: "Plats"
            case .targetGroup: "Målgrupp"
            case .goals: "Mål"
            case .template: "Tidsplansmall"
            case .count: "Träffar"
            case .date: "Dag"
            case .time: "Kl."
            case .interval: "Intervall, veckor"
            case .facilitator: "Samtalsledare"
            case .expert: "Sakkunnig"
            case .meetings: "Träffar"
            case .theme: "Tema"
            case .people: "Deltagare"
            case .name: "Namn"
            case .contact: "Kontakt"
            case .rosterFile: "Läs från fil"
            }
        },
        actions: { action in
            switch action {
            case .next: "fält framåt eller bakåt, rad upp eller ner"
            case .choose: "byt val"
            case .remove: "ta bort raden; ställ in träffen; ta tillbaka"
            case .paste: "inklistrad lista: varje rad blir ett namn eller mål"
            case .editor: "redigera målen i en editor"
            case .save: "spara allt"
            case .help: "den här hjälpen"
            case .back: "tillbaka; frågar om något har ändrats"
            }
        }
    )

    static let english = FormTexts(
        newTitle: "New programme",
        editTitle: "Programme",
        changed: "changed",
        saved: "saved",
        proposed: "proposed",
        fixed: "never changes",
        addMeeting: "+ another meeting (Enter)",
        new: "new",
        running: "going on",
        closed: "closed",
        cancelled: "cancelled",
        willCancel: "will be cancelled",
        willLeave: "leaves the group",
        cannotCancel: "Only a meeting that has not begun can be cancelled.",
        countRules: "The number of meetings is changed in the field Meetings.",
        needsTitle: "A programme needs a title.",
        badShortName: "Letters, digits and hyphens, at most 40.",
        taken: "There is a programme of this name already.",
        badCount: "Meetings 1–30.",
        badInterval: "Weeks 1–52.",
        badDate: "No such day. Write for example 12.3. or 12 Mar 2026.",
        badTime: "No such time. Write for example 13 or 13:30.",
        needsTime: "The time is missing.",
        past: "is past",
        nameTwice: "the name is there already; add a family name",
        needsName: "The name is missing; Ctrl-X takes out of the group.",
        leaving: "The changes are not saved. Enter go on  Ctrl-S save  x throw away",
        previewHints: "Enter takes the people  ↑↓ scroll  Esc leaves them",
        known: "there already",
        rosterErrors: "The roster cannot be taken",
        rosterErrorHints: "Correct the file and read it again.  ↑↓ scroll  Esc back",
        takenPeople: { $0 == 1 ? "One person was taken." : "\($0) people were taken." },
        hints: "Tab ↑↓ field  ←→ change  Ctrl-X remove row  Ctrl-S save  F1 help  Esc back",
        shortHints: "↑↓ field  ←→ change  Ctrl-S save  F1 help",
        helpTitle: "Help",
        labels: { label in
            switch label {
            case .title: "Title"
            case .shortName: "Short name"
            case .client: "Client"
            case .language: "Language"
            case .place: "Place"
            case .targetGroup: "Target group"
            case .goals: "Goals"
            case .template: "Agenda template"
            case .count: "Meetings"
            case .date: "Day"
            case .time: "Time"
            case .interval: "Interval, weeks"
            case .facilitator: "Facilitator"
            case .expert: "Expert"
            case .meetings: "Meetings"
            case .theme: "Theme"
            case .people: "Participants"
            case .name: "Name"
            case .contact: "Contact"
            case .rosterFile: "Read from file"
            }
        },
        actions: { action in
            switch action {
            case .next: "field forward or back, row up or down"
            case .choose: "change a choice"
            case .remove: "remove the row; cancel the meeting; take that back"
            case .paste: "pasted list: each line becomes a name or goal"
            case .editor: "edit the goals in an editor"
            case .save: "save everything"
            case .help: "this help"
            case .back: "back; asks when something was changed"
            }
        }
    )
}
