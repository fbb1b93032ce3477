import Interchange
import MeetingEngine
import TestSupport
import Testing

@Suite struct AgendaTableTests {
    let time = WallTime(milliseconds: 1_773_313_200_000)

    func read(_ text: String) throws -> AgendaTable {
        var ids = IDSource(seed: 7)
        return try AgendaTable(SourceFile(name: "a.csv", text: text), ids: &ids, at: time)
    }

    @Test(arguments: [
        "title,minutes\nAloitus,10\nTauko,0:15\n",
        "Otsikko;Kesto\nAloitus;10 min\nTauko;0,25 h\n",
        "Rubrik;Längd\r\nAloitus;10m\r\nTauko;15\r\n",
        "Titel,Text,Dauer,Kommentar,Interner Eintrag\nAloitus,,0:10,,\nTauko,,0:15,,\n",
        "Aloitus\t10\nTauko\t15 min\n",
    ])
    func `titles and lengths are read whatever the header's language`(text: String) throws {
        let agenda = try read(text).agenda
        #expect(agenda.blocks.map(\.title) == ["Aloitus", "Tauko"])
        #expect(agenda.blocks.map(\.planned) == [10, 15])
        #expect(agenda.blocks.map(\.minimum) == [5, 8])
    }

    @Test func `the other columns of a block are read, and unknown ones are named`() throws {
        let table = try read(
            """
            otsikko;minuutit;koodi;vähintään;suojattu;rooli;kirjaaminen;lajit;kysymys;vaiheet;huone
            Keskustelu;45;DIA;30;ei;työskentely;nimettömästi;k t käsitys;Mikä?;5 oma | 40 yhteinen;B
            Tauko;15;;10;kyllä;tauko;ei kirjata;;;;
            """
        )
        let block = table.agenda.blocks[0]
        #expect(block.code == "DIA")
        #expect(block.minimum == 30)
        #expect(block.capture == .anonymous)
        #expect(block.kinds == [.experience, .situationFactor, .claim])
        #expect(block.question == "Mikä?")
        #expect(block.phases == [.init(name: "oma", minutes: 5), .init(name: "yhteinen", minutes: 40)])
        let rest = table.agenda.blocks[1]
        #expect(rest.role == .rest && rest.isProtected && rest.capture == .none)
        #expect(table.ignoredColumns.map(\.problem) == [.ignoredColumn("huone")])
    }

    @Test func `everything that is wrong is told with its place`() {
        let errors = #expect(throws: InputErrors.self) {
            try read("title,minutes,role\nA,kymmenen,\n,5,\nB,5,lepo\nC,601,\nD,,")
        }
        #expect(errors?.all.map(\.position.line) == [2, 3, 4, 5, 6])
        #expect(errors?.all.map(\.position.column) == [3, 1, 5, 3, 3])
        #expect(errors?.all[0].problem == .notALength("kymmenen"))
        #expect(errors?.all[1].problem == .missing("title"))
        #expect(errors?.all[4].problem == .missing("minutes"))
    }

    @Test func `a table without what it must have is refused`() {
        #expect(throws: InputErrors.self) { try read("") }
        #expect(throws: InputErrors.self) { try read("title,minutes\n") }
        #expect(throws: InputErrors.self) { try read("title,code\nA,B\n") }
        #expect(throws: InputErrors.self) { try read("x,y\nA,B\n") }
        #expect(throws: InputErrors.self) { try read("title,Titel,minutes\nA,B,1\n") }
    }

    @Test(arguments: AgendaTemplates.builtIn.names)
    func `a built-in agenda that is written out reads back identical`(name: String) throws {
        for language in Language.allCases {
            var ids = IDSource(seed: 1)
            let agenda = try AgendaTemplates.builtIn.agenda(named: name, language: language, ids: &ids, at: time)
            for other in Language.allCases {
                #expect(try read(agenda.csv(in: other)).agenda.withoutIdentities == agenda.withoutIdentities)
            }
        }
    }

    @Test func `any agenda that is written out reads back identical`() throws {
        var random = SeededGenerator(seed: 20_260_312)
        for _ in 0..<500 {
            let agenda = Agenda(blocks: (0...random.below(6)).map { _ in random.block() })
            let language = random.element(Language.allCases)
            let text = agenda.csv(in: language)
            #expect(try read(text).agenda.withoutIdentities == agenda.withoutIdentities, "\(text)")
        }
    }
}

extension Agenda {
    fileprivate var withoutIdentities: [Block] {
        blocks.map { block in
            Block(
                id: ID(high: 0, low: 0),
                code: block.code,
                title: block.title,
                planned: block.planned,
                allotted: block.allotted,
                minimum: block.minimum,
                isProtected: block.isProtected,
                role: block.role,
                capture: block.capture,
                holdsCorrections: block.holdsCorrections,
                kinds: block.kinds,
                prompt: block.prompt,
                question: block.question,
                phases: block.phases,
                isSkipped: block.isSkipped
            )
        }
    }
}

extension SeededGenerator {
    fileprivate mutating func block() -> Block {
        let planned = below(601)
        return Block(
            id: ID(high: next(), low: next()),
            code: flip() ? "" : text(),
            title: "x" + text(),
            planned: Minutes(planned),
            allotted: flip() ? nil : Minutes(below(601)),
            minimum: flip() ? nil : Minutes(below(planned + 1)),
            isProtected: flip(),
            role: element(Block.Role.allCases),
            capture: element(Block.Capture.allCases),
            holdsCorrections: flip(),
            kinds: Array(EntryKind.allCases.shuffled(using: &self).prefix(below(4))),
            prompt: text(),
            question: text(),
            phases: (0..<below(4)).map { _ in Block.Phase(name: text(), minutes: Minutes(below(200))) },
            isSkipped: flip()
        )
    }

    private mutating func text() -> String {
        let pieces = [
            "a", "ä", "Å", " ", "  ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "|", "\\", "\\|", " | ", "5 ", "=",
            "\u{A0}",
            "–", "👩‍💻", "\u{202E}", "#", "1",
        ]
        return (0..<below(8)).map { _ in element(pieces) }.joined()
    }
}
