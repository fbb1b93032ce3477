import FoundationEssentials
import GRDB
import Glibc
import Testing

/// A programme's file that cannot be used: one clear sentence, nothing changed, and the others go on.
@Suite struct UnusableFileTests {
    /// A home with a second programme beside the one that is to be spoilt.
    private func home() throws -> Home {
        let home = try Home.withProgramme("en_GB.UTF-8")
        try #require(try home.run("programme", "create", "toinen", "--title", "Toinen").status == 0)
        return home
    }

    /// Checks what every command says of the spoilt file, and that it is not touched.
    private func expectUnusable(_ home: Home, _ sentence: String, status: Int32 = 65) throws {
        let before = home.bytes(home.file())
        for arguments in [
            ["programme", "show", "neuvottelu"], ["meeting", "show", "neuvottelu/1"], ["memo", "neuvottelu/1"],
            ["log", "neuvottelu/1"], ["agenda", "neuvottelu/1"], ["meeting", "move", "neuvottelu/1", "--theme", "x"],
            ["live", "neuvottelu/1"],
        ] {
            let finished = try home.shell("exec \"$OIVALLUS\" \"$@\"", arguments)
            expectSentence(finished, status: status, sentence)
        }
        let list = try home.run("programme", "list")
        #expect(list.status == 0)
        #expect(list.lines.first == "toinen  Toinen")
        #expect(list.errors == "oivallus: \(sentence)\n")
        #expect(try home.run("programme", "list", "--json").output.contains("\"usable\" : false"))
        let check = try home.run("check")
        #expect(check.status == 65)
        #expect(check.output.contains("\(home.file()): \(sentence)"))
        #expect(check.output.contains("toinen.oivallus: sound"))
        #expect(home.bytes(home.file()) == before)
        #expect(try home.shell("ls -A .local/share/oivallus/programmes | grep -c journal").output == "0\n")
    }

    @Test func `a file of something else`() throws {
        let home = try home()
        try home.write(
            Array("not a database at all, but a text\n".utf8),
            to: ".local/share/oivallus/programmes/neuvottelu.oivallus"
        )
        try expectUnusable(home, "\(home.file()) is not a file of Oivallus. It was not touched.")
    }

    @Test func `a damaged file`() throws {
        let home = try home()
        var bytes = home.bytes(home.file())
        // All pages but the first, which says what file it is.
        for index in 4096..<bytes.count { bytes[index] = 0xA5 }
        try home.write(bytes, to: ".local/share/oivallus/programmes/neuvottelu.oivallus")
        try expectUnusable(
            home,
            "\(home.file()) is damaged. It was not touched; restore it from a backup."
        )
    }

    @Test func `a folder, a link`() throws {
        let home = try home()
        try #require(
            try home.shell(
                "cd .local/share/oivallus/programmes && rm neuvottelu.oivallus && ln -s toinen.oivallus neuvottelu.oivallus"
            ).status == 0
        )
        let finished = try home.run("programme", "show", "neuvottelu")
        expectSentence(finished, status: 65, "\(home.file()) is not a plain file, so it was not opened.")
        try #require(
            try home.shell("cd .local/share/oivallus/programmes && rm neuvottelu.oivallus && mkdir neuvottelu.oivallus")
                .status == 0
        )
        expectSentence(
            try home.run("programme", "show", "neuvottelu"),
            status: 65,
            "\(home.file()) is not a plain file, so it was not opened."
        )
    }

    @Test func `a file that may only be read is read, and changes are refused`() throws {
        let home = try home()
        try #require(chmod(home.file(), 0o400) == 0)
        // Root may write all the same, unless the file cannot be changed at all.
        let sealed = try home.shell("test -w \"$1\" && chattr +i \"$1\"", [home.file()])
        defer { _ = try? home.shell("chattr -i \"$1\" 2>/dev/null", [home.file()]) }
        guard access(home.file(), W_OK) != 0 else { return #expect(sealed.status != 0, "nothing to test with") }
        let before = home.bytes(home.file())
        #expect(try home.run("programme", "show", "neuvottelu").status == 0)
        #expect(try home.run("memo", "neuvottelu/1").status == 0)
        expectSentence(
            try home.run("programme", "edit", "neuvottelu", "--title", "x"),
            status: 73,
            "\(home.file()) can be read but not changed. Check its permissions."
        )
        #expect(home.bytes(home.file()) == before)
    }

    @Test func `names that cannot be read are said; the rest is usable, but no memo comes unchecked`() throws {
        let home = try home()
        let people = "\(home.store)/programmes/neuvottelu.people"
        try home.write(Array("not the names\n".utf8), to: ".local/share/oivallus/programmes/neuvottelu.people")
        let sentence = "oivallus: \(people) is not a file of Oivallus. It was not touched.\n"
        let shown = try home.run("programme", "show", "neuvottelu")
        #expect(shown.status == 0)
        #expect(shown.errors == sentence)
        #expect(shown.output.contains("participant 8  –"))
        let kept = try home.run("memo", "neuvottelu/1")
        #expect(kept.status == 65)
        #expect(kept.output.isEmpty)
        #expect(kept.errors.hasPrefix(sentence + "oivallus: Names cannot be looked for"))
        #expect(try home.run("memo", "neuvottelu/1", "--for", "facilitator", "--allow-names").status == 0)
        #expect(home.read(people) == "not the names\n")
    }

    @Test func `when the names were destroyed on purpose, memos go on`() throws {
        let home = try home()
        try #require(unlink("\(home.store)/programmes/neuvottelu.people") == 0)
        let memo = try home.run("memo", "neuvottelu/1")
        #expect(memo.status == 0)
        #expect(memo.errors.isEmpty)
    }

    @Test(.enabled(if: geteuid() == 0 && Home.path(of: "setpriv") != nil, "only root can be somebody else"))
    func `a programme of another user says that it may not be opened`() throws {
        let home = try home()
        let others = "setpriv --reuid=65534 --clear-groups"
        let given = try home.shell("chown -R 65534 . && chown 0 '\(home.file())' && \(others) test -x \"$OIVALLUS\"")
        // Where the program was built in somebody's own folder, nobody else can start it.
        guard given.status == 0 else { return }
        let shown = try home.shell("exec \(others) \"$OIVALLUS\" programme show neuvottelu")
        #expect(shown.status == 73)
        #expect(shown.errors.hasPrefix("oivallus: You may not open \(home.file())"))
    }

    @Test func `a check of a sound store says so for each file`() throws {
        let home = try home()
        let check = try home.run("check")
        #expect(check.status == 0)
        #expect(check.lines.count == 3)
        #expect(check.lines.allSatisfy { $0.hasSuffix(": sound") })
        #expect(check.errors == "oivallus: All is sound.\n")
        try #require(chmod(home.file(), 0o644) == 0)
        let open = try home.run("check", "--json")
        #expect(open.status == 65)
        #expect(open.output.contains("644"))
    }
}

/// The same for files that only SQL can spoil, and for one that another program holds.
@Suite struct SpoiltDatabaseTests {
    private func home() throws -> Home {
        let home = try Home.withProgramme("en_GB.UTF-8")
        try #require(try home.run("programme", "create", "toinen", "--title", "Toinen").status == 0)
        return home
    }

    @Test func `a file of a newer program says which form it needs`() throws {
        let home = try home()
        let database = try DatabaseQueue(path: home.file())
        try database.write { db in try db.execute(sql: "UPDATE meta SET format = 9") }
        try database.close()
        let before = home.bytes(home.file())
        let sentence =
            "\(home.file()) was written by a newer Oivallus (form 9). Update the program; the file was not touched."
        expectSentence(try home.run("programme", "show", "neuvottelu"), status: 65, sentence)
        expectSentence(try home.run("meeting", "move", "neuvottelu/1", "--theme", "x"), status: 65, sentence)
        #expect(try home.run("programme", "list").lines.first == "toinen  Toinen")
        #expect(home.bytes(home.file()) == before)
    }

    @Test func `a file that another program holds is not waited for long`() throws {
        let home = try home()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let database = try DatabaseQueue(path: home.file(), configuration: configuration)
        try database.inDatabase { db in try db.execute(sql: "BEGIN EXCLUSIVE") }
        let sentence = "Another program holds \(home.file()). Close it and try again."
        expectSentence(try home.run("programme", "show", "neuvottelu"), status: 73, sentence)
        expectSentence(try home.run("programme", "edit", "neuvottelu", "--title", "x"), status: 73, sentence)
        try database.inDatabase { db in try db.execute(sql: "ROLLBACK") }
        try database.close()
        #expect(try home.run("programme", "show", "neuvottelu").lines.first == "Haasteellinen neuvotteluilmapiiri")
    }
}
