import CSystem
import MeetingEngine
import MeetingStore
import OrderedCollections

/// A seat stepped by seed: what it does follows from the seed, the moment it is told, and what its console has folded.
extension StoreProbe {
    /// Chooses what to do next on the state that is shown now; `hand` does it, whatever has happened meanwhile.
    mutating func choose(_ seed: UInt64, at clock: Int64) {
        guard let state = programme.meetings[meeting] else { return say("no meeting") }
        let stamp = Self.stamp(at: clock)
        var acts = SeatActs(seed: seed, at: stamp.wall)
        let act = acts.next(of: seat, in: state)
        keep(act, acts.id(), stamp)
        say("chosen \(act.name) \(act.told)")
    }

    /// Chooses another text for the newest entry of a text.
    mutating func rewrite(_ old: String, as new: String, at clock: Int64) {
        guard let entry = programme.meetings[meeting]?.entries.values.last(where: { $0.text == old }) else {
            return say("no such text")
        }
        let command = MeetingCommand.revise(entry.id, base: entry.textEvent, [.text(new)])
        let act = SeatActs.Act("revise", command, text: new, of: entry.id)
        keep(act, id(), Self.stamp(at: clock))
        say("chosen \(act.name) \(act.told)")
    }

    private mutating func keep(_ act: SeatActs.Act, _ id: ID<Act>, _ stamp: Stamp) {
        chosen = Submission(act: id, command: .meeting(meeting, act.command), seat: seat, stamp: stamp)
        switch act.command {
        case .capture(let new): chosenDraft = draft(new.text, new.id)
        case .contribute(let new, _) where !new.text.isEmpty: chosenDraft = draft(new.text, new.id)
        case _: chosenDraft = nil
        }
    }

    /// Hands in what was chosen: `handing` once it is kept, then its answer.
    mutating func handIn() {
        guard let chosen else { return say("nothing chosen") }
        self.chosen = nil
        store.submit(chosen, from: chosenDraft)
        say("handing")
        say(answer(to: chosen.act))
    }

    /// An entry of one's own, after going on the record again if need be: the end of a part.
    mutating func mark(_ text: String, at clock: Int64) {
        var ids = IDSource(seed: UInt64(clock))
        let stamp = Self.stamp(at: clock)
        let new = NewEntry(id: ids.next(at: stamp.wall), kind: .fact, text: text)
        let commands: [MeetingCommand] = programme.meetings[meeting]?.isOffRecord == true ? [.goOnRecord] : []
        for command in commands + [.capture(new)] {
            let act: ID<Act> = ids.next(at: stamp.wall)
            store.submit(Submission(act: act, command: .meeting(meeting, command), seat: seat, stamp: stamp))
            let answer = answer(to: act)
            if answer != "saved" { return say(answer) }
        }
        say("saved")
    }

    /// Folds all that has been stored so far: it comes before the refusal of an act that is no act.
    mutating func look() {
        let nothing = MeetingCommand.delete(id())
        let act: ID<Act> = id()
        store.submit(Submission(act: act, command: .meeting(meeting, nothing), seat: seat, stamp: Self.stamp))
        _ = answer(to: act)
        say("looked")
    }

    /// Waits until an entry with a text has come from wherever.
    mutating func awaitText(_ text: String) {
        while programme.meetings[meeting]?.entries.values.contains(where: { $0.text == text }) != true { hear() }
        say("there")
    }

    /// Does so many things, handing in without waiting for the answers of the last few, as they come from two hands.
    mutating func run(_ count: Int) {
        var waiting: [ID<Act>: String] = [:]
        for number in 0..<count {
            guard let state = programme.meetings[meeting] else { return }
            var acts = SeatActs(seed: seed &* 100_003 &+ UInt64(number), at: Self.stamp.wall)
            let act = acts.next(of: seat, in: state)
            let id: ID<Act> = id()
            waiting[id] = act.told
            store.submit(Submission(act: id, command: .meeting(meeting, act.command), seat: seat, stamp: Self.stamp))
            while waiting.count > number % 4 { settle(&waiting) }
        }
        while !waiting.isEmpty { settle(&waiting) }
        say("done")
    }

    private mutating func settle(_ waiting: inout [ID<Act>: String]) {
        for notice in hear() {
            switch notice {
            case .saved(let act, _): if let told = waiting.removeValue(forKey: act) { say("A \(told)") }
            case .refused(let act, _), .unsaved(let act, _): waiting.removeValue(forKey: act)
            case .appended, .reloaded, .people, .peopleUnsaved, .trouble, .troubleOver: break
            }
        }
    }

    private mutating func answer(to act: ID<Act>) -> String {
        while true {
            for notice in hear() {
                switch notice {
                case .saved(act, _): return "saved"
                case .refused(act, let refusal): return "refused \(refusal)"
                case .unsaved(act, let error): return "unsaved \(error)"
                case .saved, .refused, .unsaved, .appended, .reloaded, .people, .peopleUnsaved, .trouble, .troubleOver:
                    break
                }
            }
        }
    }

    /// The clock of a stepped meeting, which starts at a pinned moment.
    private static func stamp(at clock: Int64) -> Stamp {
        Stamp(
            wall: WallTime(milliseconds: 1_773_313_200_000 + clock),
            boot: ID(high: 0xB007, low: 1),
            sinceBoot: Milliseconds(50_000 + clock)
        )
    }
}
