public import MeetingEngine

/// Why something is to be settled before a meeting is wrapped up, in the order of the list.
public enum WrapUpReason: Hashable, Sendable, CaseIterable {
    /// The expert brought it, and it is not settled.
    case waits
    /// The expert corrected it, and so proposes that it is a claim.
    case proposed
    /// A mark without its text.
    case noText
    /// Its block has no kind of its own, and none was chosen.
    case noKind
    /// A claim that nobody corrected.
    case uncorrected
    /// An assignment or a promise without an owner or a date.
    case incomplete
    /// A question that nothing answers.
    case unanswered
    /// The insights are over, and there is none.
    case noInsight
    /// A word that looks like a name of the roster.
    case name
}

/// What one key does with something that is to be settled.
public enum WrapUpAction: Hashable, Sendable, CaseIterable {
    case advance, isClaim, noClaim, delete, leave, dueNext, ownFacilitator, ownExpert, answered, park, replace, notName
}

/// What the lists say that a letter settles row by row: the wrap-up, what earlier meetings left, what the organisation
/// gets, what is read back, and ratings.
public struct LiveSheetTexts: Sendable {
    /// Why something is to be settled, in a few words.
    public let reason: @Sendable (WrapUpReason) -> String
    /// What a key does, the letter first: `k korvaa`.
    public let action: @Sendable (WrapUpAction) -> String
    /// A name in what was written into a section of the memo by hand: the title of the section.
    public let proseName: @Sendable (String) -> String
    /// Any letter of a kind chooses it.
    public let anyKind: String
    /// What Enter does: opens the line.
    public let enterEdits: String
    /// How a list is left.
    public let escape: String
    /// Everything is settled.
    public let allSettled: String
    /// The heading of what earlier meetings left: settled, of how many.
    public let carryOver: @Sendable (Int, Int) -> String
    /// What the keys do with a settlement, the letter first; nil where it is not offered.
    public let outcome: @Sendable (Settlement.Outcome) -> String
    /// The word for an outcome, as a row shows it.
    public let outcomeWord: @Sendable (Settlement.Outcome) -> String
    /// Enter adds a note, Backspace takes back.
    public let carryOverKeys: String
    /// Asks for a note.
    public let note: String
    /// Something of a meeting of a number.
    public let ofMeeting: @Sendable (Int) -> String
    /// Earlier meetings left nothing open.
    public let nothingLeft: String
    /// The heading of what the organisation gets: raised, of how many.
    public let organisation: @Sendable (Int, Int) -> String
    /// The same with one kind alone.
    public let onlyKind: @Sendable (String) -> String
    /// An entry that a participant keeps from the organisation.
    public let locked: String
    /// What the keys do in what the organisation gets.
    public let organisationKeys: String
    /// The heading of what is read back: its position, of how many.
    public let readBack: @Sendable (Int, Int) -> String
    /// The group approved it.
    public let approved: String
    /// The group has not approved it yet.
    public let notApproved: String
    /// The group approved an earlier text.
    public let changedSince: String
    /// What a summary gathers.
    public let gathers: String
    /// What the keys do in reading back.
    public let readBackKeys: String
    /// There is nothing to read back.
    public let nothingToRead: String
    /// The heading of the ratings.
    public let ratings: String
    /// The mood, as a subject of ratings.
    public let mood: String
    /// The words that begin a rating of the mood.
    public let moodWords: [String]
    /// At the opening; the words that say it.
    public let opening: String
    /// At the closing.
    public let closing: String
    /// The words for the opening and the closing in `:rate`.
    public let momentWords: [Rating.Moment: [String]]
    /// How to rate.
    public let rateHelp: String
    /// No goal of this number: how many there are.
    public let noGoal: @Sendable (String, Int) -> String
    /// What a rating says: subject, moment, scores, mean.
    public let rating: @Sendable (String, Rating.Moment, String, String) -> String
    /// The mark between the digits of a number with a fraction.
    public let decimalMark: String

    /// The letter of an action: the first of its words.
    public func letter(of action: WrapUpAction) -> Character { self.action(action).first ?? " " }
    /// The letter of an outcome.
    public func letter(of outcome: Settlement.Outcome) -> Character { self.outcome(outcome).first ?? " " }
}

extension LiveSheetTexts {
    static let finnish = LiveSheetTexts(
        reason: { reason in
            switch reason {
            case .waits: "jonossa"
            case .proposed: "käsitykseksi?"
            case .noText: "ilman tekstiä"
            case .noKind: "laji valitsematta"
            case .uncorrected: "oikaisematta"
            case .incomplete: "tekijä tai päivä puuttuu"
            case .unanswered: "ilman vastausta"
            case .noInsight: "oivalluksia ei ole kirjattu"
            case .name: "nimi"
            }
        },
        action: { action in
            switch action {
            case .advance: "e etenee"
            case .isClaim: "k käsitys"
            case .noClaim: "e ei käsitys"
            case .delete: "p poista"
            case .leave: "j jätä oikaisematta"
            case .dueNext: "s seuraavaan tapaamiseen"
            case .ownFacilitator: "o ohjaaja"
            case .ownExpert: "a asiantuntija"
            case .answered: "v vastattu"
            case .park: "p parkkiin"
            case .replace: "k korvaa"
            case .notName: "e ei nimi"
            }
        },
        proseName: { "nimi: \($0)" },
        anyKind: "lajin kirjain valitsee",
        enterEdits: "Enter riville",
        escape: "Esc takaisin",
        allSettled: "Kaikki on kunnossa.",
        carryOver: { "Viime kerralta: \($0)/\($1) käyty läpi" },
        outcome: { outcome in
            switch outcome {
            case .done: "t tehty"
            case .partly: "o osittain"
            case .notDone: "e ei tehty"
            case .moved: "s siirretään"
            case .answered: "v vastattu"
            case .handled: "k käsitelty"
            case .toOrganisation: "j järjestölle"
            case .dropped: "p pois"
            }
        },
        outcomeWord: { outcome in
            switch outcome {
            case .done: "tehty"
            case .partly: "osittain"
            case .notDone: "ei tehty"
            case .moved: "siirretty"
            case .answered: "vastattu"
            case .handled: "käsitelty"
            case .toOrganisation: "järjestölle"
            case .dropped: "poistettu"
            }
        },
        carryOverKeys: "Esc valmis  Enter lisätieto  Askelpalautin peruu",
        note: "Lisätieto:",
        ofMeeting: { "\($0). tapaaminen" },
        nothingLeft: "Aiemmilta kerroilta ei ole avoinna mitään.",
        organisation: { "Järjestö saa \($0)/\($1)" },
        onlyKind: { "vain \($0)" },
        locked: "ei järjestölle",
        organisationKeys: "Väli järjestölle tai ei  l lukitse  kirjain rajaa lajiin  ↑↓ selaa  Esc valmis",
        readBack: { "Luetaan ääneen \($0)/\($1)" },
        approved: "✓ ryhmä hyväksyi",
        notApproved: "ei vielä hyväksytty",
        changedSince: "muuttunut hyväksymisen jälkeen",
        gathers: "Kokoaa",
        readBackKeys: "Enter ryhmä hyväksyi  ↑↓ toinen  m muokkaa  Esc takaisin",
        nothingToRead: "Luettavaa ei ole: yhteenvetoja (w) ja oivalluksia (o) ei ole kirjattu.",
        ratings: "Arviot 1–5",
        mood: "tunnelma",
        moodWords: ["tunnelma", "mood"],
        opening: "alussa",
        closing: "lopussa",
        momentWords: [.opening: ["alku", "alussa", "start"], .closing: ["loppu", "lopussa", "end"]],
        rateHelp: ":arvio 1 4 3 5 on tavoite 1, :arvio tunnelma 3 4 tunnelma; alku tai loppu voi olla välissä",
        noGoal: { typed, count in
            count == 0
                ? "Tavoitteita ei ole sovittu; :arvio tunnelma 3 4 käy."
                : "Tavoitetta \(typed) ei ole: tavoitteet ovat 1–\(count), tai tunnelma."
        },
        rating: { subject, moment, scores, mean in
            "\(subject), \(moment == .opening ? "alussa" : "lopussa"): keskiarvo \(mean) (\(scores))"
        },
        decimalMark: ","
    )

    static let swedish = LiveSheetTexts(
        reason: { reason in
            switch reason {
            case .waits: "i kön"
            case .proposed: "en uppfattning?"
            case .noText: "utan text"
            case .noKind: "slaget saknas"
            case .uncorrected: "inte rättad"
            case .incomplete: "vem eller till när saknas"
            case .unanswered: "utan svar"
            case .noInsight: "inga insikter har antecknats"
            case .name: "namn"
            }
        },
        action: { action in
            switch action {
            case .advance: "f för vidare"
            case .isClaim: "u uppfattning"
            case .noClaim: "i ingen uppfattning"
            case .delete: "t ta bort"
            case .leave: "l lämna orättad"
            case .dueNext: "n till nästa träff"
            case .ownFacilitator: "l samtalsledaren"
            case .ownExpert: "s sakkunniga"
            case .answered: "b besvarad"
            case .park: "p parkera"
            case .replace: "e ersätt"
            case .notName: "i inget namn"
            }
        },
        proseName: { "namn: \($0)" },
        anyKind: "bokstaven väljer slag",
        enterEdits: "Enter till raden",
        escape: "Esc tillbaka",
        allSettled: "Allt är i ordning.",
        carryOver: { "Från tidigare: \($0)/\($1) genomgångna" },
        outcome: { outcome in
            switch outcome {
            case .done: "g gjort"
            case .partly: "d delvis"
            case .notDone: "i inte gjort"
            case .moved: "f flyttas"
            case .answered: "b besvarat"
            case .handled: "h hanterat"
            case .toOrganisation: "o till organisationen"
            case .dropped: "s stryks"
            }
        },
        outcomeWord: { outcome in
            switch outcome {
            case .done: "gjort"
            case .partly: "delvis"
            case .notDone: "inte gjort"
            case .moved: "flyttat"
            case .answered: "besvarat"
            case .handled: "hanterat"
            case .toOrganisation: "till organisationen"
            case .dropped: "struket"
            }
        },
        carryOverKeys: "Esc klart  Enter tillägg  Backsteg ångrar",
        note: "Tillägg:",
        ofMeeting: { "träff \($0)" },
        nothingLeft: "Ingenting är öppet från tidigare träffar.",
        organisation: { "Organisationen får \($0)/\($1)" },
        onlyKind: { "bara \($0)" },
        locked: "inte till organisationen",
        organisationKeys: "Mellanslag till organisationen  l lås  bokstav väljer slag  ↑↓ bläddra  Esc klart",
        readBack: { "Läses upp \($0)/\($1)" },
        approved: "✓ gruppen godkände",
        notApproved: "inte godkänd ännu",
        changedSince: "ändrad sedan godkännandet",
        gathers: "Samlar",
        readBackKeys: "Enter gruppen godkände  ↑↓ en annan  m ändra  Esc tillbaka",
        nothingToRead: "Det finns inget att läsa upp: inga sammanfattningar (w) eller insikter (o).",
        ratings: "Omdömen 1–5",
        mood: "stämningen",
        moodWords: ["stämning", "stämningen", "mood"],
        opening: "i början",
        closing: "i slutet",
        momentWords: [.opening: ["början", "start"], .closing: ["slutet", "slut", "end"]],
        rateHelp: ":omdöme 1 4 3 5 är mål 1, :omdöme stämning 3 4 stämningen; början eller slutet får stå emellan",
        noGoal: { typed, count in
            count == 0
                ? "Inga mål har avtalats; :omdöme stämning 3 4 går bra."
                : "Mål \(typed) finns inte: målen är 1–\(count), eller stämning."
        },
        rating: { subject, moment, scores, mean in
            "\(subject), \(moment == .opening ? "i början" : "i slutet"): medeltal \(mean) (\(scores))"
        },
        decimalMark: ","
    )

    static let english = LiveSheetTexts(
        reason: { reason in
            switch reason {
            case .waits: "queued"
            case .proposed: "a claim?"
            case .noText: "without text"
            case .noKind: "no kind chosen"
            case .uncorrected: "not corrected"
            case .incomplete: "no owner or date"
            case .unanswered: "not answered"
            case .noInsight: "no insight has been captured"
            case .name: "name"
            }
        },
        action: { action in
            switch action {
            case .advance: "n next step"
            case .isClaim: "c claim"
            case .noClaim: "n no claim"
            case .delete: "d delete"
            case .leave: "l leave uncorrected"
            case .dueNext: "n by next meeting"
            case .ownFacilitator: "f facilitator"
            case .ownExpert: "e expert"
            case .answered: "a answered"
            case .park: "p park"
            case .replace: "r replace"
            case .notName: "n no name"
            }
        },
        proseName: { "name: \($0)" },
        anyKind: "a kind's letter chooses it",
        enterEdits: "Enter to the line",
        escape: "Esc back",
        allSettled: "Everything is settled.",
        carryOver: { "From before: \($0)/\($1) gone through" },
        outcome: { outcome in
            switch outcome {
            case .done: "d done"
            case .partly: "p partly"
            case .notDone: "n not done"
            case .moved: "m moved"
            case .answered: "a answered"
            case .handled: "h handled"
            case .toOrganisation: "o to the organisation"
            case .dropped: "x dropped"
            }
        },
        outcomeWord: { outcome in
            switch outcome {
            case .done: "done"
            case .partly: "partly"
            case .notDone: "not done"
            case .moved: "moved"
            case .answered: "answered"
            case .handled: "handled"
            case .toOrganisation: "to the organisation"
            case .dropped: "dropped"
            }
        },
        carryOverKeys: "Esc ready  Enter note  Backspace takes back",
        note: "Note:",
        ofMeeting: { "meeting \($0)" },
        nothingLeft: "Earlier meetings left nothing open.",
        organisation: { "The organisation gets \($0)/\($1)" },
        onlyKind: { "\($0) only" },
        locked: "not to the organisation",
        organisationKeys: "Space to the organisation or not  l lock  a letter picks a kind  ↑↓ move  Esc ready",
        readBack: { "Read aloud \($0)/\($1)" },
        approved: "✓ the group approved",
        notApproved: "not approved yet",
        changedSince: "changed since it was approved",
        gathers: "Gathers",
        readBackKeys: "Enter the group approved  ↑↓ another  m edit  Esc back",
        nothingToRead: "There is nothing to read: no summary (w) and no insight (o).",
        ratings: "Ratings 1–5",
        mood: "mood",
        moodWords: ["mood"],
        opening: "at the start",
        closing: "at the end",
        momentWords: [.opening: ["start"], .closing: ["end"]],
        rateHelp: ":rate 1 4 3 5 is goal 1, :rate mood 3 4 the mood; start or end may stand between",
        noGoal: { typed, count in
            count == 0
                ? "No goals were agreed; :rate mood 3 4 works."
                : "There is no goal \(typed): the goals are 1–\(count), or mood."
        },
        rating: { subject, moment, scores, mean in
            "\(subject), \(moment == .opening ? "at the start" : "at the end"): mean \(mean) (\(scores))"
        },
        decimalMark: "."
    )
}
