/// A name that stands in one of an entry's texts, to be replaced or kept.
public struct EntryName: Hashable, Sendable {
    /// One of the texts of an entry.
    public enum Field: Hashable, Sendable, CaseIterable {
        /// What was said.
        case text
        /// Its source.
        case source
        /// The neutral wording of a claim.
        case neutralWording
        /// Why what was thought differs from a correction.
        case why
        /// The sector or agreement that a correction holds for.
        case sector
    }

    /// In which text it stands.
    public var field: Field
    /// The name.
    public var hit: NameHit

    /// Makes one.
    public init(field: Field, hit: NameHit) {
        self.field = field
        self.hit = hit
    }

    /// What is to be done to put the replacement in the place of the name.
    public func replaced(in entry: Entry) -> MeetingCommand {
        let text = hit.replaced(in: entry[field])
        func revise(_ change: EntryChange) -> MeetingCommand { .revise(entry.id, base: entry.textEvent, [change]) }
        switch field {
        case .text: return revise(.text(text))
        case .source: return revise(.source(text))
        case .neutralWording: return revise(.neutralWording(text))
        case .why: return .reviseContribution(entry.id, [.why(text)])
        case .sector: return .reviseContribution(entry.id, [.sector(text)])
        }
    }
}

extension Entry {
    /// One of its texts.
    public subscript(field: EntryName.Field) -> String {
        switch field {
        case .text: text
        case .source: source
        case .neutralWording: neutralWording
        case .why: contribution?.why ?? ""
        case .sector: contribution?.sector ?? ""
        }
    }

    /// Whether it was decided that a word is no name here, or may stay.
    public func keeps(_ hit: NameHit) -> Bool { keptNames.contains(hit.word) }
}

extension NameFinder {
    /// The names in all texts of an entry, those included that were decided about.
    public func names(in entry: Entry) -> [EntryName] {
        EntryName.Field.allCases.flatMap { field in
            entry[field].isEmpty ? [] : hits(in: entry[field]).map { EntryName(field: field, hit: $0) }
        }
    }
}
