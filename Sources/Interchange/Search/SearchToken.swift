/// A piece of a search line between spaces.
struct SearchToken: Hashable {
    /// What stands there, without the minus before it and the quotation marks.
    var text = ""
    /// Whether all of it stands in quotation marks.
    var isQuoted = false
    /// What stands in quotation marks after a colon (`theme:"two words"`).
    var quotedValue = ""
    /// Whether a minus stands before it.
    var isNegated = false
    /// Whether nothing follows it, not even a space.
    var isOpen = false

    /// The pieces of a line.
    static func tokens(of line: String) -> [SearchToken] {
        var tokens: [SearchToken] = []
        var rest = Substring(line)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
                continue
            }
            var token = SearchToken()
            if first == "-", let next = rest.dropFirst().first, !next.isWhitespace {
                token.isNegated = true
                rest.removeFirst()
            }
            if let quote = rest.first, isQuote(quote) {
                token.isQuoted = true
                token.text = quoted(&rest)
            } else {
                while let next = rest.first, !next.isWhitespace {
                    if token.text.last == ":", isQuote(next) {
                        token.quotedValue = quoted(&rest)
                        break
                    }
                    token.text.append(next)
                    rest.removeFirst()
                }
            }
            token.isOpen = rest.isEmpty && !token.isQuoted
            tokens.append(token)
        }
        return tokens
    }

    /// What stands up to the closing quotation mark, or to the end where it is missing.
    private static func quoted(_ rest: inout Substring) -> String {
        rest.removeFirst()
        let text = rest.prefix { !isQuote($0) }
        rest = rest.dropFirst(text.count + 1)
        return String(text)
    }

    private static func isQuote(_ character: Character) -> Bool { "\"”“„»".contains(character) }
}
