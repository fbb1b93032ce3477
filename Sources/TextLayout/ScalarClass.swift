/// What becomes of one code point on a screen.
///
/// The order is that of the table's numbers (Tests/Scripts/make-scalar-table.py).
enum ScalarClass: UInt32 {
    /// Fills one cell; a spacing mark (Mc) does too, though it belongs to the sign before it.
    case narrow
    /// Fills two cells.
    case wide
    /// Stands in the cell before it.
    case mark
    /// A Hangul vowel or final consonant: stands in the cell of the syllable before it.
    case jamo
    /// C0 or DEL: shown as a control picture.
    case control
    /// A line feed, or Unicode's line and paragraph separators.
    case lineBreak
    /// A horizontal tab.
    case tab
    /// Invisible and without meaning in a cell: joiners, soft hyphen, variation selectors.
    case omitted
    /// A part of an emoji: skin tone, keycap, flag tag. Nothing of its own after a base.
    case modifier
    /// One half of a flag: shown as its letter.
    case regionalIndicator
    /// C1, other format characters (the bidirectional controls too), private use, and what Unicode 14 does not know.
    case replaced

    /// Looks a code point up.
    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        // ASCII and the Latin, IPA and modifier letters below the combining marks, but for the soft hyphen.
        if value < 0x300, value >= 0xA0 || 0x20..<0x7F ~= value, value != 0xAD {
            self = .narrow
            return
        }
        // The last entry that begins at or before the code point.
        let key = value << 4 | 0xF
        var low = 0
        var high = scalarTable.count
        while low < high {
            let middle = (low + high) / 2
            if scalarTable[middle] <= key { low = middle + 1 } else { high = middle }
        }
        self = ScalarClass(rawValue: scalarTable[low - 1] & 0xF) ?? .replaced
    }

    /// Whether the code point may stand on a screen as it is, whatever stands beside it.
    var isPlain: Bool {
        switch self {
        case .narrow, .wide: true
        case .mark, .jamo, .control, .lineBreak, .tab, .omitted, .modifier, .regionalIndicator, .replaced: false
        }
    }

    /// How many cells the code point fills in safe text; 0 for what is never in it.
    var width: Columns {
        switch self {
        case .narrow: 1
        case .wide: 2
        case .mark, .jamo, .control, .lineBreak, .tab, .omitted, .modifier, .regionalIndicator, .replaced: 0
        }
    }
}
