import Interchange
import MeetingEngine
import Testing

@Suite struct RosterTests {
    func read(_ text: String) throws -> Roster { try Roster(SourceFile(name: "r.csv", text: text)) }

    @Test func `names alone, one a line, are a roster`() throws {
        let roster = try read("Aura\n  Eino Salo  \n\nÅsa\n")
        #expect(roster.members.map(\.contact.name) == ["Aura", "Eino Salo", "Åsa"])
        #expect(roster.members.allSatisfy { $0.role == .participant && $0.contact.contact.isEmpty })
        #expect(roster.members.map(\.position.line) == [1, 2, 4])
    }

    @Test(arguments: [
        "nimi;yhteystieto;rooli;pöytä\nAura;aura@example.org;osallistuja;1\nUrho;;vierailija;2\nMaija;;asiantuntija;\nTiina;;ohjaaja;",
        "Namn,E-post,Roll,bord\nAura,aura@example.org,,1\nUrho,,gäst,1\nMaija,,sakkunnig,\nTiina,,samtalsledare,\n",
        "ROLE\tName\tContact\tx\n\tAura\taura@example.org\nguest\tUrho\nexpert\tMaija\nfacilitator\tTiina\n",
    ])
    func `columns and roles are read in three languages`(text: String) throws {
        let roster = try read(text)
        #expect(
            roster.members.map(\.contact) == [
                People.Contact(name: "Aura", contact: "aura@example.org"), People.Contact(name: "Urho"),
            ]
        )
        #expect(roster.members.map(\.role) == [.participant, .guest])
        #expect(roster.expert == "Maija")
        #expect(roster.facilitator == "Tiina")
        #expect(roster.ignoredColumns.count == 1)
    }

    @Test func `without a header a role is known by its word, and the rest are contacts`() throws {
        let roster = try read("Aura;aura@example.org;040 123\nUrho;vierailija\nMaija;asiantuntija;m@example.org\n")
        #expect(roster.members.map(\.contact.contact) == ["aura@example.org, 040 123", ""])
        #expect(roster.members.map(\.role) == [.participant, .guest])
        #expect(roster.expert == "Maija")
    }

    @Test func `given and family names, and several contacts, are put together`() throws {
        let roster = try read("Sukunimi;Etunimi;Sähköposti;Puhelin\nSalo;Eino;e@example.org;040 123\n")
        #expect(roster.members.map(\.contact.contact) == ["e@example.org, 040 123"])
        #expect(roster.members.map(\.contact.name) == ["Eino Salo"])
    }

    @Test func `a spreadsheet's Windows-1252 keeps its letters`() throws {
        let bytes: [UInt8] = Array("nimi;rooli\r\n".utf8) + [0xC4, 0x69, 0x6A, 0xE4, 0x3B, 0x0D, 0x0A]
        #expect(try Roster(SourceFile(name: "r.csv", bytes: bytes)).members.map(\.contact.name) == ["Äijä"])
    }

    @Test func `everything that is wrong is told with its place`() {
        let errors = #expect(throws: InputErrors.self) {
            try read("nimi;rooli\nAura;\n;vierailija\nEino;pomo\naura;\n")
        }
        #expect(errors?.all.map(\.position.line) == [3, 4, 5])
        #expect(errors?.all.map(\.position.column) == [1, 6, 1])
        #expect(errors?.all[0].problem == .missing("name"))
        #expect(errors?.all[2].problem == .nameTwice("aura", firstLine: 2))
        #expect(throws: InputErrors.self) { try read("") }
        #expect(throws: InputErrors.self) { try read("nimi;rooli\n") }
        #expect(throws: InputErrors.self) { try read("rooli;puhelin\nvieras;1\n") }
    }
}
