import FoundationEssentials

/// What `--json` prints: one value with sorted keys, for scripts.
enum JSONOutput {
    /// Prints a value to standard output.
    static func print(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Output.printExactly(harmless(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n")
    }

    /// The same JSON with what could act on a terminal, or be seen by nobody, written as `\u202E` (RFC 8259 §7).
    ///
    /// Outside its strings JSON is plain ASCII, so all that is replaced stands inside one; the line ends of a printed value stay.
    static func harmless(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: isHarmful) else { return json }
        return json.unicodeScalars.reduce(into: "") { text, scalar in
            guard isHarmful(scalar) else { return text.unicodeScalars.append(scalar) }
            for unit in Character(scalar).utf16 {
                let digits = String(unit, radix: 16, uppercase: true)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n"
        case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        case _: false
        }
    }
}
