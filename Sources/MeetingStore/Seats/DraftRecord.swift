import MeetingEngine

/// One state of a seat's drafts as bytes: a head that no text can imitate, a checksum, and JSON.
///
/// A record begins at a multiple of 512 bytes. Of the whole records in a file, the one with the highest number counts.
struct DraftRecord {
    /// Where records begin: what a disk writes whole.
    static let sector = 512
    /// The largest record that is read: far above any line, far below what a damaged length could ask for.
    static let largest = 16 << 20

    private static let mark: [UInt8] = [0x4F, 0x49, 0x56, 0x44, 0x00, 0x01, 0x00, 0x0A]
    private static let headLength = mark.count + 8 + 4 + 8

    let number: UInt64
    let drafts: SeatDrafts

    /// The record's bytes, filled up to whole sectors.
    var bytes: [UInt8] {
        let payload = Array(StoredJSON.text(V1.Drafts(drafts)).utf8)
        var body: [UInt8] = []
        body.append(bigEndian: number, count: 8)
        body.append(bigEndian: UInt64(payload.count), count: 4)
        let checksum = DraftRecord.checksum(body[...], payload[...])
        body.append(bigEndian: checksum, count: 8)
        let bytes = DraftRecord.mark + body + payload
        let padding = (DraftRecord.sector - bytes.count % DraftRecord.sector) % DraftRecord.sector
        return bytes + [UInt8](repeating: 0, count: padding)
    }

    /// The newest whole record among any bytes at all, and where it lies.
    static func newest(in bytes: [UInt8]) -> (record: DraftRecord, range: Range<Int>)? {
        var newest: (record: DraftRecord, range: Range<Int>)?
        for start in stride(from: 0, to: bytes.count, by: sector) {
            guard let (record, length) = read(bytes[start...]) else { continue }
            if let newest, newest.record.number >= record.number { continue }
            newest = (record, start..<start + length)
        }
        return newest
    }

    private static func read(_ bytes: ArraySlice<UInt8>) -> (DraftRecord, length: Int)? {
        guard bytes.count >= headLength, bytes.starts(with: mark) else { return nil }
        let head = bytes.dropFirst(mark.count)
        let number = integer(head.prefix(8))
        let length = integer(head.dropFirst(8).prefix(4))
        guard length <= UInt64(largest) else { return nil }
        let payload = bytes.dropFirst(headLength).prefix(Int(length))
        guard payload.count == Int(length), integer(head.dropFirst(12).prefix(8)) == checksum(head.prefix(12), payload),
            let stored: V1.Drafts = try? StoredJSON.value(String(decoding: payload, as: UTF8.self)),
            let drafts = try? stored.value()
        else { return nil }
        let sectors = (headLength + Int(length) + sector - 1) / sector
        return (DraftRecord(number: number, drafts: drafts), sectors * sector)
    }

    private static func integer(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo): against torn writes, not against anybody.
    private static func checksum(_ parts: ArraySlice<UInt8>...) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        }
        return hash
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian number: UInt64, count: Int) {
        for index in (0..<count).reversed() { append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index))) }
    }
}
