/// What can be done in the agenda editor's list, one key or more each.
public enum AgendaAction: String, Hashable, Sendable, CaseIterable {
    case minutes, more, fewer, details, add, remove, moveUp, moveDown, protect, template, find, undo, redo, save, help
    case back
}

/// What can be changed of a block.
public enum BlockField: String, Hashable, Sendable, CaseIterable {
    case title, minutes, minimum, isProtected, role, capture, holdsCorrections, kinds, prompt, question, phases
}

/// The texts of the agenda editor.
public struct AgendaEditorTexts: Sendable {
    /// The title of the screen, before the meeting.
    public let title: String
    /// Heads of the columns: begins, minutes, minimum, block.
    public let columns: [String]
    /// Beside a block that a replan leaves alone, and one that is left out.
    public let protected: String, skipped: String
    /// Beside the block that goes on, and one that is over.
    public let goesOn: String, begun: String
    /// The minutes of all blocks, against what they should be.
    public let total: @Sendable (_ minutes: Int, _ target: Int) -> String
    /// When the meeting would end.
    public let ends: @Sendable (String) -> String
    /// Where the edits stand.
    public let changed: String, saving: String, saved: String
    /// Why a block that has begun, or that holds entries, cannot be changed.
    public let isBegun: @Sendable (String) -> String
    /// Why a block cannot stand there: what has begun comes before it.
    public let afterBegun: String
    /// The last block stays.
    public let lastStays: String
    /// What was taken out, and how it comes back.
    public let removed: @Sendable (String) -> String
    /// Another seat has changed the agenda; what helps.
    public let conflict: String
    /// Before edits are thrown away.
    public let leaving: String
    /// The title of a block that was just added.
    public let newBlock: String
    /// The list of templates, and what its keys do.
    public let templates: String, templateHints: String
    /// Before the text that is looked for.
    public let find: String
    /// The row of hints, and the shorter one of a narrow screen.
    public let hints: String, shortHints: String
    /// The hints while a block's details are open, and where an editor is offered.
    public let blockHints: String, editorHint: String
    /// The title of the help.
    public let helpTitle: String
    /// The answers of a switch.
    public let yes: String, no: String
    /// Why a field's text is not taken: no title, minutes, kinds, phases.
    public let needsTitle: String, needsMinutes: String, needsMinimum: String, needsKinds: String
    /// How phases are written.
    public let needsPhases: String

    let actions: @Sendable (AgendaAction) -> String
    let fields: @Sendable (BlockField) -> String

    /// What an action does, for help.
    public subscript(action: AgendaAction) -> String { actions(action) }
    /// What a field is called.
    public subscript(field: BlockField) -> String { fields(field) }
}

extension AgendaEditorTexts {
    static let finnish = AgendaEditorTexts(
        title: "Aikataulu",
        columns: ["klo", "min", "väh.", "lohko"],
        protected: "suojattu",
        skipped: "ohitettu",
        goesOn: "käynnissä",
        begun: "alkanut",
        total: { minutes, target in
            let rest = minutes - target
            let words = rest == 0 ? "tasan" : rest > 0 ? "\(rest) min yli" : "\(-rest) min alle"
            return "Yhteensä \(minutes) min (\(words) \(target))"
        },
        ends: { "päättyy \($0)" },
        changed: "muutettu",
        saving: "tallentuu",
        saved: "tallessa",
        isBegun: { "\($0) on jo alkanut, joten sitä ei voi enää muuttaa." },
        afterBegun: "Jo alkaneiden lohkojen eteen ei voi siirtää.",
        lastStays: "Aikataulussa pitää olla ainakin yksi lohko.",
        removed: { "Poistettu: \($0). Ctrl-Z palauttaa." },
        conflict: "Aikataulu muuttui toisaalla. Ctrl-S: omasi voimaan, alkaneet jäävät. r: hae muuttunut.",
        leaving: "Muutoksia ei ole tallennettu. Enter jatka  Ctrl-S tallenna  x hylkää",
        newBlock: "Uusi lohko",
        templates: "Aikataulupohjat",
        templateHints: "Enter ottaa pohjan  ↑↓ valitse  Esc takaisin",
        find: "etsi:",
        hints: "0–9 min  Enter tiedot  a lisää  d poista  J K siirrä  Ctrl-S tallenna  ? ohje",
        shortHints: "0–9 min  Enter tiedot  Ctrl-S tallenna  ? ohje",
        blockHints: "↑↓ kenttä  ←→ vaihda  Ctrl-S tallenna  Esc takaisin",
        editorHint: "F4 editori",
        helpTitle: "Ohje",
        yes: "kyllä",
        no: "ei",
        needsTitle: "Otsikko puuttuu.",
        needsMinutes: "Minuutteja 1–600.",
        needsMinimum: "Enintään lohkon minuutit.",
        needsKinds: "Lajien kirjaimia, kuten: t c y",
        needsPhases: "Vaihe ja minuutit: Yksin 5; Parit 10",
        actions: { action in
            switch action {
            case .minutes: "lohkon minuutit; Enter hyväksyy, Esc peruu"
            case .more: "viisi minuuttia lisää"
            case .fewer: "viisi minuuttia vähemmän"
            case .details: "lohkon kaikki tiedot: rooli, lajit, puhe, kysymys, vaiheet"
            case .add: "lisää lohko valitun jälkeen"
            case .remove: "poista lohko"
            case .moveUp: "siirrä aikaisemmaksi"
            case .moveDown: "siirrä myöhemmäksi"
            case .protect: "suojaa uudelleensovitukselta, tai vapauta"
            case .template: "ota aikataulupohja"
            case .find: "etsi lohko"
            case .undo: "kumoa"
            case .redo: "tee uudestaan"
            case .save: "tallenna"
            case .help: "tämä ohje"
            case .back: "takaisin"
            }
        },
        fields: { field in
            switch field {
            case .title: "Otsikko"
            case .minutes: "Minuutit"
            case .minimum: "Vähintään"
            case .isProtected: "Suojattu"
            case .role: "Rooli"
            case .capture: "Kirjaaminen"
            case .holdsCorrections: "Oikaisut jonoon"
            case .kinds: "Lajit"
            case .prompt: "Puhe"
            case .question: "Kysymys"
            case .phases: "Vaiheet"
            }
        }
    )

    static let swedish = AgendaEditorTexts(
        title: "Tidsplan",
        columns: ["kl.", "min", "minst", "block"],
        protected: "skyddat",
        skipped: "överhoppat",
        goesOn: "pågår",
        begun: "har börjat",
        total: { minutes, target in
            let rest = minutes - target
            let words = rest == 0 ? "precis" : rest > 0 ? "\(rest) min över" : "\(-rest) min under"
            return "Sammanlagt \(minutes) min (\(words) \(target))"
        },
        ends: { "slutar \($0)" },
        changed: "ändrad",
        saving: "sparas",
        saved: "sparad",
        isBegun: { "\($0) har redan börjat och kan inte längre ändras." },
        afterBegun: "Det går inte att flytta framför block som har börjat.",
        lastStays: "Tidsplanen måste ha minst ett block.",
        removed: { "Borttaget: \($0). Ctrl-Z återställer." },
        conflict: "Tidsplanen ändrades av någon annan. Ctrl-S: din gäller, det som börjat står kvar. r: hämta den nya.",
        leaving: "Ändringarna är inte sparade. Enter fortsätt  Ctrl-S spara  x släng",
        newBlock: "Nytt block",
        templates: "Mallar för tidsplanen",
        templateHints: "Enter tar mallen  ↑↓ välj  Esc tillbaka",
        find: "sök:",
        hints: "0–9 min  Enter uppgifter  a ny  d ta bort  J K flytta  Ctrl-S spara  ? hjälp",
        shortHints: "0–9 min  Enter uppgifter  Ctrl-S spara  ? hjälp",
        blockHints: "↑↓ fält  ←→ byt  Ctrl-S spara  Esc tillbaka",
        editorHint: "F4 editor",
        helpTitle: "Hjälp",
        yes: "ja",
        no: "nej",
        needsTitle: "Rubriken saknas.",
        needsMinutes: "Minuter 1–600.",
        needsMinimum: "Högst blockets minuter.",
        needsKinds: "Slagens bokstäver, som: t c y",
        needsPhases: "Fas och minuter: Ensam 5; Par 10",
        actions: { action in
            switch action {
            case .minutes: "blockets minuter; Enter godkänner, Esc ångrar"
            case .more: "fem minuter till"
            case .fewer: "fem minuter mindre"
            case .details: "blockets alla uppgifter: roll, slag, inledning, fråga, faser"
            case .add: "nytt block efter det valda"
            case .remove: "ta bort blocket"
            case .moveUp: "flytta tidigare"
            case .moveDown: "flytta senare"
            case .protect: "skydda mot omplanering, eller frige"
            case .template: "ta en mall"
            case .find: "sök ett block"
            case .undo: "ångra"
            case .redo: "gör om"
            case .save: "spara"
            case .help: "den här hjälpen"
            case .back: "tillbaka"
            }
        },
        fields: { field in
            switch field {
            case .title: "Rubrik"
            case .minutes: "Minuter"
            case .minimum: "Minst"
            case .isProtected: "Skyddat"
            case .role: "Roll"
            case .capture: "Antecknande"
            case .holdsCorrections: "Rättelser i kö"
            case .kinds: "Slag"
            case .prompt: "Inledning"
            case .question: "Fråga"
            case .phases: "Faser"
            }
        }
    )

    static let english = AgendaEditorTexts(
        title: "Agenda",
        columns: ["at", "min", "least", "block"],
        protected: "protected",
        skipped: "left out",
        goesOn: "going on",
        begun: "begun",
        total: { minutes, target in
            let rest = minutes - target
            let words = rest == 0 ? "exactly" : rest > 0 ? "\(rest) min over" : "\(-rest) min under"
            return "Altogether \(minutes) min (\(words) \(target))"
        },
        ends: { "ends \($0)" },
        changed: "changed",
        saving: "being saved",
        saved: "saved",
        isBegun: { "\($0) has begun already and can no longer be changed." },
        afterBegun: "Nothing can move before what has begun.",
        lastStays: "An agenda needs at least one block.",
        removed: { "Removed: \($0). Ctrl-Z brings it back." },
        conflict: "The agenda was changed elsewhere. Ctrl-S: yours holds, what has begun stays. r: take the other.",
        leaving: "The changes are not saved. Enter go on  Ctrl-S save  x throw away",
        newBlock: "New block",
        templates: "Agenda templates",
        templateHints: "Enter takes the template  ↑↓ choose  Esc back",
        find: "find:",
        hints: "0–9 min  Enter details  a add  d remove  J K move  Ctrl-S save  ? help",
        shortHints: "0–9 min  Enter details  Ctrl-S save  ? help",
        blockHints: "↑↓ field  ←→ change  Ctrl-S save  Esc back",
        editorHint: "F4 editor",
        helpTitle: "Help",
        yes: "yes",
        no: "no",
        needsTitle: "The title is missing.",
        needsMinutes: "Minutes 1–600.",
        needsMinimum: "At most the block's minutes.",
        needsKinds: "Letters of kinds, such as: t c y",
        needsPhases: "Phase and minutes: Alone 5; Pairs 10",
        actions: { action in
            switch action {
            case .minutes: "minutes of the block; Enter accepts, Esc takes back"
            case .more: "five minutes more"
            case .fewer: "five minutes fewer"
            case .details: "all of the block: role, kinds, prompt, question, phases"
            case .add: "add a block after the selected"
            case .remove: "remove the block"
            case .moveUp: "move earlier"
            case .moveDown: "move later"
            case .protect: "protect from replanning, or free"
            case .template: "take a template"
            case .find: "find a block"
            case .undo: "undo"
            case .redo: "redo"
            case .save: "save"
            case .help: "this help"
            case .back: "back"
            }
        },
        fields: { field in
            switch field {
            case .title: "Title"
            case .minutes: "Minutes"
            case .minimum: "At least"
            case .isProtected: "Protected"
            case .role: "Role"
            case .capture: "Capture"
            case .holdsCorrections: "Queue corrections"
            case .kinds: "Kinds"
            case .prompt: "Prompt"
            case .question: "Question"
            case .phases: "Phases"
            }
        }
    )
}
