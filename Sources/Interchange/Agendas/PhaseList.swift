import MeetingEngine

/// The phases of a block in one value of a table: `5 esittely | 10 kysymykset`.
enum PhaseList {
    /// Reads phases, each as its length and its name; nil when it is not that.
    ///
    /// A length is a whole number of minutes before the name. `\|` and `\\` stand for the signs themselves.
    static func read(_ text: String) -> [Block.Phase]? {
        var phases: [Block.Phase] = []
        for part in parts(of: text) {
            let figures = part.prefix { $0.isASCII && $0.isNumber }
            let name = part[figures.endIndex...]
            guard (1...3).contains(figures.count), let minutes = Int(figures), name.first == " " else { return nil }
            phases.append(Block.Phase(name: unescaped(name.dropFirst()), minutes: Minutes(minutes)))
        }
        return phases
    }

    /// Writes phases so that they read back the same.
    static func write(_ phases: [Block.Phase]) -> String {
        phases.map { phase in
            let name = phase.name.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
            return "\(phase.minutes.count) \(name)"
        }.joined(separator: " | ")
    }

    /// The parts between ` | `, or `|` without blanks; an escaped sign separates nothing.
    private static func parts(of text: String) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in text {
            if character == "|", !isEscaped {
                if parts[parts.count - 1].hasSuffix(" ") { parts[parts.count - 1].removeLast() }
                parts.append("")
                continue
            }
            isEscaped = character == "\\" && !isEscaped
            if character == " ", parts[parts.count - 1].isEmpty { continue }
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                result.append(character)
                isEscaped = false
            }
        }
        return result
    }
}
