import TextLayout

/// Reads one flat JSON object (RFC 8259) from a line: its values are texts, numbers, true, false, null, or lists of them.
///
/// A list becomes its values with commas between, as a table would have them; null becomes an empty value.
struct JSONLineParser {
    private let file: String
    private let number: Int
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(line: Substring, number: Int, file: String) {
        self.file = file
        self.number = number
        scalars = Array(line.unicodeScalars)
    }

    /// Where the reading is.
    var position: SourcePosition { SourcePosition(file: file, line: number, column: index + 1) }

    /// The object, and nothing after it.
    mutating func object() throws(InputError) -> JSONLinesReader.Object {
        var pairs: JSONLinesReader.Object = []
        try expect("{")
        if !take("}") {
            repeat {
                guard pairs.count < TableLimits.fields else {
                    throw InputError(position, .tooManyFields(TableLimits.fields))
                }
                skipBlanks()
                let name = TableField(text: "", position: position)
                let text = try string()
                try expect(":")
                skipBlanks()
                let place = position
                let value = normalised(try value(inList: false))
                guard value.utf8.count <= TableLimits.bytes else {
                    throw InputError(place, .tooLong(bytes: TableLimits.bytes))
                }
                pairs.append(
                    (
                        name: TableField(text: normalised(text), position: name.position),
                        value: TableField(text: value, position: place)
                    )
                )
            } while take(",")
            try expect("}")
        }
        skipBlanks()
        guard index == scalars.count else { throw fault }
        return pairs
    }

    private var fault: InputError { InputError(position, .notJSON) }

    private mutating func skipBlanks() {
        while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { index += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard index < scalars.count, scalars[index] == scalar else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ scalar: Unicode.Scalar) throws(InputError) {
        guard take(scalar) else { throw fault }
    }

    private mutating func value(inList: Bool) throws(InputError) -> String {
        skipBlanks()
        guard index < scalars.count else { throw fault }
        switch scalars[index] {
        case "\"": return try string()
        case "[" where !inList: return try list()
        default: return try word()
        }
    }

    private mutating func list() throws(InputError) -> String {
        try expect("[")
        if take("]") { return "" }
        var values: [String] = []
        repeat { values.append(try value(inList: true)) } while take(",")
        try expect("]")
        return values.joined(separator: ",")
    }

    /// A number as it is written, or true, false, null.
    private mutating func word() throws(InputError) -> String {
        let begin = index
        while index < scalars.count, isWordPart(scalars[index]) { index += 1 }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[begin..<index])
        let word = String(view)
        if word == "null" { return "" }
        let isNumber = word.first.map { $0 == "-" || $0.isNumber } ?? false
        guard word == "true" || word == "false" || isNumber && Double(word) != nil else {
            index = begin
            throw fault
        }
        return word
    }

    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            || scalar == "-" || scalar == "+" || scalar == "."
    }

    private mutating func string() throws(InputError) -> String {
        guard index < scalars.count, scalars[index] == "\"" else { throw fault }
        index += 1
        var text = String.UnicodeScalarView()
        while true {
            guard index < scalars.count, scalars[index].value >= 0x20 else { throw fault }
            let scalar = scalars[index]
            if scalar == "\\" {
                text.append(try escape())
                continue
            }
            index += 1
            if scalar == "\"" { return String(text) }
            text.append(scalar)
        }
    }

    /// An escape; a surrogate without its other half is a replacement character, as in the Encoding Standard.
    private mutating func escape() throws(InputError) -> Unicode.Scalar {
        guard index + 1 < scalars.count else { throw fault }
        let sign = scalars[index + 1]
        if sign == "u" { return try unicodeEscape() }
        guard let scalar = simpleEscapes[sign] else { throw fault }
        index += 2
        return scalar
    }

    private mutating func unicodeEscape() throws(InputError) -> Unicode.Scalar {
        guard let first = hexadecimal(at: index) else { throw fault }
        index += 6
        if (0xD800..<0xDC00).contains(first), let second = hexadecimal(at: index), (0xDC00..<0xE000).contains(second) {
            index += 6
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
        }
        // A NUL is never text.
        return first == 0 ? "\u{FFFD}" : Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    /// The value of `\uXXXX` at a place.
    private func hexadecimal(at place: Int) -> UInt32? {
        guard place + 6 <= scalars.count, scalars[place] == "\\", scalars[place + 1] == "u" else { return nil }
        var value: UInt32 = 0
        for scalar in scalars[(place + 2)..<(place + 6)] {
            guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}

private let simpleEscapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
]
