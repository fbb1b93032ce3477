/// The words of the row of keys at the bottom, besides the titles of commands.
public struct LiveHintTexts: Sendable {
    /// `. laji  , puhuja  : komento  / haku`: what begins a line in a special way.
    public let line: String
    /// In the log.
    public let browse: String
    /// In the menu of an entry.
    public let menu: String
    /// While a closed meeting is looked at.
    public let closed: String
    /// Tab into the panel of attendance.
    public let attendance: String
}

extension LiveHintTexts {
    static let finnish = LiveHintTexts(
        line: ". laji  , puhuja  : komento  / haku",
        browse: "Enter valikko  ↑↓ siirry  Esc takaisin  kirjaimet jatkavat riviä",
        menu: "Esc takaisin",
        closed: "↑↓ selaa  / haku  : komento  q takaisin",
        attendance: "Tab läsnäolo"
    )
    static let swedish = LiveHintTexts(
        line: ". slag  , talare  : kommando  / sök",
        browse: "Enter meny  ↑↓ flytta  Esc tillbaka  bokstäver fortsätter raden",
        menu: "Esc tillbaka",
        closed: "↑↓ bläddra  / sök  : kommando  q tillbaka",
        attendance: "Tab närvaro"
    )
    static let english = LiveHintTexts(
        line: ". kind  , speaker  : command  / search",
        browse: "Enter menu  ↑↓ move  Esc back  letters go on with the line",
        menu: "Esc back",
        closed: "↑↓ move  / search  : command  q back",
        attendance: "Tab attendance"
    )
}
