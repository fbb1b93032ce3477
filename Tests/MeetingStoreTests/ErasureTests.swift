import FoundationEssentials
import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// What is erased is gone from every byte of the store.
@Suite struct ErasureTests {
    let test: TestStore

    init() throws { test = try TestStore() }

    @Test func `an erased text is in no byte of any file, in no console and in no draft`() throws {
        try test.create().close()
        let word = "työpaikkakiusaaminen-\(7_654_321)"
        let store = try MeetingStore(opening: test.name, in: test.folder)
        let other = try MeetingStore(opening: test.name, in: test.folder)
        _ = try store.seat(in: test.meeting)
        let entry: ID<Entry> = test.id()
        for number in 0..<40 { _ = try store.perform(test.capture("rivi \(number)")) }
        let capture = test.capture("alku \(word)", id: entry)
        store.writeDraft(draft(entry, "alku \(word)"))
        store.submit(capture, from: draft(entry, "alku \(word)"))
        store.writeDraft(nil)
        let saved = try store.notices(until: { $0 == .saved(capture.act, .log) })
        let base = try #require(saved.events.last?.id)
        let revise = test.submission(
            .revise(entry, base: base, [.text("loppu \(word)"), .source(word), .themes([word])])
        )
        let revised = try store.perform(revise)
        let textEvent = try #require(revised.events.last?.id)
        // The facilitator is about to edit it once more, and so is an expert whose console was killed.
        let edit = Draft(
            entry: test.id(),
            meeting: test.meeting,
            text: "taas \(word)",
            caret: 3,
            firstKey: test.stamp(),
            block: nil,
            kind: .claim,
            edit: .init(entry: entry, base: textEvent)
        )
        store.writeDraft(edit)
        let abandoned = try #require(
            try DraftFile.take(SeatPlan.path(Seat(.expert), meeting: 1, of: test.name, in: test.folder))
        )
        var held = abandoned
        try held.write(SeatDrafts(current: edit))
        held.release()
        _ = try Indexer.run(test.folder)
        #expect(try found(word) == true)

        let erase = test.submission(.erase([entry]))
        let notices = try store.perform(erase)
        #expect(notices.last == .saved(erase.act, .log))
        #expect(try found(word) == false)
        let state = try #require(notices.reloaded)
        #expect(!"\(state)".contains(word))
        #expect(state.meetings[test.meeting]?.entries[entry]?.standing == .erased)
        #expect(state.misfits.isEmpty)
        let theirs = try other.notices(until: { if case .reloaded = $0 { true } else { false } }).reloaded
        #expect(theirs == state)
        store.close()
        other.close()
        let again = try test.open()
        #expect(again.programme == state)
        again.close()
        #expect(try found(word) == false)
    }

    @Test func `what a memo printed of an erased text, and what was told of it, is in no byte of any file`() throws {
        let file = try test.create()
        let word = "työpaikkakiusaaminen-\(7_654_321)"
        let entry: ID<Entry> = test.id()
        let capture = NewEntry(id: entry, block: test.blocks[0], kind: .assignment, text: "puhun: \(word)")
        try test.expectSaved(file.submit(test.submission(.capture(capture))))
        let day = CalendarDay(daysSinceEpoch: 20_524)
        let lines = [MemoVersion.Line("Muistio"), .init("- puhun: \(word)", entries: [entry])]
        let settlement = Settlement(.moved, due: day, note: "ei vielä, \(word)")
        let reference = EntryReference(meeting: test.meeting, entry: entry)
        let commands: [MeetingCommand] = [
            .settle(reference, settlement), .keepName(entry, word: word),
            .circulateMemo(on: day, audience: .group, language: .finnish, lines: lines),
            .approveMemo(version: 1, on: day, by: .group),
        ]
        for command in commands { try test.expectSaved(file.submit(test.submission(command))) }
        #expect(try found(word) == true)
        try test.expectSaved(file.submit(test.submission(.erase([entry]))))
        #expect(try found(word) == false)
        let state = file.programme
        file.close()
        let again = try test.open()
        #expect(again.programme == state)
        #expect(again.programme.misfits.isEmpty)
        #expect(again.programme.meetings[test.meeting]?.memoVersions.first?.isRecalled == true)
        again.close()
    }

    @Test func `what was changed and undone before its entry was erased leaves a log that fits together`() throws {
        let file = try test.create()
        let entry: ID<Entry> = test.id()
        try test.expectSaved(file.submit(test.capture("alku", id: entry)))
        let base = try #require(file.programme.meetings[test.meeting]?.entries[entry]?.textEvent)
        let changes: [EntryChange] = [.themes(["kiire"]), .source("lähde"), .speaker(.expert), .neutralWording("x")]
        for change in changes {
            try test.expectSaved(file.submit(test.submission(.revise(entry, base: base, [change]))))
            try test.expectSaved(file.submit(test.submission(.undo)))
            try test.expectSaved(file.submit(test.submission(.redo)))
            try test.expectSaved(file.submit(test.submission(.undo)))
        }
        try test.expectSaved(file.submit(test.submission(.erase([entry]))))
        #expect(file.programme.misfits.isEmpty)
        #expect(test.folder.check().allSatisfy { $0.findings.isEmpty })
        file.close()
    }

    @Test func `an erased person has no name in any file, and what they said stays`() throws {
        let file = try test.create()
        let person: ID<Person> = test.id()
        let contact = People.Contact(name: "Aura Esimerkki", contact: "aura@esimerkki.fi")
        try test.expectSaved(
            file.submit(test.submission(.addPerson(person, .participant), people: [.contact(person, contact)]))
        )
        let entry: ID<Entry> = test.id()
        let said = NewEntry(
            id: entry,
            block: test.blocks[0],
            kind: .situationFactor,
            speaker: .person(person),
            text: "Kiire."
        )
        try test.expectSaved(file.submit(test.submission(.capture(said))))
        #expect(file.people.name(of: person) == "Aura Esimerkki")
        #expect(try found("Aura Esimerkki"))
        #expect(try found(person.description))

        try test.expectSaved(file.submit(test.submission(.erasePerson(person))))
        #expect(try !found("Aura Esimerkki"))
        #expect(try !found("aura@esimerkki.fi"))
        let kept = try #require(file.programme.meetings[test.meeting]?.entries[entry])
        #expect(kept.speaker == nil && kept.text == "Kiire.")
        #expect(file.people.name(of: person) == nil)
        file.close()
    }

    @Test func `a name that a refused act brought is not stored`() throws {
        let file = try test.create()
        let person: ID<Person> = test.id()
        try test.expectSaved(file.submit(test.submission(.addPerson(person, .participant))))
        let again = test.submission(.addPerson(person, .participant), people: [.contact(person, .init(name: "Eino"))])
        #expect(try file.submit(again) == .refused(.personExists))
        #expect(try !found("Eino"))
        file.close()
    }

    @Test func `a name that comes with an act that changes nothing is stored`() throws {
        let file = try test.create()
        let person: ID<Person> = test.id()
        try test.expectSaved(file.submit(test.submission(.addPerson(person, .participant))))
        let same = file.programme.details
        try test.expectSaved(
            file.submit(test.submission(.reviseProgramme(same), people: [.contact(person, .init(name: "Eino"))]))
        )
        #expect(file.people.name(of: person) == "Eino")
        file.close()
    }

    @Test func `what was captured in the time gone off the record is gone from the file`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("pysyy")))
        test.clock += 600_000
        try test.expectSaved(file.submit(test.capture("poistuu-levyltä")))
        try test.expectSaved(file.submit(test.submission(.goOffRecord(before: .minutes(3)))))
        #expect(try !found("poistuu-levyltä"))
        #expect(try found("pysyy"))
        file.close()
    }

    private func draft(_ entry: ID<Entry>, _ text: String) -> Draft {
        Draft(
            entry: entry,
            meeting: test.meeting,
            text: text,
            caret: 0,
            firstKey: test.stamp(),
            block: nil,
            kind: .situationFactor
        )
    }

    /// Whether a text's bytes stand in any file of the store.
    private func found(_ text: String) throws -> Bool {
        let identity = ID<Person>(text)?.blob
        for name in try FileManager.default.subpathsOfDirectory(atPath: test.folder.path) where name != "ballast" {
            guard let data = try? Data(contentsOf: URL(fileURLWithPath: "\(test.folder.path)/\(name)")) else {
                continue
            }
            if data.firstRange(of: Data(text.utf8)) != nil { return true }
            if let identity, name.hasSuffix(".people"), data.firstRange(of: identity) != nil { return true }
        }
        return false
    }
}

extension [Notice] {
    /// The events told of.
    var events: [RecordedEvent] {
        flatMap { notice -> [RecordedEvent] in
            if case .appended(let events) = notice { events } else { [] }
        }
    }

    /// The last state told of as a whole.
    var reloaded: Programme? {
        for case .reloaded(let programme) in reversed() { return programme }
        return nil
    }
}
