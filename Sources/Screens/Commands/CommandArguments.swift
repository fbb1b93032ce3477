import MeetingEngine

/// Reads what follows the name of a command.
enum CommandArguments {
    /// Minutes: `5`, `5 min`, `5m`, `-5`; nil when it is something else.
    static func minutes(_ text: String) -> Int? {
        var digits = text.lowercased()[...]
        for unit in ["minuuttia", "minuter", "minutes", "min", "m"] where digits.hasSuffix(unit) {
            digits = digits.dropLast(unit.count)
            break
        }
        guard let minutes = Int(String(digits).trimmed), (-600...600).contains(minutes) else { return nil }
        return minutes
    }

    /// A time of day: `13.04`, `13:04`, `1304`, `13`; with `klo` or `kl.` before it; in seconds of the day.
    static func timeOfDay(_ text: String) -> Int? {
        var rest = text.lowercased()[...]
        for word in ["klo", "kl.", "kl"] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            break
        }
        let parts = String(rest).trimmed.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
        let hour: Int?
        let minute: Int?
        switch parts.count {
        case 1 where parts[0].count > 2:
            hour = Int(parts[0].dropLast(2))
            minute = Int(parts[0].suffix(2))
        case 1:
            hour = Int(parts[0])
            minute = 0
        case 2:
            hour = Int(parts[0])
            minute = parts[1].count == 2 ? Int(parts[1]) : nil
        default: return nil
        }
        guard let hour, let minute, (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        return hour * 3600 + minute * 60
    }

    /// How long ago a time of day was: today's, or yesterday's when today's is still to come by more than an hour.
    static func before(_ secondOfDay: Int, in context: ScreenContext) -> Milliseconds? {
        let civil = context.zone.civil(context.now.wall)
        let today = context.zone.wall(CivilTime(day: civil.day, second: secondOfDay))
        let span = context.now.wall - today
        if span >= .zero { return span }
        // A minute that has just begun on another clock is now.
        if span > .minutes(-1) { return .zero }
        if span > .minutes(-60) { return nil }
        let yesterday = CivilTime(day: civil.day.advanced(by: -1), second: secondOfDay)
        return context.now.wall - context.zone.wall(yesterday)
    }

    /// Numbers: `12`, `12,14`, `12-14`, with `>` before them or not; at most a thousand.
    static func numbers(_ text: String) -> [Int]? {
        var numbers: [Int] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ">" }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
            case (1, .some(let number), _): numbers.append(number)
            case (2, .some(let first), .some(let last)) where first <= last && last - first < 1000:
                numbers += first...last
            default: return nil
            }
        }
        return numbers.count <= 1000 ? numbers : nil
    }

    /// A block by its number in the agenda, from 1, or by the beginning of its title or code in any case.
    static func block(_ text: String, _ agenda: Agenda) -> Block? {
        if let number = Int(text) {
            let shown = agenda.blocks.filter { !$0.isSkipped }
            return shown.indices.contains(number - 1) ? shown[number - 1] : nil
        }
        let typed = text.lowercased()
        let found = agenda.blocks.filter {
            $0.title.lowercased().hasPrefix(typed) || (!$0.code.isEmpty && $0.code.lowercased() == typed)
        }
        return found.count == 1 || found.first?.title.lowercased() == typed ? found.first : nil
    }
}
