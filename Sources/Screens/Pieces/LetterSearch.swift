/// Search by letters alone: where the words of a query stand in a text, in any case.
public enum LetterSearch {
    /// Makes a test of texts: whether every word of the query stands somewhere in one, in any case.
    ///
    /// Case is that of ASCII and of the Latin-1 letters (å ä ö é …). An empty query is nowhere.
    public static func matcher(_ query: String) -> (_ text: String) -> Bool {
        let words = query.split(separator: " ").map { word in folded(String(word).utf8) }
        guard !words.isEmpty else { return { _ in false } }
        return { text in
            var text = text
            return text.withUTF8 { bytes in words.allSatisfy { stands($0, in: bytes) } }
        }
    }

    /// Whether every word of the query stands somewhere in one text, in any case.
    public static func matches(_ query: String, _ text: String) -> Bool { matcher(query)(text) }

    /// Whether the folded word stands somewhere in the bytes.
    private static func stands(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count >= word.count, let first = word.first else { return false }
        for start in 0...text.count - word.count where fold(text, start) == first {
            var length = 1
            while length < word.count, fold(text, start + length) == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }

    private static func folded(_ text: String.UTF8View) -> [UInt8] {
        Array(text).withUnsafeBufferPointer { bytes in bytes.indices.map { fold(bytes, $0) } }
    }

    /// A byte of UTF-8 in lower case: of an ASCII letter, or the second byte of a Latin-1 letter.
    private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
        let byte = bytes[index]
        switch byte {
        case 0x41...0x5A: return byte + 0x20
        case 0x80...0x9E where byte != 0x97 && index > 0 && bytes[index - 1] == 0xC3: return byte + 0x20
        default: return byte
        }
    }
}
