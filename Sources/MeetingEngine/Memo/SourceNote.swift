/// A source as it is typed, taken apart into where and as of when: `RL 24 luku 5 §; tilanne 12.3.2026`.
struct SourceNote: Hashable, Sendable {
    /// Where it can be checked.
    var source: String
    /// The day that it is of, when that is said.
    var asOf: CalendarDay?

    /// Takes a source apart at its last `;` or `,` when a day follows that is introduced as the day it is of.
    init(_ text: String) {
        source = text
        guard let cut = text.lastIndex(where: { $0 == ";" || $0 == "," }) else {
            asOf = SourceNote.day(in: text[...])
            if asOf != nil { source = "" }
            return
        }
        guard let day = SourceNote.day(in: text[text.index(after: cut)...]) else { return }
        asOf = day
        source = String(text[..<cut])
    }

    /// The day in `tilanne 12.3.2026`, `läget 12.3.2026`, `as of 2026-03-12`.
    private static func day(in text: Substring) -> CalendarDay? {
        let words = text.split(separator: " ").map { $0.lowercased() }
        guard let last = words.last else { return nil }
        switch words.dropLast() {
        case ["tilanne"], ["läget"], ["läge"], ["per"], ["as", "of"]: break
        default: return nil
        }
        if let day = CalendarDay(iso: last) { return day }
        let parts = last.split(separator: ".").map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
