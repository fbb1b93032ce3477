import Foundation
import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// Consoles in processes of their own: raced against each other, and killed at any moment.
@Suite(.serialized) struct ProcessTests {
    let test: TestStore

    init() throws {
        test = try TestStore()
        try test.create().close()
    }

    @Test func `what one process saves another sees by itself, in the same order`() throws {
        let one = try Probe(test.folder, test.name, seed: 1)
        let other = try Probe(test.folder, test.name, seed: 2)
        #expect(one.ask("seat facilitator") == "seat 1")
        #expect(other.ask("seat facilitator") == "taken")
        #expect(other.ask("seat expert") == "seat 1")
        for round in 0..<4 {
            #expect(one.ask("enter a\(round)") == "saved")
            #expect(other.ask("await \(2 * round + 1)").hasSuffix("a\(round)"))
            #expect(other.ask("enter b\(round)") == "saved")
            #expect(one.ask("await \(2 * round + 2)").hasSuffix("a\(round)|b\(round)"))
        }
        #expect(one.ask("close") == "closed")
        #expect(other.ask("enter yksin") == "saved")
        let third = try Probe(test.folder, test.name, seed: 3)
        #expect(third.ask("seat facilitator") == "seat 1")
        #expect(third.ask("enter takaisin") == "saved")
        #expect(other.ask("await 10").hasSuffix("yksin|takaisin"))
        #expect(other.ask("close") == "closed")
        #expect(third.ask("close") == "closed")
        for probe in [one, other, third] { probe.end() }
        #expect(FileSystem.names(in: test.folder.programmes) == ["neuvottelu.oivallus"])
    }

    @Test func `two processes that store at full speed lose nothing and double nothing`() throws {
        let probes = [try Probe(test.folder, test.name, seed: 10), try Probe(test.folder, test.name, seed: 11)]
        #expect(probes[0].ask("seat facilitator") == "seat 1")
        #expect(probes[1].ask("seat expert") == "seat 1")
        let lines = 40
        for probe in probes { probe.tell("type \(lines)") }
        for probe in probes {
            var saved = 0
            while saved < lines, let line = probe.line() { if line.hasPrefix("A ") { saved += 1 } }
            #expect(saved == lines)
        }
        let states = probes.map { $0.ask("await \(2 * lines)") }
        #expect(states[0] == states[1])
        for probe in probes { probe.end() }
        let expected = Set([10, 11].flatMap { seed in (0..<lines).map { ProbeLine.text($0, seed: seed) } })
        #expect(Set(try texts()) == expected)
        #expect(try texts().count == 2 * lines)
    }

    /// OIVALLUS_KILL_ROUNDS says how many rounds; an ordinary run makes a few.
    @Test func `a console killed at any moment has lost no saved entry and no key`() throws {
        let rounds = ProcessInfo.processInfo.environment["OIVALLUS_KILL_ROUNDS"].flatMap(Int.init) ?? 30
        var acts = RandomActs(seed: 99)
        var saved: Set<String> = []
        for round in 1...rounds {
            let seeds = [UInt64(2 * round), UInt64(2 * round + 1)]
            let probes = try seeds.map { try Probe(test.folder, test.name, seed: $0) }
            for (probe, role) in zip(probes, ["facilitator", "expert"]) {
                probe.tell("seat \(role)")
                probe.tell("type 1000")
            }
            var heard = probes.map { _ in [String]() }
            let patience = 1 + acts.next(below: 120)
            while heard[0].count < patience, let line = probes[0].line() { heard[0].append(line) }
            for probe in probes { probe.kill() }
            for (index, probe) in probes.enumerated() { while let line = probe.line() { heard[index].append(line) } }

            let file = try test.open()
            let log = Set(file.programme.meetings[test.meeting]?.entries.values.map(\.text) ?? [])
            for index in 0..<2 {
                let seat = index == 0 ? Seat(.facilitator) : Seat(.expert)
                let kept = try drafts(of: seat, file)
                let typed = Typed(heard[index], seed: seeds[index])
                #expect(typed.saved.isSubset(of: log), "round \(round)")
                saved.formUnion(typed.saved)
                for line in typed.whole.subtracting(log) {
                    #expect(kept.contains(line), "round \(round): a line handed in is gone: \(line)")
                }
                if let last = typed.last, !log.contains(where: { $0.hasPrefix(last) }) {
                    #expect(kept.contains { $0.hasPrefix(last) }, "round \(round): a key is gone: \(last)")
                }
            }
            #expect(saved.isSubset(of: log))
            #expect(file.programme.misfits.isEmpty)
            file.close()
        }
        #expect(saved.count >= rounds)
        #expect(test.folder.check().allSatisfy { $0.findings.isEmpty })
    }

    @Test(.enabled(if: Tool.isThere("python3") && Tool.isThere("strace"), "python3 and strace cut the power"))
    func `a power cut at any moment leaves every saved entry, no erased one, and a console that goes on`() throws {
        let script = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
            .appending(path: "../Scripts/powercut.py").standardizedFileURL
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path, try Probe.program().path]
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        print(said, terminator: "")
        #expect(process.terminationStatus == 0)
    }

    private func texts() throws -> [String] {
        let file = try test.open()
        defer { file.close() }
        return file.programme.meetings[test.meeting]?.entries.values.map(\.text) ?? []
    }

    /// What a seat's draft file brings back; then it is emptied, as a console that goes on would do.
    private func drafts(of seat: Seat, _ file: ProgrammeFile) throws -> [String] {
        let path = SeatPlan.path(seat, meeting: 1, of: test.name, in: test.folder)
        var draft = try #require(try DraftFile.take(path))
        defer { draft.release() }
        let texts = draft.drafts.unsaved(in: file.programme, acts: file.acts).map(\.text)
        try draft.write(SeatDrafts())
        return texts
    }
}

/// What a probe said that it had typed.
struct Typed {
    /// The lines told to be saved.
    var saved: Set<String> = []
    /// The lines typed to their end before another was begun.
    var whole: Set<String> = []
    /// What the newest line held, as far as was told.
    var last: String?

    init(_ lines: [String], seed: UInt64) {
        var current = -1
        for line in lines {
            let parts = line.split(separator: " ")
            guard parts.count >= 2, let number = Int(parts[1]) else { continue }
            switch parts[0] {
            case "A": saved.insert(ProbeLine.text(number, seed: seed))
            case "K":
                if number > current, current >= 0 { whole.insert(ProbeLine.text(current, seed: seed)) }
                current = number
                last = String(ProbeLine.text(number, seed: seed).prefix(Int(parts[2]) ?? 0))
            default: break
            }
        }
    }
}

/// The lines that the probe types.
enum ProbeLine {
    static func text(_ number: Int, seed: UInt64) -> String {
        let words = ["puheenvuoro", "kiire", "työnantaja", "ymmärrys", "keino", "välitehtävä"]
        return "rivi-\(seed)-\(number) "
            + (0...number % 7).map { words[($0 + number) % words.count] }.joined(separator: " ")
    }
}
