public import MeetingEngine

/// The names of things, in one language.
public struct WordTexts: Sendable {
    /// The kinds of entry.
    public let kinds: KindTexts
    /// Who speaks, and who sits where.
    public let people: PeopleTexts
    /// How entries and people stand to each other and to the meeting.
    public let terms: TermTexts
    /// The languages, each in the language of these texts.
    public let languages: LanguageNames
}

/// What people are called who must not be named.
public struct PeopleTexts: Sendable {
    /// The trainer who leads and documents.
    public let facilitator: String
    /// The same, in at most eight columns.
    public let facilitatorShort: String
    /// The client union's expert.
    public let expert: String
    /// The same, in at most eight columns.
    public let expertShort: String
    /// One of the group.
    public let participant: String
    /// Someone who visits a meeting.
    public let guest: String
    /// A command outside the consoles.
    public let command: String
    /// Nobody in particular.
    public let nobody: String

    /// A person by number: *osallistuja 3*.
    public func person(_ person: Person) -> String {
        switch person.role {
        case .participant: "\(participant) \(person.number)"
        case .guest: "\(guest) \(person.number)"
        }
    }

    /// What a role on the roster is called.
    public func role(_ role: Person.Role) -> String {
        switch role {
        case .participant: participant
        case .guest: guest
        }
    }

    /// A seat by role, and by number where it is not the first: *ohjaaja*, *asiantuntija 2*.
    public func seat(_ seat: Seat) -> String {
        let name =
            switch seat.role {
            case .facilitator: facilitator
            case .expert: expert
            case .command: command
            }
        return seat.number == 1 ? name : "\(name) \(seat.number)"
    }
}

/// What languages are called.
public struct LanguageNames: Sendable {
    /// Finnish.
    public let finnish: String
    /// Swedish.
    public let swedish: String
    /// English.
    public let english: String

    /// The name of a language.
    public subscript(language: Language) -> String { language.pick(finnish, swedish, english) }
}

extension WordTexts {
    static let finnish = WordTexts(
        kinds: .finnish,
        people: PeopleTexts(
            facilitator: "ohjaaja",
            facilitatorShort: "ohjaaja",
            expert: "asiantuntija",
            expertShort: "asiant.",
            participant: "osallistuja",
            guest: "vierailija",
            command: "komento",
            nobody: "ei puhujaa"
        ),
        terms: .finnish,
        languages: LanguageNames(finnish: "suomi", swedish: "ruotsi", english: "englanti")
    )

    static let swedish = WordTexts(
        kinds: .swedish,
        people: PeopleTexts(
            facilitator: "samtalsledare",
            facilitatorShort: "ledare",
            expert: "sakkunnig",
            expertShort: "sakk.",
            participant: "deltagare",
            guest: "gäst",
            command: "kommando",
            nobody: "ingen talare"
        ),
        terms: .swedish,
        languages: LanguageNames(finnish: "finska", swedish: "svenska", english: "engelska")
    )

    static let english = WordTexts(
        kinds: .english,
        people: PeopleTexts(
            facilitator: "facilitator",
            facilitatorShort: "facil.",
            expert: "expert",
            expertShort: "expert",
            participant: "participant",
            guest: "guest",
            command: "command",
            nobody: "no speaker"
        ),
        terms: .english,
        languages: LanguageNames(finnish: "Finnish", swedish: "Swedish", english: "English")
    )
}
