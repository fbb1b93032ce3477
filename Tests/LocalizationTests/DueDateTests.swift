import Localization
import MeetingEngine
import Testing

@Suite struct DueDateTests {
    /// A Thursday.
    let today = CalendarDay(year: 2026, month: 3, day: 12)

    func read(_ text: String, _ language: Language = .finnish) -> String? {
        today.flatMap { Texts(language).dates.dueDate(in: text, on: $0)?.iso }
    }

    @Test(arguments: [
        "9.4.", "9.4", "9.4.2026", "9.4.26", "09.04.2026", "9. 4. 2026", "2026-04-09", "9/4", "to 9.4.", "tors 9.4",
        "9 Apr", "9 April 2026", "Apr 9, 2026", "den 9 april", "9. huhtikuuta", "9. huhtikuuta 2026", "9.4. mennessä",
        "torstai 9.4.2026", " 9.4. ",
    ])
    func `the same day is read in every form`(text: String) {
        for language in Language.allCases { #expect(read(text, language) == "2026-04-09") }
    }

    @Test(arguments: [
        ("pe", "2026-03-13"), ("to", "2026-03-19"), ("ma", "2026-03-16"), ("perjantai", "2026-03-13"),
        ("fre", "2026-03-13"), ("lö", "2026-03-14"), ("lo", "2026-03-14"), ("söndag", "2026-03-15"),
        ("Mon", "2026-03-16"), ("wed", "2026-03-18"), ("on", "2026-03-18"), ("ke", "2026-03-18"),
        ("huomenna", "2026-03-13"), ("imorgon", "2026-03-13"), ("today", "2026-03-12"),
    ])
    func `a weekday is the next one after today`(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test func `a day without a year is the first one from today on`() {
        #expect(read("12.3.") == "2026-03-12")
        #expect(read("11.3.") == "2027-03-11")
        #expect(read("29.2.") == "2028-02-29")
    }

    @Test func `a short form that means two months is read in the language at hand`() {
        #expect(read("20 mar", .english) == "2026-03-20")
        #expect(read("20 mar", .finnish) == "2026-11-20")
    }

    @Test(arguments: [
        "", ".", "9", "31.2.", "32.1.", "9.13.", "9.4.202", "9.4.2026.1", "pe 9.4.", "kahvi", "p", "9 a", "-9.4.",
        "9-4",
        "1,5 h", "xx 9.4.", "9.4. Eino", "٩.٤.",
    ])
    func `what is no date is not read as one`(text: String) {
        for language in Language.allCases { #expect(read(text, language) == nil) }
    }
}
