import MeetingEngine
import OrderedCollections

@testable import MeetingStore

/// Acts as they come in a meeting, in any order a seed gives: most of them possible, some of them not.
struct RandomActs {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    /// The next command of a seat, in a state.
    mutating func command(in programme: Programme, _ test: TestStore) -> Command {
        let meeting = programme.meetings[test.meeting]
        let entries = meeting.map { Array($0.entries.values) } ?? []
        let entry = entries.isEmpty ? nil : entries[next(below: entries.count)]
        let person = programme.roster.isEmpty ? nil : programme.roster.values[next(below: programme.roster.count)]
        let command: MeetingCommand
        switch next(below: 24) {
        case 0...8:
            let speaker: Speaker? = person.map { .person($0.id) }
            command = .capture(
                NewEntry(
                    id: test.id(),
                    block: meeting?.currentBlock?.id,
                    kind: EntryKind.allCases[next(below: 20)],
                    speaker: next(below: 2) == 0 ? speaker : nil,
                    text: "puheenvuoro \(next(below: 1000))",
                    links: next(below: 4) == 0 ? [entry?.id].compactMap { $0 } : []
                )
            )
        case 9...11:
            guard let entry else { return .meeting(test.meeting, .nextBlock) }
            command = .revise(
                entry.id,
                base: entry.textEvent,
                [.text("muutettu \(next(below: 1000))"), .star(next(below: 2) == 0)]
            )
        case 12: command = entry.map { .delete($0.id) } ?? .nextBlock
        case 13: command = entry.map { .erase([$0.id]) } ?? .undo
        case 14, 15: command = .undo
        case 16: command = .redo
        case 17: command = next(below: 2) == 0 ? .nextBlock : .previousBlock
        case 18: command = .extend(Minutes(next(below: 20) - 5))
        case 19: command = next(below: 2) == 0 ? .stopClock(before: .zero) : .continueClock
        case 20: return .addPerson(test.id(), next(below: 3) == 0 ? .guest : .participant)
        case 21: command = .markAttendance(person?.id ?? test.id(), Attendance.allCases[next(below: 3)])
        case 22:
            if let person, next(below: 4) == 0 { return .erasePerson(person.id) }
            command = .moveBlockBegin(before: .minutes(next(below: 9)), erasingSpeakers: true)
        default: command = next(below: 2) == 0 ? .goOffRecord(before: .seconds(next(below: 3))) : .goOnRecord
        }
        return .meeting(test.meeting, command)
    }
}
