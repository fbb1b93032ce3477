import FoundationEssentials
import MeetingEngine
import SampleMeeting
import Testing

/// `memo` in every form, read by the programs that people open such files with.
@Suite struct DocumentFormatTests {
    /// A home whose commands find all that this machine has.
    private func home() throws -> Home {
        let home = try Home.withSample()
        home.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        return home
    }

    /// The text of a file as a reader of its form shows it, in one line.
    private func text(_ home: Home, _ command: String) throws -> String {
        let read = try home.shell(command)
        try #require(read.status == 0, "\(read.errors)")
        return read.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What each reader must find, and what none may.
    private func check(_ text: String, _ audience: String) {
        for words in ["Sama keino ei toimi kaikkialla", "RL 24 luku 5 §", "Tapaaminen avattiin klo 13.00"] {
            #expect(text.contains(words))
        }
        #expect(text.contains("kaksi kertaa tunnin varoitusajalla") == (audience == "group"))
        for note in SampleRow.all.filter({ $0.kind == .ownNote }) { #expect(!text.contains(note.text.prefix(40))) }
        for claim in SampleRow.all.filter({ $0.kind == .claim }) { #expect(!text.contains(claim.text.prefix(40))) }
    }

    @Test(
        .enabled(
            if: Home.path(of: "pandoc") != nil,
            "pandoc writes and reads docx and odt; make deps-documents installs it"
        ),
        arguments: ["docx", "odt"],
        ["group", "organisation"]
    )
    func `word processors read the memo`(form: String, audience: String) throws {
        let home = try home()
        let written = try home.run("memo", "neuvottelu/2", "--for", audience, "-o", "muistio.\(form)")
        expectSentence(written, status: 0, "Kirjoitettu: muistio.\(form)")
        #expect(try home.shell("stat -c %a muistio.\(form)").output == "600\n")
        check(try text(home, "pandoc muistio.\(form) --to plain --wrap none"), audience)
        let tree = try text(home, "pandoc muistio.\(form) --to html")
        #expect(tree.contains("<h1 id="), "sections are headings")
        #expect(tree.contains("<table"), "the time is a table")
    }

    /// What somebody might say so that it becomes markup, a formula, a command to a terminal, or an unreadable page.
    private static let hostile = [
        "<script>alert(1)</script> & <img src=http://127.0.0.1:9/x.png> &lt;b&gt;",
        "![](http://127.0.0.1:9/y.png) [a](http://b) `k` $x^2$ \\(y\\) *em* **s** ~~d~~ {{title}} ]]> <!-- c -->",
        "{=openxml} `<w:p>`{=openxml} </style><style>", "=cmd|' /C calc'!A0", "# Otsikko | solu | --- 1. yksi",
    ]
    /// What acts on a terminal or turns the direction of a line, between words that are to be read.
    private static let controls = "alku \u{1B}[31m\u{7}\u{8} \u{202E}kerran\u{2066} \u{200B}loppu"
    private static let token = String(repeating: "oivallus", count: 400)

    /// A meeting in which those were said.
    private func hostileHome() throws -> Home {
        let home = try home()
        let rows = try (Self.hostile + [Self.controls, Self.token]).map { text in
            "{\"kind\":\"o\",\"text\":\(String(decoding: try JSONEncoder().encode(text), as: UTF8.self))}\n"
        }
        try home.write(rows.joined(), to: "notes.jsonl")
        let captured = try home.run("capture", "neuvottelu/3", "--from", "notes.jsonl")
        try #require(captured.status == 0, "\(captured.errors)")
        return home
    }

    /// Every hostile text stands there as it was said, and nothing that acts.
    private func checkHostile(_ read: String) {
        let letters = read.filter { !$0.isWhitespace }
        for text in Self.hostile + [Self.token] { #expect(letters.contains(text.filter { !$0.isWhitespace })) }
        #expect(letters.contains("alku") && letters.contains("loppu"))
        let acting = Set("\u{1B}\u{7}\u{8}\u{202E}\u{2066}\u{200B}".unicodeScalars)
        #expect(!read.unicodeScalars.contains(where: acting.contains))
    }

    @Test(
        .enabled(
            if: Home.path(of: "pandoc") != nil,
            "pandoc writes and reads docx and odt; make deps-documents installs it"
        ),
        arguments: ["docx", "odt"]
    )
    func `what was said is text to word processors too`(form: String) throws {
        let home = try hostileHome()
        let written = try home.run("memo", "neuvottelu/3", "-o", "m.\(form)")
        #expect(written.status == 0, "\(written.errors)")
        checkHostile(try text(home, "pandoc m.\(form) --to plain --wrap none"))
        let tree = try text(home, "pandoc m.\(form) --to html")
        for tag in ["<img", "<script", "<em", "<code", "<del", "<a "] { #expect(!tree.contains(tag), "\(tag)") }
    }

    @Test(
        .enabled(
            if: Home.path(of: "weasyprint") != nil && Home.path(of: "pdftotext") != nil,
            "weasyprint writes PDF and pdftotext reads it; make deps-documents installs them"
        )
    )
    func `what was said is text on paper too, and a word without an end does not leave the page`() throws {
        let home = try hostileHome()
        let written = try home.run("memo", "neuvottelu/3", "-o", "m.pdf")
        #expect(written.status == 0, "\(written.errors)")
        checkHostile(try home.shell("pdftotext -raw m.pdf -").output.replacing("\u{C}", with: ""))
    }

    @Test(
        .enabled(
            if: Home.path(of: "weasyprint") != nil && Home.path(of: "pdftotext") != nil,
            "weasyprint writes PDF and pdftotext reads it; make deps-documents installs them"
        ),
        arguments: ["group", "organisation"]
    )
    func `a PDF has the memo, with its page head on each page`(audience: String) throws {
        let home = try home()
        let written = try home.run("memo", "neuvottelu/2", "--for", audience, "-o", "muistio.pdf")
        expectSentence(written, status: 0, "Kirjoitettu: muistio.pdf")
        check(try text(home, "pdftotext muistio.pdf -"), audience)
        let pages = try home.shell("pdftotext -layout muistio.pdf -").output.split(separator: "\u{C}")
        #expect((2...6).contains(pages.count))
        for (index, page) in pages.enumerated() {
            #expect(page.contains("\(index + 1) (\(pages.count))"))
            #expect(page.contains("Luottamuksellinen") == (audience == "group"))
        }
    }

    @Test func `a converter that is missing is named with the command that installs it`() throws {
        let home = try Home.withSample()
        home.environment["PATH"] = "/nowhere"
        for (form, program) in [("docx", "pandoc"), ("odt", "pandoc"), ("pdf", "weasyprint")] {
            let finished = try home.shell("exec \"$OIVALLUS\" memo neuvottelu/2 -o muistio.\(form)")
            #expect(finished.status == 69)
            #expect(finished.errors.contains("\(program) puuttuu"))
            #expect(finished.errors.contains("apt-get install \(program)"))
            #expect(home.bytes("\(home.path)/muistio.\(form)").isEmpty)
        }
    }

    @Test func `a converter gets no way out, and leaves nothing behind`() throws {
        let home = try Home.withSample()
        let tools = try home.shell(
            "mkdir -m 700 bin run && cd bin && printf '%s' \"$1\" >pandoc && chmod 755 pandoc",
            [
                """
                #!/bin/sh
                env >"$HOME/seen"
                ls -lL /proc/self/fd/0 >>"$HOME/seen"
                cat
                """
            ]
        )
        try #require(tools.status == 0, "\(tools.errors)")
        home.environment["PATH"] = "\(home.path)/bin:/usr/bin:/bin"
        home.environment["XDG_RUNTIME_DIR"] = "\(home.path)/run"
        home.environment["SECRET"] = "salaisuus"
        let written = try home.run("memo", "neuvottelu/2", "-o", "muistio.docx")
        #expect(written.status == 0)
        let seen = home.read("\(home.path)/seen")
        for name in ["http_proxy", "https_proxy"] { #expect(seen.contains("\(name)=http://127.0.0.1:9\n")) }
        #expect(seen.contains("TMPDIR=\(home.path)/run\n") && !seen.contains("salaisuus"))
        #expect(try home.shell("ls -A run").output.isEmpty)
        #expect(
            home.read("\(home.path)/muistio.docx").hasPrefix("<!DOCTYPE html>"),
            "what the program wrote is kept whole"
        )
    }

    @Test func `a converter that fails is named with its words, and nothing is written`() throws {
        let home = try Home.withSample()
        let tools = try home.shell(
            "mkdir bin && printf '#!/bin/sh\\necho rikki >&2\\nexit 3\\n' >bin/pandoc && chmod 755 bin/pandoc"
        )
        try #require(tools.status == 0)
        home.environment["PATH"] = "\(home.path)/bin:/usr/bin:/bin"
        let finished = try home.run("memo", "neuvottelu/2", "-o", "muistio.docx")
        expectSentence(finished, status: 70, "pandoc ei onnistunut: rikki")
        #expect(home.bytes("\(home.path)/muistio.docx").isEmpty)
    }

    @Test func `the file's name tells the form, unless one is asked for`() throws {
        let home = try Home.withSample()
        for (name, form, begin) in [
            ("m.html", nil, "<!DOCTYPE html>"), ("m.txt", nil, " "), ("m.json", nil, "{\n"),
            ("m.csv", nil, "\u{FEFF}id;"),
            ("m.odd", nil, "# Muistio"), ("m", nil, "# Muistio"), ("m.txt", "html", "<!DOCTYPE html>"),
            ("m.HTML", nil, "<!DOCTYPE html>"),
        ] as [(String, String?, String)] {
            let arguments = ["memo", "neuvottelu/2", "-o", name] + (form.map { ["--format", $0] } ?? [])
            #expect(try home.shell("exec \"$OIVALLUS\" \"$@\"", arguments).status == 0)
            #expect(home.read("\(home.path)/\(name)").hasPrefix(begin), "\(name)")
        }
    }

    @Test(
        .enabled(if: Home.path(of: "script") != nil, "script runs a command in a terminal")
    )
    func `what no terminal can show is not printed to one`() throws {
        let home = try Home.withSample()
        for form in ["docx", "odt", "pdf"] {
            let shown = try home.shell(
                "script -qec \"$OIVALLUS memo neuvottelu/2 --format \(form)\" /dev/null </dev/null"
            )
            #expect(shown.status == 64)
            #expect(shown.output.contains("-o muistio.\(form)"))
        }
    }

    @Test(.enabled(if: Home.path(of: "python3") != nil, "Python reads the page"))
    func `the page is sound HTML that refers to nothing outside itself`() throws {
        let home = try home()
        try #require(try home.run("memo", "neuvottelu/2", "-o", "m.html").status == 0)
        try home.write(
            """
            import sys
            from html.parser import HTMLParser
            VOID = {'meta', 'br', 'img', 'link', 'hr', 'input'}
            class Strict(HTMLParser):
                def __init__(self):
                    super().__init__(convert_charrefs=False)
                    self.open, self.ids, self.levels = [], set(), [0]
                def handle_starttag(self, tag, attrs):
                    names = [name for name, _ in attrs]
                    assert len(names) == len(set(names)), (tag, names)
                    for name, value in attrs:
                        assert not name.startswith('on'), name
                        assert name not in ('src', 'href') or value.startswith('data:'), value
                        if name == 'id':
                            assert value not in self.ids, value
                            self.ids.add(value)
                    if tag[0] == 'h' and tag[1:].isdigit():
                        assert int(tag[1:]) <= self.levels[-1] + 1, 'a level is skipped'
                        self.levels.append(int(tag[1:]))
                    if tag == 'th': assert ('scope' in names), 'th without scope'
                    if tag == 'svg' and 'aria-hidden' not in names: assert 'aria-labelledby' in names
                    assert tag not in ('script', 'iframe', 'link', 'object', 'embed'), tag
                    if tag not in VOID: self.open.append(tag)
                def handle_startendtag(self, tag, attrs): pass
                def handle_endtag(self, tag):
                    assert self.open and self.open.pop() == tag, (tag, self.getpos())
            page = open(sys.argv[1], encoding='utf-8').read()
            strict = Strict()
            strict.feed(page)
            strict.close()
            assert not strict.open, strict.open
            assert 'url(' not in page and '@import' not in page
            assert '<html lang="fi">' in page
            print('sound')
            """,
            to: "strict.py"
        )
        let read = try home.shell("python3 strict.py m.html")
        #expect(read.output == "sound\n", "\(read.errors)")
    }

    @Test(.enabled(if: Home.path(of: "python3") != nil, "Python checks the schema"))
    func `the JSON keeps to its documented schema`() throws {
        let home = try home()
        let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        try home.writeSchemaReader()
        let schema = "\(repository)/Documentation/document.schema.json"
        for reader in ["group", "organisation", "expert"] {
            let checked = try home.shell(
                "\"$OIVALLUS\" memo neuvottelu/2 --for \"$2\" --format json | python3 schema.py \"$1\"",
                [schema, reader]
            )
            #expect(checked.output == "sound\n", "\(reader): \(checked.errors)")
        }
        // Those of the whole series, reports among them, are recorded.
        let recorded = "\(repository)/Tests/DocumentsTests/Snapshots"
        let all = try home.shell(
            "for file in \"$2\"/*.json; do python3 schema.py \"$1\" <\"$file\" || echo \"$file\"; done | sort -u",
            [schema, recorded]
        )
        #expect(all.output == "sound\n", "\(all.errors)")
    }

    @Test func `entries come back from their table`() throws {
        let home = try Home.withSample()
        try #require(try home.run("memo", "neuvottelu/2", "--for", "organisation", "-o", "m.csv").status == 0)
        let back = try home.run("capture", "neuvottelu/3", "--from", "m.csv")
        #expect(back.status == 0, "\(back.errors)")
        #expect(back.errors.hasSuffix("Kirjauksia tuotu: 36.\n"))
        let memo = try home.run("memo", "neuvottelu/3", "--for", "organisation").output
        #expect(memo.contains("Sama keino ei toimi kaikkialla"))
    }

    @Test func `stationery of one's own is used, and what is wrong in it is told with its place`() throws {
        let home = try Home.withSample()
        try #require(try home.shell("mkdir -p .config/oivallus/templates").status == 0)
        let folder = ".config/oivallus/templates"
        try home.write(
            "sender: Opintokeskus\nmemo:\n  insights: { fi: Mitä oivalsimme }\n",
            to: "\(folder)/headings.yaml"
        )
        try home.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "\(folder)/logo.svg")
        try home.write("body { color: teal }\n", to: "\(folder)/style.css")
        let page = try home.run("memo", "neuvottelu/2", "--format", "html").output
        #expect(page.contains("Opintokeskus") && page.contains("<h2>6 Mitä oivalsimme</h2>"))
        #expect(page.contains("body { color: teal }") && page.contains("<img src=\"data:image/svg+xml;base64,PHN2Zy"))
        #expect(try home.run("memo", "neuvottelu/2").output.contains("## 6 Mitä oivalsimme"))
        #expect(try home.run("memo", "neuvottelu/2", "--language", "sv").output.contains("## 6 Insikter"))
        try home.write("# {{title}}\n{{#facts}}\n{{label}}={{text}};\n{{/facts}}\n", to: "\(folder)/memo.md.mustache")
        let own = try home.run("memo", "neuvottelu/2").output
        #expect(own.hasPrefix("# Muistio\nOhjelma=") && !own.contains("##"))

        try home.write("# {{title}}\n\n  {{tilte}}\n", to: "\(folder)/memo.md.mustache")
        try home.write("a {}\nb { background: url(http://example.invalid/x.png) }\n", to: "\(folder)/style.css")
        let broken = try home.run("memo", "neuvottelu/2", "-o", "m.md")
        #expect(broken.status == 65 && broken.output.isEmpty)
        let sentences = broken.errors.split(separator: "\n")
        #expect(sentences.count == 2)
        #expect(
            sentences.contains { $0.contains("memo.md.mustache:3:3: Kenttää ”tilte” ei ole; tarkoititko ”title”?") }
        )
        #expect(sentences.contains { $0.contains("style.css:2:17: ”url(”") })
        #expect(home.bytes("\(home.path)/m.md").isEmpty)
    }

    @Test func `a calendar is read by a calendar program`() throws {
        let home = try home()
        try #require(try home.run("meeting", "move", "neuvottelu/3", "--start", "2026-10-25T02:30").status == 0)
        try #require(try home.run("meeting", "cancel", "neuvottelu/4").status == 0)
        expectSentence(try home.run("calendar", "neuvottelu", "-o", "t.ics"), status: 0, "Kirjoitettu: t.ics")
        #expect(try home.shell("stat -c %a t.ics").output == "600\n")
        guard try home.shell("python3 -c 'import icalendar'").status == 0 else {
            print(
                "Python's icalendar is not installed, so no calendar program has read the file (make deps-documents)."
            )
            return
        }
        try home.write(
            """
            import icalendar
            for event in icalendar.Calendar.from_ical(open('t.ics', 'rb').read()).walk('VEVENT'):
                start, end = event.decoded('DTSTART'), event.decoded('DTEND')
                print(event['SUMMARY'], start.isoformat(), end.isoformat(), event['SEQUENCE'], event['STATUS'])
            """,
            to: "read.py"
        )
        let read = try home.shell("python3 read.py")
        #expect(
            read.lines == [
                "Tapaaminen 1/5 2026-03-12T13:00:00+02:00 2026-03-12T16:00:00+02:00 0 CONFIRMED",
                "Tapaaminen 2/5 2026-04-09T13:00:00+03:00 2026-04-09T16:00:00+03:00 0 CONFIRMED",
                "Tapaaminen 3/5 2026-10-25T02:30:00+03:00 2026-10-25T05:30:00+02:00 1 CONFIRMED",
                "Tapaaminen 4/5 2026-06-04T13:00:00+03:00 2026-06-04T16:00:00+03:00 1 CANCELLED",
                "Tapaaminen 5/5 2026-07-02T13:00:00+03:00 2026-07-02T16:00:00+03:00 0 CONFIRMED",
            ],
            "\(read.errors)"
        )
    }
}
