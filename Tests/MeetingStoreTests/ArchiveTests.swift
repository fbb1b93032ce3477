import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// Programmes carried from one store into another, and back.
@Suite struct ArchiveTests {
    let here: TestStore
    let there: TestStore
    let file: String
    let now = WallTime(milliseconds: 1_773_400_000_000)

    init() throws {
        here = try TestStore()
        there = try TestStore()
        file = "\(here.folder.path).jsonl"
        _ = FileManager.default.createFile(atPath: "\(here.folder.path)/mark", contents: nil)
    }

    /// A name of a file beside the store.
    private func fresh(_ name: String) -> String { "\(here.folder.path)-\(name).jsonl" }

    private func rows(_ test: TestStore) throws -> [String] { try test.rows() }

    private func act(_ file: ProgrammeFile, seed: UInt64, count: Int = 60) throws {
        try here.act(file, seed: seed, count: count)
    }

    private func export(_ name: String, people: Bool = false) throws -> String {
        let path = fresh(name)
        unlink(path)
        _ = try here.folder.export(here.name, to: path, withPeople: people, at: now)
        return path
    }

    private func takeIn(_ path: String, people: Bool = false, replacing: Bool = false) throws -> TakenIn {
        try there.folder.takeIn(from: path, withPeople: people, replacing: replacing, at: now)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `what is taken in equals what was exported, row by row, and twice changes nothing`(seed: UInt64) throws {
        let original = try here.create()
        try act(original, seed: seed)
        original.close()
        let first = try export("first")
        #expect(try takeIn(first).log == .created)
        #expect(try rows(there) == rows(here))
        let folded = try here.open(readOnly: true)
        let copy = try there.open(readOnly: true)
        #expect(copy.programme == folded.programme)
        folded.close()
        copy.close()
        let bytes = FileManager.default.contents(atPath: there.folder.programmeFile(there.name))
        #expect(try takeIn(first).log == .unchanged)
        #expect(FileManager.default.contents(atPath: there.folder.programmeFile(there.name)) == bytes)

        // What went on here, erasures of what is there among it, follows.
        let longer = try here.open()
        try act(longer, seed: seed + 100)
        longer.close()
        let second = try export("second")
        guard case .continued = try takeIn(second).log else { throw TestProblem.unexpected("not continued") }
        #expect(try rows(there).dropFirst() == rows(here).dropFirst())
        // The file of then brings nothing back.
        let after = try rows(there)
        guard case .older = try takeIn(first).log else { throw TestProblem.unexpected("not older") }
        #expect(try rows(there) == after)
        #expect(
            there.folder.check().allSatisfy { $0.findings.allSatisfy { if case .misfits = $0 { true } else { false } } }
        )
    }

    @Test func `an erased text is erased in the other store too, its name as well`() throws {
        let original = try here.create()
        let entry: ID<Entry> = here.id()
        let person: ID<Person> = here.id()
        try here.expectSaved(original.submit(here.capture("salaisuus 8181", id: entry)))
        try here.expectSaved(
            original.submit(
                here.submission(
                    .addPerson(person, .participant),
                    people: [.contact(person, .init(name: "Aura Yksi", contact: ""))]
                )
            )
        )
        original.close()
        let first = try export("first", people: true)
        #expect(try takeIn(first, people: true).people == 1)
        let later = try here.open()
        try here.expectSaved(later.submit(here.submission(.erase([entry]))))
        try here.expectSaved(later.submit(here.submission(.erasePerson(person))))
        later.close()
        _ = try takeIn(try export("second"))
        for text in ["salaisuus 8181", "Aura Yksi"] {
            for name in try FileManager.default.subpathsOfDirectory(atPath: there.folder.path) {
                let data = FileManager.default.contents(atPath: "\(there.folder.path)/\(name)") ?? Data()
                #expect(data.firstRange(of: Data(text.utf8)) == nil, "\(name) holds \(text)")
            }
        }
        // The file of before the erasure brings neither back.
        _ = try takeIn(first, people: true)
        #expect(try there.open(readOnly: true).people.contacts.isEmpty)
    }

    @Test func `a conflict is named, changes nothing, and can be set aside`() throws {
        try here.create().close()
        let first = try export("first")
        _ = try takeIn(first)
        for test in [here, there] {
            let file = try test.open()
            try test.expectSaved(
                file.submit(
                    Submission(
                        act: ID(high: test === here ? 1 : 2, low: 5),
                        command: .meeting(here.meeting, .nextBlock),
                        seat: Seat(.facilitator),
                        stamp: here.stamp()
                    )
                )
            )
            file.close()
        }
        let before = try rows(there)
        let second = try export("second")
        #expect(throws: ArchiveError.diverged(there.name, event: 4)) { try takeIn(second) }
        #expect(try rows(there) == before)

        let replaced = try there.open()
        try replaced.changePeople([.expert("Vanha Nimi")])
        replaced.close()
        let other = try TestStore(seed: 99)
        try other.create().close()
        let third = fresh("third")
        _ = try other.folder.export(other.name, to: third, withPeople: false, at: now)
        #expect(throws: ArchiveError.otherProgramme(there.name)) { try takeIn(third) }
        #expect(try rows(there) == before)
        let taken = try takeIn(third, replacing: true)
        #expect(try rows(there) == rows(other))
        #expect(there.folder.programmeNames() == [there.name])
        #expect(try there.open(readOnly: true).people.expert == nil)
        // What was here is a store of its own, and can be taken from there.
        let aside = StoreFolder(path: try #require(taken.keptAside), rescue: "/nowhere")
        let old = try ProgrammeFile(opening: there.name, in: aside, readOnly: true)
        #expect(old.identity == there.programme && old.people.expert == "Vanha Nimi")
        old.close()
        let back = fresh("back")
        _ = try aside.export(there.name, to: back, withPeople: true, at: now)
        let later = WallTime(milliseconds: now.milliseconds + 1)
        _ = try there.folder.takeIn(from: back, withPeople: true, replacing: true, at: later)
        #expect(try rows(there) == before)
        #expect(try there.open(readOnly: true).people.expert == "Vanha Nimi")
    }

    @Test func `what was set aside is named by erasing and deleting, and listed by the check`() throws {
        try here.create().close()
        let other = try TestStore(seed: 99)
        let replaced = try other.create()
        try replaced.changePeople([.expert("Vanha Nimi")])
        replaced.close()
        let taken = try other.folder.takeIn(from: try export("new"), withPeople: true, replacing: true, at: now)
        let aside = try #require(taken.keptAside)
        let files = ["oivallus", "people"].map { "\(aside)/programmes/\(other.name).\($0)" }
        #expect(other.folder.copies(of: other.name).map(\.file) == files)
        #expect(other.folder.copies(of: other.name, since: WallTime(milliseconds: now.milliseconds + 1)).isEmpty)
        #expect(other.folder.check().last == FileCheck(file: aside, findings: [], isSetAside: true))
        #expect(try other.folder.deleteProgramme(other.name).map(\.file) == files)
        #expect(files.allSatisfy { FileSystem.status($0) != nil })
    }

    @Test func `a file of what is here already is taken while a meeting goes on, since it changes nothing`() throws {
        try here.create().close()
        let first = try export("first", people: true)
        let longer = try here.open()
        try act(longer, seed: 4, count: 10)
        longer.close()
        let same = try export("same")
        let store = try MeetingStore(opening: here.name, in: here.folder)
        guard case .held = try store.takeSeat(.facilitator, in: here.meeting) else {
            throw TestProblem.unexpected("no seat")
        }
        defer { store.close() }
        #expect(try here.folder.takeIn(from: same, withPeople: true, at: now).log == .unchanged)
        guard case .older = try here.folder.takeIn(from: first, withPeople: true, at: now).log else {
            throw TestProblem.unexpected("not older")
        }
    }

    @Test func `a console that is open on the programme is not written under`() throws {
        try here.create().close()
        let first = try export("first")
        _ = try takeIn(first)
        let longer = try here.open()
        try act(longer, seed: 3, count: 5)
        longer.close()
        let store = try MeetingStore(opening: there.name, in: there.folder)
        guard case .held = try store.takeSeat(.facilitator, in: here.meeting) else {
            throw TestProblem.unexpected("no seat")
        }
        let second = try export("second")
        let path = there.folder.programmeFile(there.name)
        #expect(throws: ArchiveError.store(.inUse(file: path))) { try takeIn(second) }
        store.close()
        guard case .continued = try takeIn(second).log else { throw TestProblem.unexpected("not continued") }
    }

    @Test func `the checksum is what sha256sum says`() throws {
        #expect(
            SHA256().hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
        var sum = SHA256()
        for part in ["abcdbcdecdefdefgefghfghighijhijkijkljklmklm", "nlmnomnopnopq"] { sum.update(Array(part.utf8)) }
        #expect(sum.hexadecimal == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        var long = SHA256()
        for _ in 0..<1000 { long.update(Array(repeating: 0x61, count: 1000)) }
        #expect(long.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// Ways to spoil a file, each with the line that is told.
    private static let spoilt: [(String, Int, ArchiveFault, @Sendable ([String]) -> String)] = [
        ("empty", 1, .noArchive, { _ in "" }),
        ("another's", 1, .noArchive, { _ in "hei\n" }),
        ("no text", 1, .noArchive, { _ in "\u{0}\u{1}\n" }),
        (
            "newer", 1, .newer(needs: 7),
            { lines in joined(lines) { $0[0] = $0[0].replacing("\"form\":1", with: "\"form\":7") } }
        ),
        (
            "newer form", 2, .newer(needs: 9),
            { lines in joined(lines) { $0[1] = $0[1].replacing("\"format\":1", with: "\"format\":9") } }
        ),
        (
            "newer event", 3, .newer(needs: 8),
            { lines in joined(lines) { $0[2] = $0[2].replacing("\"version\":1", with: "\"version\":8") } }
        ),
        ("cut off in a line", 4, .cutOff, { lines in String(joined(lines) { $0.removeSubrange(4...) }.dropLast(3)) }),
        ("cut off between lines", 5, .cutOff, { lines in joined(lines) { $0.removeSubrange(4...) } }),
        ("without its end", 6, .cutOff, { lines in joined(lines) { $0.removeLast() } }),
        (
            "a word changed", 6, .changed,
            { lines in joined(lines) { $0[2] = $0[2].replacing("Liitto", with: "Luotto") } }
        ),
        ("a line gone", 5, .malformed, { lines in joined(lines) { $0.remove(at: 3) } }),
        ("lines changed about", 5, .outOfOrder, { lines in joined(lines) { $0.swapAt(3, 4) } }),
        (
            "a member added", 3, .malformed,
            { lines in joined(lines) { $0[2] = $0[2].replacing("{\"act\"", with: "{\"x\":1,\"act\"") } }
        ),
        ("a space", 3, .malformed, { lines in joined(lines) { $0[2] = " " + $0[2] } }),
        (
            "another name", 3, .notItsBeginning,
            { lines in joined(lines) { $0[1] = $0[1].replacing("neuvottelu", with: "muu") } }
        ),
        (
            "a path for a name", 2, .badName("../x"),
            { lines in joined(lines) { $0[1] = $0[1].replacing("neuvottelu", with: "../x") } }
        ),
        (
            "a generation below zero", 2, .malformed,
            { lines in joined(lines) { $0[1] = $0[1].replacing("\"generation\":0", with: "\"generation\":-5") } }
        ),
        ("other ends of lines", 1, .savedByAnother, { lines in lines.map { "\($0)\r\n" }.joined() }),
        ("a mark in front", 1, .savedByAnother, { lines in "\u{FEFF}" + joined(lines) { _ in } }),
        ("more", 7, .goesOn, { lines in joined(lines) { $0.append("{}") } }),
        (
            "counts that no file could hold", 6, .malformed,
            { lines in joined(lines) { $0[1] = $0[1].replacing("\"events\":3", with: "\"events\":9223372036854775807") }
            }
        ),
    ]

    private static func joined(_ lines: [String], _ change: (inout [String]) -> Void) -> String {
        var lines = lines
        change(&lines)
        return lines.map { "\($0)\n" }.joined()
    }

    @Test(arguments: spoilt.indices) func `a spoilt file is named by its line and nothing is stored`(index: Int) throws
    {
        try here.create().close()
        let path = try export("spoilt")
        let lines = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        try #require(lines.count == 6)
        let (name, line, fault, spoil) = Self.spoilt[index]
        try Data(spoil(lines).utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: ArchiveError.line(file: path, line: line, fault), "\(name)") { try takeIn(path) }
        #expect(throws: ArchiveError.line(file: path, line: line, fault), "\(name)") {
            try there.folder.restore(from: path, withPeople: true, replacing: true, at: now)
        }
        #expect(there.folder.programmeNames().isEmpty)
        #expect(!FileManager.default.fileExists(atPath: there.folder.programmes))
    }

    @Test func `bytes that are no text, and a line without end, are refused without being held`() throws {
        try here.create().close()
        let path = try export("bytes")
        var bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
        bytes[bytes.count / 2] = 0xFF
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        #expect(throws: ArchiveError.self) { try takeIn(path) }
        let endless = fresh("endless")
        let descriptor = open(endless, O_RDWR | O_CREAT | O_TRUNC, 0o600)
        let head = bytes.prefix { $0 != 0x0A } + [0x0A]
        _ = write(descriptor, Array(head), head.count)
        ftruncate(descriptor, off_t(ArchiveReader.longestLine + 1_000_000))
        close(descriptor)
        #expect(throws: ArchiveError.line(file: endless, line: 2, .tooLong)) { try takeIn(endless) }
        unlink(endless)
        #expect(throws: ArchiveError.store(.missing(file: endless))) { try takeIn(endless) }
        #expect(throws: ArchiveError.store(.notAFile(file: "/tmp"))) { try takeIn("/tmp") }
    }

    @Test func `a backup restores every programme, and keeps aside what was there`() throws {
        let original = try here.create()
        try act(original, seed: 11)
        try original.changePeople([.expert("Asiantuntija Viisi")])
        original.close()
        let path = fresh("backup")
        let written = try here.folder.backUp(to: path, withPeople: true, at: now)
        #expect(written.programmes == [here.name] && written.people > 0 && written.leftOut.isEmpty)
        #expect(throws: StoreError.exists(file: path)) { try here.folder.backUp(to: path, withPeople: true, at: now) }
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)

        let restored = try there.folder.restore(from: path, withPeople: true, replacing: false, at: now)
        #expect(restored.keptAside == nil && restored.replaced == 0 && restored.programmes.map(\.log) == [.created])
        #expect(try rows(there) == rows(here))
        #expect(try there.open(readOnly: true).people.expert == "Asiantuntija Viisi")
        #expect(FileSystem.names(in: there.folder.path).filter { $0.hasPrefix(".") }.isEmpty)
        let changed = try there.open()
        _ = try changed.submit(there.submission(.reviseProgramme(ProgrammeDetails(title: "Muu"))))
        changed.close()
        let before = try rows(there)
        #expect(throws: ArchiveError.notEmpty(folder: there.folder.path)) {
            try there.folder.restore(from: path, withPeople: false, replacing: false, at: now)
        }
        #expect(try rows(there) == before)
        let again = try there.folder.restore(from: path, withPeople: false, replacing: true, at: now)
        #expect(again.replaced == 1)
        #expect(try rows(there) == rows(here))
        let aside = StoreFolder(path: try #require(again.keptAside), rescue: "/nowhere")
        #expect(aside.programmeNames() == [there.name])
        #expect(try there.open(readOnly: true).people.expert == nil)
    }

    @Test func `a damaged programme does not keep the others from being backed up`() throws {
        try here.create().close()
        let path = fresh("partly")
        let bad = here.folder.programmeFile(try #require(ProgrammeName("rikki")))
        try Data("roskaa".utf8).write(to: URL(fileURLWithPath: bad))
        let written = try here.folder.backUp(to: path, withPeople: false, at: now)
        #expect(written.programmes == [here.name])
        #expect(written.leftOut == [.foreign(file: bad)])
        #expect(
            try there.folder.restore(from: path, withPeople: false, replacing: false, at: now).programmes.count == 1
        )
    }
}
