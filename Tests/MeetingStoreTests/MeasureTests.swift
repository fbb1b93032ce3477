import CSystem
import Foundation
import Glibc
import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// How long things take, beside what the disk itself takes: printed, not judged.
///
/// OIVALLUS_MEASURE=1 runs it; a release build tells the truth (`swift test -c release -Xswiftc -enable-testing`).
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["OIVALLUS_MEASURE"] == "1"))
struct MeasureTests {
    let test: TestStore

    init() throws { test = try TestStore() }

    @Test func `an act from Enter to the disk, beside one sync in place`() throws {
        try test.create().close()
        let store = try MeetingStore(opening: test.name, in: test.folder)
        let other = try MeetingStore(opening: test.name, in: test.folder)
        let raw = open("\(test.folder.path)/raw", O_RDWR | O_CREAT, 0o600)
        var page = [UInt8](repeating: 1, count: 4096)
        pwrite(raw, &page, page.count, 0)
        fdatasync(raw)
        var acts: [Int64] = []
        var syncs: [Int64] = []
        var others: [Int64] = []
        for number in 0..<400 {
            syncs.append(
                time {
                    pwrite(raw, &page, page.count, 0); fdatasync(raw)
                }
            )
            let capture = test.capture("puheenvuoro \(number)")
            let begin = system_boot_nanoseconds()
            _ = try store.perform(capture)
            let saved = system_boot_nanoseconds()
            _ = try other.notices(until: { if case .appended = $0 { true } else { false } })
            acts.append(saved - begin)
            others.append(system_boot_nanoseconds() - saved)
        }
        close(raw)
        store.close()
        other.close()
        say("one fdatasync in place", syncs)
        say("an act, Enter to saved", acts)
        say("from there to another console", others)
    }

    @Test func `opening a programme of ten thousand entries, and writing a draft`() throws {
        let file = try test.create()
        for part in 0..<100 {
            let captures = (0..<100).map {
                test.capture("Edustettavat odottavat luottamusmieheltä kovuutta \(part) \($0)")
            }
            guard case .saved = try file.submit(all: captures) else { throw TestProblem.refused }
        }
        file.close()
        say(
            "opening 10,000 entries",
            try (0..<5).map { _ in
                try time { try MeetingStore(opening: test.name, in: test.folder).close() }
            }
        )
        let small = try TestStore("pieni")
        let made = try small.create()
        for number in 0..<60 { try small.expectSaved(made.submit(small.capture("puheenvuoro \(number)"))) }
        made.close()
        say(
            "opening 60 entries",
            try (0..<20).map { _ in
                try time { try MeetingStore(opening: small.name, in: small.folder).close() }
            }
        )
        let store = try MeetingStore(opening: test.name, in: test.folder)
        say(
            "an act beside 10,000 entries",
            try (0..<100).map { number in
                try time { _ = try store.perform(test.capture("lisää \(number)")) }
            }
        )
        _ = try store.seat(in: test.meeting)
        var draft = Draft(
            entry: test.id(),
            meeting: test.meeting,
            text: "",
            caret: 0,
            firstKey: test.stamp(),
            block: nil,
            kind: .claim
        )
        say(
            "writing a draft at a key",
            (0..<500).map { _ in
                draft.text += "ä"
                return time { store.writeDraft(draft) }
            }
        )
        store.close()
    }

    @Test func `writing a draft at a key while acts go to the disk`() throws {
        try test.create().close()
        let store = try MeetingStore(opening: test.name, in: test.folder)
        _ = try store.seat(in: test.meeting)
        var draft = Draft(
            entry: test.id(),
            meeting: test.meeting,
            text: "",
            caret: 0,
            firstKey: test.stamp(),
            block: nil,
            kind: .claim
        )
        var keys: [Int64] = []
        var saved = 0
        for number in 0..<150 { store.submit(test.capture("puheenvuoro \(number)")) }
        while saved < 150 {
            draft.text = String((draft.text + "ä").suffix(200))
            keys.append(time { store.writeDraft(draft) })
            for case .saved in store.notices() { saved += 1 }
            _ = system_wait_readable(store.wake, 1)
        }
        store.close()
        say("writing a draft at a key while acts go to the disk (\(keys.count) keys)", keys)
    }

    private func time(_ body: () throws -> Void) rethrows -> Int64 {
        let begin = system_boot_nanoseconds()
        try body()
        return system_boot_nanoseconds() - begin
    }

    private func say(_ what: String, _ times: [Int64]) {
        let sorted = times.sorted()
        func milliseconds(_ part: Double) -> String {
            String(format: "%.3f", Double(sorted[Int(Double(sorted.count - 1) * part)]) / 1_000_000)
        }
        print("measured: \(what): p50 \(milliseconds(0.5)) ms, p99 \(milliseconds(0.99)) ms")
    }
}
