import TerminalHarness
import TestSupport
import Testing

/// Typing in the real program: what is typed is what is stored, however the bytes and the window come.
@Suite struct TypingTests {
    private func opened() throws -> (home: ThrowawayHome, console: LiveConsole) {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        return (home, try home.live())
    }

    @Test func `text and Enter is an entry, on the screen and on the disk`() throws {
        let (home, console) = try opened()
        try console.start()
        try console.save("Opit saa viedä, tarinat jäävät ryhmään.")
        try console.program.expect("tallessa 14.1")
        #expect(console.screen.shows("g ohjaaja  Opit saa viedä, tarinat jäävät ryhmään."))
        let entry = try #require(home.meeting().entries.first)
        #expect(entry.kind == "g" && entry.speaker == "facilitator" && entry.block == 1)
    }

    @Test func `wide characters and an å typed as two keep their columns, and are stored as one`() throws {
        let (home, console) = try opened()
        console.type("漢字 ja a\u{30A}bo")
        try console.expectLine { $0.precomposed == "漢字 ja åbo" }
        // The prompt takes three columns, each wide character two, the ring none.
        #expect(console.screen.cursorColumn == 3 + 4 + 7)
        console.program.press(.backspace, .backspace, .backspace)
        try console.program.expect("the cursor after the blank") { $0.cursorColumn == 3 + 4 + 4 }
        console.type("a\u{30A}\r")
        try console.expectSaved()
        let text = try #require(home.meeting().texts.first)
        #expect(Array(text.unicodeScalars) == Array("漢字 ja å".unicodeScalars))
    }

    @Test func `an Esc that arrives together with the next key takes nothing away from it`() throws {
        let (home, console) = try opened()
        try console.start()
        try console.save("Jotain valittavaa")
        console.program.press(.up)
        try console.program.expect("Enter valikko")
        console.program.send("\u{1B}.y Kysytäänkö?")
        try console.program.expect("kysymys")
        try console.saveLine(endingWith: "Kysytäänkö?")
        #expect(try home.meeting().entries.last?.kind == "y")
    }

    @Test func `a paste cut in two anywhere is the same text`() throws {
        let (home, console) = try opened()
        let text = "Tämä on liitetty: 漢 ja å, ei :quit."
        let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
        // After the very first byte there is no telling a paste from Esc.
        for cut in 2..<bytes.count {
            console.program.send(Array(bytes[..<cut]))
            try console.program.expectTaken()
            console.program.send(Array(bytes[cut...]))
            try console.expectLine { $0 == text }
            console.program.press(.control("u"))
            try console.expectLine { $0.isEmpty }
        }
        #expect(try home.meeting().entries.isEmpty)
    }

    @Test func `pasted lines wait, and are entries at Enter`() throws {
        let (home, console) = try opened()
        console.program.paste("ensimmäinen\n:quit\n\u{1B}[31mkolmas\u{7}\n")
        try console.program.expect("3 kirjausta")
        #expect(try home.meeting().entries.isEmpty)
        console.program.press(.enter)
        try console.expectSaved()
        #expect(try home.meeting().texts.count == 3)
        #expect(try home.meeting().texts[1] == ":quit")
        #expect(console.screen.bells == 0)
        #expect(console.screen.cells.joined().allSatisfy { $0.color == nil || $0.color != 1 })
    }

    @Test func `a resize storm while typing loses nothing, down to 20 by 5 and back`() throws {
        let (home, console) = try opened()
        let text = "Ikkunaa venytetään, kun ohjaaja kirjoittaa: mitään ei saa kadota."
        var generator = SeededGenerator(seed: 20)
        for character in text {
            console.type(String(character))
            console.program.resize(
                rows: Int.random(in: 5...50, using: &generator),
                columns: Int.random(in: 20...160, using: &generator)
            )
        }
        console.program.resize(rows: 5, columns: 20)
        try console.program.expect("Ruutu on pieni")
        console.type(" Ei tässäkään.")
        console.program.resize(rows: 24, columns: 80)
        try console.expectLine(endingWith: "Ei tässäkään.")
        console.program.press(.enter)
        try console.expectSaved()
        #expect(try home.meeting().texts == [text + " Ei tässäkään."])
    }

    @Test func `a screen that is too small says which size it needs, and shows the meeting when it has it`() throws {
        let (home, console) = try opened()
        console.program.resize(rows: 10, columns: 50)
        try console.program.expect("Ruutu on pieni: 50×10, tarvitaan 60×16. Kaikki on")
        console.program.resize(rows: 16, columns: 60)
        try console.program.expect("F1 ohje")
        #expect(console.screen.rows.count == 16)
        try console.save("Pienessä ikkunassa")
        #expect(try home.meeting().texts == ["Pienessä ikkunassa"])
    }
}

extension String {
    /// The text with its letters and marks composed, as far as the Nordic ones go.
    fileprivate var precomposed: String { replacing("a\u{30A}", with: "å") }
}
