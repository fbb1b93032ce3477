import MeetingEngine
import OrderedCollections
import Testing

/// The memory of the series: what was corrected in an earlier meeting is offered where the same is believed again.
@Suite struct SeriesTests {
    private static let expert = Seat(.expert)

    /// A programme whose first meeting is over, with a claim and its correction, and whose second runs.
    private struct Series {
        var room = Room()
        var second: ID<Meeting>
        var claim: ID<Entry>
        var correction: ID<Entry>

        init() {
            room.act(.start(before: .zero))
            claim = room.capture("Nauhoittaminen ilman lupaa on aina rikos.", kind: .claim)
            correction = room.contribute("Oman keskustelun saa tallentaa.", links: [claim], by: expert)
            room.move(correction, to: .raised, by: Seat(.facilitator))
            room.act(.close(before: .zero))
            second = room.ids.next(at: room.now.wall)
            room.act(.addMeeting(second, MeetingPlan(), room.meeting.agenda))
        }

        var earlier: [EarlierCorrection] { room.programme.earlierCorrections(before: second) }
    }

    private static func bag(_ text: String) -> WordBag? { WordBag(lettersOf: text) }

    @Test func `a correction of an earlier meeting is remembered with its claim, and of none later`() throws {
        let series = Series()
        let earlier = try #require(series.earlier.first)
        #expect(series.earlier.count == 1)
        #expect(earlier.correction.text == "Oman keskustelun saa tallentaa.")
        #expect(earlier.reference == EntryReference(meeting: series.room.meetingID, entry: series.correction))
        #expect(earlier.claims == ["Nauhoittaminen ilman lupaa on aina rikos."])
        #expect(earlier.meeting == 1)
        #expect(series.room.programme.earlierCorrections(before: series.room.meetingID).isEmpty)
    }

    @Test func `it is offered for the same belief, and not for another`() {
        let series = Series()
        let same = "Eikö nauhoittaminen ilman lupaa ole rikos?"
        #expect(Programme.likeliest(of: series.earlier, for: same, words: Self.bag) != nil)
        let other = "Luottamusmiestä ei voi irtisanoa."
        #expect(Programme.likeliest(of: series.earlier, for: other, words: Self.bag) == nil)
        #expect(Programme.likeliest(of: series.earlier, for: same, words: { _ in nil }) == nil, "not read yet")
    }

    @Test func `one whose text was destroyed, deleted or taken back is remembered no more`() {
        var series = Series()
        series.room.act(.erase([series.correction]))
        #expect(series.earlier.isEmpty)
        series = Series()
        series.room.act(.delete(series.correction))
        #expect(series.earlier.isEmpty)
        series = Series()
        series.room.act(.erase([series.claim]))
        #expect(series.earlier.isEmpty, "nothing is left to compare with")
    }

    @Test func `knowledge is old after a year, counted from its own day, else from its meeting's`() throws {
        let today = try #require(CalendarDay(year: 2026, month: 3, day: 12))
        var earlier = try #require(Series().earlier.first)
        #expect(!earlier.isOld(on: today), "of no known day")
        earlier.day = CalendarDay(year: 2026, month: 1, day: 15)
        #expect(!earlier.isOld(on: today))
        #expect(earlier.age(on: today) == 56)
        earlier.correction.contribution?.asOf = CalendarDay(year: 2025, month: 3, day: 11)
        #expect(earlier.isOld(on: today))
        earlier.correction.contribution?.asOf = CalendarDay(year: 2025, month: 3, day: 12)
        #expect(!earlier.isOld(on: today))
    }

    @Test func `of several the likeliest is offered, of equal ones the newest`() {
        var earlier = Series().earlier
        earlier.append(earlier[0])
        earlier[1].meeting = 2
        let text = "Nauhoittaminen ilman lupaa on rikos"
        #expect(Programme.likeliest(of: earlier, for: text, words: Self.bag)?.meeting == 2)
        earlier[1].claims = ["Nauhoittaminen ilman lupaa maksaa paljon ja vie aikaa kaikilta"]
        #expect(Programme.likeliest(of: earlier, for: text, words: Self.bag)?.meeting == 1)
    }

    @Test func `likeness is the same either way, and one shared word is chance`() {
        let texts = ["Kiire vaivaa meitä kaikkia", "Kiire on kova", "meitä vaivaa kiire", "aivan muuta", ""]
        for left in texts {
            for right in texts {
                let (one, other) = (WordBag(lettersOf: left), WordBag(lettersOf: right))
                #expect(one.likeness(to: other) == other.likeness(to: one))
                #expect((0...1).contains(one.likeness(to: other)))
            }
        }
        #expect(WordBag(lettersOf: texts[0]).likeness(to: WordBag(lettersOf: texts[1])) == 0)
        #expect(WordBag(lettersOf: texts[0]).resembles(WordBag(lettersOf: texts[2])))
    }
}
