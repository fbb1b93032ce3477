import Interchange
import MeetingEngine
import Testing

@Suite struct AgendaTemplateTests {
    let time = WallTime(milliseconds: 1_773_313_200_000)

    @Test(arguments: AgendaTemplates.builtIn.names)
    func `each built-in template lasts three hours and says everything in three languages`(name: String) throws {
        let template = try AgendaTemplates.builtIn.template(named: name)
        #expect(template.minutes == 180)
        #expect(Set(template.parts.map(\.code)).count == template.parts.count)
        for part in template.parts {
            #expect(part.code.allSatisfy { $0.isUppercase || $0.isNumber })
            #expect(part.title.texts.count == 3, "\(part.code)")
            #expect(part.prompt.texts.count == 3, "\(part.code)")
            #expect(part.question.texts.count == 3 || part.role == .rest, "\(part.code)")
            #expect(part.phases.allSatisfy { $0.name.texts.count == 3 })
            let phases: Minutes = part.phases.reduce(0) { $0 + $1.minutes }
            #expect(part.phases.isEmpty || phases == part.minutes, "\(part.code)")
            #expect(part.kinds.isEmpty == (part.capture == .none), "\(part.code)")
            #expect(part.isProtected || part.role == .work || part.role == .expert, "\(part.code)")
            for language in Language.allCases {
                #expect(!part.prompt[language].contains("\n"), "\(part.code)")
            }
        }
        #expect(template.parts.contains { $0.role == .rest })
        #expect(template.parts.last?.role == .closing)
    }

    @Test func `the basic meeting has the blocks and codes of the field`() throws {
        var ids = IDSource(seed: 1)
        let agenda = try AgendaTemplates.builtIn.agenda(named: "basic", language: .finnish, ids: &ids, at: time)
        #expect(
            agenda.blocks.map(\.code) == [
                "ALOITUS", "PURKU", "ERITTELY", "VERTAILU", "TAUKO", "RATKAISUT", "ASIANTUNTIJA", "OIVALLUKSET",
                "PAATOS",
            ]
        )
        #expect(agenda.blocks.map(\.planned) == [10, 25, 30, 30, 15, 30, 15, 20, 5])
        #expect(agenda.blocks.filter(\.isProtected).map(\.code) == ["TAUKO", "OIVALLUKSET", "PAATOS"])
        #expect(agenda.blocks[2].title == "Tilanteen erittely")
        #expect(agenda.blocks[2].defaultKind == .situationFactor)
        #expect(agenda.blocks[4].capture == .none)
        #expect(Set(agenda.blocks.map(\.id)).count == 9)
    }

    @Test func `a trainer's own template replaces the built-in one of its name, in one language`() throws {
        let own = SourceFile(
            name: "/home/x/agendas/basic.yaml",
            text: "title: Oma\nblocks:\n  - title: Kahvi\n    minutes: 20\n    kinds: k, t\n"
        )
        let other = SourceFile(name: "lyhyt.yaml", text: "blocks: [{title: {sv: Kaffe}, minutes: 5}]")
        let templates = AgendaTemplates.builtIn.replacing(with: [own, other])
        #expect(templates.names.first == "basic")
        #expect(templates.names.last == "lyhyt")
        let basic = try templates.template(named: "basic")
        #expect(basic.parts.map { $0.title[.english] } == ["Kahvi"])
        #expect(basic.parts[0].kinds == [.experience, .situationFactor])
        #expect(try templates.template(named: "lyhyt").parts[0].title[.english] == "Kaffe")
    }

    @Test(arguments: [
        ("blocks:\n  - title: A\n    minuts: 5\n", 3, 5, InputProblem.unknownKey("minuts", nearest: "minutes")),
        ("blocks:\n  - title: A\n    minutes: puoli\n", 3, 14, .notANumber(key: "minutes", "puoli", 1...600)),
        ("blocks:\n  - title: A\n", 2, 5, .missing("minutes")),
        ("blocks:\n  - minutes: 5\n", 2, 5, .missing("title")),
        (
            "blocks:\n  - {title: A, minutes: 5, role: lepo}\n", 2, 34,
            .unknownWord(key: "role", "lepo", allowed: ["work", "rest", "expert", "insights", "closing"])
        ),
        ("blocks:\n  - {title: A, minutes: 5, kinds: t q}\n", 2, 35, .unknownKind("q")),
        ("title: x\nblocks: []\n", 2, 9, .noBlocks),
        ("title: x\n", 1, 1, .noBlocks),
        ("- a\n", 1, 1, .wrongShape(key: "", .mapping)),
        ("blocks:\n  - title: ä\n    title: b\n", 2, 5, .notYAML("the key title stands twice")),
    ])
    func `a bad template is told with line and column`(yaml: String, line: Int, column: Int, problem: InputProblem) {
        let error = #expect(throws: InputError.self) {
            try AgendaTemplate(name: "x", yaml: SourceFile(name: "x.yaml", text: yaml))
        }
        #expect(error?.problem == problem)
        #expect(error?.position == SourcePosition(file: "x.yaml", line: line, column: column))
    }

    @Test func `an unknown name tells the known ones`() {
        let problem = InputProblem.noSuchTemplate("x", known: AgendaTemplates.builtIn.names)
        #expect(throws: InputError(SourcePosition(file: "x"), problem)) {
            try AgendaTemplates.builtIn.template(named: "x")
        }
    }
}
