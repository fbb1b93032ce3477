public import Localization
public import MeetingEngine

/// Everything outside a screen that it needs to handle a key or to draw: values, read anew for each.
public struct ScreenContext: Sendable {
    /// The state that the log folds to.
    public var programme: Programme
    /// The names behind the roster.
    public var people: People
    /// The seat that looks at it.
    public var seat: Seat
    /// Now, on both clocks.
    public var now: Stamp
    /// The rules of the local time zone.
    public var zone: TimeZoneRules
    /// The texts, in the user's language.
    public var texts: Texts
    /// The size of the screen.
    public var size: Size
    /// What has been handed to the store and is not yet known to be on the disk, the oldest first.
    public var saving: [Command]
    /// When the newest act was known to be on the disk.
    public var savedAt: WallTime?
    /// What keeps acts from the disk just now, if anything does.
    public var trouble: StoreTrouble?
    /// The names that stand in the entries of the meeting that is open.
    public var names: FoundNames
    /// Makes of what is searched for a test of texts: by itself of the letters alone, in any case; a caller that knows
    /// the language's inflections gives a better one.
    public var matcher: @Sendable (_ query: String) -> (_ text: String) -> Bool
    /// What finds names where the whole room looks; nil as long as nobody can tell which names there are.
    public var nameFinder: NameFinder?
    /// The words of a text for comparing it with others: by itself just as they stand; nil from a caller that knows the
    /// language's inflections and has not read the text yet.
    public var words: @Sendable (_ text: String) -> WordBag?

    /// Makes a context.
    public init(
        programme: Programme,
        people: People,
        seat: Seat,
        now: Stamp,
        zone: TimeZoneRules,
        texts: Texts,
        size: Size,
        saving: [Command] = [],
        savedAt: WallTime? = nil,
        trouble: StoreTrouble? = nil,
        names: FoundNames = FoundNames(),
        nameFinder: NameFinder? = nil,
        matcher: @escaping @Sendable (_ query: String) -> (_ text: String) -> Bool = LetterSearch.matcher,
        words: @escaping @Sendable (_ text: String) -> WordBag? = { WordBag(lettersOf: $0) }
    ) {
        self.programme = programme
        self.people = people
        self.seat = seat
        self.now = now
        self.zone = zone
        self.texts = texts
        self.size = size
        self.saving = saving
        self.savedAt = savedAt
        self.trouble = trouble
        self.names = names
        self.nameFinder = nameFinder
        self.matcher = matcher
        self.words = words
    }
}
