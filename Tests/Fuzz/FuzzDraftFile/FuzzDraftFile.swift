@testable import MeetingStore

/// A draft file with any bytes in it, and a draft record with any payload: what is read is written back the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDraftFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let (record, range) = DraftRecord.newest(in: bytes) {
        precondition(range.lowerBound % DraftRecord.sector == 0, "a record begins within a sector")
        check(record.drafts)
    }
    // The checksum keeps nearly all random records out, so the payload is tried by itself too.
    if let stored: V1.Drafts = try? StoredJSON.value(String(decoding: bytes, as: UTF8.self)),
        let drafts = try? stored.value()
    {
        check(drafts)
    }
    return 0
}

private func check(_ drafts: SeatDrafts) {
    let torn = [UInt8](repeating: 0x4F, count: DraftRecord.sector)
    let again = DraftRecord.newest(in: torn + DraftRecord(number: 7, drafts: drafts).bytes)
    precondition(again?.record.number == 7 && again?.record.drafts == drafts, "a draft changes")
}
