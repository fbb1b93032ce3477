import MeetingEngine
import SampleMeeting
import Screens

/// Any line reads as something, loses no text it does not show as a chip, and is written so that it reads the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCaptureGrammar(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let kinds = EntryKind.allCases
    let kind = kinds[Int(bytes.first ?? 0) % kinds.count]
    let grammar = CaptureGrammar(context: context, place: CapturePlace(block: nil, kind: kind))
    let reading = grammar.read(String(decoding: bytes.dropFirst(), as: UTF8.self))
    // A text that begins with a mark without its base would join the blank before it.
    guard reading.isComplete, (" " + reading.text).count == reading.text.count + 1 else { return 0 }

    let new = reading.entry(id: ID(high: 0, low: 1), before: .zero, block: nil)
    let entry = Entry(new, number: 1_000, seat: Seat(.facilitator), time: .zero, event: ID(high: 0, low: 2))
    let line = grammar.line(for: entry)
    let again = grammar.read(line).entry(id: new.id, before: .zero, block: nil)
    precondition(again == new, "\(line.debugDescription) reads as another entry")
    return 0
}

/// The sample's meeting with its first forty entries.
private let context: CaptureContext = {
    var stage = SampleStage()
    for row in SampleRow.all.prefix(40) {
        stage.goOn(to: row)
        stage.capture(stage.entry(of: row, id: stage.ids.next(at: stage.now.wall)))
    }
    return stage.context
}()
