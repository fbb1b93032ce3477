import Foundation
import Interchange
import MeetingEngine
import Testing

/// The examples of `Documentation/Files.md` are read as it says.
@Suite struct DocumentedFilesTests {
    /// The fenced examples by what stands after the fence.
    func examples(_ kind: String) throws -> [SourceFile] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
        let page = folder.deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Documentation/Files.md"
        )
        var examples: [SourceFile] = []
        var lines: [Substring]?
        for line in try String(contentsOf: page, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ) {
            if let example = lines {
                lines = line == "```" ? nil : example + [line]
                if line == "```" { examples.append(SourceFile(name: kind, text: example.joined(separator: "\n"))) }
            } else if line.hasPrefix("```"), line.hasSuffix(" \(kind)") {
                lines = []
            }
        }
        try #require(!examples.isEmpty)
        return examples
    }

    @Test func `agendas`() throws {
        var ids = IDSource(seed: 1)
        for example in try examples("agenda") {
            let table = try AgendaTable(example, ids: &ids, at: WallTime(milliseconds: 0))
            #expect(table.agenda.planned == 120)
            #expect(table.agenda.blocks[1].phases.map(\.minutes) == [2, 8, 80])
            #expect(table.ignoredColumns.isEmpty)
        }
    }

    @Test func `templates`() throws {
        for example in try examples("template") {
            #expect(try AgendaTemplate(name: "lyhyt", yaml: example).minutes == 30)
        }
    }

    @Test func `rosters`() throws {
        for example in try examples("roster") {
            let roster = try Roster(example)
            #expect(roster.members.map(\.contact.name) == ["Aura Lehto", "Eino Salmela"])
            #expect(roster.expert == "Maarit Oksa")
            #expect(roster.ignoredColumns.isEmpty)
        }
    }

    @Test func `notes`() throws {
        for example in try examples("notes") {
            var test = try TestProgramme()
            #expect(try test.read(example).notices.isEmpty)
            try test.take(example)
            #expect(try test.entries.count >= 3)
        }
    }

    @Test func `settings name every key`() throws {
        for example in try examples("config") {
            let (configuration, errors) = Configuration.read(example, home: "/home/tiina")
            #expect(errors.isEmpty)
            #expect(
                configuration
                    == Configuration(
                        language: .finnish,
                        isDiscreet: false,
                        usesASCII: false,
                        usesColours: true,
                        facilitator: "Tiina Laine",
                        memoFolder: "/home/tiina/Muistiot"
                    )
            )
            for key in Configuration.keys {
                #expect(String(decoding: example.bytes, as: UTF8.self).contains("\(key):"))
            }
        }
    }

    @Test func `glossaries`() throws {
        for example in try examples("glossary") {
            #expect(
                try GlossaryFile.read(example) == [
                    ["palaveri", "kokous", "palkku"], ["TVR", "koulutusrahasto"], ["HRD", "henkilöstön kehittäminen"],
                ]
            )
        }
    }
}
