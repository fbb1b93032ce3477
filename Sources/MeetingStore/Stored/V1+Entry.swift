import MeetingEngine

extension V1 {
    /// `entry.captured`.
    struct Entry: Codable {
        var entry: String
        var before: Int64
        var block: String?
        var kind: String
        var chosen: Bool?
        var speaker: String?
        var text: String
        var mark: Bool?
        var links: [String]?
        var themes: [String]?
        var audience: String
        var star: Bool?
        var outcome: String?
        var source: String?
        var due: String?
        var owner: String?
        var neutral: String?
        var redacted: Bool?

        enum CodingKeys: String, CodingKey {
            case entry, before, block, kind, chosen, speaker, text, mark, links, themes, audience, star, outcome, source
            case due, owner, neutral, redacted
        }

        init(_ new: NewEntry) {
            entry = new.id.description
            before = new.before.count
            block = new.block?.description
            kind = String(new.kind.letter)
            chosen = new.kindIsChosen.storedFlag
            speaker = new.speaker?.storedText
            text = new.text
            mark = new.isMark.storedFlag
            links = new.links.map(\.description).storedList
            themes = new.themes.storedList
            audience = new.audience.storedText
            star = new.isStarred.storedFlag
            outcome = new.outcome?.rawValue
            source = new.source.storedText
            due = new.due?.iso
            owner = new.owner?.storedText
            neutral = new.neutralWording.storedText
            redacted = new.isRedacted.storedFlag
        }

        func value() throws(StoredFormProblem) -> NewEntry {
            NewEntry(
                id: try .stored(entry),
                before: try .stored(before),
                block: try block.map(ID.stored),
                kind: try .stored(kind),
                kindIsChosen: chosen ?? false,
                speaker: try speaker.map(Speaker.stored),
                text: text,
                isMark: mark ?? false,
                links: try links.storedIdentities(),
                themes: themes ?? [],
                audience: try .stored(audience),
                isStarred: star ?? false,
                outcome: try outcome.map(Outcome.stored),
                source: source ?? "",
                due: try due.map(CalendarDay.stored),
                owner: try owner.map(Speaker.stored),
                neutralWording: neutral ?? "",
                isRedacted: redacted ?? false
            )
        }
    }
}

extension [String]? {
    /// Reads stored identities; none when there is no list.
    func storedIdentities<Subject>() throws(StoredFormProblem) -> [ID<Subject>] {
        var ids: [ID<Subject>] = []
        for text in self ?? [] { ids.append(try .stored(text)) }
        return ids
    }
}

extension Speaker {
    /// The speaker as it is stored: a role's name or a person's identity.
    var storedText: String {
        switch self {
        case .facilitator: "facilitator"
        case .expert: "expert"
        case .person(let id): id.description
        }
    }

    static func stored(_ text: String) throws(StoredFormProblem) -> Speaker {
        switch text {
        case "facilitator": .facilitator
        case "expert": .expert
        default: .person(try .stored(text))
        }
    }
}

extension Audience {
    /// The level as it is stored.
    var storedText: String {
        switch self {
        case .facilitator: "facilitator"
        case .group: "group"
        case .organisation: "organisation"
        }
    }

    static func stored(_ text: String) throws(StoredFormProblem) -> Audience {
        guard let audience = allCases.first(where: { $0.storedText == text }) else { throw .malformed }
        return audience
    }
}

extension CalendarDay {
    static func stored(_ text: String) throws(StoredFormProblem) -> CalendarDay {
        guard let day = CalendarDay(iso: text) else { throw .malformed }
        return day
    }
}
