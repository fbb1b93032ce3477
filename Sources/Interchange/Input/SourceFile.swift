/// A file from outside: its name for messages, and its bytes.
public struct SourceFile: Hashable, Sendable {
    /// The name as it was given.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]

    /// Makes a file from its bytes.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Makes a file from a text, as a test or a paste has it.
    public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

    /// The most bytes that are read of a file: a meeting's notes are a hundredth of it.
    public static let limit = 16 * 1024 * 1024

    /// The text: UTF-8 when the bytes are that, otherwise Windows-1252, as older Finnish spreadsheets write; without
    /// a byte-order mark.
    ///
    /// - Throws: when the file is too large, or is UTF-16 or binary.
    public func text() throws(InputError) -> String {
        guard bytes.count <= SourceFile.limit else { throw error(.tooLarge(megabytes: SourceFile.limit >> 20)) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw error(.encodingIsUTF16) }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let text = String(validating: content, as: UTF8.self) ?? windows1252(content)
        if let nul = text.unicodeScalars.firstIndex(of: "\0") {
            let before = text.unicodeScalars[..<nul]
            let line = before.count { $0 == "\n" } + 1
            let column = before.reversed().prefix { $0 != "\n" }.count + 1
            throw InputError(SourcePosition(file: name, line: line, column: column), .binary)
        }
        return text
    }

    /// An error about the file as a whole.
    func error(_ problem: InputProblem) -> InputError { InputError(SourcePosition(file: name), problem) }
}

/// Decodes Windows-1252 as the Encoding Standard (WHATWG) does: every byte has a character.
private func windows1252(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
        text.append((0x80...0x9F).contains(byte) ? windows1252Upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
}

/// The characters of the bytes 0x80–0x9F.
private let windows1252Upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
]
