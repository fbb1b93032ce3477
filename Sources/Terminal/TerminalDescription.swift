import CTerminal

/// What the terminal database says about a type: the sequences for entering and leaving the screen.
struct TerminalDescription {
    /// The type that the sequences are of.
    let type: String
    /// Written once when the screen becomes ours.
    let greeting: [UInt8]
    /// Written once when it is given back: undoes all of `greeting` and what frames changed.
    let farewell: [UInt8]
    /// Whether the terminal is a console whose font lacks most signs.
    let lacksSigns: Bool

    /// Looks up the type, or for one that the database does not know the nearest thing to what terminals are today.
    static func find(_ type: String?, title: String) throws(TerminalError) -> (TerminalDescription, TerminalNotice?) {
        guard let type, !type.isEmpty, type != "dumb" else { throw .cannotMoveCursor(type: type) }
        defer { description_unload() }
        if description_load(type) == 1 {
            return (try TerminalDescription(loaded: type, title: title), nil)
        }
        for other in ["xterm-256color", "xterm"] where description_load(other) == 1 {
            let description = try TerminalDescription(loaded: other, title: title)
            return (description, .unknownType(type, treatedAs: other))
        }
        throw .unknownType(type)
    }

    private init(loaded type: String, title: String) throws(TerminalError) {
        guard let move = Self.sequence("cup"), !description_flag("gn"), !description_flag("hc") else {
            throw .cannotMoveCursor(type: type)
        }
        self.type = type
        lacksSigns = type == "linux" || type.hasPrefix("linux-") || type.hasPrefix("vt")
        let enter = Self.sequence("smcup")
        let leave = Self.sequence("rmcup")
        let normal = (Self.sequence("sgr0") ?? "") + (Self.sequence("cnorm") ?? "")
        guard move.hasPrefix("\u{1B}[") else {
            // No ANSI terminal: it would print the modes that only those have.
            greeting = Array((enter ?? "").utf8)
            farewell = Array((normal + (leave ?? "\r\n")).utf8)
            return
        }
        // xterm's own way of entering already saves the title; terminals without titles would print one.
        let hasTitle = description_flag("XT")
        let savesTitle = hasTitle && !(enter ?? "").contains("\u{1B}[22;")
        let saveTitle = savesTitle ? "\u{1B}[22;0t" : ""
        let restoreTitle = savesTitle ? "\u{1B}[23;0t" : ""
        let setTitle = hasTitle ? "\u{1B}]2;\(title)\u{07}" : ""
        // Bracketed paste and focus events.
        let modes = "\u{1B}[?2004h\u{1B}[?1004h"
        greeting = Array((saveTitle + (enter ?? "") + setTitle + modes).utf8)
        let ownModes = "\u{1B}[?1004l\u{1B}[?2004l"
        // Without a second screen the shell goes on below what is shown.
        farewell = Array((ownModes + normal + (leave ?? "\u{1B}[999;1H\r\n") + restoreTitle).utf8)
    }

    /// A string of the description without its padding (`$<5>`), which no terminal has needed for decades.
    private static func sequence(_ name: String) -> String? {
        guard let pointer = description_string(name) else { return nil }
        var text = String(cString: pointer)
        while let start = text.range(of: "$<"), let end = text[start.upperBound...].firstIndex(of: ">") {
            text.removeSubrange(start.lowerBound...end)
        }
        return text.isEmpty ? nil : text
    }
}

extension String {
    /// The first place of a short ASCII text, without Foundation.
    fileprivate func range(of other: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other), let end = index(start, offsetBy: other.count, limitedBy: endIndex) {
                return start..<end
            }
            start = index(after: start)
        }
        return nil
    }
}
