import Foundation
import MeetingEngine
import Testing

@testable import MeetingStore

/// Import, restore and backup, killed at each call that touches the disk: before it, everything is as it was, or new and whole.
@Suite(.enabled(if: Tool.isThere("strace"), "strace kills at a given call"))
struct KilledArchiveTests {
    let here: TestStore
    let file: String

    init() throws {
        here = try TestStore()
        file = "\(here.folder.path)-archive.jsonl"
        let original = try here.create()
        try here.act(original, seed: 5, count: 20)
        try original.changePeople([.expert("Asiantuntija Viisi")])
        original.close()
        _ = try here.folder.backUp(to: file, withPeople: true, at: WallTime(milliseconds: 1_773_400_000_000))
    }

    /// The calls that touch the disk.
    ///
    /// strace counts each of them by itself, so those that are made seldom are swept over apart from the others too.
    private static let calls = [
        ["write", "pwrite64", "ftruncate"], ["fsync"], ["fdatasync"], ["?rename", "?renameat", "renameat2"],
        ["?link", "linkat"], ["?unlink", "unlinkat"], ["?mkdir", "mkdirat"], ["?rmdir"],
    ]

    /// Runs a command until it is killed at the so-manieth call, from the first on, until it is not killed any more.
    private func sweep(
        _ command: String,
        _ prepare: () throws -> (store: TestStore, file: String),
        check: (TestStore, String) throws -> Void
    ) throws {
        for calls in Self.calls + [Self.calls.flatMap { $0 }] {
            for number in 1... {
                let (store, file) = try prepare()
                let wasKilled = try isKilled(command, store, file, at: number, of: calls)
                try check(store, "\(number) of \(calls)")
                if !wasKilled { break }
            }
        }
    }

    private func isKilled(
        _ command: String,
        _ store: TestStore,
        _ file: String,
        at number: Int,
        of calls: [String]
    ) throws -> Bool {
        let calls = calls.joined(separator: ",")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "strace", "-qq", "-f", "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
            "inject=\(calls):signal=SIGKILL:when=\(number)", try Probe.program().path, store.folder.path,
            store.folder.rescues[0], store.name.text, "\(1_773_500_000_000 + number)", command, file,
        ]
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(said.isEmpty)
        return process.terminationStatus != 0
    }

    private func hidden(in folder: String) -> [String] { FileSystem.names(in: folder).filter { $0.hasPrefix(".") } }

    @Test func `an import killed at any call leaves nothing or all, and the next one is whole`() throws {
        let wanted = try here.rows()
        var (before, after) = (0, 0)
        try sweep("import") {
            (try TestStore(), file)
        } check: { there, number in
            switch there.folder.programmeNames() {
            case []: before += 1
            case [here.name]:
                after += 1
                #expect(try there.rows() == wanted, "call \(number)")
                #expect(try there.open(readOnly: true).people.expert == "Asiantuntija Viisi")
            default: Issue.record("call \(number): \(there.folder.programmeNames())")
            }
            _ = try there.folder.takeIn(from: file, withPeople: true, at: WallTime(milliseconds: 1_773_600_000_000))
            #expect(try there.rows() == wanted, "call \(number)")
            #expect(try there.open(readOnly: true).people.expert == "Asiantuntija Viisi")
            #expect(hidden(in: there.folder.programmes).isEmpty, "call \(number)")
            #expect(
                there.folder.check().allSatisfy {
                    $0.findings.allSatisfy { if case .misfits = $0 { true } else { false } }
                }
            )
        }
        #expect(before > 5 && after > 0)
    }

    @Test func `an import that continues a log, killed at any call, leaves the old log or the new`() throws {
        let old = "\(here.folder.path)-old.jsonl"
        _ = try here.folder.export(here.name, to: old, withPeople: true, at: WallTime(milliseconds: 1_773_400_000_000))
        let first = try here.rows()
        let longer = try here.open()
        try here.act(longer, seed: 8, count: 20)
        longer.close()
        let new = "\(here.folder.path)-new.jsonl"
        _ = try here.folder.export(here.name, to: new, withPeople: true, at: WallTime(milliseconds: 1_773_400_000_000))
        let reference = try TestStore()
        for archive in [old, new] {
            _ = try reference.folder.takeIn(from: archive, withPeople: true, at: WallTime(milliseconds: 1))
        }
        let last = try reference.rows()
        #expect(first != last)
        try sweep("import") {
            let there = try TestStore()
            _ = try there.folder.takeIn(from: old, withPeople: true, at: WallTime(milliseconds: 1))
            return (there, new)
        } check: { there, number in
            try there.open().close()
            let rows = try there.rows()
            #expect(rows == first || rows == last, "call \(number)")
            _ = try there.folder.takeIn(from: new, withPeople: true, at: WallTime(milliseconds: 2))
            #expect(try there.rows() == last, "call \(number)")
        }
    }

    @Test(arguments: [true, false])
    func `an import that replaces, killed at any call, leaves the old log with its names or the new with its own`(
        hasNames: Bool
    ) throws {
        let archive = "\(here.folder.path)-names.jsonl"
        let time = WallTime(milliseconds: 1_773_400_000_000)
        _ = try here.folder.export(here.name, to: archive, withPeople: hasNames, at: time)
        let wanted = try here.rows()
        let newName = hasNames ? "Asiantuntija Viisi" : nil
        var (before, after) = (0, 0)
        try sweep("replace") {
            let there = try TestStore(seed: 99)
            let old = try there.create()
            try old.changePeople([.expert("Vanha Nimi")])
            old.close()
            return (there, archive)
        } check: { there, number in
            // First as one who only looks sees it, then as whoever works.
            for readOnly in [true, false] {
                let file = try there.open(readOnly: readOnly)
                let isNew = file.identity == here.programme
                #expect(file.people.expert == (isNew ? newName : "Vanha Nimi"), "call \(number)")
                #expect(file.peopleTrouble == nil || readOnly, "call \(number)")
                file.close()
                if !readOnly { if isNew { after += 1 } else { before += 1 } }
                if isNew { #expect(try there.rows() == wanted, "call \(number)") }
            }
            _ = there.folder.repair()
            let findings = there.folder.check().flatMap(\.findings)
            #expect(findings.allSatisfy { if case .misfits = $0 { true } else { false } }, "call \(number)")
            // Whatever was left, the names of before are still somewhere, and with them their log.
            let stores = [there.folder] + there.folder.asides.map(\.folder)
            let holdOld = stores.filter { store in
                let old = try? ProgrammeFile(opening: there.name, in: store, readOnly: true)
                defer { old?.close() }
                return old?.identity == there.programme && old?.people.expert == "Vanha Nimi"
            }
            #expect(holdOld.count == 1, "call \(number)")
        }
        #expect(before > 5)
        #expect(after > 3)
    }

    @Test func `a restore killed at any call leaves the store of before or that of the backup`() throws {
        let wanted = try here.rows()
        var (before, after) = (0, 0)
        try sweep("restore") {
            let there = try TestStore("muu", seed: 99)
            try there.create().close()
            return (there, file)
        } check: { there, number in
            switch there.folder.programmeNames() {
            case [there.name]:
                before += 1
                try there.open().close()
            case [here.name]: after += 1
            default: Issue.record("call \(number): \(there.folder.programmeNames())")
            }
            #expect(
                there.folder.check().flatMap(\.findings).allSatisfy {
                    switch $0 {
                    case .misfits, .leftover: true
                    case _: false
                    }
                }
            )
            let again = try there.folder.restore(
                from: file,
                withPeople: true,
                replacing: true,
                at: WallTime(milliseconds: 1_773_600_000_000)
            )
            #expect(there.folder.programmeNames() == [here.name])
            let queue = StoreFolder(path: there.folder.path, rescue: there.folder.rescues[0])
            let copy = try ProgrammeFile(opening: here.name, in: queue, readOnly: true)
            #expect(copy.seq == Int64(wanted.count - 1))
            copy.close()
            #expect(again.programmes.map(\.name) == [here.name])
            #expect(hidden(in: there.folder.path).isEmpty, "call \(number)")
        }
        #expect(before > 5 && after > 0)
    }

    @Test func `a backup killed at any call leaves no file of the name or a whole one`() throws {
        let path = "\(here.folder.path)-backup.jsonl"
        var (before, after) = (0, 0)
        try sweep("backup") {
            unlink(path)
            return (here, path)
        } check: { _, number in
            let folder = FileSystem.names(in: FileSystem.folder(of: path))
            #expect(folder.filter { $0.hasPrefix(".oivallus") }.isEmpty, "call \(number)")
            guard FileSystem.status(path) != nil else {
                before += 1
                return
            }
            after += 1
            let there = try TestStore()
            _ = try there.folder.restore(from: path, withPeople: true, replacing: false, at: WallTime(milliseconds: 1))
            #expect(try there.rows() == here.rows(), "call \(number)")
        }
        #expect(before > 1 && after > 0)
    }
}
