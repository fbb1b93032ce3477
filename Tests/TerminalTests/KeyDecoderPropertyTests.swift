import Screens
import TestSupport
import Testing

@testable import Terminal

/// What holds of any bytes.
@Suite struct KeyDecoderPropertyTests {
    /// Pieces of what terminals send, whole and broken.
    private static let pieces: [[UInt8]] =
        [
            "a", "ä", "漢", "👩‍🔬", "e\u{301}", "\r", "\t", "\u{7F}", "\u{1}", "\u{1B}", "\u{1B}[A", "\u{1B}OP",
            "\u{1B}[1;5C",
            "\u{1B}[15~", "\u{1B}[[A", "\u{1B}b", "\u{1B}ö", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[I", "\u{1B}[97;5u",
            "\u{1B}[?1;2c",
            "\u{1B}]0;x\u{7}", "\u{1B}P+r\u{1B}\\", "\u{1B}[<0;1;1M", "\u{1B}[M !!", "\u{1B}\u{1B}[C", "\u{1B}[3$",
            "\u{1B}[", "\u{1B}O",
            "\u{1B}]", "[", "~", "201~", "\u{18}", "\u{9B}",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE6, 0xBC], [0xF0, 0x9F], [0x80], [0xED, 0xA0, 0x80]]

    @Test func `every split of every sequence gives the same keys`() {
        for piece in Self.pieces {
            for other in Self.pieces {
                let bytes = piece + other + [0x78]
                let whole = keys(bytes)
                #expect(keys(bytes.map { [$0] }) == whole, "\(bytes) byte by byte")
                for cut in bytes.indices.dropFirst() {
                    #expect(keys([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "\(bytes) cut at \(cut)")
                }
            }
        }
    }

    @Test func `a paste split at every byte is the same paste`() {
        let bytes = Array("x\u{1B}[200~ä\u{1B}[20\u{1B}[201漢~\u{1B}[201~y".utf8)
        let whole: [Key] = [.character("x"), .paste("ä\u{1B}[20\u{1B}[201漢~"), .character("y")]
        #expect(keys(bytes) == whole)
        for cut in bytes.indices { #expect(keys([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole) }
        #expect(keys(bytes.map { [$0] }) == whole)
    }

    @Test func `random bytes, however cut, give the same keys and never a control character`() {
        var random = SeededGenerator(seed: 20_26)
        for _ in 0..<4000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                if Bool.random(using: &random) {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    bytes += Self.pieces.randomElement(using: &random) ?? []
                }
            }
            let whole = keys(bytes)
            var cuts: [[UInt8]] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = min(rest.count, Int.random(in: 1...4, using: &random))
                cuts.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(keys(cuts) == whole, "\(bytes)")
            for case .character(let character) in whole {
                #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "\(bytes)")
            }
        }
    }

    @Test func `after any bytes and a silence, a letter is a letter again`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 1...20, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            var decoder = KeyDecoder()
            let start = ContinuousClock.now
            _ = decoder.decode(Array("\u{1B}".utf8) + bytes, at: start)
            _ = decoder.expire(at: start + .seconds(2))
            #expect(decoder.decode([0x61], at: start + .seconds(3)) == [.character("a")], "\(bytes)")
        }
    }
}
