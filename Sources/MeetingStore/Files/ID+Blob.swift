import FoundationEssentials
import GRDB
import MeetingEngine

extension ID {
    /// The sixteen bytes, as a column holds them.
    var blob: Data {
        var bytes = Data(capacity: 16)
        for half in [high, low] {
            for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: half >> shift)) }
        }
        return bytes
    }

    /// Reads the sixteen bytes; nil when they are not that many.
    init?(blob: Data) {
        guard blob.count == 16 else { return nil }
        let bytes = [UInt8](blob)
        func half(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(high: half(bytes[0..<8]), low: half(bytes[8..<16]))
    }
}
