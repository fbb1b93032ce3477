public import MeetingEngine

/// The grammar of the capture line: reads what is typed as an entry, and writes an entry as a line that reads the same.
///
/// ```
/// line    = [prefix " "] text sign*
/// prefix  = one each of "." kind-letter, "," name (or ",-" nobody), "." (a mark), in any order, together or apart
///           and then name ": "                         from two letters
/// sign    = " >" [numbers | "-"]                       links; ">" alone: the newest that this kind answers
///         | " -- " source                              of x f l a
///         | " -- " [owner] [date]                      of s u
///         | " +" | " +-" | " -"                        of k v r: worked, partly, not
///         | " #theme"                                  a theme within the text is kept in it
///         | " <" | " <-"                               for the organisation; for the facilitator alone
/// ```
///
/// What is not exactly this is text. A blank before a prefix, or a sign with its first character doubled, is text too.
public struct CaptureGrammar: Sendable {
    /// What is known of the meeting.
    public let context: CaptureContext
    /// Where the line belongs.
    public let place: CapturePlace
    /// The entry that is edited, to which the line cannot link.
    public let edited: ID<Entry>?

    /// Makes the grammar of lines that belong to a place.
    public init(context: CaptureContext, place: CapturePlace, edited: ID<Entry>? = nil) {
        self.context = context
        self.place = place
        self.edited = edited
    }

    /// Reads a line: total, every text is a line.
    public func read(_ line: String) -> CaptureReading { read(Array(line)) }

    func read(_ line: [Character]) -> CaptureReading {
        var reading = CaptureReading(kind: place.kind)
        var span = LineSpan(line)
        readPrefix(&span, into: &reading)
        reading.audience = reading.kind.defaultAudience
        var signs = TrailingSigns()
        takeSigns(from: &span, kind: reading.kind, into: &signs)
        if let field = takeOwnField(from: &span, of: reading.kind, after: &signs, into: &reading) {
            signs.spans.append(field)
            takeSigns(from: &span, kind: reading.kind, into: &signs)
        }
        reading.text = text(of: span, isEscaped: signs.isEscaped, into: &reading)
        signs.settle(in: &reading)
        settleSpeaker(in: &reading)
        settleLinks(signs.links, in: &reading)
        return reading
    }

    /// Who speaks in an entry of a kind when nobody is named; nobody where nobody is kept.
    func usualSpeaker(of kind: EntryKind) -> Speaker? {
        if place.isAnonymous { return nil }
        return kind.defaultSpeaker ?? (edited == nil ? context.turn : nil)
    }

    private func settleSpeaker(in reading: inout CaptureReading) {
        if !reading.speakerIsChosen {
            reading.speaker = usualSpeaker(of: reading.kind)
        } else if place.isAnonymous {
            reading.speakerTakenOff = reading.speaker
            reading.speaker = nil
        }
        let takesOwner = reading.kind.ownField == .ownerAndDue
        if takesOwner, !reading.ownerIsChosen { reading.owner = reading.speaker }
    }
}

/// What ` -- ` begins at the end of an entry.
enum OwnField: Hashable, Sendable {
    case source
    case ownerAndDue
}

extension EntryKind {
    /// The field of its own that a kind has.
    var ownField: OwnField? {
        switch self {
        case .correction, .fact, .source, .expertComment: .source
        case .assignment, .promise: .ownerAndDue
        case .situationFactor, .experience, .comparison, .claim, .question, .solution, .insight, .concern, .mood,
            .parked, .groundRule, .summary, .processNote, .ownNote:
            nil
        }
    }

    /// Whether it says what came of a means.
    var hasOutcome: Bool {
        switch self {
        case .experience, .comparison, .solution: true
        case .situationFactor, .claim, .question, .insight, .concern, .mood, .assignment, .parked, .groundRule,
            .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise:
            false
        }
    }
}
