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
        #expect(findings == [.open(mode: 0o644), .misfits(count: 1), .otherName("toinen")])
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

    private func alter(_ sql: String) throws {
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in try db.execute(sql: sql) }
        try other.close()
    }
}
