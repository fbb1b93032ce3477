import CSystem
import Glibc
import MeetingEngine
import MeetingStore
import OrderedCollections

/// A console without a screen, stepped over its standard input, so that tests can kill it, race it and cut its power.
///
///     store-probe STORE RESCUE NAME SEED [import|restore|backup FILE]
///
/// Commands, a line each, and what they answer: `create` (nothing; only as the first line),
/// `seat ROLE` (`seat NUMBER` or `taken`, then a `draft TEXT` each), `key TEXT` (`key`), `enter TEXT` (`saved`, `refused`),
/// `await COUNT` (`state COUNT TEXT|TEXT|…`), `type COUNT` (`K ENTRY LENGTH` after each key, `A ENTRY` when it is saved),
/// `erase ENTRY` (`X ENTRY`, then `E ENTRY`), `names NAME` (`names`), `close` (`closed`).
/// A seat by seed: `choose SEED CLOCK` and `rewrite OLD|NEW CLOCK` (`chosen NAME TEXT ENTRY`), `hand` (`handing`, then `saved` or
/// `refused`), `mark TEXT CLOCK` (`saved`), `look` (`looked`), `sync TEXT` (`there`), `dump` (the state as one line),
/// `run COUNT` (`A TEXT ENTRY` for each act saved, then `done`).
@main
struct StoreProbe {
    let store: MeetingStore
    var programme: Programme
    var ids: IDSource
    var seat = Seat(.facilitator)
    let meeting: ID<Meeting>
    let seed: UInt64
    var chosen: Submission?
    var chosenDraft: Draft?

    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 7 { return archive(arguments) }
        guard arguments.count == 5, let name = ProgrammeName(arguments[3]), let seed = UInt64(arguments[4]) else {
            print("usage: store-probe STORE RESCUE NAME SEED")
            exit(64)
        }
        do throws(StoreError) {
            let folder = StoreFolder(path: arguments[1], rescue: arguments[2])
            var first = readLine()
            if first == "create" {
                try create(name, in: folder)
                first = readLine()
            }
            var probe = try StoreProbe(name, in: folder, seed)
            while let line = first {
                try probe.carryOut(line)
                first = readLine()
            }
        } catch {
            say("error \(error)")
            exit(1)
        }
    }

    init(_ name: ProgrammeName, in folder: StoreFolder, _ seed: UInt64) throws(StoreError) {
        store = try MeetingStore(opening: name, in: folder)
        programme = store.opening.programme
        guard let first = programme.meetings.keys.first else { throw .missing(file: "meeting") }
        meeting = first
        self.seed = seed
        ids = IDSource(seed: seed &* 7919 &+ UInt64(system_boot_nanoseconds()))
    }

    /// Makes a programme with a meeting that has begun.
    private static func create(_ name: ProgrammeName, in folder: StoreFolder) throws(StoreError) {
        var ids = IDSource(seed: 1)
        let stamp = Self.stamp
        func submission(_ command: Command, by seat: Seat) -> Submission {
            Submission(act: ids.next(at: stamp.wall), command: command, seat: seat, stamp: stamp)
        }
        let programme: ID<Programme> = ids.next(at: stamp.wall)
        let meeting: ID<Meeting> = ids.next(at: stamp.wall)
        let agenda = Agenda(blocks: [Block(id: ids.next(at: stamp.wall), title: "Tilanteen erittely", planned: 60)])
        let creation = Command.createProgramme(programme, shortName: name.text, ProgrammeDetails(title: name.text))
        guard case .created(let file) = try ProgrammeFile.create(submission(creation, by: Seat(.command)), in: folder)
        else { throw .badName(name.text) }
        _ = try file.submit(submission(.addMeeting(meeting, MeetingPlan(), agenda), by: Seat(.command)))
        _ = try file.submit(submission(.meeting(meeting, .start(before: .zero)), by: Seat(.facilitator)))
        file.close()
    }

    mutating func carryOut(_ line: String) throws(StoreError) {
        let parts = line.split(separator: " ", maxSplits: 1)
        let rest = parts.count > 1 ? String(parts[1]) : ""
        switch parts.first {
        case "seat": try takeSeat(Seat.Role(rawValue: rest) ?? .facilitator)
        case "key":
            store.writeDraft(draft(rest, id()))
            say("key")
        case "enter": enter(rest)
        case "await":
            while count < Int(rest) ?? 0 { hear() }
            let texts = programme.meetings[meeting]?.entries.values.map(\.text).joined(separator: "|") ?? ""
            say("state \(count) \(texts)")
        case "type": type(Int(rest) ?? .max)
        case "names":
            store.changePeople([.expert(rest)])
            hear()
            say("names")
        case "erase": erase(Int(rest) ?? 0)
        case "choose": choose(UInt64(rest.prefix { $0 != " " }) ?? 0, at: clock(of: rest))
        case "rewrite":
            let texts = rest.prefix { $0 != " " }.split(separator: "|").map(String.init)
            rewrite(texts.first ?? "", as: texts.last ?? "", at: clock(of: rest))
        case "hand": handIn()
        case "mark": mark(String(rest.prefix { $0 != " " }), at: clock(of: rest))
        case "look": look()
        case "sync": awaitText(rest)
        case "dump": say(canonicalText(programme))
        case "run": run(Int(rest) ?? 0)
        case "close":
            store.close()
            say("closed")
        default: say("what?")
        }
    }

    /// The number after the first blank.
    private func clock(of rest: String) -> Int64 { rest.split(separator: " ").last.flatMap { Int64($0) } ?? 0 }

    private mutating func takeSeat(_ role: Seat.Role) throws(StoreError) {
        switch try store.takeSeat(role, in: meeting) {
        case .taken: say("taken")
        case .held(let seat, let drafts):
            self.seat = seat
            say("seat \(seat.number)")
            for draft in drafts { say("draft \(draft.text)") }
        }
    }

    private mutating func enter(_ text: String) {
        let act: ID<Act> = id()
        store.submit(submission(act, text, id()))
        while true {
            for notice in hear() {
                if case .saved(act, _) = notice { return say("saved") }
                if case .refused(act, let refusal) = notice { return say("refused \(refusal)") }
            }
        }
    }

    /// Destroys a line's text.
    private mutating func erase(_ line: Int) {
        let text = ProbeText.line(line, seed: seed)
        guard let entry = programme.meetings[meeting]?.entries.values.first(where: { $0.text == text })?.id else {
            return say("no such line")
        }
        let act: ID<Act> = id()
        say("X \(line)")
        store.submit(Submission(act: act, command: .meeting(meeting, .erase([entry])), seat: seat, stamp: stamp))
        while true {
            for notice in hear() { if case .saved(act, _) = notice { return say("E \(line)") } }
        }
    }

    /// Types lines without waiting for their saving, as a fast hand does.
    private mutating func type(_ lines: Int) {
        var waiting: [ID<Act>: Int] = [:]
        for line in 0..<lines {
            let entry: ID<Entry> = id()
            let text = ProbeText.line(line, seed: seed)
            for length in 1...text.count where length % 3 == 0 || length == text.count {
                store.writeDraft(draft(String(text.prefix(length)), entry))
                say("K \(line) \(length)")
            }
            let act: ID<Act> = id()
            waiting[act] = line
            store.submit(submission(act, text, entry), from: draft(text, entry))
            // Now and then the hand waits, so that lines are saved at different distances from the typing.
            let room = Int(seed % 3) + line % 3
            while waiting.count > room { tell(&waiting) }
        }
        while !waiting.isEmpty { tell(&waiting) }
    }

    private mutating func tell(_ waiting: inout [ID<Act>: Int]) {
        for notice in hear() {
            guard case .saved(let act, _) = notice, let line = waiting.removeValue(forKey: act) else { continue }
            say("A \(line)")
        }
    }

    /// Waits for notices and folds them.
    @discardableResult
    mutating func hear() -> [Notice] {
        _ = system_wait_readable(store.wake, 120_000)
        let notices = store.notices()
        for notice in notices {
            switch notice {
            case .appended(let events): for event in events { programme.apply(event) }
            case .reloaded(let anew): programme = anew
            case .people, .saved, .refused, .unsaved, .peopleUnsaved, .trouble, .troubleOver: break
            }
        }
        return notices
    }

    private var count: Int { programme.meetings[meeting]?.entries.count ?? 0 }

    mutating func id<Subject>() -> ID<Subject> { ids.next(at: stamp.wall) }

    private func submission(_ act: ID<Act>, _ text: String, _ entry: ID<Entry>) -> Submission {
        let block = programme.meetings[meeting]?.currentBlock?.id
        return Submission(
            act: act,
            command: .meeting(meeting, .capture(NewEntry(id: entry, block: block, kind: .claim, text: text))),
            seat: seat,
            stamp: stamp
        )
    }

    func draft(_ text: String, _ entry: ID<Entry>) -> Draft {
        Draft(
            entry: entry,
            meeting: meeting,
            text: text,
            caret: text.count,
            firstKey: stamp,
            block: nil,
            kind: .claim
        )
    }

    private var stamp: Stamp { Self.stamp }

    static var stamp: Stamp {
        Stamp(
            wall: WallTime(milliseconds: system_wall_milliseconds()),
            boot: ID(high: 1, low: 1),
            sinceBoot: Milliseconds(system_boot_milliseconds())
        )
    }
}

/// The lines that are typed: they follow from the seed, so that whoever reads the files knows them.
enum ProbeText {
    static func line(_ number: Int, seed: UInt64) -> String {
        let words = ["puheenvuoro", "kiire", "työnantaja", "ymmärrys", "keino", "välitehtävä"]
        return "rivi-\(seed)-\(number) "
            + (0...number % 7).map { words[($0 + number) % words.count] }.joined(separator: " ")
    }
}

/// Writes a line at once.
func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    var done = 0
    while done < bytes.count {
        let written = bytes[done...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
        if written <= 0 { exit(3) }
        done += written
    }
}
