/// A JSON text (RFC 8259) cut into its values, in the order in which they stand: a value, then what is within it.
///
/// Opening a meeting reads a payload for each of its entries, so this reads the bytes once and copies nothing.
final class JSONText {
    /// What a value is.
    enum Kind {
        /// Its members stand behind it: a name, a value, a name, a value.
        case object
        /// Its elements stand behind it.
        case list
        /// The range of its bytes leaves the quotes out; they stand for themselves.
        case text
        /// A text in which a reverse solidus stands.
        case escapedText
        case number
        case boolean(Bool)
        case null
    }

    /// A value.
    struct Value {
        let kind: Kind
        /// The bytes it is written in.
        var bytes: Range<Int>
        /// The place of the first value that is not within it.
        var next: Int
    }

    /// How deep values may stand in each other: far more than any payload of ours needs.
    static let deepest = 32

    let bytes: [UInt8]
    private(set) var values: [Value] = []

    /// Cuts a text.
    ///
    /// - Throws: that it is not one JSON value.
    init(_ text: String) throws(StoredFormProblem) {
        bytes = Array(text.utf8)
        values.reserveCapacity(bytes.count / 12 + 4)
        var position = 0
        try cutValue(at: &position, depth: 0)
        skipBlanks(&position)
        guard position == bytes.count else { throw .malformed }
    }

    private func byte(at position: Int) throws(StoredFormProblem) -> UInt8 {
        guard position < bytes.count else { throw .malformed }
        return bytes[position]
    }

    private func skipBlanks(_ position: inout Int) {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private func cutValue(at position: inout Int, depth: Int) throws(StoredFormProblem) {
        guard depth < JSONText.deepest else { throw .malformed }
        skipBlanks(&position)
        switch try byte(at: position) {
        case UInt8(ascii: "{"): try cutMembers(at: &position, depth: depth)
        case UInt8(ascii: "["): try cutElements(at: &position, depth: depth)
        case UInt8(ascii: "\""): try cutText(at: &position)
        case UInt8(ascii: "t"): try cutWord("true", .boolean(true), at: &position)
        case UInt8(ascii: "f"): try cutWord("false", .boolean(false), at: &position)
        case UInt8(ascii: "n"): try cutWord("null", .null, at: &position)
        default: try cutNumber(at: &position)
        }
    }

    private func cutMembers(at position: inout Int, depth: Int) throws(StoredFormProblem) {
        try cutSeries(.object, upTo: UInt8(ascii: "}"), at: &position) { position throws(StoredFormProblem) in
            guard try self.byte(at: position) == UInt8(ascii: "\"") else { throw .malformed }
            try self.cutText(at: &position)
            self.skipBlanks(&position)
            guard try self.byte(at: position) == UInt8(ascii: ":") else { throw .malformed }
            position += 1
            try self.cutValue(at: &position, depth: depth + 1)
        }
    }

    private func cutElements(at position: inout Int, depth: Int) throws(StoredFormProblem) {
        try cutSeries(.list, upTo: UInt8(ascii: "]"), at: &position) { position throws(StoredFormProblem) in
            try self.cutValue(at: &position, depth: depth + 1)
        }
    }

    /// Cuts what stands between brackets, with commas between its items.
    private func cutSeries(
        _ kind: Kind,
        upTo end: UInt8,
        at position: inout Int,
        item: (inout Int) throws(StoredFormProblem) -> Void
    ) throws(StoredFormProblem) {
        let place = values.count
        let start = position
        values.append(Value(kind: kind, bytes: start..<start, next: 0))
        position += 1
        skipBlanks(&position)
        if try byte(at: position) != end {
            while true {
                skipBlanks(&position)
                try item(&position)
                skipBlanks(&position)
                let sign = try byte(at: position)
                if sign == end { break }
                guard sign == UInt8(ascii: ",") else { throw .malformed }
                position += 1
            }
        }
        position += 1
        values[place].bytes = start..<position
        values[place].next = values.count
    }

    private func cutText(at position: inout Int) throws(StoredFormProblem) {
        let start = position + 1
        var end = start
        var kind = Kind.text
        while true {
            let sign = try byte(at: end)
            if sign == UInt8(ascii: "\"") { break }
            // Control characters must be escaped.
            guard sign >= 0x20 else { throw .malformed }
            if sign == UInt8(ascii: "\\") {
                kind = .escapedText
                end += 1
            }
            end += 1
        }
        if case .escapedText = kind { _ = try unescaped(bytes[start..<end]) }
        append(kind, start..<end)
        position = end + 1
    }

    private func cutWord(_ word: StaticString, _ kind: Kind, at position: inout Int) throws(StoredFormProblem) {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count, word.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) }) else {
            throw .malformed
        }
        append(kind, position..<end)
        position = end
    }

    /// Cuts a number; ours are whole ones, but what a later program added may be another.
    private func cutNumber(at position: inout Int) throws(StoredFormProblem) {
        var end = position
        if sign(at: end) == UInt8(ascii: "-") { end += 1 }
        let digits = end
        try skipDigits(&end)
        // No number is written with a nought in front.
        guard end == digits + 1 || bytes[digits] != UInt8(ascii: "0") else { throw .malformed }
        if sign(at: end) == UInt8(ascii: ".") {
            end += 1
            try skipDigits(&end)
        }
        if let sign = sign(at: end), sign | 0x20 == UInt8(ascii: "e") {
            end += 1
            if let sign = self.sign(at: end), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { end += 1 }
            try skipDigits(&end)
        }
        append(.number, position..<end)
        position = end
    }

    private func sign(at position: Int) -> UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Passes over digits, at least one.
    private func skipDigits(_ position: inout Int) throws(StoredFormProblem) {
        let start = position
        while let sign = sign(at: position), 0x30...0x39 ~= sign { position += 1 }
        guard position > start else { throw .malformed }
    }

    private func append(_ kind: Kind, _ bytes: Range<Int>) {
        values.append(Value(kind: kind, bytes: bytes, next: values.count + 1))
    }
}
