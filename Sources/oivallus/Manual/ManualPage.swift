/// A manual page in the man macros of roff, built from texts that know nothing of roff (man(7), groff_man_style(7)).
struct ManualPage {
    /// The page's source.
    private(set) var roff: String

    /// Begins a page of section 1 with its NAME section; `version` stands in the footer.
    init(name: String, summary: String, version: String) {
        roff = ".TH \"\(Self.quoted(name.uppercased()))\" \"1\" \"\" \"\(Self.quoted(version))\" \"\"\n"
        section("Name")
        // Not escaped as a text: the minus sign between the two is what `apropos` looks for.
        roff += Self.line(name) + " \\- " + Self.line(summary) + "\n"
    }

    /// Begins a section; its title is set in capitals, as the sections of manual pages are.
    mutating func section(_ title: String) {
        roff += ".SH \"\(Self.quoted(title.uppercased()))\"\n"
    }

    /// Begins a subsection.
    mutating func subsection(_ title: String) {
        roff += ".SS \"\(Self.quoted(title))\"\n"
    }

    /// A paragraph, filled to the width of the reader's terminal.
    mutating func paragraph(_ text: String) {
        roff += ".PP\n" + Self.lines(text)
    }

    /// A term in bold and its explanation, indented.
    mutating func item(_ term: String, _ text: String) {
        roff += ".TP\n\\fB" + Self.line(term) + "\\fR\n" + Self.lines(text)
    }

    /// Text kept line by line, as it is.
    mutating func verbatim(_ text: String) {
        roff += ".PP\n.nf\n.RS 4\n" + Self.lines(text) + ".RE\n.fi\n"
    }

    /// The lines of a text, each ended, none of them a request.
    private static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) + "\n" }.joined()
    }

    /// One line of text: a backslash is itself, a hyphen is the one that can be typed and searched for, and neither a
    /// full stop nor an apostrophe at the beginning makes the line a request.
    private static func line(_ text: some StringProtocol) -> String {
        var escaped = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case _ where character.isASCII: escaped.append(character)
            // By number, so that the page reads the same in any locale.
            case _: for scalar in character.unicodeScalars { escaped += "\\[u\(hexadecimal(scalar))]" }
            }
        }
        return escaped
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Text inside the quotation marks of a request's argument.
    private static func quoted(_ text: String) -> String {
        line(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq")
    }
}
