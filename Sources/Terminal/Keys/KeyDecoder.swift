public import Screens

/// Turns the bytes that a terminal sends into keys, however the bytes are cut up on their way.
///
/// A value without clock, input or output: bytes and the time come in as arguments, keys go out. It understands UTF-8, the
/// control sequences of ECMA-48 as xterm, rxvt, the Linux console, tmux and kitty send them (also `modifyOtherKeys` and
/// kitty's `CSI u`), bracketed paste and focus events. Answers to questions and sequences it does not know are
/// swallowed whole: no part of them ever comes out as text. No control character comes out in a `.character` either.
///
/// Some beginnings are ambiguous: Esc alone is a key, Esc and more is a sequence. While one waits,
/// `pendingDeadline` says when `expire(at:)` must be called to settle it by time.
public struct KeyDecoder: Sendable {
    /// How long a lone Esc may turn out to be the beginning of a sequence.
    public static let escapeDelay: Duration = .milliseconds(20)
    /// How long the first byte after `Esc [`, `Esc O`, `Esc ]`, `Esc P` or `Esc _` may take, before it was Alt and that key.
    static let introducerDelay: Duration = .milliseconds(100)
    /// How long a sequence may fall silent before what came of it is dropped.
    static let sequenceDelay: Duration = .milliseconds(500)
    /// How long a paste may fall silent before it counts as ended: its end marker is lost.
    static let pasteDelay: Duration = .seconds(1)
    /// The bytes a paste may have before it is handed on in pieces.
    static let pasteLimit = 1 << 20
    /// The bytes of parameters that a sequence may have, and of text an answer, before it is no sequence.
    static let sequenceLimit = 256
    static let answerLimit = 1 << 16

    /// What the bytes so far have begun.
    enum State: Sendable {
        /// Nothing: the next byte begins something.
        case ground
        /// A character of several bytes, with Alt or without.
        case character(ScalarAssembler, alt: Bool)
        /// Esc, or Esc Esc when `twice` (Alt with a key that is a sequence, or simply Esc two times).
        case escape(twice: Bool)
        /// `Esc O`: one more byte follows.
        case single(Modifiers)
        /// `Esc [`: parameters, then one final byte.
        case sequence([UInt8], Modifiers)
        /// `Esc [ [`: one more byte follows (the Linux console's F1 to F5).
        case console
        /// `Esc [ M`: a mouse report in the old form, so many bytes left.
        case mouse(Int)
        /// An answer in text (OSC, DCS, APC): until its terminator. The byte that introduced it, and how many came.
        case answer(introducer: UInt8, count: Int, escaped: Bool)
        /// Between the paste markers.
        case paste([UInt8])
    }

    var state = State.ground

    /// When `expire(at:)` must be called, unless more bytes come before; `nil` when nothing is ambiguous.
    public private(set) var pendingDeadline: ContinuousClock.Instant?

    /// Makes a decoder that has seen nothing.
    public init() {}

    /// Takes bytes that arrived at an instant, and gives the keys that are complete with them.
    public mutating func decode(_ bytes: some Sequence<UInt8>, at now: ContinuousClock.Instant) -> [Key] {
        var keys: [Key] = []
        for byte in bytes { take(byte, into: &keys) }
        pendingDeadline = delay.map { now.advanced(by: $0) }
        return keys
    }

    /// Settles by time what is ambiguous, once `pendingDeadline` has come: gives the keys it was after all.
    public mutating func expire(at now: ContinuousClock.Instant) -> [Key] {
        guard let deadline = pendingDeadline, now >= deadline else { return [] }
        pendingDeadline = nil
        defer { state = .ground }
        switch state {
        case .escape(let twice): return twice ? [.escape, .escape] : [.escape]
        case .single(let modifiers): return modifiers == .alt ? [.escape, .alt("O")] : [.alt("O")]
        case .sequence(let parameters, let modifiers) where parameters.isEmpty:
            return modifiers == .alt ? [.escape, .alt("[")] : [.alt("[")]
        case .answer(let introducer, count: 0, escaped: false): return [.alt(Character(Unicode.Scalar(introducer)))]
        case .character(_, let alt): return [alt ? .alt("\u{FFFD}") : .character("\u{FFFD}")]
        case .paste(let text): return text.isEmpty ? [] : [Self.pasted(text)]
        case .ground, .sequence, .console, .mouse, .answer: return []
        }
    }

    /// How long the present state may last without a further byte.
    private var delay: Duration? {
        switch state {
        case .ground: nil
        case .escape: Self.escapeDelay
        case .single: Self.introducerDelay
        case .sequence(let parameters, _): parameters.isEmpty ? Self.introducerDelay : Self.sequenceDelay
        case .answer(_, let count, _): count == 0 ? Self.introducerDelay : Self.sequenceDelay
        case .character, .console, .mouse: Self.sequenceDelay
        case .paste: Self.pasteDelay
        }
    }
}
