import FoundationEssentials
import GRDB
import MeetingEngine
import Testing

@testable import MeetingStore

/// The list of programmes: at once, true, and made anew from the files whenever that is needed.
@Suite struct IndexTests {
    let test: TestStore

    init() throws { test = try TestStore() }

    @Test func `the list shows what the files say, with an index, with an old one and with none`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("yksi")))
        var list = ProgrammeList(test.folder)
        #expect(list.programmes.isEmpty)
        #expect(refresh(&list))
        let seen = try #require(list.programmes.first)
        #expect(seen.title == "Neuvotteluilmapiiri")
        #expect(seen.running?.number == 1)
        #expect(seen.running?.entries == 1)
        #expect(seen.running?.began == WallTime(milliseconds: 1_773_313_203_000))

        #expect(try Indexer.run(test.folder) == .updated(changes: 1))
        #expect(try Indexer.run(test.folder) == .updated(changes: 0))
        var indexed = ProgrammeList(test.folder)
        #expect(indexed.programmes == list.programmes)
        #expect(!refresh(&indexed))

        try test.expectSaved(file.submit(test.capture("kaksi")))
        var late = ProgrammeList(test.folder)
        #expect(late.programmes.first?.running?.entries == 1)
        #expect(refresh(&late))
        #expect(late.programmes.first?.running?.entries == 2)
        file.close()
    }

    @Test func `an index of another version, a damaged one and a foreign one are made anew`() throws {
        try test.create().close()
        let path = test.folder.indexFile
        _ = try Indexer.run(test.folder)
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 99") }
        try other.close()
        #expect(ProgrammeList(test.folder).programmes.isEmpty)
        #expect(try Indexer.run(test.folder) == .updated(changes: 1))
        try Data("ei tietokanta".utf8).write(to: URL(fileURLWithPath: path))
        #expect(ProgrammeList(test.folder).programmes.isEmpty)
        #expect(try Indexer.run(test.folder) == .updated(changes: 1))
        #expect(ProgrammeList(test.folder).programmes.count == 1)
    }

    @Test func `a programme that is gone leaves the list and every byte of the index`() throws {
        try test.create().close()
        _ = try Indexer.run(test.folder)
        try test.folder.deleteProgramme(test.name)
        #expect(ProgrammeList(test.folder).programmes.isEmpty)
        #expect(try Indexer.run(test.folder) == .updated(changes: 1))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: test.folder.indexFile))
        #expect(bytes.firstRange(of: Data("Neuvotteluilmapiiri".utf8)) == nil)
    }

    @Test func `a damaged programme is in the list, as that`() throws {
        try test.create().close()
        try Data("roskaa".utf8).write(to: URL(fileURLWithPath: test.folder.programmeFile(test.name)))
        _ = try Indexer.run(test.folder)
        let seen = try #require(ProgrammeList(test.folder).programmes.first)
        #expect(!seen.isUsable && seen.title == "neuvottelu")
    }

    @Test func `two indexers do not work at once`() throws {
        try test.create().close()
        let lock = try #require(try DraftFile.take("\(test.folder.path)/index.lock"))
        #expect(try Indexer.run(test.folder) == .alreadyRunning)
        lock.release()
    }

    @Test func `of ten thousand meetings the first hundred programmes come at once, and all of them in slices`() throws
    {
        try test.folder.prepare()
        let programmes = (0..<2000).map { number in indexed(number) }
        let index = try IndexFile(writing: test.folder.indexFile)
        try index.store(programmes, forgetting: [])
        for programme in programmes { try FileSystem.makeFile(test.folder.programmeFile(programme.summary.name)) }
        let clock = ContinuousClock()
        let begin = clock.now
        let list = ProgrammeList(test.folder)
        print("measured: the first part of 10,000 meetings came in \(clock.now - begin)")
        #expect(list.programmes == programmes.reversed().prefix(ProgrammeList.part).map(\.summary))
        var all: [IndexedProgramme] = []
        let beginOfAll = clock.now
        for offset in stride(from: 0, to: 2000, by: 500) { all += try index.programmes(from: offset, limit: 500) }
        print("measured: all 10,000 meetings with their numbers came in \(clock.now - beginOfAll)")
        #expect(all == programmes.reversed())
        index.close()
    }

    @Test func `the running programme comes first, then what changed last`() throws {
        let file = try test.create()
        file.close()
        for number in 0..<3 {
            let id: ID<Programme> = test.id()
            let creation = test.submission(
                .createProgramme(id, shortName: "muu-\(number)", ProgrammeDetails(title: "Muu")),
                by: Seat(.command)
            )
            guard case .created(let other) = try ProgrammeFile.create(creation, in: test.folder) else { continue }
            let plan = test.submission(.addMeeting(test.id(), MeetingPlan(), test.agenda), by: Seat(.command))
            try test.expectSaved(other.submit(plan))
            other.close()
        }
        _ = try Indexer.run(test.folder)
        let names = ProgrammeList(test.folder).programmes.map(\.name.text)
        #expect(names.first == "neuvottelu" && names.count == 4)
        var unindexed = ProgrammeList(StoreFolder(path: test.folder.path, rescue: test.folder.rescues[0]))
        unindexed.lookAgain()
        _ = refresh(&unindexed)
        #expect(unindexed.programmes.map(\.name.text) == names)
    }

    private func indexed(_ number: Int) -> IndexedProgramme {
        guard let name = ProgrammeName("ohjelma-\(number)") else { preconditionFailure("a name that is none") }
        var summary = ProgrammeSummary(unusable: name)
        summary.title = "Neuvotteluilmapiiri ja luottamusmiehen jaksaminen \(number)"
        summary.client = "Esimerkkiliitto ry"
        summary.isUsable = true
        summary.targetGroup = "Luottamusmiehet"
        summary.people = 12
        var tally = MeetingTally()
        tally.minutes = Minutes(160 + number % 40)
        tally.workingMinutes = 150
        tally.attendances = 9
        for (place, kind) in EntryKind.allCases.enumerated() { tally.kinds[kind] = (number + place) % 7 }
        (tally.repeated, tally.asked, tally.done) = (1, 3, 2)
        summary.lastChange = WallTime(milliseconds: Int64(1_773_313_200_000 + number))
        summary.meetings = (1...5).map { meeting in
            MeetingSummary(
                id: ID(high: UInt64(number), low: UInt64(meeting)),
                number: meeting,
                theme: "Tapaamisen teema \(meeting)",
                start: Samples.plan.start,
                place: "Järvisali",
                stage: .closed,
                began: WallTime(milliseconds: 1_773_313_200_000),
                ended: WallTime(milliseconds: 1_773_323_200_000),
                entries: 58,
                unfinished: 0,
                tally: tally
            )
        }
        return IndexedProgramme(
            summary: summary,
            mark: FileMark(inode: .max - UInt64(number), size: 94_208, modified: 5),
            programme: ID(high: 1, low: 2),
            generation: 3,
            seq: 400
        )
    }

    private func refresh(_ list: inout ProgrammeList) -> Bool {
        var hasChanged = false
        while !list.isComplete { hasChanged = list.refresh(within: 0) || hasChanged }
        return hasChanged
    }
}
