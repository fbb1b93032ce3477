// The standard library compares strings in NFC but has no public name for the form yet; FoundationEssentials has none.
@_spi(_Unicode) import Swift

/// The text in Unicode normalisation form C, as text from outside is stored; otherwise untouched.
///
/// An `ä` that came as `a` and a combining diaeresis becomes one code point, as every Finnish keyboard makes it.
public func normalised(_ text: String) -> String {
    // Nothing below U+0300 composes or decomposes; in UTF-8 that is every byte below 0xCC.
    if text.utf8.allSatisfy({ $0 < 0xCC }) { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
}
