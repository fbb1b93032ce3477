import MeetingEngine
import OrderedCollections

@testable import MeetingStore

/// Lines of a log, from any file: each is refused or read, and what is read is written back the same.
///
/// Any events in any order can be applied, and of what came of them the pace, a new plan and the memo can be made.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStoredLog(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    var programme = Programme()
    var last: Stamp?
    for line in text.split(separator: "\n") {
        guard let record = try? EventRecord(line: String(line)), let recorded = try? record.recorded() else { continue }
        let written = EventRecord(recorded)
        precondition((try? EventRecord(line: written.line())) == written, "a line changes")
        precondition((try? written.recorded()) == recorded, "an event changes")
        programme.apply(recorded)
        last = recorded.stamp
    }
    guard let last else { return 0 }
    for meeting in programme.meetings.values {
        _ = meeting.pace(at: last, zone: .helsinki)
        _ = meeting.replan(at: last, zone: .helsinki)
        _ = Memo(of: meeting, in: programme, for: .group, zone: .helsinki, now: last)
    }
    return 0
}
