import Screens
import Testing

@testable import Terminal

/// The keys of bytes that come at once, and the silence after them.
func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

func keys(_ bytes: [UInt8]) -> [Key] { keys([bytes]) }

/// The keys of bytes that come in pieces, and the silence after them.
func keys(_ pieces: [[UInt8]]) -> [Key] {
    var decoder = KeyDecoder()
    let start = ContinuousClock.now
    var keys = pieces.flatMap { decoder.decode($0, at: start) }
    if let deadline = decoder.pendingDeadline { keys += decoder.expire(at: deadline) }
    return keys
}

@Suite struct KeyDecoderTests {
    @Test func `text comes as its code points`() {
        #expect(
            keys("Äiti 漢👩") == [
                .character("Ä"), .character("i"), .character("t"), .character("i"), .character(" "),
                .character("漢"), .character("👩"),
            ]
        )
        // A letter and its accent come apart; the line editor joins them.
        #expect(keys("e\u{301}") == [.character("e"), .character("\u{301}")])
    }

    @Test func `what is no UTF-8 becomes U+FFFD, and the letters around it stay`() {
        #expect(keys([0x61, 0xFF, 0x62]) == [.character("a"), .character("\u{FFFD}"), .character("b")])
        #expect(keys([0xC3, 0x61]) == [.character("\u{FFFD}"), .character("a")])
        #expect(keys([0xE6, 0xBC]) == [.character("\u{FFFD}")])
        // A surrogate, an overlong slash and more than Unicode has.
        #expect(keys([0xED, 0xA0, 0x80]).allSatisfy { $0 == .character("\u{FFFD}") })
        #expect(keys([0xC0, 0xAF]).allSatisfy { $0 == .character("\u{FFFD}") })
        #expect(keys([0xF4, 0x90, 0x80, 0x80]).allSatisfy { $0 == .character("\u{FFFD}") })
    }

    @Test func `editing keys and Control with a letter`() {
        #expect(keys("\r\n\t\u{7F}\u{8}") == [.enter, .enter, .tab, .backspace, .backspace])
        #expect(keys("\u{1}\u{5}\u{1A}") == [.control("a"), .control("e"), .control("z")])
        #expect(keys("\u{1C}\u{1D}\u{1E}\u{1F}") == [.control("\\"), .control("]"), .control("^"), .control("_")])
        #expect(keys("\u{0}").isEmpty)
        // C1 controls that come as UTF-8 are nobody's text.
        #expect(keys("a\u{9B}b") == [.character("a"), .character("b")])
    }

    @Test(arguments: [
        ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
        ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
        ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
        ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
        ("\u{1B}[Z", .backTab), ("\u{1B}[I", .focusIn), ("\u{1B}[O", .focusOut),
        ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;2C", .right), ("\u{1B}[1;2A", .up),
        ("\u{1B}\u{1B}[C", .wordRight), ("\u{1B}\u{1B}OD", .wordLeft), ("\u{1B}Oc", .wordRight), ("\u{1B}[d", .left),
        ("\u{1B}[5;5~", .pageUp), ("\u{1B}[3;2~", .delete), ("\u{1B}[3$", .delete), ("\u{1B}[5^", .pageUp),
        ("\u{1B}[1;129A", .up), ("\u{1B}[1;1:1B", .down),
    ])
    func `keys that move`(bytes: String, key: Key) {
        #expect(keys(bytes) == [key])
    }

    @Test func `function keys in the spellings of xterm, VT220, rxvt and the Linux console`() {
        let spellings = [
            ["OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"],
            ["[11~", "[12~", "[13~", "[14~", "[15~"],
            ["[P", "[Q", "[R", "[S"],
            ["[[A", "[[B", "[[C", "[[D", "[[E"],
            ["[1P", "[1Q", "[1R", "[1S"],
        ]
        for spelling in spellings {
            for (index, sequence) in spelling.enumerated() {
                #expect(keys("\u{1B}" + sequence) == [.function(index + 1)], "\(sequence)")
            }
        }
        // With modifiers they are other keys, numbered as terminfo does: Shift-F2 must not be taken for F2.
        #expect(keys("\u{1B}[1;2Q") == [.function(14)])
        #expect(keys("\u{1B}[24;5~") == [.function(36)])
        #expect(keys("\u{1B}[1;3P") == [.function(49)])
    }

    @Test func `the keypad in application mode types its signs`() {
        #expect(
            keys("\u{1B}Oq\u{1B}Oy\u{1B}On\u{1B}Ok\u{1B}OM") == [
                .character("1"), .character("9"), .character("."), .character("+"), .enter,
            ]
        )
    }

    @Test func `Alt with a key, and Esc before one`() {
        #expect(keys("\u{1B}b\u{1B}ä\u{1B}.") == [.alt("b"), .alt("ä"), .alt(".")])
        #expect(keys("\u{1B}\u{7F}") == [.control("w")])
        #expect(keys("\u{1B}\r") == [.escape, .enter])
        #expect(keys("\u{1B}") == [.escape])
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
        #expect(keys("\u{1B}\u{1B}\u{1B}[A") == [.escape, .up])
        #expect(keys("\u{1B}[") == [.alt("[")])
        #expect(keys("\u{1B}O") == [.alt("O")])
        #expect(keys("\u{1B}]") == [.alt("]")])
    }

    @Test func `kitty's and xterm's forms of ordinary keys`() {
        #expect(keys("\u{1B}[97u\u{1B}[97;2u\u{1B}[228u") == [.character("a"), .character("A"), .character("ä")])
        #expect(keys("\u{1B}[49:33;2u\u{1B}[49;2;33u") == [.character("!"), .character("!")])
        #expect(keys("\u{1B}[122;5u\u{1B}[98;3u") == [.control("z"), .alt("b")])
        #expect(keys("\u{1B}[13u\u{1B}[27u\u{1B}[9;2u\u{1B}[127u") == [.enter, .escape, .backTab, .backspace])
        #expect(keys("\u{1B}[27;5;122~\u{1B}[27;2;13~") == [.control("z"), .enter])
        #expect(keys("\u{1B}[57414u\u{1B}[57399u\u{1B}[57376u") == [.enter, .character("0"), .function(13)])
        // A key let go, a modifier alone, Caps Lock.
        #expect(keys("\u{1B}[97;1:3u\u{1B}[57441u\u{1B}[57358u").isEmpty)
        #expect(keys("\u{1B}[97;65u") == [.character("a")])
    }

    @Test(arguments: [
        "\u{1B}[?2026;2$y", "\u{1B}[?62;22c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[?1u", "\u{1B}[4;2$y",
        "\u{1B}[<0;10;5M", "\u{1B}[<0;10;5m", "\u{1B}[M !!", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
        "\u{1B}]11;rgb:ff/ff/ff\u{1B}\\", "\u{1B}P1+r544e=78\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[99~",
        "\u{1B}[29;1;1;1x",
        "\u{1B}[E", "\u{1B}[ q", "\u{1B}OZ", "\u{1B}[201~", "\u{1B}[99999999999999999999u",
    ])
    func `answers and unknown sequences are swallowed whole`(bytes: String) {
        #expect(keys(bytes + "x") == [.character("x")])
    }

    @Test func `a sequence that breaks off takes nothing with it`() {
        #expect(keys("\u{1B}[1;\r") == [.enter])
        #expect(keys("\u{1B}[1;\u{1B}[A") == [.up])
        #expect(keys("\u{1B}[12\u{18}a") == [.character("a")])
        #expect(keys("\u{1B}[1;5ä") == [.character("ä")])
        #expect(keys("\u{1B}]11;rgb\ra") == [.enter, .character("a")])
        #expect(keys("\u{1B}[1;5").isEmpty)
        let long = "\u{1B}[" + String(repeating: "1;", count: 5000) + "A"
        #expect(keys(long + "x") == [.character("x")])
    }
}
