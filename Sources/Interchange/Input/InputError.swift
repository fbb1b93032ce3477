public import MeetingEngine

/// What is wrong in a file from outside, and where; the sentence is made at the edge, in the user's language.
public struct InputError: Error, Hashable, Sendable {
    /// Where.
    public let position: SourcePosition
    /// What.
    public let problem: InputProblem

    /// Makes an error.
    public init(_ position: SourcePosition, _ problem: InputProblem) {
        self.position = position
        self.problem = problem
    }
}

/// Everything wrong in a file, in the order of the places; never empty.
public struct InputErrors: Error, Hashable, Sendable {
    /// The errors.
    public let all: [InputError]

    init(_ errors: [InputError]) { all = errors.sorted { $0.position < $1.position } }

    /// One error alone.
    public init(_ error: InputError) { all = [error] }
}

/// What can be wrong in a file from outside: the facts.
public enum InputProblem: Hashable, Sendable {
    /// The file cannot be read; the system's words.
    case unreadable(String)
    /// It is larger than what is read.
    case tooLarge(megabytes: Int)
    /// It is UTF-16.
    case encodingIsUTF16
    /// It holds a NUL, so it is not text.
    case binary
    /// It has nothing in it.
    case empty
    /// It is not YAML; the parser's words, in English.
    case notYAML(String)
    /// A part of a YAML file has another shape than it must.
    case wrongShape(key: String, InputShape)
    /// A key that nobody reads; the nearest one that is read.
    case unknownKey(String, nearest: String?)
    /// A key or column that must be there is not.
    case missing(String)
    /// It must be a whole number within bounds.
    case notANumber(key: String, String, ClosedRange<Int>)
    /// It must be one of some words.
    case unknownWord(key: String, String, allowed: [String])
    /// A letter or word that is no kind.
    case unknownKind(String)
    /// A quotation mark that does not close.
    case openQuote
    /// Text after a closing quotation mark.
    case textAfterQuote
    /// More rows than are read.
    case tooManyRows(Int)
    /// More values in a row than are read.
    case tooManyFields(Int)
    /// A value longer than is read.
    case tooLong(bytes: Int)
    /// Two columns of one meaning.
    case columnTwice(String)
    /// A column that nobody reads; not an error, but said.
    case ignoredColumn(String)
    /// It is no length of time.
    case notALength(String)
    /// It is no list of phases with their minutes.
    case notPhases(String)
    /// A roster without people.
    case noPeople
    /// It cannot be a name: too long, or over more than one line.
    case notAName(String)
    /// A name that stands on an earlier line too.
    case nameTwice(String, firstLine: Int)
    /// The line is not a flat JSON object.
    case notJSON
    /// It is no time; the form it must have is `0:12:30` or `13.02`.
    case notATime(String)
    /// It is no date.
    case notADate(String)
    /// The row is earlier than the one before it.
    case timeGoesBack(String)
    /// The time from the start and the time of day differ by more than a second; the time of day that would fit.
    case timesDisagree(offset: String, clock: String, expected: String)
    /// The time has not come yet in a meeting that is going on.
    case timeInFuture(String)
    /// The agenda has no such block; the codes or titles it has.
    case unknownBlock(String, known: [String])
    /// More than one block has a title that begins so.
    case ambiguousBlock(String, matches: [String])
    /// More than one person has the name.
    case ambiguousName(String)
    /// No row has the identity.
    case unknownReference(String)
    /// The row with the identity comes later, or is this one.
    case laterReference(String)
    /// A row with the identity stands on an earlier line too.
    case identityTwice(String, firstLine: Int)
    /// A private note may not be shared with anyone.
    case privateNoteShared
    /// The relation written is not the one that follows from the two kinds; not an error, but said.
    case relationDiffers(written: String, Relation)
    /// A file of notes without a note.
    case noNotes
    /// An agenda without blocks.
    case noBlocks
    /// There is no agenda template of the name; those there are.
    case noSuchTemplate(String, known: [String])
    /// A tag of a template that does not end.
    case openTag
    /// A part of a template that does not end.
    case openPart(String)
    /// The end of a part of a template that is not the one that is open.
    case closesNothing(String)
    /// A tag that templates here do not have.
    case unknownTag(String)
    /// A file of a folder has a name that nothing reads.
    case unknownFile(nearest: String?)
    /// A field that documents do not have; the nearest one that they have.
    case unknownField(String, nearest: String?)
    /// Something that would be fetched or run when the document is shown.
    case fetches(String)
}

/// A shape that a part of a YAML file may have to have.
public enum InputShape: Hashable, Sendable {
    /// One text.
    case text
    /// One text, or one for each language.
    case localizedText
    /// Keys with values.
    case mapping
    /// A list.
    case list
    /// True or false.
    case flag
}
