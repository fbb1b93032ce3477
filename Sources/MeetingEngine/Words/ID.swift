/// An identity of one kind of thing: a 128-bit UUID (version 7 for what we make) that cannot be mistaken for another kind's.
public struct ID<Subject>: Hashable, Sendable, Comparable {
    /// The first eight bytes, big endian.
    public let high: UInt64
    /// The last eight bytes, big endian.
    public let low: UInt64

    /// Makes an identity from its sixteen bytes, given as two big-endian halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Makes a UUID version 7 (RFC 9562 §5.7): sorted by time, otherwise random.
    ///
    /// - Parameters:
    ///   - time: when it is made.
    ///   - random: 74 of these bits are used.
    public init(time: WallTime, random: (UInt64, UInt64)) {
        let milliseconds = UInt64(clamping: time.milliseconds) & 0xFFFF_FFFF_FFFF
        high = milliseconds << 16 | 0x7000 | random.0 & 0x0FFF
        low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// When it was made, to the millisecond; 1970 when it does not say (another version than 7).
    public var time: WallTime { WallTime(milliseconds: high >> 12 & 0xF == 7 ? Int64(high >> 16) : 0) }

    /// Orders by the bytes; for version 7, by the time of making.
    public static func < (left: ID, right: ID) -> Bool { (left.high, left.low) < (right.high, right.low) }

    /// The same bytes as the identity of another kind of thing, as when an entry takes its draft's id.
    public func retyped<Other>(as _: Other.Type = Other.self) -> ID<Other> { ID<Other>(high: high, low: low) }
}

extension ID: CustomStringConvertible {
    /// The thirty-two digits with dashes, lower case (RFC 9562 §4).
    public var description: String {
        var digits = ""
        digits.reserveCapacity(36)
        for index in 0..<32 {
            if index == 8 || index == 12 || index == 16 || index == 20 { digits.append("-") }
            let half = index < 16 ? high : low
            let nibble = half >> UInt64(60 - 4 * (index % 16)) & 0xF
            digits.append(Character(String(nibble, radix: 16)))
        }
        return digits
    }

    /// Reads the thirty-two digits, with or without dashes; nil when they are not that.
    public init?(_ text: some StringProtocol) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count == 32 else { return nil }
        let characters = String(decoding: digits, as: UTF8.self)
        guard let high = UInt64(characters.prefix(16), radix: 16), let low = UInt64(characters.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }
}
