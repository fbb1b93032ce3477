/// Puts one Unicode scalar together from UTF-8, byte by byte (Unicode 15, table 3-7).
struct ScalarAssembler: Sendable {
    /// What a byte made of it.
    enum Outcome: Equatable {
        case needsMore
        case scalar(Unicode.Scalar)
        /// No UTF-8; `retake`: the byte itself is not part of the fault and begins something of its own.
        case invalid(retake: Bool)
    }

    private var value: UInt32 = 0
    private var missing = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    mutating func take(_ byte: UInt8) -> Outcome {
        guard missing > 0 else { return lead(byte) }
        guard allowed.contains(byte) else { return .invalid(retake: true) }
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        allowed = 0x80...0xBF
        guard missing == 0 else { return .needsMore }
        return Unicode.Scalar(value).map { .scalar($0) } ?? .invalid(retake: false)
    }

    private mutating func lead(_ byte: UInt8) -> Outcome {
        switch byte {
        case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
        case 0xC2...0xDF: expect(1, of: byte & 0x1F)
        case 0xE0: expect(2, of: 0, 0xA0...0xBF)
        case 0xED: expect(2, of: 0x0D, 0x80...0x9F)
        case 0xE1...0xEF: expect(2, of: byte & 0x0F)
        case 0xF0: expect(3, of: 0, 0x90...0xBF)
        case 0xF1...0xF3: expect(3, of: byte & 0x07)
        case 0xF4: expect(3, of: 4, 0x80...0x8F)
        default: return .invalid(retake: false)
        }
        return .needsMore
    }

    private mutating func expect(_ count: Int, of bits: UInt8, _ next: ClosedRange<UInt8> = 0x80...0xBF) {
        value = UInt32(bits)
        missing = count
        allowed = next
    }
}
