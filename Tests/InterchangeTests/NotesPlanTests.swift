import MeetingEngine
import OrderedCollections
import Testing

@testable import Interchange

@Suite struct NotesPlanTests {
    @Test func `lines of text alone are a whole meeting`() throws {
        var test = try TestProgramme()
        try test.take("text\nEnsimmäinen\nToinen\n")
        #expect(try test.entries.map(\.text) == ["Ensimmäinen", "Toinen"])
        #expect(try test.entries.map(\.kind) == [.groundRule, .groundRule])
        #expect(try test.entries.map(\.speaker) == ["Ohjaaja", "Ohjaaja"])
        guard case .closed = try test.meeting.stage else { throw Refusal.notClosed }
    }

    @Test func `kinds are read by letter or name in three languages, with or without diacritics`() throws {
        var test = try TestProgramme()
        try test.take(
            "kind;text\nx;1\nX;2\nkäsitys;3\nKASITYS;4\nuppfattning;5\nclaim;6\nmuistiinpano;7\nFråga;8\nparking lot;9\nPelisaanto;10"
        )
        #expect(
            try test.entries.map(\.kind) == [
                .correction, .correction, .claim, .claim, .claim, .claim, .ownNote, .question, .parked, .groundRule,
            ]
        )
        #expect(try test.entries.map(\.speaker)[0] == "Asiantuntija")
    }

    @Test func `every word of a kind means that kind alone`() throws {
        var kinds: [String: EntryKind] = [:]
        for (word, kind) in KindWords.all {
            #expect(word.count > 1)
            #expect(kinds.updateValue(kind, forKey: word) ?? kind == kind, "\(word)")
        }
    }

    @Test func `blocks begin where they are named, by number, code or the beginning of the title`() throws {
        var test = try TestProgramme()
        try test.take(
            "block,offset,text\n,0:00:00,A\nPURKU,0:12:00,B\n,0:20:00,C\n3,0:40:00,D\nkokem,1:10:00,E\nPURKU,1:30:00,F\n"
        )
        #expect(try test.entries.map(\.block) == ["ALOITUS", "PURKU", "PURKU", "ERITTELY", "VERTAILU", "PURKU"])
        #expect(try test.entries.map(\.kind)[3] == .situationFactor)
        let run = try #require(try test.meeting.stage.run)
        #expect(run.visits.map { ($0.from - run.start).count / 60_000 } == [0, 12, 40, 70, 90])
    }

    @Test func `notes that name no blocks fall where the plan has them`() throws {
        var test = try TestProgramme()
        try test.take("offset,text\n0:05:00,A\n0:36:00,B\n0:50:00,C\n2:58:00,D\n")
        #expect(try test.entries.map(\.block) == ["ALOITUS", "ERITTELY", "ERITTELY", "PAATOS"])
    }

    @Test func `rows without times come when their block was to begin`() throws {
        var test = try TestProgramme()
        try test.take("block,text\nALOITUS,A\nPURKU,B\n,C\nTAUKO,D\n")
        #expect(try test.entries.map(\.minute) == [0, 10, 10, 95])
    }

    @Test(arguments: [("13.05", "13.00"), ("12.58", "12.58"), ("14.30", "14.30")])
    func `times of day alone begin with the plan, or with the first row when that is far from it`(
        first: String,
        start: String
    ) throws {
        var test = try TestProgramme()
        try test.take("clock,text\n\(first),A\nklo 15.00.30,B\n")
        let meeting = try test.meeting
        let run = try #require(meeting.stage.run)
        let civil = TimeZoneRules.helsinki.civil(try #require(meeting.clock.wall(of: run.start)))
        #expect("\(civil.hour).\(civil.minute < 10 ? "0" : "")\(civil.minute)" == start)
        #expect(civil.day.iso == "2026-03-12")
    }

    @Test func `a meeting over midnight goes on`() throws {
        var test = try TestProgramme(start: (22, 30))
        try test.take("offset,clock,text\n0:00:00,22.30,A\n1:29:00,23.59,B\n2:00:00,0.30,C\n")
        #expect(try test.entries.map(\.minute) == [0, 89, 120])
    }

    @Test func `speakers who are unknown join, also guests and owners, and roles are no people`() throws {
        var test = try TestProgramme(roster: ["Aura Salo"])
        try test.take(
            """
            speaker,role,mode,kind,owner,text
            aura,,etä,k,,A
            Urho,vierailija,,k,,B
            Maija Nieminen,asiantuntija,,f,,C
            Ohjaaja,,,n,,D
            -,,,c,,E
            URHO,,lähi,s,Eino,F
            """
        )
        #expect(try test.entries.map(\.speaker) == ["Aura Salo", "Urho", "Asiantuntija", "Ohjaaja", nil, "Urho"])
        #expect(test.people.contacts.values.map(\.name).sorted() == ["Aura Salo", "Eino", "Urho"])
        #expect(test.programme.roster.values.map(\.role) == [.participant, .guest, .participant])
        let meeting = try test.meeting
        #expect(test.programme.roster.keys.map { meeting.attendance[$0] } == [.remote, .present, nil])
        #expect(test.name(Array(meeting.entries.values)[5].owner) == "Eino")
    }

    @Test func `themes at the end of a text leave it, and those within stay`() throws {
        var test = try TestProgramme()
        try test.take("text\nKokoukset alkavat ajoissa. #rakenne #aika\nKun #rakenne puuttuu\n#rakenne\n")
        let entries = Array(try test.meeting.entries.values)
        #expect(entries.map(\.text) == ["Kokoukset alkavat ajoissa.", "Kun #rakenne puuttuu", "#rakenne"])
        #expect(entries.map(\.themes) == [["rakenne", "aika"], ["rakenne"], ["rakenne"]])
    }

    @Test func `in an anonymous block nobody is named`() throws {
        var test = try TestProgramme()
        var seen = try test.meeting.agenda
        let old = seen
        seen.blocks[2].capture = .anonymous
        try test.act(.meeting(test.meetingID, .replaceAgenda(seen, seen: old)))
        try test.take("block,speaker,text\n2,Aura,A\n3,Aura,B\n")
        #expect(try test.entries.map(\.speaker) == ["Aura", nil])
    }

    @Test func `in a meeting that goes on the notes are entries alone, each at its time`() throws {
        var test = try TestProgramme(roster: ["Aura"])
        test.now.wall = WallTime(milliseconds: 1_773_313_200_000)
        try test.act(.meeting(test.meetingID, .start(before: .zero)))
        func later(_ minutes: Int) -> Stamp {
            Stamp(
                wall: test.now.wall + .minutes(minutes),
                boot: test.now.boot,
                sinceBoot: test.now.sinceBoot + .minutes(minutes)
            )
        }
        try test.act(.meeting(test.meetingID, .nextBlock), at: later(12))
        test.now = later(60)
        try test.take("clock,block,speaker,kind,text\n13.05,,Aura,,A\n13.20,,,k,B\n13.30,ERITTELY,,,C\n")
        #expect(try test.entries.map(\.minute) == [5, 20, 30])
        #expect(try test.entries.map(\.block) == ["ALOITUS", "PURKU", "ERITTELY"])
        #expect(try test.meeting.currentBlock?.code == "PURKU")
        #expect(try test.meeting.attendance.isEmpty)
        let errors = #expect(throws: InputErrors.self) { try test.read("clock,text\n14.30,A\n") }
        #expect(errors?.all.map(\.problem) == [.timeInFuture("14.30")])
    }

    @Test func `a closed meeting takes no notes`() throws {
        var test = try TestProgramme()
        try test.take("text\nA\n")
        #expect(throws: Refusal.closed) { try test.take("text\nB\n") }
    }

    @Test func `the expert's own list comes in afterwards, each correction to the claim of its minutes`() throws {
        var test = try TestProgramme()
        try test.take("clock,kind,text\n13.05,c,Ei saa sanoa.\n13.20,c,Ei voi puuttua.\n13.40,k,Meillä onnistui.\n")
        test.isExperts = true
        let list = """
            clock,kind,ref,text
            13.06,x,,Saa sanoa.
            13.22,x,,Voi puuttua.
            13.41,f,>3,Laki tukee tätä.
            13.50,,,Hyvä kysymys.
            """
        try test.take(list)
        let entries = try test.meeting.entries
        func entry(_ text: String) throws -> Entry { try #require(entries.values.first { $0.text == text }) }
        #expect(try entry("Voi puuttua.").links == [entry("Ei voi puuttua.").id])
        #expect(try entry("Saa sanoa.").links == [entry("Ei saa sanoa.").id])
        #expect(try entry("Laki tukee tätä.").links == [entry("Meillä onnistui.").id])
        #expect(try entry("Hyvä kysymys.").kind == .expertComment)
        #expect(try entry("Hyvä kysymys.").speaker == .expert)
        #expect(entries.values.allSatisfy { !$0.awaitsExpertCheck })
    }

    /// What became of the lines of an expert's list, laid beside the minutes.
    private func outcomes(_ list: String, minutes: String) throws -> (TestProgramme, [ExpertLine.Outcome]) {
        var test = try TestProgramme()
        try test.take(minutes)
        test.isExperts = true
        let outcomes = try test.read(list).plan(ids: &test.ids).expertLines.map(\.outcome)
        try test.take(list)
        return (test, outcomes)
    }

    @Test func `a correction that no claim was made for stands on its own, and says so`() throws {
        let (test, outcomes) = try outcomes(
            "clock,kind,text\n13.50,x,Voi puuttua.\n",
            minutes: "clock,kind,text\n13.05,c,Ei voi puuttua.\n"
        )
        #expect(outcomes == [.alone])
        #expect(try test.entries.last?.links == [])
        #expect(try test.entries.last?.text == "Voi puuttua.")
    }

    @Test func `a second correction goes to the claim that has one already, when no other is open`() throws {
        let (test, outcomes) = try outcomes(
            "clock,kind,text\n13.07,x,Puuttua voi aina.\n",
            minutes: "clock,kind,ref,text\n13.05,c,,Ei voi puuttua.\n13.06,x,1,Voi.\n"
        )
        #expect(outcomes == [.tied(claim: 1)])
        #expect(try test.entries.last?.links == [1])
    }

    @Test func `what the minutes have already is not entered twice, and is checked by the list`() throws {
        let (test, outcomes) = try outcomes(
            "clock,kind,text\n13.05,c,Puuttua ei voi ollenkaan.\n13.06,x,VOI PUUTTUA!\n13.06,a,Hyvä.\n",
            minutes: """
                clock,kind,ref,text
                13.05,c,,Ei voi puuttua ollenkaan.
                13.06,x,1,Voi puuttua.
                13.07,a,,Hyvä.
                """
        )
        #expect(outcomes == [.known(1), .confirmed(2), .known(3)])
        #expect(try test.entries.count == 3)
        #expect(try test.meeting.entries.values.allSatisfy { !$0.awaitsExpertCheck })
    }

    @Test func `a claim of the list that nobody wrote down comes late to a closed meeting, with its correction`() throws
    {
        let (test, outcomes) = try outcomes(
            "clock,kind,ref,text\n13.20,c,,Salassapito kestää ikuisesti.\n13.21,x,1,Se päättyy sopimukseen.\n",
            minutes: "clock,kind,text\n13.05,k,Meillä onnistui.\n13.40,k,Niin meilläkin.\n"
        )
        #expect(outcomes == [.added, .tied(claim: 3)])
        let correction = try #require(test.entries.first { $0.kind == .correction })
        #expect(correction.links == [3])
        #expect(correction.minute == 21)
        #expect(try test.entries.first { $0.number == 3 }?.text == "Salassapito kestää ikuisesti.")
    }

    @Test func `a list without times goes to the only open claim there is, and guesses between two never`() throws {
        let one = "clock,kind,text\n13.05,c,Ei voi puuttua.\n13.40,k,Meillä onnistui.\n"
        #expect(try outcomes("kind,text\nx,Voi puuttua.\n", minutes: one).1 == [.tied(claim: 1)])
        let two = "clock,kind,text\n13.05,c,Ei voi puuttua.\n13.40,c,Ei saa sanoa.\n"
        #expect(try outcomes("kind,text\nx,Voi puuttua.\n", minutes: two).1 == [.alone])
    }

    @Test func `what the list has of a time off the record stays out`() throws {
        var test = try TestProgramme()
        let start = test.now
        func after(_ minutes: Int64) -> Stamp {
            Stamp(
                wall: start.wall + Milliseconds(minutes * 60_000),
                boot: start.boot,
                sinceBoot: start.sinceBoot + Milliseconds(minutes * 60_000)
            )
        }
        try test.act(.meeting(test.meetingID, .start(before: .zero)))
        test.now = after(10)
        try test.act(.meeting(test.meetingID, .goOffRecord(before: .zero)))
        test.now = after(20)
        try test.act(.meeting(test.meetingID, .goOnRecord))
        test.now = after(30)
        test.isExperts = true
        let list = "offset,kind,text\n0:12:00,a,Luottamuksellinen.\n0:25:00,a,Julkinen.\n"
        #expect(try test.read(list).plan(ids: &test.ids).expertLines.map(\.outcome) == [.offRecord, .added])
        try test.take(list)
        #expect(try test.entries.map(\.text) == ["Julkinen."])
    }

    @Test func `references without identities are row numbers, and themes are found in the text`() throws {
        var test = try TestProgramme()
        try test.take("kind,ref,text\nc,,Väite #palkka\nx,1,Oikaisu #palkka #Palkka ja nro#1\n")
        #expect(try test.entries[1].links == [1])
        #expect(try test.meeting.entries.values.map(\.themes) == [["palkka"], ["palkka"]])
    }
}
