import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine
import Testing

@testable import MeetingStore

/// What archives leave on the disk, and what a repair does about it.
@Suite struct ArchiveRemainsTests {
    let here: TestStore
    let there: TestStore
    let now = WallTime(milliseconds: 1_773_400_000_000)

    init() throws {
        here = try TestStore()
        there = try TestStore()
    }

    /// A name of a file beside the store.
    private func fresh(_ name: String) -> String { "\(here.folder.path)-\(name).jsonl" }

    @Test func `nothing is neither backed up nor restored`() throws {
        let path = fresh("nothing")
        let written = try here.folder.backUp(to: path, withPeople: false, at: now)
        #expect(written.programmes.isEmpty && !FileManager.default.fileExists(atPath: path))
        // A folder that cannot be read is not an empty one.
        try FileManager.default.createDirectory(atPath: here.folder.path, withIntermediateDirectories: true)
        _ = FileManager.default.createFile(atPath: here.folder.programmes, contents: nil)
        let unreadable = StoreError.notAFile(file: here.folder.programmes)
        #expect(throws: unreadable) { try here.folder.backUp(to: path, withPeople: false, at: now) }
        #expect(here.folder.check() == [FileCheck(file: here.folder.programmes, findings: [.unusable(unreadable)])])

        var writer = try ArchiveWriter(path)
        try writer.add([StoredJSON.text(ArchiveLine.Head(made: now.milliseconds, programmes: 0, people: false))])
        try writer.finish()
        try there.create().close()
        let before = try there.rows()
        #expect(throws: ArchiveError.noProgrammes(file: path)) {
            try there.folder.takeIn(from: path, withPeople: false, at: now)
        }
        #expect(throws: ArchiveError.noProgrammes(file: path)) {
            try there.folder.restore(from: path, withPeople: false, replacing: true, at: now)
        }
        #expect(try there.rows() == before)
    }

    @Test func `a writing that is given up leaves nothing, and one that was stopped goes with the next`() throws {
        let folder = FileSystem.folder(of: here.folder.path)
        func hidden() -> [String] { FileSystem.names(in: folder).filter { $0.hasPrefix(".oivallus") } }
        do {
            var writer = try ArchiveWriter(fresh("one"))
            try writer.add([String(repeating: "x", count: 1 << 20)])
            #expect(hidden().isEmpty)
        }
        // Where a file must have a name, another's that goes on is left alone.
        let left = "\(folder)/.oivallus-archive-abcdef"
        _ = FileManager.default.createFile(atPath: left, contents: Data("salaisuus".utf8))
        let other = try ArchiveWriter(fresh("other"), isNamed: true)
        #expect(hidden().count == 1 && !hidden().contains(".oivallus-archive-abcdef"))
        var named = try ArchiveWriter(fresh("named"), isNamed: true)
        #expect(hidden().count == 2)
        try named.add(["x"])
        try named.finish()
        try other.finish()
        #expect(hidden().isEmpty)
        let taken = fresh("named")
        #expect(throws: StoreError.exists(file: taken)) { try ArchiveWriter(taken).finish() }
    }

    @Test func `a restoring that cannot be finished leaves nothing behind`() throws {
        try here.create().close()
        let path = fresh("all")
        _ = try here.folder.export(here.name, to: path, withPeople: false, at: now)
        try there.create().close()
        let before = try there.rows()
        // Its name is taken.
        let taken = there.folder.aside(at: now).path
        try FileManager.default.createDirectory(atPath: "\(taken)/muuta", withIntermediateDirectories: true)
        #expect(throws: ArchiveError.store(.exists(file: taken))) {
            try there.folder.restore(from: path, withPeople: false, replacing: true, at: now)
        }
        #expect(FileSystem.names(in: there.folder.path).filter { $0.hasPrefix(".") }.isEmpty)
        #expect(try there.rows() == before)
    }

    @Test func `copies are remembered, by programme and time, until the programme is gone`() throws {
        try here.create().close()
        let early = WallTime(milliseconds: now.milliseconds - 1000)
        _ = try here.folder.export(here.name, to: fresh("one"), withPeople: false, at: early)
        _ = try here.folder.backUp(to: fresh("all"), withPeople: true, at: now)
        let other = try #require(ProgrammeName("toinen"))
        #expect(here.folder.copies(of: here.name).map(\.file) == [fresh("one"), fresh("all")])
        #expect(here.folder.copies(of: here.name, since: now).map(\.file) == [fresh("all")])
        #expect(here.folder.copies(of: other).map(\.hasPeople) == [true])
        try here.folder.deleteProgramme(here.name)
        #expect(here.folder.copies(of: here.name).map(\.file) == [fresh("all")])
    }

    @Test func `repair mends what it can and leaves the damaged as it is`() throws {
        try here.create().close()
        chmod(here.folder.programmeFile(here.name), 0o644)
        let bad = here.folder.programmeFile(try #require(ProgrammeName("rikki")))
        try Data("roskaa".utf8).write(to: URL(fileURLWithPath: bad))
        chmod(bad, 0o600)
        try Data("roskaa".utf8).write(to: URL(fileURLWithPath: here.folder.indexFile))
        chmod(here.folder.indexFile, 0o600)
        let repair = here.folder.repair()
        #expect(repair == Repair(closed: [here.folder.programmeFile(here.name)], index: .made(programmes: 1)))
        #expect(FileManager.default.contents(atPath: bad) == Data("roskaa".utf8))
        #expect(here.folder.check().filter { !$0.findings.isEmpty }.map(\.file) == [bad])
        #expect(ProgrammeList(here.folder).programmes.count == 2)
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `an index made anew equals one that was kept up`(seed: UInt64) throws {
        let file = try here.create()
        for step in 0..<4 {
            try here.act(file, seed: seed * 10 + UInt64(step), count: 15)
            _ = try Indexer.run(here.folder)
        }
        file.close()
        _ = try Indexer.run(here.folder)
        let kept = try contents(here.folder.indexFile)
        #expect(try Indexer.rebuild(here.folder) == .updated(changes: 1))
        #expect(try contents(here.folder.indexFile) == kept)
    }

    /// All rows of all tables.
    private func contents(_ path: String) throws -> [String] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { db in
            let tables = try String.fetchAll(
                db,
                sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name"
            )
            return try tables.flatMap { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }.sorted()
            }
        }
    }
}
