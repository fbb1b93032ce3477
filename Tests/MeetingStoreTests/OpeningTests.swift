import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine
import Testing

@testable import MeetingStore

/// Files that cannot be used: one clear reason each, nothing changed, and the other programmes open.
@Suite struct OpeningTests {
    let test: TestStore
    let path: String

    init() throws {
        test = try TestStore()
        try test.create().close()
        path = test.folder.programmeFile(test.name)
    }

    @Test func `a missing programme is missing`() throws {
        let name = try #require(ProgrammeName("muu"))
        let path = test.folder.programmeFile(name)
        #expect(throws: StoreError.missing(file: path)) { try ProgrammeFile(opening: name, in: test.folder) }
        #expect(FileSystem.status(path) == nil)
    }

    @Test func `a name that is taken stays taken, and its programme as it was`() throws {
        let before = try bytes()
        #expect(throws: StoreError.exists(file: path)) { try ProgrammeFile.create(test.creation, in: test.folder) }
        #expect(try bytes() == before)
    }

    @Test(arguments: [
        "", ".neuvottelu", "-r", "a/b", "a b", "..", "ne\u{301}", "a\n", String(repeating: "x", count: 61),
    ])
    func `a name that is no safe file name is refused`(name: String) throws {
        #expect(ProgrammeName(name) == nil)
        let command = Command.createProgramme(test.programme, shortName: name, ProgrammeDetails(title: "x"))
        guard case .refused(.badShortName(name)) = try ProgrammeFile.create(test.submission(command), in: test.folder)
        else {
            Issue.record("\(name) was made")
            return
        }
    }

    @Test func `any other file in its place is foreign and stays as it is`() throws {
        let contents: [[UInt8]] = [
            [], Array("muistiinpanoja\n".utf8), [UInt8](repeating: 0, count: 100_000),
            (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) },
        ]
        for content in contents {
            try Data(content).write(to: URL(fileURLWithPath: path))
            #expect(throws: StoreError.foreign(file: path)) { try test.open() }
            #expect(throws: StoreError.foreign(file: path)) { try test.open(readOnly: true) }
            #expect(try bytes() == content)
        }
    }

    @Test func `another program's database is foreign and stays as it is, even with our tables in it`() throws {
        try FileSystem.destroy(path)
        let other = try DatabaseQueue(path: path)
        try other.write { db in
            try db.execute(sql: ProgrammeFile.tables)
            try db.execute(sql: "INSERT INTO meta VALUES(1, ?, 0)", arguments: [test.programme.blob])
        }
        try other.close()
        let before = try bytes()
        #expect(throws: StoreError.foreign(file: path)) { try test.open() }
        #expect(try bytes() == before)
    }

    @Test func `a file with a program in it is foreign`() throws {
        let other = try DatabaseQueue(path: path)
        try other.write { db in
            try db.execute(sql: "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END")
        }
        try other.close()
        #expect(throws: StoreError.foreign(file: path)) { try test.open() }
    }

    @Test func `a newer file, and a newer event in it, say which form they need`() throws {
        try alter("UPDATE meta SET format = 9")
        #expect(throws: StoreError.newer(file: path, needs: 9)) { try test.open() }
        try alter("UPDATE meta SET format = 1")
        try alter("UPDATE event SET version = 4 WHERE seq = 3")
        #expect(throws: StoreError.newer(file: path, needs: 4)) { try test.open() }
        try alter("UPDATE event SET version = 1, kind = 'meeting.sung' WHERE seq = 3")
        #expect(throws: StoreError.newer(file: path, needs: 2)) { try test.open(readOnly: true) }
    }

    @Test func `a newer event that comes during a meeting makes the console read-only and says so`() throws {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        try alter(
            "INSERT INTO event SELECT 99, x'00112233445566778899aabbccddeeff', act, meeting, seat, at, boot, boot_ms, 'meeting.sung', 2, '{}' FROM event WHERE seq = 1"
        )
        let capture = test.capture("liian myöhään")
        let needs = StoreError.newer(file: path, needs: 2)
        #expect(try store.perform(capture).suffix(2) == [.trouble(.readOnly(needs)), .unsaved(capture.act, needs)])
        store.close()
    }

    @Test func `an event that is not what its kind says is damage, with its number`() throws {
        try alter("UPDATE event SET payload = '{' WHERE seq = 2")
        #expect(throws: StoreError.damaged(file: path, event: 2)) { try test.open() }
    }

    @Test func `torn pages are damage, and the file stays as it is`() throws {
        var content = try bytes()
        for position in 4096..<content.count { content[position] = UInt8(truncatingIfNeeded: position &* 7) }
        try Data(content).write(to: URL(fileURLWithPath: path))
        #expect(throws: (any Error).self) { try test.open() }
        #expect(try bytes() == content)
        #expect(test.folder.check().first?.findings.isEmpty == false)
    }

    @Test func `a link, a folder or a pipe in its place is no file`() throws {
        try FileSystem.destroy(path)
        symlink("/etc/passwd", path)
        #expect(throws: StoreError.notAFile(file: path)) { try test.open() }
        unlink(path)
        mkdir(path, 0o700)
        #expect(throws: StoreError.notAFile(file: path)) { try test.open() }
        rmdir(path)
        mkfifo(path, 0o600)
        #expect(throws: StoreError.notAFile(file: path)) { try test.open() }
    }

    @Test func `a file that another program has locked is locked`() throws {
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreError.locked(file: path)) { try test.open() }
            try db.execute(sql: "ROLLBACK")
        }
        try test.open().close()
    }

    @Test func `folders are 0700 and files 0600, the journal too`() throws {
        umask(0)
        let store = try MeetingStore(opening: test.name, in: test.folder)
        _ = try store.seat(in: test.meeting)
        store.changePeople([.expert("Asiantuntija")])
        _ = try store.perform(test.capture("x"))
        _ = try Indexer.run(test.folder)
        var seen: [String: UInt32] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: test.folder.path) {
            seen[name] = FileSystem.status("\(test.folder.path)/\(name)")?.mode
        }
        #expect(seen.count >= 8)
        for (name, mode) in seen {
            #expect(mode == (["programmes", "drafts"].contains(name) ? 0o700 : 0o600), "\(name)")
        }
        #expect(FileSystem.status(test.folder.path)?.mode == 0o700)
        store.close()
    }

    @Test func `a clean close leaves no journal, and the other programmes open beside a damaged one`() throws {
        let other = try #require(ProgrammeName("toinen"))
        let creation = test.submission(
            .createProgramme(ID(high: 5, low: 5), shortName: other.text, ProgrammeDetails(title: "Toinen")),
            by: Seat(.command)
        )
        guard case .created(let made) = try ProgrammeFile.create(creation, in: test.folder) else { return }
        made.close()
        try Data("roskaa".utf8).write(to: URL(fileURLWithPath: path))
        #expect(test.folder.programmeNames() == [test.name, other])
        let opened = try ProgrammeFile(opening: other, in: test.folder)
        #expect(opened.programme.details.title == "Toinen")
        opened.close()
        #expect(Set(FileSystem.names(in: test.folder.programmes)) == ["neuvottelu.oivallus", "toinen.oivallus"])
    }

    @Test func `deleting destroys every file of a programme and none of another whose name begins alike`() throws {
        let other = try TestStore("neuvottelu-2")
        #expect(other.name.text.hasPrefix(test.name.text))
        let store = try MeetingStore(opening: test.name, in: test.folder)
        _ = try store.seat(in: test.meeting)
        store.changePeople([.expert("Asiantuntija")])
        _ = try store.perform(test.capture("x"))
        #expect(throws: StoreError.inUse(file: path)) { try test.folder.deleteProgramme(test.name) }
        store.close()
        let kept = "\(test.folder.drafts)/neuvottelu.2.1.facilitator-1.draft"
        try FileSystem.makeFile(kept)
        try test.folder.deleteProgramme(test.name)
        #expect(FileSystem.names(in: test.folder.programmes).isEmpty)
        #expect(FileSystem.names(in: test.folder.drafts) == ["neuvottelu.2.1.facilitator-1.draft"])
        #expect(throws: StoreError.missing(file: path)) { try test.folder.deleteProgramme(test.name) }
    }

    @Test func `a deletion that was cut short can be finished`() throws {
        rename(path, test.folder.unfinishedFile(of: test.name))
        #expect(test.folder.programmeNames().isEmpty)
        try test.folder.deleteProgramme(test.name)
        #expect(FileSystem.names(in: test.folder.programmes).isEmpty)
    }

    @Test func `the log comes in slices, each a transaction that has ended`() throws {
        let file = try test.open()
        for number in 0..<6 { try test.expectSaved(file.submit(test.capture("\(number)"))) }
        var lines: [String] = []
        var next: Int64? = 0
        var slices = 0
        while let after = next {
            let slice = try file.lines(of: nil, after: after, slice: 4)
            lines += slice.lines
            next = slice.next
            slices += 1
        }
        #expect(lines.count == 9 && slices == 3)
        #expect(try file.lines().lines == lines)
        #expect(try file.lines(of: test.meeting).lines.count < lines.count)
        #expect(lines.allSatisfy { $0.contains("\"seq\":") && !$0.contains("\n") })
        file.close()
    }

    private func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

    private func alter(_ sql: String) throws {
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in try db.execute(sql: sql) }
        try other.close()
    }
}
