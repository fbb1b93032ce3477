import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine
import Testing

@testable import MeetingStore

/// What `check` finds, and that it touches nothing.
@Suite struct CheckTests {
    let test: TestStore
    let path: String

    init() throws {
        test = try TestStore()
        let file = try test.create()
        try file.changePeople([.expert("Asiantuntija")])
        file.close()
        path = test.folder.programmeFile(test.name)
    }

    @Test func `a sound store has no findings`() {
        #expect(
            test.folder.check() == [
                FileCheck(file: path, findings: []), FileCheck(file: test.folder.peopleFile(test.name), findings: []),
            ]
        )
    }

    @Test func `each fault is found with its facts`() throws {
        chmod(path, 0o644)
        try alter("UPDATE event SET payload = replace(payload, 'neuvottelu', 'toinen') WHERE seq = 1")
        try alter(
            "INSERT INTO event SELECT 99, x'00112233445566778899aabbccddeeff', act, meeting, seat, at, boot, boot_ms, kind, version, payload FROM event WHERE seq = 3"
        )
        let findings = test.folder.check()[0].findings
        #expect(findings == [.open(mode: 0o644, isFolder: false), .misfits(count: 1), .otherName("toinen")])
        try Data("x".utf8).write(to: URL(fileURLWithPath: test.folder.peopleFile(test.name)))
        let people = test.folder.peopleFile(test.name)
        #expect(test.folder.check()[1].findings == [.unusable(.foreign(file: people))])
        let file = try test.open()
        #expect(file.peopleTrouble == .foreign(file: people))
        file.close()
    }

    @Test func `damage that no event shows is found`() throws {
        // An index that has lost a row: the log reads as ever, and an event could be stored twice.
        try alter(
            """
            PRAGMA writable_schema = ON;
            CREATE TABLE spare(id BLOB UNIQUE);
            UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_spare_1')
            WHERE name = 'sqlite_autoindex_event_1';
            """
        )
        guard case .damage(let words)? = test.folder.check()[0].findings.first else {
            Issue.record("not found")
            return
        }
        #expect(words.contains { $0.contains("sqlite_autoindex_event_1") })
    }

    @Test func `acts that wait in a rescue file are told of`() throws {
        let rescue = try RescueFile(
            in: test.folder.rescues[0],
            name: test.name,
            programme: test.programme,
            first: test.id()
        )
        let capture = test.capture("odottaa")
        try rescue.store(
            capture.recorded([.meeting(.entryCaptured(NewEntry(id: test.id(), kind: .claim, text: "x")))]),
            []
        )
        #expect(test.folder.check().last == FileCheck(file: rescue.path, findings: [.rescuedActs(count: 1)]))
    }

    @Test func `who may read the folders and what lies beside the programmes is looked at, and mended`() throws {
        _ = try Indexer.run(test.folder)
        let drafts = test.folder.drafts
        _ = FileManager.default.createFile(atPath: "\(drafts)/x.draft", contents: nil)
        let files = [test.folder.indexFile, "\(test.folder.path)/index.lock", "\(drafts)/x.draft"]
        for file in files { chmod(file, 0o644) }
        for folder in [test.folder.path, test.folder.programmes, drafts] { chmod(folder, 0o755) }
        // What a link leads to is somebody else's.
        let outside = "\(test.folder.path)-outside"
        _ = FileManager.default.createFile(atPath: outside, contents: nil)
        chmod(outside, 0o644)
        symlink(outside, "\(test.folder.programmes)/linkki.oivallus")
        let open = test.folder.check().filter { check in
            check.findings.contains { if case .open = $0 { true } else { false } }
        }
        #expect(open.map(\.file) == [test.folder.path, test.folder.programmes, drafts] + files)
        #expect(open.first?.findings == [.open(mode: 0o755, isFolder: true)])
        #expect(Set(test.folder.repair().closed) == Set(open.map(\.file)))
        let link = "\(test.folder.programmes)/linkki.oivallus"
        #expect(
            test.folder.check().filter { !$0.findings.isEmpty } == [
                FileCheck(file: link, findings: [.unusable(.notAFile(file: link))])
            ]
        )
        #expect(FileSystem.status(outside)?.mode == 0o644)
        unlink(outside)
    }

    @Test func `what something that was stopped has left is named, and destroyed by the repair`() throws {
        let ended = pid_t.max
        let file = "\(test.folder.programmes)/.neuvottelu.\(ended).2.unfinished"
        let living = "\(test.folder.programmes)/.neuvottelu.1.2.unfinished"
        for path in [file, living] {
            _ = FileManager.default.createFile(atPath: path, contents: Data("salaisuus".utf8))
            chmod(path, 0o600)
        }
        // A log that has got its name keeps its words when the other name goes.
        let twice = "\(test.folder.programmes)/.neuvottelu.\(ended).3.unfinished"
        link(path, twice)
        let store = StoreFolder(path: "\(test.folder.path)/.restoring.\(ended)", rescue: "/nowhere")
        try store.prepare()
        _ = FileManager.default.createFile(atPath: store.programmeFile(test.name), contents: Data("salaisuus".utf8))
        let found = test.folder.check().filter { !$0.findings.isEmpty }
        #expect(found == [file, twice, store.path].map { FileCheck(file: $0, findings: [.leftover]) })
        #expect(test.folder.repair().removed == [file, twice, store.path])
        #expect(test.folder.check().flatMap(\.findings).isEmpty)
        #expect(FileSystem.status(living) != nil && FileSystem.status(store.path) == nil)
    }

    @Test func `names of another programme, and names without a programme, are found`() throws {
        let other = try TestStore(seed: 99)
        let file = try other.create()
        try file.changePeople([.expert("Muu")])
        file.close()
        let people = test.folder.peopleFile(test.name)
        unlink(people)
        try FileManager.default.copyItem(atPath: other.folder.peopleFile(other.name), toPath: people)
        let orphan = test.folder.peopleFile(try #require(ProgrammeName("orpo")))
        try FileManager.default.copyItem(atPath: people, toPath: orphan)
        #expect(
            test.folder.check().dropFirst() == [
                FileCheck(file: people, findings: [.ofAnotherProgramme]),
                FileCheck(file: orphan, findings: [.withoutLog]),
            ]
        )
        // No repair may choose between them.
        _ = test.folder.repair()
        #expect(test.folder.check()[1].findings == [.ofAnotherProgramme])
    }

    @Test func `acts rescued from another programme of the name are not said to be merged some day`() throws {
        let rescue = try RescueFile(in: test.folder.rescues[0], name: test.name, programme: test.id(), first: test.id())
        #expect(test.folder.check().last == FileCheck(file: rescue.path, findings: [.ofAnotherProgramme]))
    }

    @Test func `an index that is a pipe, a link or a folder is made anew, without waiting`() throws {
        let index = test.folder.indexFile
        mkfifo(index, 0o600)
        #expect(test.folder.repair().index == .made(programmes: 1))
        unlink(index)
        symlink(path, index)
        let before = FileManager.default.contents(atPath: path)
        #expect(test.folder.repair().index == .made(programmes: 1))
        #expect(FileManager.default.contents(atPath: path) == before)
        unlink(index)
        mkdir(index, 0o700)
        #expect(test.folder.repair().index == .made(programmes: 1))
        unlink(index)
        mkdir(index, 0o700)
        mkdir("\(index)/muuta", 0o700)
        #expect(test.folder.repair().index == .failed(.notAFile(file: index)))
    }

    @Test func `a pipe in place of a rescue file or of the record of copies holds nothing up`() throws {
        let act: ID<Act> = test.id()
        mkdir(test.folder.rescues[0], 0o700)
        let rescue = "\(test.folder.rescues[0])/\(test.name)-\(act).jsonl"
        mkfifo(rescue, 0o600)
        mkfifo(test.folder.copyRecord, 0o600)
        #expect(test.folder.check().last == FileCheck(file: rescue, findings: [.rescuedActs(count: 0)]))
        let file = "\(test.folder.path).jsonl"
        let now = WallTime(milliseconds: 1)
        #expect(try test.folder.backUp(to: file, withPeople: false, at: now).noteTrouble != nil)
        unlink(file)
    }

    private func alter(_ sql: String) throws {
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in try db.execute(sql: sql) }
        try other.close()
    }
}
