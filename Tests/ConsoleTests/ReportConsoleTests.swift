import FoundationEssentials
import TerminalHarness
import Testing

/// The final report in the program itself, from the list of programmes.
@Suite struct ReportConsoleTests {
    @Test func `the report is seen, written into and recommended from, and the file has all of it`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let editor = "\(home.path)/editor"
        try Data("#!/bin/sh\necho 'Malli jokaiselle.' >> \"$1\"\n".utf8).write(to: URL(filePath: editor))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
        let program = try home.open(environment: ["EDITOR": editor])
        try program.expect("Neuvotteluilmapiiri")
        program.send("R")
        try program.expect("jakelu: järjestö")
        try program.expect("Tiivistelmä")
        program.send("r")
        try program.expect("jakelu: järjestö")
        program.press(.end)
        try program.expect("Tapaaminen 5")
        program.send("w")
        try program.expect("Loppuraportti on tiedostossa")
        program.send("q")
        try program.expect("Enter avaa")
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
        let report = try home.run("report", "neuvottelu")
        #expect(report.contains("1. Malli jokaiselle."))
    }
}
