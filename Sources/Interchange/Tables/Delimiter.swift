/// What stands between the values of a row.
enum Delimiter: Unicode.Scalar, Hashable, Sendable, CaseIterable {
    /// A tab, as in TSV and in what is pasted from a spreadsheet.
    case tab = "\t"
    /// A semicolon, as spreadsheets write where the comma is the decimal sign.
    case semicolon = ";"
    /// A comma (RFC 4180).
    case comma = ","

    /// The one that a text uses, judged by its first line; what is quoted does not count.
    init(of text: String.UnicodeScalarView) {
        var counts: [Delimiter: Int] = [:]
        var isQuoted = false
        var hasContent = false
        for scalar in text {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if scalar == "\n" || scalar == "\r" {
                if hasContent { break }
                continue
            }
            hasContent = true
            if let delimiter = Delimiter(rawValue: scalar) { counts[delimiter, default: 0] += 1 }
        }
        if counts[.tab] != nil {
            self = .tab
        } else {
            self = counts[.semicolon, default: 0] >= max(1, counts[.comma, default: 0]) ? .semicolon : .comma
        }
    }

    /// Whether a quotation mark that does not end as it must is a part of the value, as in TSV, which has no quoting.
    var allowsLooseQuotes: Bool { self == .tab }
}
