import MeetingEngine
import Testing

@testable import Interchange

@Suite struct DurationTests {
    @Test(arguments: [
        ("90", 90), ("90 min", 90), ("90min", 90), ("90m", 90), ("90'", 90), ("90 minuuttia", 90), ("1:30", 90),
        ("1:30:00", 90), ("0:44:40", 45), ("1:30 h", 90), ("1.5h", 90), ("1,5 h", 90), ("1,5 t", 90),
        ("1 h 30 min", 90),
        ("1h30", 90), ("1 t 30 min", 90), ("2 h", 120), ("2 tuntia", 120), ("1 timme", 60), ("0,33 h", 20), ("0", 0),
        ("1,5\u{A0}h", 90), ("7,5 min", 8), ("1 hour 5 minutes", 65),
    ])
    func `a length is read as people write it`(text: String, minutes: Int) {
        #expect(Minutes(written: text) == Minutes(minutes))
    }

    @Test(arguments: [
        "", "h", "min", "1:3", "1:60", "1.5", "1,5", "puoli tuntia", "-5", "5-10", "1:30:99", "12345", "1h30x", ".h",
        "1.2.3h",
        "1:30 min", "٩٠",
    ])
    func `what is no length is not read as one`(text: String) {
        #expect(Minutes(written: text) == nil)
    }
}
