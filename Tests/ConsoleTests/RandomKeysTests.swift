import FoundationEssentials
import Glibc
import TerminalHarness
import TestSupport
import Testing

/// Any keys at all, anywhere in the program: it stays alive, and what it stored is whole.
@Suite struct RandomKeysTests {
    /// More by a variable: `OIVALLUS_RANDOM_KEYS=100000 swift test --filter RandomKeysTests`.
    private static let count = ProcessInfo.processInfo.environment["OIVALLUS_RANDOM_KEYS"].flatMap(Int.init) ?? 600

    @Test(arguments: [1, 2, 3]) func `random keys crash nothing and damage nothing`(seed: UInt64) throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        var generator = SeededGenerator(seed: seed)
        // An editor that changes nothing: random keys are not for it.
        var program = try home.open(environment: ["EDITOR": "true"])
        try program.expect("Neuvotteluilmapiiri")
        var sent = 0
        var recent: [String] = []
        while sent < Self.count {
            let keys = (0..<20).map { _ in Self.key(&generator) }
            recent = (recent + keys).suffix(60)
            sent += keys.count
            for key in keys { program.send(key) }
            if Int.random(in: 0..<8, using: &generator) == 0 {
                let size = (
                    rows: Int.random(in: 1...50, using: &generator), columns: Int.random(in: 1...160, using: &generator)
                )
                program.resize(rows: size.rows, columns: size.columns)
            }
            program.settle(quiet: 1)
            guard let ending = program.ending else { continue }
            #expect(ending == .exited(0), "after \(recent), seed \(seed):\n\(program.screen.text)")
            expectGivenBack(program)
            program = try home.open(environment: ["EDITOR": "true"], rows: 30, columns: 100)
        }
        program.signal(SIGTERM)
        let ending = try program.expectEnd()
        // The last keys may have been the ones that quit.
        #expect(
            [.exited(128 + SIGTERM), .exited(0)].contains(ending),
            "after \(recent), seed \(seed):\n\(program.screen.text)"
        )
        expectGivenBack(program)
        let check = try home.attempt(["check"])
        #expect(check.status == 0, "\(check.output)\(check.errors)")
    }

    private static func key(_ generator: inout SeededGenerator) -> String {
        if Int.random(in: 0..<3, using: &generator) > 0 { return fixed.randomElement(using: &generator) ?? "" }
        let letters = "abcdefghijklmnopqrstuvwxyzåäö0123456789 .,:;/>-<#+!?"
        return letters.randomElement(using: &generator).map { String($0) } ?? ""
    }

    private static let fixed =
        [
            "\r", "\r", "\t", "\u{1B}[Z", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{7F}", "\u{1B}[5~",
            "\u{1B}[6~",
        ]
        + ["\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS"]
        + [15, 17, 18, 19, 20, 21].map { "\u{1B}[\($0)~" }
        + [
            "\u{1A}", "\u{19}", "\u{15}", "\u{17}", "\u{01}", "\u{05}", "\u{0B}", "\u{13}", "\u{0C}", "\u{1B}b",
            "\u{1B}",
        ]
        + [
            ".k aamu", ",aura ilta", ": kesken", " >", " <", " -- ", "漢", "e\u{301}",
            "\u{1B}[200~liite\nkaksi\u{1B}[201~",
        ]
        + ["live\r", ":next\r", ":break\r", ":back 3\r", ":replan\r", ":off\r", ":on\r", ":home\r", ":erase 1\r\r"]
        + [":agenda\r", ":roster\r", ":queue\r", ":guest Outi\r", ":close\r", ":reopen\r", ":language sv\r", ":memo\r"]
}
