public import Localization
public import MeetingEngine
internal import OrderedCollections

/// Meetings as iCalendar (RFC 5545), for the calendars of those who take part.
///
/// A calendar is seen by many: employers, colleagues, whoever shares it. So an entry's title is neutral, and neither client nor
/// theme nor, unless it is asked for, the place is in it: each of them can tell that somebody belongs to a union.
public struct CalendarFile: Sendable {
    private let programme: Programme
    private let texts: Texts
    private let tellsPlace: Bool

    /// Makes a calendar of a programme's meetings.
    public init(_ programme: Programme, _ texts: Texts, tellsPlace: Bool = false) {
        self.programme = programme
        self.texts = texts
        self.tellsPlace = tellsPlace
    }

    /// The calendar; its lines end in CR LF.
    ///
    /// A meeting keeps its UID for good, and its SEQUENCE grows whenever it is moved or cancelled, so that a calendar that
    /// reads the file anew changes its entry instead of adding one. Meetings without a time are left out.
    /// - Parameters:
    ///   - meetings: which of the programme's meetings.
    ///   - now: when it is made (DTSTAMP).
    public func text(_ meetings: [Meeting], now: WallTime) -> String {
        let stamp = TimeZoneRules.utc.civil(now)
        let count = max(programme.meetings.values.map(\.number).max() ?? 0, 1)
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Oivallus//Oivallus//FI", "CALSCALE:GREGORIAN"]
        lines += CalendarFile.helsinki
        for meeting in meetings {
            guard let start = meeting.plan.start else { continue }
            let end = start.later(by: meeting.agenda.planned)
            let place = meeting.plan.place.isEmpty ? programme.details.place : meeting.plan.place
            lines += ["BEGIN:VEVENT", "UID:\(meeting.id)@oivallus", "DTSTAMP:\(form(stamp))Z"]
            lines.append("SEQUENCE:\(meeting.planChanges)")
            lines += ["DTSTART;TZID=Europe/Helsinki:\(form(start))", "DTEND;TZID=Europe/Helsinki:\(form(end))"]
            lines.append("SUMMARY:\(escaped(texts.writing.neutralTitle(meeting.number, of: count)))")
            if tellsPlace, !place.isEmpty { lines.append("LOCATION:\(escaped(oneLine(place)))") }
            lines.append("STATUS:\(meeting.stage == .cancelled ? "CANCELLED" : "CONFIRMED")")
            lines += ["CLASS:PRIVATE", "END:VEVENT"]
        }
        lines.append("END:VCALENDAR")
        return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
    }

    /// A date and time without zone: `20260312T130000`.
    private func form(_ time: CivilTime) -> String {
        let day = time.day
        let date = "\(day.year)\(padded(day.month))\(padded(day.day))"
        return "\(date)T\(padded(time.hour))\(padded(time.minute))\(padded(time.second % 60))"
    }

    /// A text value (§3.3.11).
    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { value, character in
            switch character {
            case "\\", ";", ",": value += "\\\(character)"
            case "\n": value += "\\n"
            case _: value.append(character)
            }
        }
    }

    /// A content line in pieces of at most 75 octets, none of which cuts a character (§3.1).
    static func folded(_ line: String) -> String {
        var folded = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if octets + size > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += size
        }
        return folded
    }

    /// The zone of the meetings, by the rules of the European Union since 1996.
    private static let helsinki = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Helsinki",
        "BEGIN:DAYLIGHT", "TZNAME:EEST", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "DTSTART:19960331T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZNAME:EET", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200", "DTSTART:19961027T040000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]
}
