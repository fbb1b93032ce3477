import Testing

/// Where the store lies, and who may read it.
@Suite struct StorePlaceTests {
    /// The store that a command makes, by what differs from an empty environment with a home.
    private func place(_ variables: [String: String], options: String = "") throws -> [String] {
        let home = try Home()
        for (name, value) in variables { home.environment[name] = value.replacing("HOME", with: home.path) }
        let finished = try home.shell(
            "mkdir here && cd here && \"$OIVALLUS\" \(options) programme create uusi --title Uusi"
        )
        try #require(finished.status == 0, "\(finished.errors)")
        return try home.shell("find . -name '*.oivallus'").lines
    }

    @Test func `the store lies where the user, the environment and the XDG folders say, in that order`() throws {
        #expect(try place([:]) == ["./.local/share/oivallus/programmes/uusi.oivallus"])
        #expect(try place(["XDG_DATA_HOME": "HOME/data"]) == ["./data/oivallus/programmes/uusi.oivallus"])
        #expect(try place(["XDG_DATA_HOME": ""]) == ["./.local/share/oivallus/programmes/uusi.oivallus"])
        #expect(
            try place(["XDG_DATA_HOME": "HOME/data", "OIVALLUS_STORE": "HOME/mine"]) == [
                "./mine/programmes/uusi.oivallus"
            ]
        )
        #expect(
            try place(["OIVALLUS_STORE": "HOME/mine"], options: "--store given") == [
                "./here/given/programmes/uusi.oivallus"
            ]
        )
    }

    @Test func `relative XDG folders are ignored, as their specification tells`() throws {
        #expect(try place(["XDG_DATA_HOME": "data"]) == ["./.local/share/oivallus/programmes/uusi.oivallus"])
    }

    @Test func `--store may stand before or after the subcommand`() throws {
        let home = try Home()
        #expect(try home.shell("\"$OIVALLUS\" --store s programme create a --title A").status == 0)
        #expect(try home.shell("\"$OIVALLUS\" programme create b --title B --store s").status == 0)
        #expect(try home.shell("\"$OIVALLUS\" programme --store s create c --title C").status == 0)
        #expect(try home.shell("ls s/programmes").lines == ["a.oivallus", "b.oivallus", "c.oivallus"])
        #expect(try home.run("programme", "list", "--store", "s", "--json").output.contains("\"c\""))
        #expect(try home.run("--store", "s", "meeting", "show", "a/1").status == 0)
        #expect(try home.run("--store", "s", "check").lines.count == 3)
        #expect(try home.shell("find . -name '*.oivallus' | grep -v '^./s/'").output.isEmpty)
    }

    @Test func `files are their owner's alone, whatever the mask`() throws {
        let home = try Home.withSample()
        try #require(try home.run("index").status == 0)
        try #require(try home.run("memo", "neuvottelu/2", "-o", "memo.md").status == 0)
        let modes = try home.shell("find .local memo.md -printf '%y %m\\n' | sort -u").lines
        #expect(modes == ["d 700", "f 600"])
    }

    @Test func `what only reads makes nothing`() throws {
        let home = try Home()
        #expect(try home.run("programme", "list").status == 0)
        #expect(try home.run("check").status == 0)
        #expect(try home.run("memo", "x/1").status == 66)
        #expect(try home.shell("ls -A | grep -v '^.output\\|^.errors'").output.isEmpty)
    }

    @Test func `no command leaves a core file or lets others look into its memory`() throws {
        let home = try Home.withProgramme()
        // Longer than a pipe holds, so that the command is still there to be looked at.
        let rows = String(repeating: "k\tKokemus, josta tulee pitkä rivi lokiin\n", count: 400)
        try home.write("kind\ttext\n\(rows)", to: "many.tsv")
        try #require(try home.run("capture", "neuvottelu/2", "--from", "many.tsv").status == 0)
        let finished = try home.shell(
            """
            ulimit -c unlimited 2>/dev/null
            mkfifo p
            "$OIVALLUS" log neuvottelu/2 >p &
            exec 3<p
            dd bs=1 count=1 <&3 2>/dev/null >/dev/null
            sed -n 's/^Max core file size *\\([^ ]*\\) .*/\\1/p' /proc/$!/limits
            cat <&3 >/dev/null
            wait
            """
        )
        #expect(finished.output == "0\n")
    }
}
