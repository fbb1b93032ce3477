/// What one letter does with what is selected in the queue.
public enum QueueAction: String, Hashable, Sendable, CaseIterable {
    /// It is brought up in the room now.
    case raise
    /// It stands as it was brought up.
    case record
    /// It is set aside.
    case park
    /// It goes back to wait for its turn.
    case putBack
    /// It is to be found out first.
    case check
    /// It is taken back.
    case withdraw
    /// What was corrected is a claim.
    case accept
    /// What was corrected is no claim.
    case decline
}

/// What the queue of the expert's contributions says.
public struct LiveQueueTexts: Sendable {
    private let text: @Sendable (QueueAction) -> String
    /// The heading: how many, and how many of them are urgent.
    public let heading: @Sendable (Int, Int) -> String
    /// Nothing is in the queue.
    public let empty: String
    /// How the panel is entered.
    public let enter: String
    /// What the other keys do in the panel.
    public let keys: String
    /// An urgent one.
    public let urgent: String
    /// A flagged one without words.
    public let wordless: String
    /// What the expert corrected and so proposes to be a claim.
    public let proposal: String
    /// How many wait, under the log.
    public let waiting: @Sendable (Int) -> String
    /// How many wait by themselves, and how many of them are urgent, until a block: its title, or empty.
    public let held: @Sendable (Int, Int, String) -> String
    /// How many proposals of claims there are, under the log.
    public let proposals: @Sendable (Int) -> String
    /// How many the room has not heard, before closing.
    public let unraised: @Sendable (Int) -> String
    /// Asks by which day it is found out.
    public let whichDay: String
    /// What stands in for a day that is not understood.
    public let noDay: String
    /// The text of the promise to find something out.
    public let promise: @Sendable (String) -> String
    /// Nothing of the queue fits the command.
    public let noneFits: String
    /// That the expert has not checked it.
    public let unchecked: String
    /// What a correction rests on, before the reason.
    public let because: String
    /// The heading of an entry's history, with its number.
    public let history: @Sendable (Int) -> String
    /// The text of now, in a history.
    public let present: String
    /// An earlier text, in a history.
    public let earlier: String
    /// There is nothing earlier.
    public let noHistory: String

    /// The label of an action; its letter is the capital in it.
    public subscript(action: QueueAction) -> String { text(action) }

    /// The letter of an action, in lower case.
    public func letter(of action: QueueAction) -> Character {
        self[action].first { $0.isUppercase }.flatMap { $0.lowercased().first } ?? " "
    }

    /// The action of a letter.
    public func action(of letter: Character) -> QueueAction? {
        guard let lower = letter.lowercased().first else { return nil }
        return QueueAction.allCases.first { self.letter(of: $0) == lower }
    }
}

extension LiveQueueTexts {
    static let finnish = LiveQueueTexts(
        text: {
            switch $0 {
            case .raise: "Esitä"
            case .record: "Kirjattu"
            case .park: "Parkkiin"
            case .putBack: "Jonoon"
            case .check: "Tarkistettavaksi"
            case .withdraw: "peRu"
            case .accept: "Hyväksy"
            case .decline: "hYlkää"
            }
        },
        heading: { $1 == 0 ? "Asiantuntijan jono \($0)" : "Asiantuntijan jono \($0), kiireellisiä \($1)" },
        empty: "Jono on tyhjä.",
        enter: "Tab jonoon",
        keys: "Enter muokkaa  ↑↓ valitse  Esc takaisin",
        urgent: "kiireellinen",
        wordless: "(sanat puuttuvat)",
        proposal: "käsitykseksi?",
        waiting: { "asiantuntijan jonossa \($0)" },
        held: { count, urgent, block in
            let kinds = urgent == 0 ? "" : " (kiireellisiä \(urgent))"
            return "jonossa \(count)\(kinds), odottaa" + (block.isEmpty ? "" : " lohkoon \(block)")
        },
        proposals: { $0 == 1 ? "1 käsitysehdotus" : "\($0) käsitysehdotusta" },
        unraised: {
            $0 == 1 ? "1 asiantuntijan asia esittämättä (:jono)" : "\($0) asiantuntijan asiaa esittämättä (:jono)"
        },
        whichDay: "Selvitetään mihin mennessä:",
        noDay: "Päivää ei ymmärretty; kirjoita esimerkiksi 9.4. tai pe.",
        promise: { "Selvitetään: \($0)" },
        noneFits: "Jonossa ei ole sellaista, jolle tämän voisi tehdä.",
        unchecked: "asiantuntija ei ole tarkistanut",
        because: "syy",
        history: { "Kirjauksen \($0) vaiheet" },
        present: "nyt",
        earlier: "aiemmin",
        noHistory: "Aiempia tekstejä tai vaiheita ei ole."
    )
    static let swedish = LiveQueueTexts(
        text: {
            switch $0 {
            case .raise: "Framför"
            case .record: "Antecknad"
            case .park: "Parkera"
            case .putBack: "till Kön"
            case .check: "konTrolleras"
            case .withdraw: "åteRta"
            case .accept: "Godkänn"
            case .decline: "aVslå"
            }
        },
        heading: { $1 == 0 ? "Den sakkunnigas kö \($0)" : "Den sakkunnigas kö \($0), brådskande \($1)" },
        empty: "Kön är tom.",
        enter: "Tab till kön",
        keys: "Enter redigera  ↑↓ välj  Esc tillbaka",
        urgent: "brådskande",
        wordless: "(orden saknas)",
        proposal: "en uppfattning?",
        waiting: { "i den sakkunnigas kö \($0)" },
        held: { count, urgent, block in
            let kinds = urgent == 0 ? "" : " (brådskande \(urgent))"
            return "i kön \(count)\(kinds), väntar" + (block.isEmpty ? "" : " på blocket \(block)")
        },
        proposals: { $0 == 1 ? "1 förslag till uppfattning" : "\($0) förslag till uppfattningar" },
        unraised: {
            $0 == 1
                ? "1 sak från den sakkunniga inte framförd (:kö)"
                : "\($0) saker från den sakkunniga inte framförda (:kö)"
        },
        whichDay: "Utreds senast:",
        noDay: "Dagen gick inte att tolka; skriv till exempel 9.4 eller fre.",
        promise: { "Utreds: \($0)" },
        noneFits: "I kön finns inget som det här går att göra med.",
        unchecked: "den sakkunniga har inte kontrollerat",
        because: "orsak",
        history: { "Skedena i anteckning \($0)" },
        present: "nu",
        earlier: "tidigare",
        noHistory: "Det finns inga tidigare texter eller skeden."
    )
    static let english = LiveQueueTexts(
        text: {
            switch $0 {
            case .raise: "Raise"
            case .record: "reCorded"
            case .park: "Park"
            case .putBack: "back to Queue"
            case .check: "to be cHecked"
            case .withdraw: "Withdraw"
            case .accept: "Accept"
            case .decline: "Decline"
            }
        },
        heading: { $1 == 0 ? "The expert's queue \($0)" : "The expert's queue \($0), urgent \($1)" },
        empty: "The queue is empty.",
        enter: "Tab enters the queue",
        keys: "Enter edit  ↑↓ choose  Esc back",
        urgent: "urgent",
        wordless: "(no words yet)",
        proposal: "a claim?",
        waiting: { "in the expert's queue \($0)" },
        held: { count, urgent, block in
            let kinds = urgent == 0 ? "" : " (\(urgent) urgent)"
            return "queued \(count)\(kinds), held" + (block.isEmpty ? "" : " until \(block)")
        },
        proposals: { $0 == 1 ? "1 proposed claim" : "\($0) proposed claims" },
        unraised: {
            $0 == 1
                ? "1 contribution of the expert's not raised (:queue)"
                : "\($0) contributions of the expert's not raised (:queue)"
        },
        whichDay: "Found out by:",
        noDay: "Not understood as a day; type 9 Apr or Fri, for example.",
        promise: { "To be found out: \($0)" },
        noneFits: "Nothing in the queue can take that.",
        unchecked: "not checked by the expert",
        because: "reason",
        history: { "The course of entry \($0)" },
        present: "now",
        earlier: "earlier",
        noHistory: "There are no earlier texts or steps."
    )
}
