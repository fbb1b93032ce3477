/// What is searched for over all meetings.
public struct SearchQuery: Hashable, Sendable {
    /// A piece of what must stand in an entry, or must not.
    public enum Part: Hashable, Sendable {
        /// A word in any of its forms; a partial one is still being typed and may go on.
        case word(String, isPartial: Bool)
        /// Words exactly as they stand, one after the other.
        case phrase(String)
    }

    /// What must stand in an entry, all of it.
    public var wanted: [Part] = []
    /// What must not.
    public var unwanted: [Part] = []
    /// The kinds that count; all when empty.
    public var kinds: Set<EntryKind> = []
    /// Short names or titles of programmes, or their beginnings; all when empty.
    public var programmes: [String] = []
    /// Themes or their beginnings, without `#`; one is enough.
    public var themes: [String] = []
    /// The first day that counts.
    public var after: CalendarDay?
    /// The first day that no longer counts.
    public var before: CalendarDay?
    /// Whether the expert corrected it.
    public var isCorrected: Bool?
    /// Whether it is starred.
    public var isStarred: Bool?
    /// Who may read it, exactly.
    public var audience: Audience?
    /// The kinds that do not count.
    public var unwantedKinds: Set<EntryKind> = []
    /// Programmes that do not count, named as in `programmes`.
    public var unwantedProgrammes: [String] = []
    /// Themes that must not be there, named as in `themes`.
    public var unwantedThemes: [String] = []
    /// Who must not be exactly those who may read it.
    public var unwantedAudiences: Set<Audience> = []

    /// Makes a query that asks for nothing.
    public init() {}

    /// Whether it asks for nothing.
    public var isEmpty: Bool { self == SearchQuery() }
}

/// A filter in the line of a search.
public enum SearchFilter: String, Hashable, Sendable, CaseIterable {
    /// The kind of entry.
    case kind
    /// The programme.
    case programme
    /// A theme.
    case theme
    /// From a day on.
    case after
    /// Until the day before.
    case before
    /// Within a year.
    case year
    /// Whether it was corrected.
    case corrected
    /// Whether it is starred.
    case starred
    /// Who may read it.
    case audience
}

/// Why a search cannot be done as it is written.
public enum SearchFault: Error, Hashable, Sendable {
    /// There is no such filter, but nearly.
    case unknownFilter(String, nearest: String)
    /// The filter needs a value.
    case missingValue(SearchFilter, written: String)
    /// The value is none that the filter knows.
    case unknownValue(String, of: SearchFilter, written: String)
    /// Two filters, or one twice, say different things of the same.
    case twice(written: String, and: String)
    /// A minus stands before a filter that cannot be turned round.
    case cannotExclude(SearchFilter, written: String)
    /// The line has nothing that can be searched for: signs without letters and figures, or nothing at all.
    case nothingToFind(String)
    /// No programme is called that.
    case unknownProgramme(String)
    /// No index has been made yet.
    case noIndex
    /// The index cannot be read.
    case unreadable
}
