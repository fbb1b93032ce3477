public import MeetingEngine

extension Dates {
    /// Reads a date as people write it when something is due; nil when the text is no date.
    ///
    /// It may be a day (`9.4.`, `9.4`, `9.4.2026`, `9/4`, `9. huhtikuuta`, `den 9 april`, `9 Apr 2026`, `2026-04-09`), a
    /// weekday (`pe`, `fre`, `Friday`), a weekday and a day (`to 9.4.`), or today or tomorrow. All three languages are
    /// read; the own one decides where a short form means two things (`mar`).
    ///
    /// - Parameters:
    ///   - text: the date and nothing else.
    ///   - today: the day it is said. A day without a year is the first such day from then on; a weekday is a later day.
    public func dueDate(in text: some StringProtocol, on today: CalendarDay) -> CalendarDay? {
        guard text.utf8.count <= 64 else { return nil }
        if let day = CalendarDay(iso: text) { return day }
        var words = dateWords(text)
        if let first = words.first, first == "den" || first == "by" || first == "till" { words.removeFirst() }
        if words.last == "mennessä" { words.removeLast() }
        if words.count == 1, let days = Dates.nearDays[words[0]] { return today.advanced(by: days) }
        guard let first = words.first else { return nil }
        guard let weekday = weekday(first) else { return day(of: words, from: today) }
        if words.count == 1 {
            let days = (weekday - today.weekday + 7) % 7
            return today.advanced(by: days == 0 ? 7 : days)
        }
        guard let day = day(of: Array(words.dropFirst()), from: today), day.weekday == weekday else { return nil }
        return day
    }

    /// Reads the date of something that has been done, written in the same ways; nil when the text is no date.
    ///
    /// A day without a year is the latest such day, and a weekday the latest one.
    public func pastDay(in text: some StringProtocol, on today: CalendarDay) -> CalendarDay? {
        guard let next = dueDate(in: text, on: today) else { return nil }
        guard next > today, !text.contains(String(next.year)) else { return next }
        guard text.contains(where: \.isNumber) else { return next.advanced(by: -7) }
        return CalendarDay(year: next.year - 1, month: next.month, day: next.day) ?? next
    }

    /// The words in lower case: figures and letters, whatever stands between them.
    private func dateWords(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var isFigure = false
        var isOpen = false
        for character in text.lowercased() {
            guard character.isLetter || ("0"..."9").contains(character) else {
                isOpen = false
                // What is neither a date's own sign nor a blank makes a word that no date has.
                if !". ,/\u{A0}".contains(character) { words.append(String(character)) }
                continue
            }
            if isOpen, character.isLetter != isFigure {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
            (isFigure, isOpen) = (!character.isLetter, true)
        }
        return words
    }

    /// A day and a month, with or without a year, the month in figures or letters.
    private func day(of words: [String], from today: CalendarDay) -> CalendarDay? {
        guard words.count == 2 || words.count == 3 else { return nil }
        var (dayWord, monthWord) = (words[0], words[1])
        if Int(dayWord) == nil { swap(&dayWord, &monthWord) }
        guard let day = figure(dayWord, digits: 2), let month = figure(monthWord, digits: 2) ?? month(monthWord) else {
            return nil
        }
        if words.count == 3 {
            guard let year = figure(words[2], digits: 4), words[2].count != 3, words[2].count != 1 else { return nil }
            return CalendarDay(year: year < 100 ? 2000 + year : year, month: month, day: day)
        }
        // Eight years cover the longest wait for a 29 February.
        return (today.year...today.year + 8).lazy
            .compactMap { CalendarDay(year: $0, month: month, day: day) }
            .first { $0 >= today }
    }

    private func figure(_ word: String, digits: Int) -> Int? {
        word.utf8.count <= digits && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
    }

    /// The month of a name's beginning, from three letters.
    private func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return ownFirst.lazy.compactMap { dates in
            dates.months.firstIndex { folded($0).hasPrefix(folded(word)) }
        }.first.map { $0 + 1 }
    }

    /// The weekday of its short form or of a name's beginning, from three letters: 1 is Monday.
    private func weekday(_ word: String) -> Int? {
        let word = folded(word)
        return ownFirst.lazy.compactMap { dates in
            dates.weekdaysShort.firstIndex { folded($0) == word }
                ?? (word.count < 3 ? nil : dates.weekdays.firstIndex { folded($0).hasPrefix(word) })
        }.first.map { $0 + 1 }
    }

    /// The dates of all languages, this one first.
    private var ownFirst: [Dates] {
        let all: [Dates] = [.finnish, .swedish, .english]
        return [self] + all.filter { $0.language != language }
    }

    private static let nearDays = [
        "tänään": 0, "huomenna": 1, "ylihuomenna": 2, "idag": 0, "imorgon": 1, "today": 0, "tomorrow": 1,
    ]
}

/// Lower case, with the dots and rings of å ä ö left off, as in a hurry.
private func folded(_ word: String) -> String {
    String(word.lowercased().map { $0 == "ä" || $0 == "å" ? "a" : $0 == "ö" ? "o" : $0 })
}
