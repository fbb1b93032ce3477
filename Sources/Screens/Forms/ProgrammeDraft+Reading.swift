import Localization
import MeetingEngine

/// What a date and a time say together.
enum StartReading: Hashable {
    /// Nothing is said yet.
    case open
    /// A day and a time.
    case at(CivilTime)
    /// The date is no day.
    case badDate
    /// The time is no time of day.
    case badTime
    /// There is a day but no time.
    case noTime

    /// Reads a date and a time as they are typed.
    init(date: String, time: String, _ dates: Dates, today: CalendarDay) {
        let (date, time) = (date.trimmed, time.trimmed)
        guard !date.isEmpty else {
            self = .open
            return
        }
        guard let day = dates.dueDate(in: date, on: today) else {
            self = .badDate
            return
        }
        guard !time.isEmpty else {
            self = .noTime
            return
        }
        self = CommandArguments.timeOfDay(time).map { .at(CivilTime(day: day, second: $0)) } ?? .badTime
    }

    /// The start, when there is one.
    var start: CivilTime? { if case .at(let time) = self { time } else { nil } }
}

extension ProgrammeDraft {
    /// The number of meetings that a new programme has; nil when it is no number in range.
    var meetingCount: Int? { Int(count.trimmed).flatMap { (1...30).contains($0) ? $0 : nil } }

    /// The weeks between the meetings of a new programme.
    var weeks: Int? { Int(interval.trimmed).flatMap { (1...52).contains($0) ? $0 : nil } }

    /// Gives a new programme as many meetings as it is to have, and proposes dates for those that nobody has touched.
    mutating func propose(_ dates: Dates, today: CalendarDay) {
        guard let count = meetingCount else { return }
        while meetings.count < count { meetings.append(MeetingDraft(number: meetings.count + 1, isProposed: true)) }
        guard let weeks else { return }
        let first = dates.dueDate(in: date.trimmed, on: today)
        for index in meetings.indices where meetings[index].isProposed {
            meetings[index].date = first.map { dates.compactDay($0.advanced(by: 7 * weeks * index)) } ?? ""
            meetings[index].time = first == nil ? "" : time.trimmed
        }
    }

    /// Adds a meeting as long after the last one as that is after the one before, at the same time.
    mutating func addMeeting(_ dates: Dates, today: CalendarDay) {
        let starts = meetings.filter { $0.stage != .cancelled && !$0.isGivenUp }.compactMap {
            StartReading(date: $0.date, time: $0.time, dates, today: today).start
        }
        var new = MeetingDraft(number: (meetings.map(\.number).max() ?? 0) + 1)
        if let last = starts.last {
            let gap = starts.dropLast().last.map { last.day.daysSinceEpoch - $0.day.daysSinceEpoch } ?? 28
            new.date = dates.compactDay(last.day.advanced(by: gap > 0 ? gap : 28))
            new.time = dates.clock(last)
        }
        meetings.append(new)
    }

    /// The short name that a title suggests: its words in small letters, with hyphens between, at most 30 letters.
    static func shortName(for title: String) -> String {
        var words = [""]
        for scalar in title.lowercased().unicodeScalars {
            if let letter = plainLetter(scalar) {
                words[words.count - 1].append(letter)
            } else if words.last?.isEmpty == false, scalar.properties.canonicalCombiningClass == .notReordered {
                words.append("")
            }
        }
        var name = ""
        for word in words where !word.isEmpty {
            let longer = name.isEmpty ? word : "\(name)-\(word)"
            guard longer.count <= 30 else { break }
            name = longer
        }
        if name.isEmpty { name = String((words.first ?? "").prefix(30)) }
        while name.utf8.count > 40 { name.removeLast() }
        return name
    }

    /// The letter or digit that a short name may have for a scalar: é becomes e.
    private static func plainLetter(_ scalar: Unicode.Scalar) -> Character? {
        switch scalar {
        case "a"..."z", "0"..."9", "å", "ä", "ö": return Character(scalar)
        default: break
        }
        // "LATIN SMALL LETTER E WITH ACUTE"
        guard let name = scalar.properties.name, name.hasPrefix("LATIN SMALL LETTER ") else { return nil }
        let words = name.split(separator: " ")
        guard words.count > 4, words[3].count == 1, words[4] == "WITH" else { return nil }
        return Character(words[3].lowercased())
    }
}

extension ProgrammeDraft.PersonDraft {
    /// Reads a line of a pasted roster: a name, alone or with a contact after a tab or semicolon or in angle brackets;
    /// the bullets and numbers of lists are left off.
    init(line: String) {
        var text = line.trimmed
        let digits = text.prefix { $0.isNumber }
        if !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" {
            text = String(text.dropFirst(digits.count + 1)).trimmed
        }
        while let first = text.first, "-–—•*·".contains(first) { text = String(text.dropFirst()).trimmed }
        if let separator = text.firstIndex(where: { $0 == "\t" || $0 == ";" }) {
            contact = String(text[text.index(after: separator)...]).trimmed
            text = String(text[..<separator])
        } else if text.last == ">", let open = text.firstIndex(of: "<") {
            contact = String(text[text.index(after: open)...].dropLast()).trimmed
            text = String(text[..<open])
        }
        name = text.trimmed
    }
}
