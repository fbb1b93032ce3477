extension StringProtocol {
    /// The text in lower case, as `lowercased()` gives it.
    ///
    /// That one asks the tables of Unicode for each letter as soon as an *ä* stands in a text, which made up a third of indexing;
    /// here the Latin letters, which nearly every text consists of, are told by their numbers.
    public var inLowerCase: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
            case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            // À to Þ stand 32 before à to þ; × is no letter.
            case 0xC0...0xD6, 0xD8...0xDE:
                bytes.append(0xC3)
                bytes.append(UInt8(truncatingIfNeeded: scalar.value - 0x20))
            case 0x80...0xBF:
                bytes.append(0xC2)
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0xD7, 0xDF...0xFF:
                bytes.append(0xC3)
                bytes.append(UInt8(truncatingIfNeeded: scalar.value - 0x40))
            default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
