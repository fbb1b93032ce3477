import FoundationEssentials
import Glibc
import TerminalHarness
import TestSupport
import Testing

/// `kill -9` while someone types at speed: what the screen showed is there when it is opened again.
@Suite struct KillTests {
    /// How many rounds; more by a variable: `OIVALLUS_KILLS=1000 swift test --filter KillTests`.
    private static let rounds = ProcessInfo.processInfo.environment["OIVALLUS_KILLS"].flatMap(Int.init) ?? 12

    @Test func `killed at any moment it loses no saved entry and no key that it showed`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        var console = try home.live()
        try console.start()
        let end = try #require(Self.end(console.screen))
        var generator = SeededGenerator(seed: 9)
        var known: [String] = []
        for round in 0..<Self.rounds {
            // Lines that tell their number, so that what came where can be seen.
            let lines = (1...6).map { "kirjaus \(known.count + $0) " + Self.words(&generator) }
            let begin = console.program.output.count
            let enough = begin + Int.random(in: 1...1200, using: &generator)
            console.type(lines.map { $0 + "\r" }.joined())
            try console.program.expect("so many bytes, or the last line", evenMidFrame: true) { screen in
                console.program.output.count >= enough
                    || (screen.line == "" && Self.newestShown(screen) >= known.count + 6)
            }
            console.program.kill()
            let last = console.program.lastWholeFrame
            let saved = try home.meeting().texts
            console = try home.live()
            try console.program.expect("all saved") { $0.line != nil && !$0.isSaving }
            let reopened = console.line
            let kept = try home.meeting().texts + (reopened.isEmpty ? [] : [reopened])
            let story = """
                round \(round), in the line: \(reopened), saved: \(saved.suffix(7)), kept: \(kept.suffix(7)), it showed:
                \(last.text)
                """

            // Each line once and in its order, none left out; only the last may be unfinished.
            #expect(Array(kept.prefix(known.count)) == known, "\(story)")
            for (index, text) in kept.dropFirst(known.count).enumerated() {
                let isUnfinished = known.count + index == kept.count - 1 && !reopened.isEmpty
                #expect(isUnfinished ? lines[index].hasPrefix(text) : lines[index] == text, "\(story)")
            }
            // What stood in the log was on the disk, unless the screen said that it was on its way.
            let shown = Self.newestShown(last)
            if !last.isSaving { #expect(saved.count >= shown, "\(story)") }
            #expect(kept.count >= shown, "\(story)")
            // What stood in the line is there again, or an entry by now.
            if let line = last.line, !line.isEmpty { #expect(kept.contains { $0.hasPrefix(line) }, "\(story)") }
            // The clock went on: the end is where it was.
            #expect(Self.end(console.screen) == end, "\(story)")

            if !reopened.isEmpty { try console.saveLine(endingWith: reopened) }
            known = try home.meeting().texts
        }
        // What was typed before a kill is undone after it.
        let before = try home.meeting().texts
        console.program.press(.control("z"))
        try console.program.expect("Kumottu.")
        try console.expectSaved()
        #expect(try home.meeting().texts == before.dropLast())
        #expect(try home.attempt(["check"]).status == 0)
    }

    @Test func `killed right after Enter, no line of a paste is lost, and none comes twice`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let lines = (1...8).map { "liitetty rivi \($0)" }
        var generator = SeededGenerator(seed: 4)
        for round in 1...3 {
            var console = try home.live()
            console.program.paste(lines.joined(separator: "\n"))
            try console.program.expect("8 kirjausta")
            let end = console.program.output.count + Int.random(in: 1...400, using: &generator)
            console.program.press(.enter)
            try console.program.expect("so many bytes, or an empty line", evenMidFrame: true) { screen in
                console.program.output.count >= end || (screen.line == "" && !screen.isSaving)
            }
            console.program.kill()
            console = try home.live()
            try console.program.expect("all saved") { $0.line != nil && !$0.isSaving }
            let reopened = console.line
            // The line that was last on its way may wait to be entered once more.
            if !reopened.isEmpty { try console.saveLine(endingWith: reopened) }
            #expect(try home.meeting().texts == Array([[String]](repeating: lines, count: round).joined()))
            try console.quit()
        }
    }

    /// When the meeting is to end, as the header says it.
    private static func end(_ screen: EmulatedScreen) -> Substring? {
        screen.rows[0].firstMatch(of: /loppuu (\d+\.\d\d)/)?.1
    }

    /// The highest number of an entry in the log on the screen.
    private static func newestShown(_ screen: EmulatedScreen) -> Int {
        let log = screen.rows.dropFirst(3).filter { $0.contains(" kirjaus ") && !$0.hasPrefix(" ›") }
        return log.compactMap { row in
            let words = row.split(separator: " ")
            return words.firstIndex(of: "kirjaus").flatMap { Int(words[$0 + 1]) }
        }.max() ?? 0
    }

    private static func words(_ generator: inout SeededGenerator) -> String {
        let all = ["kiire", "neuvottelu", "työnantaja", "pöytä", "päivä", "yö", "ääni", "sääntö"]
        return (0..<Int.random(in: 1...3, using: &generator)).compactMap { _ in all.randomElement(using: &generator) }
            .joined(separator: " ")
    }
}
