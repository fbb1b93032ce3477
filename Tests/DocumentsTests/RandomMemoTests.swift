import Documents
import Localization
import MeetingEngine
import OrderedCollections
import Testing

/// Meetings made at random: whatever is linked to whatever, each reader gets each of their entries once, and no other.
@Suite struct RandomMemoTests {
    @Test(arguments: 0..<60)
    func `every visible entry is printed exactly once and no invisible one at all`(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        var room = MemoRoom(blocks: blocks)
        var entries: [ID<Entry>] = []
        for number in 1...60 {
            room.wait(.seconds(40))
            if let code = ["PURKU", "ERITTELY", "VERTAILU", "RATKAISUT", "TAUKO", "LOPPU"].randomElement(
                using: &random
            ),
                number.isMultiple(of: 8)
            {
                room.enter(code)
            }
            entries.append(capture(number, entries, in: &room, &random))
        }
        for entry in entries where Int.random(in: 0..<10, using: &random) == 0 { room.act(.delete(entry)) }
        for entry in entries where Int.random(in: 0..<10, using: &random) == 0 {
            if room.meeting.entries[entry]?.standing == .standing { room.revise(entry, .outOfMemo(true)) }
        }
        for audience in Audience.allCases { check(room, audience) }
    }

    private func check(_ room: MemoRoom, _ audience: Audience) {
        let memo = room.memo(audience)
        let document = MemoDocument(Texts(.english)).document(memo).markdown()
        let printed = memo.printedItems.map(\.number)
        #expect(Set(printed).count == printed.count)
        let expected = room.meeting.standingEntries.filter {
            !$0.isMark && !$0.isOutOfMemo && $0.audience >= audience
                && ![.ownNote, .processNote, .claim].contains($0.kind)
        }
        #expect(Set(printed) == Set(expected.map(\.number)))
        for entry in room.meeting.entries.values {
            let times = document.split(separator: " ").filter {
                $0 == "<\(entry.number)>" || $0 == "\\<\(entry.number)\\>"
            }
            #expect(times.count == (printed.contains(entry.number) ? 1 : 0), "\(entry.kind) \(entry.number)")
        }
        let told = Set(memo.expert.corrections.flatMap(\.believed).map(\.number))
        for entry in room.meeting.entries.values where entry.kind == .claim {
            #expect(document.contains("neutral-\(entry.number)-") == told.contains(entry.number))
        }
    }

    private func capture(
        _ number: Int,
        _ earlier: [ID<Entry>],
        in room: inout MemoRoom,
        _ random: inout Seeded
    ) -> ID<Entry> {
        let kind = EntryKind.allCases.randomElement(using: &random) ?? .insight
        let links = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in earlier.randomElement(using: &random)
        }
        let speaker: [Speaker?] = [nil, .facilitator, .expert, room.speaker("Aura"), room.speaker("Eino")]
        return room.capture(
            kind,
            "entry <\(number)> says so",
            by: speaker.randomElement(using: &random) ?? nil,
            links: links,
            audience: kind == .ownNote ? .facilitator : Audience.allCases.randomElement(using: &random),
            owner: speaker.randomElement(using: &random) ?? nil,
            outcome: Outcome.allCases.randomElement(using: &random),
            neutral: kind == .claim && Bool.random(using: &random) ? "neutral-\(number)-" : "",
            isMark: Int.random(in: 0..<12, using: &random) == 0
        )
    }

    private var blocks: [(ID<Block>) -> Block] {
        [
            { Block(id: $0, code: "ALOITUS", title: "Aloitus", planned: 10, kinds: [.groundRule]) },
            { Block(id: $0, code: "PURKU", title: "Purku", planned: 10, kinds: [.experience]) },
            { Block(id: $0, code: "ERITTELY", title: "Erittely", planned: 10, kinds: [.situationFactor]) },
            { Block(id: $0, code: "VERTAILU", title: "Vertailu", planned: 10, kinds: [.comparison]) },
            { Block(id: $0, code: "TAUKO", title: "Tauko", planned: 10, role: .rest) },
            { Block(id: $0, code: "RATKAISUT", title: "Ratkaisut", planned: 10, kinds: [.solution]) },
            { Block(id: $0, code: "LOPPU", title: "Loppu", planned: 10, role: .closing) },
        ]
    }
}
