public import MeetingEngine

/// How days, times of day and lengths of time are written, in one language.
///
/// Finnish and Finland-Swedish follow the usage of SFS 4175: no leading zero in days, months and hours, a full stop in
/// the time of day, an en dash without spaces in a range. English is British with the 24-hour clock.
public struct Dates: Sendable {
    /// The language.
    public let language: Language
    /// The weekdays in two letters (three in English), Monday first.
    public let weekdaysShort: [String]
    /// The weekdays, Monday first.
    public let weekdays: [String]
    /// The months as they stand in a date.
    public let months: [String]

    /// A day: `12.3.2026`, `den 12 mars 2026`, `12 March 2026`.
    public func day(_ day: CalendarDay) -> String {
        language.pick(
            "\(day.day).\(day.month).\(day.year)",
            "den \(day.day) \(month(day)) \(day.year)",
            "\(day.day) \(month(day)) \(day.year)"
        )
    }

    /// A day without its year, for lists: `12.3.`, `12.3`, `12 Mar`.
    public func shortDay(_ day: CalendarDay) -> String {
        language.pick("\(day.day).\(day.month).", "\(day.day).\(day.month)", "\(day.day) \(month(day).prefix(3))")
    }

    /// A day in figures with its year, for narrow places: `12.3.2026`, `12.3.2026`, `12 Mar 2026`.
    public func compactDay(_ day: CalendarDay) -> String {
        let figures = "\(day.day).\(day.month).\(day.year)"
        return language.pick(figures, figures, "\(day.day) \(month(day).prefix(3)) \(day.year)")
    }

    /// A day with its weekday: `to 12.3.2026`, `torsdag den 12 mars 2026`, `Thursday 12 March 2026`.
    public func weekdayAndDay(_ day: CalendarDay) -> String {
        let weekday = language.pick(weekdaysShort, weekdays, weekdays)[day.weekday - 1]
        return "\(weekday) \(self.day(day))"
    }

    /// A near day with its weekday, without its year: `to 12.3.`, `to 12.3`, `Thu 12 Mar`.
    public func weekdayAndShortDay(_ day: CalendarDay) -> String {
        "\(weekdaysShort[day.weekday - 1]) \(shortDay(day))"
    }

    /// A time of day alone, as in a column: `13.00`, `13.00`, `13:00`; midnight is `0.00`, in English `00:00`.
    public func clock(_ time: CivilTime) -> String {
        let minute = padded(time.minute)
        return language.pick(
            "\(time.hour).\(minute)",
            "\(time.hour).\(minute)",
            "\(padded(time.hour)):\(minute)"
        )
    }

    /// A time of day in a sentence: `klo 13.00`, `kl. 13.00`, `13:00`.
    public func time(_ time: CivilTime) -> String { clockWord + clock(time) }

    /// A span of a day: `klo 13.00–16.00`, `kl. 13.00–16.00`, `13:00–16:00`.
    public func range(_ from: CivilTime, _ to: CivilTime) -> String { "\(clockWord)\(clock(from))–\(clock(to))" }

    /// A day and a time: `12.3.2026 klo 13.00`, `den 12 mars 2026 kl. 13.00`, `12 March 2026, 13:00`.
    public func dayAndTime(_ time: CivilTime) -> String { day(time.day) + joint + self.time(time) }

    /// A weekday, a day and a span: `to 12.3.2026 klo 13.00–16.00`, `Thursday 12 March 2026, 13:00–16:00`.
    ///
    /// A span that ends on another day names that day too.
    public func weekdayAndRange(_ from: CivilTime, _ to: CivilTime) -> String {
        guard from.day == to.day else { return "\(weekdayAndTime(from)) – \(weekdayAndTime(to))" }
        return weekdayAndDay(from.day) + joint + range(from, to)
    }

    /// A weekday, a day and a time: `to 12.3.2026 klo 13.00`.
    public func weekdayAndTime(_ time: CivilTime) -> String { weekdayAndDay(time.day) + joint + self.time(time) }

    /// A length in hours and minutes, cut to whole minutes: `2 h 59 min`, `45 min`, `−3 min`; the same in each language.
    public func length(_ span: Milliseconds) -> String {
        let minutes = Int(span.count / 60_000)
        let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
        let sign = minutes < 0 ? "−" : ""
        if hours == 0 { return "\(sign)\(rest) min" }
        return rest == 0 ? "\(sign)\(hours) h" : "\(sign)\(hours) h \(rest) min"
    }

    /// A planned length: `1 h 15 min`.
    public func length(_ minutes: Minutes) -> String { length(.minutes(minutes)) }

    /// A short length in minutes and seconds, as a countdown shows it: `4:59`; the same in each language.
    public func countdown(_ span: Milliseconds) -> String {
        let seconds = Int(span.count / 1000)
        return "\(seconds < 0 ? "−" : "")\(abs(seconds) / 60):\(padded(abs(seconds) % 60))"
    }

    private func month(_ day: CalendarDay) -> String { months[day.month - 1] }
    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private var clockWord: String { language.pick("klo ", "kl. ", "") }
    private var joint: String { language.pick(" ", " ", ", ") }
}

extension Dates {
    static let finnish = Dates(
        language: .finnish,
        weekdaysShort: ["ma", "ti", "ke", "to", "pe", "la", "su"],
        weekdays: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
        months: [
            "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta",
            "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
        ]
    )

    static let swedish = Dates(
        language: .swedish,
        weekdaysShort: ["må", "ti", "on", "to", "fr", "lö", "sö"],
        weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
        months: [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ]
    )

    static let english = Dates(
        language: .english,
        weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
    )
}
