public import MeetingEngine

/// The settings of a user, from `config.yaml`.
public struct Configuration: Hashable, Sendable {
    /// The language of screens and messages; nil takes the locale's.
    public var language: Language?
    /// Whether names are hidden on the live screen from the start.
    public var isDiscreet: Bool
    /// Whether signs are drawn in ASCII; nil asks the terminal.
    public var usesASCII: Bool?
    /// Whether colours are used; nil asks the terminal and `NO_COLOR`.
    public var usesColours: Bool?
    /// The facilitator's name, given to each new programme's people file; may be empty.
    public var facilitator: String
    /// Where memos are written when no file is named; nil is the current folder.
    public var memoFolder: String?

    /// Makes settings; without arguments, the defaults.
    public init(
        language: Language? = nil,
        isDiscreet: Bool = false,
        usesASCII: Bool? = nil,
        usesColours: Bool? = nil,
        facilitator: String = "",
        memoFolder: String? = nil
    ) {
        self.language = language
        self.isDiscreet = isDiscreet
        self.usesASCII = usesASCII
        self.usesColours = usesColours
        self.facilitator = facilitator
        self.memoFolder = memoFolder
    }

    /// The keys that a file may have.
    public static let keys = ["language", "discreet", "ascii", "colours", "facilitator", "memoFolder"]
}
