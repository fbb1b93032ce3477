import MeetingEngine
import Testing

@testable import MeetingStore

/// Stored bytes that someone or something has changed: read or refused, never a crash.
///
/// `make fuzz` tries more of them.
@Suite struct GarbageTests {
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `lines of a log with anything changed in them are read or refused, and what is read is written the same`(
        seed: UInt64
    ) throws {
        var chance = RandomActs(seed: seed)
        let lines = StoredKind.allCases.flatMap { Samples.recorded($0.rawValue) }.map { EventRecord($0).line() }
        var read = 0
        for _ in 0..<400 {
            var bytes = Array(lines[chance.next(below: lines.count)].utf8)
            for _ in 0..<1 + chance.next(below: 3) { Self.change(&bytes, &chance) }
            guard let record = try? EventRecord(line: String(decoding: bytes, as: UTF8.self)),
                let event = try? record.recorded()
            else { continue }
            read += 1
            let written = EventRecord(event)
            #expect(try EventRecord(line: written.line()) == written)
            #expect(try written.recorded() == event)
        }
        #expect(read > 0)
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `a draft file with anything changed in it gives a draft that was in it or none`(seed: UInt64) throws {
        var chance = RandomActs(seed: seed)
        let drafts = (0..<3).map { number in
            SeatDrafts(
                current: Draft(
                    entry: Samples.id(UInt64(number)),
                    meeting: Samples.id(10),
                    text: String(repeating: "sana ", count: 1 + chance.next(below: 200)),
                    caret: 0,
                    firstKey: Samples.stamp,
                    block: nil,
                    kind: .claim
                )
            )
        }
        let whole = drafts.enumerated().flatMap { DraftRecord(number: UInt64($0.offset + 1), drafts: $0.element).bytes }
        for _ in 0..<60 {
            var bytes = whole
            for _ in 0..<1 + chance.next(below: 3) { Self.change(&bytes, &chance) }
            guard let found = DraftRecord.newest(in: bytes)?.record.drafts else { continue }
            #expect(drafts.contains(found))
        }
    }

    /// Changes, doubles, cuts or moves some bytes.
    private static func change(_ bytes: inout [UInt8], _ chance: inout RandomActs) {
        guard !bytes.isEmpty else { return }
        let place = chance.next(below: bytes.count)
        let end = min(bytes.count, place + 1 + chance.next(below: 9))
        switch chance.next(below: 5) {
        case 0: bytes[place] = UInt8(chance.next(below: 256))
        case 1: bytes.removeSubrange(place..<end)
        case 2: bytes.insert(contentsOf: bytes[place..<end], at: chance.next(below: bytes.count))
        case 3: bytes.removeLast(bytes.count - place)
        default: bytes[place] = Array("0123456789-\"{}[]:,nulltruefalse\\".utf8)[chance.next(below: 32)]
        }
    }
}
