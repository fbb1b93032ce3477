/// A text in the making with a caret, edited by graphemes as in readline: a value, without a screen or keys.
///
/// The text is kept in NFC. A combining mark that arrives after its base joins it, so a letter that came in two reads is
/// one grapheme.
public struct LineEditor: Hashable, Sendable {
    /// The text as graphemes: exactly those of `text`.
    public internal(set) var graphemes: [Character]
    /// Where the next grapheme goes: how many stand before it, from 0 to all of them.
    public internal(set) var caret: Int
    /// What the last kill took away, for yanking; it outlives `begin(with:caret:)`.
    public internal(set) var killed = ""
    /// What the next edit may become one with.
    var streak = Streak.none
    /// The column that moves up and down aim at.
    var goal: Columns?
    var done: [Edit] = []
    var undone: [Edit] = []

    /// What was done last: a run of the same becomes one step of undo or one kill.
    enum Streak: Hashable, Sendable {
        case none, typing, erasing, killing
    }

    /// Makes an editor with a text, and the caret at its end or after `caret` graphemes.
    public init(_ text: String = "", caret: Int? = nil) {
        graphemes = Array(normalised(text))
        self.caret = min(max(caret ?? graphemes.count, 0), graphemes.count)
    }

    /// The text, in NFC.
    public var text: String { String(graphemes) }

    /// Whether there is no text.
    public var isEmpty: Bool { graphemes.isEmpty }

    /// Begins anew with another text and no history; what was killed can still be yanked.
    public mutating func begin(with text: String = "", caret: Int? = nil) {
        let kept = killed
        self = LineEditor(text, caret: caret)
        killed = kept
    }

    /// Inserts a text before the caret as one edit: a key, or a whole paste.
    public mutating func insert(_ text: String) {
        replace(caret..<caret, with: text, streak: text.count == 1 ? .typing : .none)
    }

    /// Replaces some graphemes by a text as one edit, and puts the caret after it: a completion.
    public mutating func replace(_ range: Range<Int>, with text: String) {
        replace(range.clamped(to: 0..<graphemes.count), with: text, streak: .none)
    }

    mutating func replace(_ range: Range<Int>, with text: String, streak: Streak) {
        goal = nil
        guard !range.isEmpty || !text.isEmpty else {
            self.streak = .none
            return
        }
        let before = range.lowerBound > 0 ? graphemes[range.lowerBound - 1] : nil
        let after = range.upperBound < graphemes.count ? graphemes[range.upperBound] : nil
        let added = Array(text)
        if before?.standsAlone ?? true, after?.standsAlone ?? true, added.allSatisfy(\.standsAlone) {
            commit(
                Edit(
                    at: range.lowerBound,
                    removed: Array(graphemes[range]),
                    inserted: added,
                    caretBefore: caret,
                    caretAfter: range.lowerBound + added.count
                ),
                as: streak
            )
        } else {
            segmentAgain(replacing: range, with: text, as: streak)
        }
    }

    /// Makes an edit whose text may join what stands beside it: graphemes are found anew in the whole text.
    private mutating func segmentAgain(replacing range: Range<Int>, with text: String, as streak: Streak) {
        let head = String(graphemes[..<range.lowerBound]) + text
        let whole = Array(normalised(head + String(graphemes[range.upperBound...])))
        // The caret stands after what was inserted, or after what that became part of.
        let place = min(normalised(head).count, whole.count)
        let same = zip(graphemes, whole).prefix { $0 == $1 }.count
        let longest = min(graphemes.count, whole.count) - same
        let tail = zip(graphemes.reversed(), whole.reversed()).prefix(longest).prefix { $0 == $1 }.count
        commit(
            Edit(
                at: same,
                removed: Array(graphemes[same..<graphemes.count - tail]),
                inserted: Array(whole[same..<whole.count - tail]),
                caretBefore: caret,
                caretAfter: place
            ),
            as: streak
        )
    }
}

extension Character {
    /// Whether the grapheme never joins its neighbours nor changes in NFC: the scripts of our users, and their signs.
    fileprivate var standsAlone: Bool {
        var scalars = unicodeScalars.makeIterator()
        guard let scalar = scalars.next(), scalars.next() == nil else { return false }
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2030...0x205E: return true
        default: return false
        }
    }
}
