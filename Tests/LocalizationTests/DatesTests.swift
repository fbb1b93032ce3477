import Glibc
import Localization
import MeetingEngine
import Testing

@Suite struct DatesTests {
    let finnish = Texts(.finnish).dates
    let swedish = Texts(.swedish).dates
    let english = Texts(.english).dates
    let day = CalendarDay(daysSinceEpoch: 20_524)
    var start: CivilTime { CivilTime(day: day, hour: 13, minute: 0) }
    var end: CivilTime { CivilTime(day: day, hour: 15, minute: 59) }

    @Test func `a day is written as each language writes it`() {
        #expect(finnish.day(day) == "12.3.2026")
        #expect(swedish.day(day) == "den 12 mars 2026")
        #expect(english.day(day) == "12 March 2026")
    }

    @Test func `a weekday stands before the day`() {
        #expect(finnish.weekdayAndShortDay(day) == "to 12.3.")
        #expect(swedish.weekdayAndShortDay(day) == "to 12.3")
        #expect(english.weekdayAndShortDay(day) == "Thu 12 Mar")
        #expect(finnish.weekdayAndDay(day) == "to 12.3.2026")
        #expect(swedish.weekdayAndDay(day) == "torsdag den 12 mars 2026")
        #expect(english.weekdayAndDay(day) == "Thursday 12 March 2026")
    }

    @Test func `a span has an en dash without spaces`() {
        #expect(finnish.range(start, end) == "klo 13.00–15.59")
        #expect(swedish.range(start, end) == "kl. 13.00–15.59")
        #expect(english.range(start, end) == "13:00–15:59")
        #expect(finnish.weekdayAndRange(start, end) == "to 12.3.2026 klo 13.00–15.59")
        #expect(swedish.weekdayAndRange(start, end) == "torsdag den 12 mars 2026 kl. 13.00–15.59")
        #expect(english.weekdayAndRange(start, end) == "Thursday 12 March 2026, 13:00–15:59")
    }

    @Test func `a span over midnight names both days`() {
        let late = CivilTime(day: day.advanced(by: 1), hour: 0, minute: 5)
        #expect(finnish.weekdayAndRange(start, late) == "to 12.3.2026 klo 13.00 – pe 13.3.2026 klo 0.05")
    }

    @Test func `hours have no leading zero but in English`() {
        let morning = CivilTime(day: day, hour: 8, minute: 5)
        #expect(finnish.clock(morning) == "8.05")
        #expect(swedish.time(morning) == "kl. 8.05")
        #expect(english.time(morning) == "08:05")
        #expect(finnish.dayAndTime(morning) == "12.3.2026 klo 8.05")
    }

    @Test func `a length is told in hours and minutes`() {
        #expect(finnish.length(.minutes(179)) == "2 h 59 min")
        #expect(finnish.length(.minutes(45)) == "45 min")
        #expect(finnish.length(.minutes(120)) == "2 h")
        #expect(finnish.length(.seconds(-200)) == "−3 min")
        #expect(finnish.length(.zero) == "0 min")
        #expect(finnish.countdown(.seconds(299)) == "4:59")
        #expect(finnish.countdown(.seconds(-61)) == "−1:01")
    }

    @Test func `each language has seven weekdays and twelve months`() {
        for language in Language.allCases {
            let dates = Texts(language).dates
            #expect(Set(dates.weekdays).count == 7)
            #expect(Set(dates.weekdaysShort).count == 7)
            #expect(Set(dates.months).count == 12)
        }
    }

    @Test func `the system's zone agrees with libc over a year`() {
        let rules = TimeZoneRules.system()
        for hour in stride(from: 0, to: 366 * 24, by: 7) {
            var seconds = time_t(1_767_225_600 + hour * 3600)
            var local = tm()
            localtime_r(&seconds, &local)
            let civil = rules.civil(WallTime(milliseconds: Int64(seconds) * 1000))
            #expect(civil.hour == Int(local.tm_hour) && civil.day.day == Int(local.tm_mday))
        }
    }
}
