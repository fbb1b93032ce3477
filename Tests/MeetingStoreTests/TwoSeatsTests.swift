import Foundation
import MeetingEngine
import OrderedCollections
import TestSupport
import Testing

@testable import MeetingStore

/// Two seats in two processes, stepped by seed: whatever comes between what, they show the same, and nothing is lost.
@Suite struct TwoSeatsTests {
    let test: TestStore

    init() throws {
        test = try TestStore()
        try test.create().close()
    }

    /// The meetings; OIVALLUS_SEEDS=5...90 tries others.
    private static let seeds: ClosedRange<UInt64> = {
        let bounds = (ProcessInfo.processInfo.environment["OIVALLUS_SEEDS"] ?? "").split(separator: ".").compactMap {
            UInt64($0)
        }
        return bounds.count == 2 && bounds[0] <= bounds[1] ? bounds[0]...bounds[1] : 1...4
    }()

    /// In each of four meetings; OIVALLUS_INTERLEAVINGS says how many, an ordinary run makes a thousand in all.
    private static let rounds =
        ProcessInfo.processInfo.environment["OIVALLUS_INTERLEAVINGS"].flatMap(Int.init) ?? 250

    @Test(arguments: seeds)
    func `however the acts of two seats fall between each other, both show the same, and nothing is lost`(
        seed: UInt64
    ) throws {
        var room = try SteppedRoom(test, seed: seed)
        for round in 1...Self.rounds {
            try room.interleave()
            if round % 250 == 0 || round == Self.rounds { try room.compare("round \(round)") }
        }
        try room.end()
        // Most of what they came to do was done, and some of it was no longer possible.
        #expect(room.saved > Self.rounds)
        #expect(room.refused > Self.rounds / 20)
    }

    @Test func `the same when one of them is killed now and then, and comes back`() throws {
        var room = try SteppedRoom(test, seed: 12)
        for round in 1...Self.rounds {
            try room.interleave()
            if room.dice(10) == 0 { try room.killOne() }
            if round % 250 == 0 || round == Self.rounds { try room.compare("round \(round)") }
        }
        try room.end()
        #expect(room.kills > Self.rounds / 20)
        #expect(room.saved > Self.rounds)
    }

    @Test func `a seat that was stopped shows on its return all that was done and undone meanwhile`() throws {
        var room = try SteppedRoom(test, seed: 13)
        for round in 1...6 {
            let sleeper = round % 2
            room.seats[sleeper].probe.stop()
            for _ in 0..<12 { try room.act(1 - sleeper, besides: sleeper) }
            room.seats[sleeper].probe.wakeUp()
            try room.compare("return \(round)")
        }
        try room.end()
    }

    @Test func `two texts written over the same one are both kept, and the later one is shown`() throws {
        var room = try SteppedRoom(test, seed: 14)
        let (facilitator, expert) = (room.seats[0].probe, room.seats[1].probe)
        #expect(expert.ask("mark alku 1000") == "saved")
        #expect(facilitator.ask("sync alku") == "there")
        #expect(expert.ask("rewrite alku|asiantuntijan 2000").hasPrefix("chosen revise asiantuntijan"))
        #expect(facilitator.ask("rewrite alku|ohjaajan 2000").hasPrefix("chosen revise ohjaajan"))
        for probe in [expert, facilitator] {
            #expect(probe.ask("hand") == "handing")
            #expect(probe.line() == "saved")
        }
        try room.compare("both wrote")
        try room.end()
        let file = try test.open(readOnly: true)
        defer { file.close() }
        let entry = try #require(file.programme.meetings[test.meeting]?.entries.values.first)
        #expect(entry.text == "ohjaajan")
        #expect(entry.conflicts == [.init(text: "asiantuntijan", seat: Seat(.expert))])
    }

    /// OIVALLUS_SOAK says how many acts each does; an ordinary run makes a few.
    @Test func `two seats that run freely, one of them stopped now and then, agree and lose nothing`() throws {
        let acts = ProcessInfo.processInfo.environment["OIVALLUS_SOAK"].flatMap(Int.init) ?? 150
        var room = try SteppedRoom(test, seed: 15)
        let (facilitator, expert) = (room.seats[0].probe, room.seats[1].probe)
        for probe in [facilitator, expert] { probe.tell("run \(acts)") }
        var kept: [String] = []
        while let line = facilitator.line(), line != "done" {
            kept.append(line)
            guard kept.count % 20 == 10 else { continue }
            // A lid that is closed for as long as the other can go on, which is not at all when it held the file.
            expert.stop()
            var more = 0
            while more < 4, let line = facilitator.line(within: 50) {
                kept.append(line)
                if line == "done" { break }
                more += 1
            }
            expert.wakeUp()
            if kept.last == "done" { break }
        }
        while let line = expert.line(), line != "done" { kept.append(line) }
        #expect(kept.count > acts / 2)
        for line in kept { room.note(told: line.split(separator: " ").dropFirst()) }
        try room.compare("the end")
        try room.end()
    }
}

/// A facilitator and an expert in processes of their own, and what they were told to be saved.
struct SteppedRoom {
    /// A seat and what it holds.
    struct Place {
        let role: String
        var probe: Probe
        /// What it has chosen and not handed in yet.
        var chosen: [Substring] = []
    }

    let test: TestStore
    var seats: [Place]
    /// The words told to be saved, and the entries that they are of.
    private(set) var known: [String: ID<Entry>] = [:]
    private(set) var saved = 0
    private(set) var refused = 0
    private(set) var kills = 0
    private var generator: SeededGenerator
    private var step: UInt64

    init(_ test: TestStore, seed: UInt64) throws {
        self.test = test
        generator = SeededGenerator(seed: seed)
        step = seed * 1_000_000
        seats = try ["facilitator", "expert"].map { role in
            Place(role: role, probe: try Probe(test.folder, test.name, seed: seed &* 10 &+ UInt64(role.count)))
        }
        for place in seats { #expect(place.probe.ask("seat \(place.role)") == "seat 1") }
    }

    mutating func dice(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    /// The next moment of the meeting: some seconds after the last.
    private mutating func clock() -> Int64 {
        step += 1
        return Int64(step % 1_000_000) * 4000
    }

    /// Both seats do something: each chooses on what it shows, and hands it in before or after the other has.
    mutating func interleave() throws {
        let first = dice(2)
        switch dice(4) {
        case 0:
            try act(first)
            if dice(2) == 0 { try look(1 - first) }
            try act(1 - first)
        case 1:
            try choose(first)
            try act(1 - first)
            try handIn(first)
        case 2:
            try choose(first)
            try choose(1 - first)
            try handIn(first)
            try handIn(1 - first)
        default:
            try choose(1 - first)
            try choose(first)
            if dice(2) == 0 { try look(1 - first) }
            try handIn(first)
            try handIn(1 - first)
        }
    }

    /// One seat does something, while the other may be stopped.
    mutating func act(_ seat: Int, besides sleeper: Int? = nil) throws {
        try choose(seat)
        try handIn(seat, besides: sleeper)
    }

    private func look(_ seat: Int) throws { #expect(seats[seat].probe.ask("look") == "looked") }

    private mutating func choose(_ seat: Int) throws {
        let moment = clock()
        let answer = seats[seat].probe.ask("choose \(step) \(moment)")
        try #require(answer.hasPrefix("chosen "), "\(answer)")
        seats[seat].chosen = Array(answer.split(separator: " ").dropFirst(2))
    }

    private mutating func handIn(_ seat: Int, besides sleeper: Int? = nil) throws {
        #expect(seats[seat].probe.ask("hand") == "handing")
        var answer = seats[seat].probe.line(within: sleeper == nil ? 120_000 : 1000)
        if answer == nil, let sleeper {
            // It was stopped while it read the file, and nobody can write until it has done.
            seats[sleeper].probe.wakeUp()
            answer = seats[seat].probe.line()
            seats[sleeper].probe.stop()
        }
        try note(#require(answer), of: seat)
    }

    private mutating func note(_ answer: String, of seat: Int) throws {
        try #require(answer == "saved" || answer.hasPrefix("refused "), "\(answer)")
        if answer == "saved" {
            saved += 1
            note(told: seats[seat].chosen[...])
        } else {
            refused += 1
        }
        seats[seat].chosen = []
    }

    /// Notes words that were told to be saved.
    mutating func note(told: ArraySlice<Substring>) {
        guard let text = told.first, let last = told.last, let entry = ID<Entry>(String(last)) else { return }
        known[String(text)] = entry
    }

    /// Kills a seat at any moment of an act, and lets it come back.
    mutating func killOne() throws {
        kills += 1
        let seat = dice(2)
        var isHandedIn = false
        if dice(4) > 0 {
            try choose(seat)
            seats[seat].probe.tell("hand")
            // As far as it gets in so long.
            if let line = seats[seat].probe.line(within: Int64(dice(4))) { isHandedIn = line == "handing" }
        }
        let probe = seats[seat].probe
        probe.kill()
        while let line = probe.line() {
            if line == "handing" { isHandedIn = true } else { try note(line, of: seat) }
        }
        seats[seat].probe = try Probe(test.folder, test.name, seed: UInt64(1000 + kills))
        #expect(seats[seat].probe.ask("seat \(seats[seat].role)") == "seat 1", "the seat is free again")
        // What was handed in is in the log or comes back as a line.
        seats[seat].probe.tell("look")
        var drafts: [String] = []
        while let line = seats[seat].probe.line(), line != "looked" {
            if line.hasPrefix("draft ") { drafts.append(String(line.dropFirst(6))) }
        }
        defer { seats[seat].chosen = [] }
        guard isHandedIn, let text = seats[seat].chosen.first.map(String.init),
            text.hasPrefix("kirjaus") || text.hasPrefix("tieto")
        else { return }
        let file = try test.open(readOnly: true)
        defer { file.close() }
        let isOffRecord = file.programme.meetings[test.meeting]?.isOffRecord == true
        #expect(try isOffRecord || drafts.contains(text) || words(in: file).contains(text), "\(text) is gone")
    }

    /// Compares what both seats show with each other and with what the log folds to anew.
    mutating func compare(_ when: String) throws {
        for seat in 0..<2 {
            let text = "kohta-\(step)-\(seat)"
            #expect(seats[seat].probe.ask("mark \(text) \(clock())") == "saved", "\(when)")
            #expect(seats[1 - seat].probe.ask("sync \(text)") == "there", "\(when)")
        }
        let anew = try Probe(test.folder, test.name, seed: 0)
        let states = [seats[0].probe, seats[1].probe, anew].map { $0.ask("dump") }
        anew.end()
        #expect(states[0].count > 1000)
        for (state, whose) in zip(states.dropFirst(), ["the expert's", "the log's"]) where state != states[0] {
            Issue.record("\(when): the facilitator's state is not \(whose): \(Self.difference(states[0], state))")
        }
    }

    /// Ends both, and looks for all that was told to be saved.
    func end() throws {
        for place in seats { place.probe.end() }
        let file = try test.open(readOnly: true)
        defer { file.close() }
        if let misfit = file.programme.misfits.first {
            Issue.record("\(misfit): \(try lines(of: file).filter { $0.contains(misfit.event.description) })")
        }
        #expect(test.folder.check().allSatisfy { $0.findings.isEmpty })
        let words = try words(in: file)
        let meeting = try #require(file.programme.meetings[test.meeting])
        // Only what was destroyed may be gone, and all of it has to be.
        for (text, entry) in known {
            let isErased = meeting.entries[entry]?.standing == .erased
            #expect(words.contains(text) != isErased, "\(text)")
        }
    }

    /// The words of all events of the log.
    private func words(in file: ProgrammeFile) throws -> Set<String> {
        var words: Set<String> = []
        for line in try lines(of: file) {
            for match in line.matches(of: /"((kirjaus|tieto|muutos|lupaus)-\d+)"/) { words.insert(String(match.1)) }
        }
        return words
    }

    private func lines(of file: ProgrammeFile) throws -> [String] {
        var lines: [String] = []
        var next: Int64? = 0
        while let after = next {
            let slice = try file.lines(of: nil, after: after, slice: 500)
            lines += slice.lines
            next = slice.next
        }
        return lines
    }

    private static func difference(_ one: String, _ other: String) -> String {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        let place =
            zip(one, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(one.count, other.count)
        func around(_ bytes: [UInt8]) -> String {
            String(decoding: bytes[max(0, place - 200)..<min(bytes.count, place + 200)], as: UTF8.self)
        }
        return "\(around(one)) instead of \(around(other))"
    }
}
