import FoundationEssentials
import TerminalHarness
import Testing

/// Disks that fill up, a second window, and a reader that sits on the file: the one who types notices as little as can be.
@Suite struct DiskTests {
    @Test(.enabled(if: SmallDisk.isPossible, "a small disk cannot be mounted here"))
    func `a full disk stops nobody from typing; when there is room again all is saved`() throws {
        let disk = try SmallDisk(kibibytes: 2048)
        let home = try ThrowawayHome(in: disk.path)
        try home.makeProgramme()
        let console = try home.live()
        try console.start()
        try console.save("Mahtuu vielä")
        try disk.fill()

        var lines: [String] = []
        let long = String(repeating: "pitkä kertomus siitä, miten kaikki alkoi; ", count: 40)
        // The ballast gives way first, then there is no room at all.
        while !console.screen.shows("LEVY ON TÄYNNÄ") {
            try #require(lines.count < 100)
            lines.append("\(lines.count). \(long)loppu")
            console.type(lines[lines.count - 1])
            try console.expectLine(endingWith: "loppu")
            console.program.press(.enter)
            try console.program.expect("an empty line, and an answer from the disk") { screen in
                screen.line?.isEmpty == true && (!screen.isSaving || screen.shows("LEVY ON TÄYNNÄ"))
            }
            try disk.fill()
        }
        lines.append("Kirjoittaminen jatkuu")
        console.type("Kirjoittaminen jatkuu\r")
        try console.program.expect("an empty line") { $0.line?.isEmpty == true && $0.isSaving }
        console.type("kesken")
        try console.expectLine(endingWith: "kesken")

        disk.empty()
        try console.program.expect("all saved") { !$0.shows("LEVY ON TÄYNNÄ") && !$0.isSaving }
        try console.saveLine(endingWith: "kesken")
        #expect(try home.meeting().texts == ["Mahtuu vielä"] + lines + ["kesken"])
        #expect(try console.quit() == .exited(0))
        #expect(try home.attempt(["check"]).status == 0)
    }

    @Test func `a second window on the meeting may only read, says so, and follows the first one`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let first = try home.live()
        try first.start()
        let second = try home.live()
        #expect(second.screen.shows("VAIN LUKU: tapaamista ohjaa jo toinen ikkuna."))
        try first.save("Ensimmäisestä ikkunasta")
        try second.program.expect("Ensimmäisestä ikkunasta")
        second.type("Toisesta ikkunasta\r")
        try second.expectLine(endingWith: "Toisesta ikkunasta")
        #expect(try home.meeting().texts == ["Ensimmäisestä ikkunasta"])
        try first.save("Ja taas ensimmäisestä")
        try second.program.expect("Ja taas ensimmäisestä")
    }

    @Test func `a log that nobody reads on (log | less) holds no entry up`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        try console.start()
        // More than a pipe takes, so that the reader's end stops the writer in the middle.
        let long = String(repeating: "pitkä kertomus siitä, miten kaikki alkoi; ", count: 90)
        for number in 1...20 {
            console.program.paste("\(number) \(long)loppu")
            try console.saveLine(endingWith: "loppu")
        }
        let pipe = "\(ThrowawayHome.oivallus) log neuvottelu/2 | { read line; echo lukee; read key < /dev/tty; }"
        let reader = try ProgramInTerminal(["/bin/sh", "-c", pipe], environment: home.environment)
        try reader.expect("lukee")
        for number in 1...5 { try console.save("Lukijasta huolimatta \(number)") }
        #expect(try home.meeting().texts.count == 25)
    }
}
