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

    /// The change of the entry that puts the replacement in the place of the name.
    public func replaced(in entry: Entry) -> EntryChange {
        let text = hit.replaced(in: entry[field])
        switch field {
        case .text: return .text(text)
        case .source: return .source(text)
        case .neutralWording: return .neutralWording(text)
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
