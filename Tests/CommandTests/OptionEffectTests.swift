import Testing

/// No option does nothing: each is given, and something is then another than without it.
@Suite struct OptionEffectTests {
    /// A command line, and options that are tried on it one by one.
    private static let lines: [(line: [String], options: [[String]])] = [
        (["live", "neuvottelu/1"], []),
        (["demo"], []),
        (
            ["programme", "create", "uusi", "--title", "Uusi", "--start", "2026-03-12T13:00"],
            [
                ["--title", "Toinen"], ["--client", "Liitto"], ["--meetings", "2"], ["--language", "sv"],
                ["--template", "final"], ["--roster", "roster.csv"], ["--start", "2026-03-13T13:00"], ["--weeks", "3"],
                ["--place", "Turku"], ["--goal", "Selvyys"], ["--target-group", "Esihenkilöt"],
            ]
        ),
        (
            ["programme", "edit", "neuvottelu"],
            [
                ["--title", "Toinen"], ["--client", "Liitto"], ["--language", "sv"], ["--template", "final"],
                ["--roster", "guests.csv"], ["--place", "Turku"], ["--goal", "Selvyys"], ["--expert", "Veera"],
                ["--facilitator", "Maija"], ["--target-group", "Esihenkilöt"],
            ]
        ),
        (["programme", "list"], [["--json"]]),
        (["programme", "show", "neuvottelu"], [["--json"]]),
        (["programme", "delete", "neuvottelu"], [["--yes"]]),
        (["programme", "erase-person", "neuvottelu", "1"], [["--yes"]]),
        (["meeting", "show", "neuvottelu/2"], [["--json"], ["--format", "csv"]]),
        (
            ["meeting", "add", "neuvottelu"],
            [["--start", "2026-08-06T09:00"], ["--theme", "Lisä"], ["--place", "Turku"], ["--template", "final"]]
        ),
        (
            ["meeting", "move", "neuvottelu/1", "--theme", "Aihe"],
            [["--start", "2026-03-13T13:00"], ["--theme", "Toinen"], ["--place", "Turku"]]
        ),
        (["meeting", "cancel", "neuvottelu/1"], []),
        (["agenda", "neuvottelu/1"], [["--from", "agenda.csv"], ["--template", "final"], ["--json"]]),
        (["capture", "neuvottelu/1", "--from", "sample.tsv"], [["--from", "names.tsv"]]),
        // A claim of this one is open.
        (["capture", "neuvottelu/3", "--from", "expert.tsv"], [["--from-expert"]]),
        (
            ["memo", "neuvottelu/2"],
            [
                ["--for", "organisation"], ["--format", "csv"], ["--output", "memo.md"], ["-o", "memo.md"],
                ["--language", "sv"],
            ]
        ),
        (
            ["memo", "neuvottelu/2"],
            [["--circulate"], ["--versions"], ["--show", "1"], ["--diff", "1"], ["--approve"]]
        ),
        (["memo", "neuvottelu/2", "--approve"], [["--by", "client"], ["--on", "12.3.2026"]]),
        (
            ["report", "neuvottelu"],
            [
                ["--for", "group"], ["--format", "txt"], ["--output", "memo.md"], ["-o", "memo.md"],
                ["--language", "sv"], ["--edit", "summary"], ["--prose", "summary=names.tsv"],
                ["--recommend", "Tukipari."], ["--evidence", "2/54"], ["--addressee", "Liitto"], ["--effort", "Tunti"],
                ["--number", "1"], ["--drop", "1"],
            ]
        ),
        (["report", "neuvottelu", "--for", "facilitator"], [["--allow-names"]]),
        // A name stands in a text of this one.
        (["memo", "neuvottelu/3", "--for", "facilitator"], [["--allow-names"]]),
        (["search", "neuvottelu"], [["--kind", "oivallus"], ["--programme", "muu"], ["--limit", "1"], ["--json"]]),
        (["statistics"], [["--for", "facilitator"], ["--json"]]),
        (
            ["calendar", "neuvottelu"],
            [["--with-place"], ["--output", "memo.md"], ["-o", "memo.md"], ["--language", "sv"]]
        ),
        (["log", "neuvottelu/2"], []),
        (["export", "neuvottelu", "out.jsonl"], [["--with-people"]]),
        (
            ["import", "all.jsonl", "--programme", "toinen"],
            [["--programme", "neuvottelu"], ["--with-people"]]
        ),
        (["import", "other.jsonl"], [["--replace"]]),
        (["backup", "out.jsonl"], [["--with-people"]]),
        (["restore", "all.jsonl", "--replace"], [["--with-people"]]),
        (["restore", "all.jsonl"], [["--replace"]]),
        (["check"], [["--json"], ["--repair"]]),
    ]

    /// A home in which each of them can show what it does.
    private func home() throws -> Home {
        let home = try Home.withSample()
        try home.write("name,role\nVeera,guest\n", to: "guests.csv")
        try home.write("title,minutes\nAinoa,60\n", to: "agenda.csv")
        try home.write("kind\ttext\noivallus\tAura sanoi sen.\nc\tNiin luullaan.\n", to: "names.tsv")
        try home.write("kind\ttext\nx\tNiin on.\n", to: "expert.tsv")
        try #require(try home.run("capture", "neuvottelu/3", "--from", "names.tsv").status == 0)
        for line in [
            "memo neuvottelu/2 --circulate", "meeting move neuvottelu/1 --place Salo",
            "programme create toinen --title Toinen --roster guests.csv", "backup all.jsonl --with-people",
            "programme delete toinen --yes", "--store other programme create neuvottelu --title Muu",
            "--store other export neuvottelu other.jsonl",
        ] {
            try #require(try home.shell("exec \"$OIVALLUS\" \(line)").status == 0)
        }
        return home
    }

    /// What can be noticed after a command: what it printed and said, and what the store then holds.
    private func outcome(of line: [String], in home: Home) throws -> [String] {
        let finished = try home.shell("exec \"$OIVALLUS\" \"$@\"", line)
        let rest = try home.shell(
            """
            "$OIVALLUS" programme show $1 --json
            "$OIVALLUS" meeting show $1/1 --json
            "$OIVALLUS" meeting show $1/6 --json
            "$OIVALLUS" log $1/1 | grep -c contribution
            od -c .local/share/oivallus/programmes/$1.people | grep -c .
            cat out.jsonl memo.md elsewhere/programmes/* 2>/dev/null | wc -c
            """,
            [line.contains("uusi") ? "uusi" : "neuvottelu"]
        )
        // When a calendar was written is no effect of an option.
        let output = finished.output.replacing(/DTSTAMP:\w+/, with: "")
        return ["\(finished.status)", output, finished.errors, rest.output]
    }

    @Test func `every option that help mentions is tried here`() throws {
        let mentioned = try CommandTree.of(Home()).leaves.flatMap { command in
            command.options.map { "\(command.path.joined(separator: " ")) --\($0)" }
        }
        let tried = Self.lines.flatMap { line, options in
            options.filter { $0[0].hasPrefix("--") }
                .map {
                    let words = line.prefix {
                        !$0.contains("/") && !$0.contains(".") && !["neuvottelu", "uusi"].contains($0)
                    }
                    return "\(words.joined(separator: " ")) \($0[0])"
                }
        }
        #expect(mentioned.filter { !$0.hasSuffix(" --store") }.sorted() == tried.sorted())
    }

    @Test(arguments: lines.indices) func `given, an option changes what comes of the command`(index: Int) throws {
        let (line, options) = Self.lines[index]
        guard line[0] != "demo" else { return }
        let start = try home()
        let plain = try outcome(of: line, in: start.copy())
        for option in options + [["--store", "elsewhere"]] {
            #expect(try outcome(of: line + option, in: start.copy()) != plain, "\(option)")
        }
    }
}
