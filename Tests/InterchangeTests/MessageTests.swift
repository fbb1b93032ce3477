import Interchange
import Localization
import MeetingEngine
import Testing

@Suite struct MessageTests {
    func messages(_ text: String, _ language: Language) throws -> [String] {
        let test = try TestProgramme()
        do {
            let notes = try test.read(text)
            return notes.notices.map { $0.message(in: Texts(language)) }
        } catch let errors as InputErrors {
            return errors.all.map { $0.message(in: Texts(language)) }
        }
    }

    @Test func `a message names the place, what is wrong and what mends it`() throws {
        #expect(
            try messages("kind;due;text\nqq;heti;A\n", .finnish) == [
                "n.tsv:2:1: Lajia ”qq” ei ole. Kirjoita lajin kirjain tai nimi, kuten k tai kokemus.",
                "n.tsv:2:4: ”heti” ei ole päivä. Kirjoita 9.4.2026, 9.4., pe tai 2026-04-09.",
            ]
        )
        #expect(
            try messages("offset,clock,text\n0:00:00,13:00,A\n0:10:00,13:20,B\n", .english) == [
                "n.tsv:3:9: The time of day 13:20 does not fit 0:10:00 from the start: it should be 13:10:00. Mend or remove one."
            ]
        )
        #expect(try messages("text;väri\nA;b\n", .swedish) == ["n.tsv:1:6: Kolumnen ”väri” läses inte."])
    }

    @Test func `what a file holds never reaches the terminal raw, and is cut short`() throws {
        let message = try messages(
            "kind,text\n\u{1B}[31mpunainen\u{202E}" + String(repeating: "x", count: 500) + ",A\n",
            .finnish
        )
        #expect(message[0].unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
        #expect(message[0].count < 200)
    }
}
