import Interchange
import MeetingEngine
import Testing

@Suite struct NotesErrorTests {
    @Test(arguments: [
        ("kind\ttext\nkasitys\tA\nvöite\tB", 3, 1, InputProblem.unknownKind("vöite")),
        ("block;text\nPURKU;A\nEVÄÄT;B", 3, 1, .unknownBlock("EVÄÄT", known: codes)),
        ("block,text\nvälitehtävien,A\n0,B", 3, 1, .unknownBlock("0", known: codes)),
        (
            "block,text\nT,A", 2, 1,
            .ambiguousBlock("T", matches: ["Tilanteen erittely", "Tauko"])
        ),
        ("offset,text\n0:01:00,A\n0:00:59,B", 3, 1, .timeGoesBack("0:00:59")),
        ("offset,text\n1 min,A", 2, 1, .notATime("1 min")),
        ("clock,text\n25.00,A", 2, 1, .notATime("25.00")),
        (
            "offset,clock,text\n0:00:00,13:00:00,A\n0:01:00,13:01:01,B\n0:02:00,13:02:02,C", 4, 9,
            .timesDisagree(offset: "0:02:00", clock: "13:02:02", expected: "13:02:00")
        ),
        ("due,text\n31.2.,A", 2, 1, .notADate("31.2.")),
        ("id,ref,text\n1,,A\n2,7,B", 3, 3, .unknownReference("7")),
        ("id,ref,text\n1,2,A\n2,,B", 2, 3, .laterReference("2")),
        ("id,ref,text\n1,1,A", 2, 3, .laterReference("1")),
        ("id,text\n1,A\nx,B\n1,C", 4, 1, .identityTwice("1", firstLine: 2)),
        ("kind,share,text\nm,ryhmä,A", 2, 3, .privateNoteShared),
        ("speaker,text\nEino,A\nAura,B", 3, 1, .ambiguousName("Aura")),
        ("id,text\n1,\n", 2, 3, .missing("text")),
        ("id,kind\n1,o\n", 1, 1, .missing("text")),
        ("Kahvi on hyvää.\nNiin on.", 1, 1, .missing("text")),
        ("text,Teksti\na,b", 1, 6, .columnTwice("Teksti")),
        ("text\n", 1, 1, .noNotes),
        ("", 1, 1, .empty),
        ("{\"text\": \"A\"}\n{\"text\": \"B\",}", 2, 14, .notJSON),
        ("{\"text\": {\"a\": 1}}", 1, 10, .notJSON),
        ("{\"text\": \"A\", \"kind\": \"zz\"}", 1, 23, .unknownKind("zz")),
        ("{\"text\": \"A\", \"teksti\": \"B\"}", 1, 15, .columnTwice("teksti")),
    ])
    func `each mistake is told with its line and column, and nothing is taken`(
        text: String,
        line: Int,
        column: Int,
        problem: InputProblem
    ) throws {
        let test = try TestProgramme(roster: ["Aura Salo", "Aura Ranta"])
        let errors = #expect(throws: InputErrors.self) { try test.read(text) }
        #expect(errors?.all == [InputError(SourcePosition(file: "n.tsv", line: line, column: column), problem)])
    }

    @Test func `words that a column does not know are told with those it knows`() throws {
        let test = try TestProgramme()
        let errors = #expect(throws: InputErrors.self) {
            try test.read("role,mode,share,text\npomo,kotona,kaikki,A\n")
        }
        #expect(errors?.all.map(\.position.column) == [1, 6, 13])
        for error in errors?.all ?? [] {
            guard case .unknownWord = error.problem else {
                Issue.record("\(error)")
                continue
            }
        }
    }

    @Test func `all mistakes of a file are told at once, in the order of the file`() throws {
        let test = try TestProgramme()
        let errors = #expect(throws: InputErrors.self) {
            try test.read("kind;ref;due;text\nqq;9;heti;A\n;;;B\nk;;x;\n")
        }
        #expect(errors?.all.map(\.position.line) == [2, 2, 2, 4, 4])
        #expect(errors?.all.map(\.position.column) == [1, 4, 6, 4, 6])
    }

    @Test func `a relation that differs from what the kinds say is said, and stops nothing`() throws {
        let notes = try TestProgramme().read(
            "id,kind,ref,rel,text\n1,y,,,A\n2,k,1,vastaa,B\n3,x,1,vastaa,C\n4,o,1,hm,D\n5,o,2,Bygger på,E\n"
        )
        #expect(
            notes.notices.map(\.problem) == [
                .relationDiffers(written: "vastaa", .corrects), .relationDiffers(written: "hm", .restsOn),
            ]
        )
    }

    private static let codes = [
        "ALOITUS", "PURKU", "ERITTELY", "VERTAILU", "TAUKO", "RATKAISUT", "ASIANTUNTIJA", "OIVALLUKSET", "PAATOS",
    ]
}
