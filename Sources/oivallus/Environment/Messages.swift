import Glibc
import TextLayout

/// What is said beside the data: one line each on standard error, safe for any terminal.
enum Messages {
    /// Says a sentence.
    static func tell(_ sentence: String) { print(["oivallus: \(safeText(sentence))"]) }

    /// Says lines that are safe already.
    static func print(_ lines: [String]) {
        var text = lines.map { "\($0)\n" }.joined()
        _ = text.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
