import FoundationEssentials
import Testing

/// `export`, `import`, `backup`, `restore` and `check --repair`, as a trainer with two machines uses them.
@Suite struct ArchiveTests {
    @Test func `a programme goes to another machine and comes out the same`() throws {
        let home = try Home.withSample()
        let other = try Home()
        expectSentence(
            try home.run("export", "neuvottelu", "\(other.path)/n.jsonl"),
            status: 0,
            """
            Ohjelma neuvottelu on viety tiedostoon \(other.path)/n.jsonl, tapahtumia \(try events(home)).
            oivallus: Nimet ja yhteystiedot eivät ole mukana (--with-people ottaa ne mukaan).
            """
        )
        #expect(!other.read("\(other.path)/n.jsonl").contains("aura@example.invalid"))
        #expect(
            try other.run("import", "n.jsonl").errors.hasPrefix("oivallus: Ohjelma neuvottelu on tuotu, tapahtumia")
        )
        #expect(try other.run("memo", "neuvottelu/2").output == home.run("memo", "neuvottelu/2").output)
        #expect(try other.run("log", "neuvottelu/2").output == home.run("log", "neuvottelu/2").output)
        #expect(try other.run("check").status == 0)
        expectSentence(
            try other.run("import", "n.jsonl"),
            status: 0,
            "Ohjelma neuvottelu oli jo tallessa; mikään ei muuttunut."
        )
        // The file is made once and never over another.
        let again = try home.run("export", "neuvottelu", "\(other.path)/n.jsonl")
        #expect(again.status == 73)
        #expect(again.errors == "oivallus: \(other.path)/n.jsonl on jo olemassa. Valitse toinen nimi.\n")
        // What anybody can check without the program.
        let sum = try other.shell("head -n -1 n.jsonl | sha256sum | cut -c 1-64")
        #expect(try other.shell("tail -n 1 n.jsonl").output.contains(sum.lines[0]))
        #expect(try other.shell("stat -c %a n.jsonl").output == "600\n")
    }

    @Test func `names go along when they are asked for on both sides`() throws {
        let home = try Home.withProgramme()
        try #require(try home.run("export", "neuvottelu", "n.jsonl", "--with-people").status == 0)
        let other = try Home()
        try other.write(home.bytes("\(home.path)/n.jsonl"), to: "n.jsonl")
        let without = try other.run("import", "n.jsonl")
        #expect(without.errors.hasSuffix("Tiedostossa olevia nimiä ei tuotu: 8 (--with-people tuo ne).\n"))
        #expect(try !other.run("programme", "show", "neuvottelu").output.contains("Aura"))
        let with = try other.run("import", "n.jsonl", "--with-people")
        #expect(
            with.errors
                == "oivallus: Ohjelma neuvottelu oli jo tallessa.\noivallus: Nimiä ja yhteystietoja tuotu: 8.\n"
        )
        #expect(try other.run("programme", "show", "neuvottelu").output.contains("Aura"))
    }

    @Test func `a backup comes back whole, and one programme can be taken from it`() throws {
        let home = try Home.withSample()
        try #require(try home.run("programme", "create", "toinen", "--title", "Toinen").status == 0)
        #expect(try home.run("backup", "kaikki.jsonl", "--with-people").status == 0)
        let before = try home.run("programme", "list").output
        try #require(try home.shell("rm -r .local/share/oivallus").status == 0)
        let restored = try home.run("restore", "kaikki.jsonl", "--with-people")
        #expect(restored.status == 0 && restored.errors.contains("ohjelmia 2"))
        #expect(try home.run("programme", "list").output == before)
        #expect(try home.run("programme", "show", "neuvottelu").output.contains("Aura"))
        let full = try home.run("restore", "kaikki.jsonl")
        #expect(full.status == 64)
        #expect(full.errors.contains("on jo ohjelmia"))
        let replaced = try home.run("restore", "kaikki.jsonl", "--replace")
        #expect(replaced.status == 0 && replaced.errors.contains("Aiempi on tallessa, ohjelmia 2: "))
        let aside = try #require(replaced.errors.split(separator: " ").last?.dropLast(2))
        #expect(try home.run("--store", String(aside), "programme", "list").output == before)
        #expect(try home.run("check").output.contains("\(aside): syrjään pantua"))

        try #require(try home.run("programme", "delete", "toinen", "--yes").status == 0)
        let many = try home.run("import", "kaikki.jsonl")
        #expect(many.status == 64)
        #expect(many.errors.contains("Ohjelmat: neuvottelu, toinen"))
        #expect(try home.run("import", "kaikki.jsonl", "--programme", "toinen").status == 0)
        #expect(try home.run("programme", "show", "toinen").status == 0)
        #expect(try home.run("import", "kaikki.jsonl", "--programme", "kolmas").status == 66)
        #expect(try home.run("import", "olematon.jsonl").status == 66)
    }

    @Test func `a file that was changed is told by its line, with 65`() throws {
        let home = try Home.withProgramme("en_GB.UTF-8")
        try #require(try home.run("export", "neuvottelu", "n.jsonl").status == 0)
        try #require(try home.shell("sed -i '5s/\"seq\":3/\"seq\":1/' n.jsonl").status == 0)
        try #require(try home.run("programme", "delete", "neuvottelu", "--yes").status == 0)
        expectSentence(
            try home.run("import", "n.jsonl"),
            status: 65,
            "n.jsonl, line 5: The events are not in their order. Nothing was taken in."
        )
        #expect(try home.run("programme", "list").output.isEmpty)
    }

    @Test func `erasing names the copies made before`() throws {
        let home = try Home.withProgramme("en_GB.UTF-8")
        try #require(try home.run("backup", "all.jsonl").status == 0)
        try #require(try home.run("export", "neuvottelu", "one.jsonl").status == 0)
        let erased = try home.run("programme", "erase-person", "neuvottelu", "3", "--yes")
        #expect(
            erased.errors.contains("What was erased still stands in these earlier copies: \(home.path)/all.jsonl (")
        )
        #expect(erased.errors.contains(", \(home.path)/one.jsonl ("))
        let deleted = try home.run("programme", "delete", "neuvottelu", "--yes")
        #expect(deleted.errors.contains("\(home.path)/all.jsonl ("))
        #expect(try home.files(holding: "one.jsonl") == [])
    }

    @Test func `a damaged programme is left out of a backup, named, and taken from the one before`() throws {
        let home = try Home.withSample("en_GB.UTF-8")
        try #require(try home.run("backup", "all.jsonl", "--with-people").status == 0)
        let memo = try home.run("memo", "neuvottelu/2").output
        try home.write("junk", to: ".local/share/oivallus/programmes/neuvottelu.oivallus")
        let partly = try home.run("backup", "later.jsonl")
        #expect(partly.status == 65)
        #expect(partly.errors.hasPrefix("oivallus: \(home.file()) is not a file of Oivallus."))
        let repaired = try home.run("check", "--repair")
        #expect(repaired.status == 65)
        #expect(repaired.errors.contains("Damaged files were not touched."))
        #expect(home.read(home.file()) == "junk")
        #expect(try home.run("import", "all.jsonl").status == 65)
        let taken = try home.run("import", "all.jsonl", "--replace")
        #expect(taken.status == 0 && taken.errors.contains("What was here before is kept: \(home.store)/replaced-"))
        #expect(try home.run("memo", "neuvottelu/2").output == memo)
        let listed = try home.run("check").lines.first { $0.contains("/replaced-") }
        let aside = try #require(listed?.split(separator: ":").first)
        #expect(listed == "\(aside): set aside; look at it: oivallus --store \(aside)")
    }

    @Test func `a place that was mistyped, an empty file and an unreadable folder are no backups`() throws {
        let home = try Home.withProgramme()
        let mistyped = try home.run("--store", "tyhja", "backup", "x.jsonl")
        #expect(mistyped.status == 66)
        #expect(
            mistyped.errors
                == "oivallus: Kansiossa \(home.path)/tyhja ei ole ohjelmaa, jonka voisi lukea, joten varmuuskopiota ei tehty.\n"
        )
        #expect(try home.shell("test -e x.jsonl").status == 1)
        let programmes = "\(home.store)/programmes"
        try #require(try home.shell("mv \(programmes) kaikki && : > \(programmes)").status == 0)
        for line in [["backup", "x.jsonl"], ["check"], ["programme", "list"], ["statistics"]] {
            let finished = try home.shell("exec \"$OIVALLUS\" \"$@\"", line)
            #expect(finished.status == 65, "\(line)")
            #expect((finished.output + finished.errors).contains(programmes), "\(line)")
        }
    }

    @Test func `an archive stands neither in the store nor on standard output`() throws {
        let home = try Home.withProgramme()
        let inside = try home.run("backup", "\(home.store)/programmes/b.oivallus")
        #expect(inside.status == 64 && inside.errors.contains("Oivalluksen omassa kansiossa"))
        #expect(try home.run("programme", "list").output.hasPrefix("neuvottelu"))
        let printed = try home.run("export", "neuvottelu", "-")
        #expect(printed.status == 64 && printed.errors.contains("Anna tiedoston nimi"))
        #expect(try home.shell("test -e ./-").status == 1)
        // A folder whose name begins as the store's is another one.
        let beside = try home.run("export", "neuvottelu", "\(home.store)x/n.jsonl")
        #expect(beside.status == 73 && beside.errors.contains("Kansiota \(home.store)x ei ole"))
    }

    @Test func `a repair goes on past an index that cannot be made, and says when another makes it`() throws {
        let home = try Home.withProgramme()
        try #require(try home.run("index").status == 0)
        let index = "\(home.store)/index.sqlite"
        try #require(try home.shell("rm \(index) && mkfifo -m 600 \(index)").status == 0)
        #expect(try home.run("check", "--repair").status == 0)
        try #require(try home.shell("rm \(index) && mkdir -m 700 -p \(index)/muuta").status == 0)
        let stuck = try home.run("check", "--repair")
        #expect(stuck.status == 65)
        #expect(stuck.errors.contains("Hakemistoa ei voitu tehdä uudelleen: \(index)"))
        #expect(stuck.output.contains("neuvottelu.oivallus: kunnossa"))
        try #require(try home.shell("rm -r \(index)").status == 0)
        let busy = try home.shell("exec flock -x \(home.store)/index.lock \"$OIVALLUS\" check --repair")
        #expect(busy.status == 73)
        #expect(busy.errors.contains("Toinen ohjelma kirjoittaa hakemistoa juuri nyt."))
    }

    @Test func `the cure that a check names fits what it is for`() throws {
        let home = try Home.withProgramme()
        let link = "\(home.store)/programmes/linkki.oivallus"
        try #require(try home.shell("ln -s /etc/passwd \(link) && chmod 755 \(home.store)").status == 0)
        let check = try home.run("check")
        #expect(check.output.contains("\(home.store): muutkin voivat lukea (oikeudet 755); korjaa: chmod 700\n"))
        #expect(check.lines.contains { $0.hasPrefix("\(link): ") && !$0.contains("chmod") })
        let repaired = try home.run("check", "--repair")
        #expect(repaired.errors.contains("\(home.store): nyt vain sinun luettavissasi"))
        #expect(!repaired.errors.contains("varmuuskopiosta"), "a backup does not help against a link")
        #expect(repaired.errors.contains("ohjelmia 1."))
    }

    /// How many events the programme has.
    private func events(_ home: Home) throws -> Int {
        let path = "\(home.path)/count.jsonl"
        try #require(try home.run("export", "neuvottelu", path).status == 0)
        return home.read(path).split(separator: "\n").count - 3
    }
}
