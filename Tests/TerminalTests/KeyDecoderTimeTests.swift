import Screens
import Testing

@testable import Terminal

@Suite struct KeyDecoderTimeTests {
    private let start = ContinuousClock.now

    private func after(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

    @Test func `a lone Esc is settled within 25 ms, not before its time and not twice`() throws {
        var decoder = KeyDecoder()
        #expect(decoder.pendingDeadline == nil)
        #expect(decoder.decode([0x1B], at: start).isEmpty)
        let deadline = try #require(decoder.pendingDeadline)
        #expect(deadline <= after(25))
        #expect(decoder.expire(at: after(1)).isEmpty)
        #expect(decoder.expire(at: deadline) == [.escape])
        #expect(decoder.pendingDeadline == nil)
        #expect(decoder.expire(at: after(1000)).isEmpty)
        #expect(decoder.decode(Array("[A".utf8), at: after(60)) == [.character("["), .character("A")])
    }

    @Test func `a sequence that comes slowly is still one`() {
        var decoder = KeyDecoder()
        _ = decoder.decode([0x1B], at: start)
        #expect(decoder.decode(Array("[".utf8), at: after(10)).isEmpty)
        #expect(decoder.expire(at: after(40)).isEmpty)
        #expect(decoder.decode(Array("1;5".utf8), at: after(80)).isEmpty)
        #expect(decoder.expire(at: after(200)).isEmpty)
        #expect(decoder.decode(Array("C".utf8), at: after(300)) == [.wordRight])
        #expect(decoder.pendingDeadline == nil)
    }

    @Test func `a sequence that never ends is given up`() {
        var decoder = KeyDecoder()
        _ = decoder.decode(Array("\u{1B}[1;".utf8), at: start)
        #expect(decoder.expire(at: after(600)).isEmpty)
        #expect(decoder.decode(Array("a".utf8), at: after(700)) == [.character("a")])
    }

    @Test func `a paste is one key, and text whatever it holds`() {
        #expect(keys("\u{1B}[200~yksi\rkaksi\r\nkolme\u{1B}[201~x") == [.paste("yksi\nkaksi\nkolme"), .character("x")])
        #expect(keys("\u{1B}[200~:quit\r\u{1B}[A\u{3}\u{1B}[201~") == [.paste(":quit\n\u{1B}[A\u{3}")])
        #expect(keys(Array("\u{1B}[200~a".utf8) + [0xFF] + Array("\u{1B}[201~".utf8)) == [.paste("a\u{FFFD}")])
        #expect(keys("\u{1B}[200~\u{1B}[201~").isEmpty)
    }

    @Test func `a paste whose end is lost comes when it falls silent, and keys are keys again`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}[200~abc".utf8), at: start).isEmpty)
        #expect(decoder.decode(Array("def".utf8), at: after(800)).isEmpty)
        #expect(decoder.expire(at: after(1500)).isEmpty)
        #expect(decoder.expire(at: after(1800)) == [.paste("abcdef")])
        #expect(decoder.decode(Array("a".utf8), at: after(1900)) == [.character("a")])
    }

    @Test func `a huge paste comes in pieces and loses nothing`() {
        let line = "Työnantajan edustaja vaihtui kesken neuvottelujen.\r"
        let text = String(repeating: line, count: 60_000)
        var decoder = KeyDecoder()
        let keys = decoder.decode(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8), at: start)
        #expect(keys.count > 1)
        var pasted = ""
        for case .paste(let piece) in keys { pasted += piece }
        #expect(pasted.utf8.count == text.utf8.count)
        #expect(decoder.pendingDeadline == nil)
    }
}
