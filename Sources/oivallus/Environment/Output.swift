import Glibc
import Localization
import TextLayout

/// Data on standard output; a reader that has gone away ends the program quietly.
enum Output {
    /// Prints lines; what could act on a terminal is made visible.
    static func print(_ lines: [String]) { printExactly(lines.map { "\(safeText($0))\n" }.joined()) }

    /// Prints a text that a program reads back, its line ends in it: safe on a terminal, and else as it is but for what
    /// would act on a terminal that it comes to later.
    static func printData(_ text: String) {
        guard isatty(STDOUT_FILENO) == 1 else { return printExactly(withoutControls(text)) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { safeText(String($0)) }
        printExactly(lines.joined(separator: "\n"))
    }

    /// The text without control characters, but for line ends and tabs, and without bidirectional controls.
    private static func withoutControls(_ text: String) -> String {
        var kept = text.unicodeScalars
        kept.removeAll { scalar in
            switch scalar.value {
            case 0x09, 0x0A: false
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
            case _: false
            }
        }
        return String(kept)
    }

    /// Prints bytes that are known to be harmless.
    static func printExactly(_ text: String) { printBytes(Array(text.utf8)) }

    /// Prints bytes that are not for a terminal.
    static func printBytes(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { exit(0) }
            guard count > 0 else { fail(errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Ends the program: what was to be printed is not all there.
    private static func fail(_ number: Int32) -> Never {
        Messages.tell(Texts(Settings(Environment()).language).program.cannotPrint(Int(number)))
        exit(EX_IOERR)
    }
}
