import Documents
import Localization
import MeetingEngine
import OrderedCollections
import Testing

/// Meetings as iCalendar.
@Suite struct CalendarFileTests {
    private func calendar(_ room: MemoRoom, _ language: Language = .finnish, place: Bool = false) -> String {
        CalendarFile(room.programme, Texts(language), tellsPlace: place)
            .text(Array(room.programme.meetings.values), now: room.now.wall)
    }

    /// The content lines, unfolded, of one meeting.
    private func event(_ number: Int, _ calendar: String) -> [String] {
        let lines = calendar.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
        let events = lines.split { $0 == "BEGIN:VEVENT" }.dropFirst()
        return events.first { $0.contains { $0.hasPrefix("SUMMARY:") && $0.contains(" \(number)/") } }.map(Array.init)
            ?? []
    }

    @Test func `an entry says when, and not what it is about or for whom`() {
        let room = MemoRoom(title: "Neuvotteluilmapiiri", theme: "haasteellinen ilmapiiri", place: "Liiton toimisto")
        let calendar = calendar(room)
        for word in ["euvottelu", "ilmapiiri", "iitto", "iiton"] { #expect(!calendar.contains(word)) }
        let event = event(2, calendar)
        #expect(event.contains("SUMMARY:Tapaaminen 2/5"))
        #expect(event.contains("DTSTART;TZID=Europe/Helsinki:20260312T130000"))
        #expect(event.contains("DTEND;TZID=Europe/Helsinki:20260312T140000"))
        #expect(event.contains("UID:\(room.meetings[1])@oivallus"))
        #expect(event.contains("STATUS:CONFIRMED"))
        #expect(self.event(2, self.calendar(room, place: true)).contains("LOCATION:Liiton toimisto"))
        #expect(self.calendar(room, .swedish).contains("SUMMARY:Träff 2/5"))
    }

    @Test func `what moves or cancels a meeting makes its entry newer, and nothing else does`() {
        var room = MemoRoom()
        room.current = 3
        func sequence(_ room: MemoRoom) -> String? { event(4, calendar(room)).first { $0.hasPrefix("SEQUENCE:") } }
        #expect(sequence(room) == "SEQUENCE:0")
        var plan = room.meeting.plan
        plan.theme = "Uusi aihe"
        room.act(.revisePlan(plan))
        #expect(sequence(room) == "SEQUENCE:0")
        plan.start = plan.start.map { CivilTime(day: $0.day.advanced(by: 1), second: $0.second) }
        room.act(.revisePlan(plan))
        #expect(sequence(room) == "SEQUENCE:1")
        room.act(.cancel)
        #expect(sequence(room) == "SEQUENCE:2")
        #expect(event(4, calendar(room)).contains("STATUS:CANCELLED"))
    }

    @Test func `texts are escaped, and lines are folded between characters`() throws {
        let place = "Kokoustila; \\ kellari, " + String(repeating: "ä漢👍", count: 30)
        let calendar = calendar(MemoRoom(place: place), place: true)
        let lines = calendar.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.allSatisfy { !$0.isEmpty && $0.utf8.count <= 75 && !$0.contains("\n") })
        #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
        let location = try #require(event(2, calendar).first { $0.hasPrefix("LOCATION:") })
        #expect(location.hasPrefix("LOCATION:Kokoustila\\; \\\\ kellari\\, ä漢👍ä漢👍"))
        #expect(location.hasSuffix("ä漢👍"))
    }
}
