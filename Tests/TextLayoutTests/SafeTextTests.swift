import TestSupport
import Testing
import TextLayout

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("Hyvää huomenta", "Hyvää huomenta"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
        ("a\tb", "a b"), ("a\nb\r\nc\rd", "a␤b␤c␍d"), ("a\u{2028}b", "a␤b"), ("\u{7F}\u{0}", "␡␀"),
        ("user\u{202E}txt.exe", "user\u{FFFD}txt.exe"), ("\u{FEFF}työ\u{200B}aika\u{AD}pankki", "työaikapankki"),
        ("👩\u{200D}🔬!", "👩!"), ("👍🏽", "👍"), ("🏽", "\u{FFFD}"), ("❤\u{FE0F}", "❤"), ("1\u{FE0F}\u{20E3}", "1"),
        ("🇫🇮", "FI"), ("👨‍👩‍👧‍👦 perhe", "👨 perhe"), ("\u{1FAE8}", "\u{FFFD}"), ("\u{E000}", "\u{FFFD}"),
        ("\u{301}a", "\u{25CC}\u{301}a"),
        ("x\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "x\u{300}\u{301}\u{302}\u{303}"),
        ("क्\u{200D}ष", "क्ष"), ("\u{1161}", "\u{FFFD}"), ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
    ])
    func `what comes from outside is shown without acting`(raw: String, shown: String) {
        #expect(Array(safeText(raw).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test func `no code point acts or hides beside others, and a second pass changes nothing`() {
        var last = ""
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let safe = safeText("a" + String(scalar) + "b")
            // Most code points are unknown, and all of them look the same.
            guard safe != last else { continue }
            last = safe
            if let leak = safe.unicodeScalars.first(where: mayAct) {
                Issue.record("U+\(String(value, radix: 16)) leaks U+\(String(leak.value, radix: 16))")
            }
            if safeText(safe) != safe { Issue.record("U+\(String(value, radix: 16)) changes again") }
        }
    }

    @Test func `random neighbours leak nothing, and a second pass changes nothing`() {
        var random = SeededGenerator(seed: 14)
        for _ in 0..<20_000 {
            let raw = random.nastyText(count: 12)
            let safe = safeText(raw)
            let leak = safe.unicodeScalars.first(where: mayAct)
            if leak != nil || !safeText(safe).unicodeScalars.elementsEqual(safe.unicodeScalars) {
                Issue.record("\(raw.unicodeScalars.map { String($0.value, radix: 16) })")
            }
            if columns(of: raw) != columns(of: safe) { Issue.record("the width of \(raw.debugDescription) differs") }
        }
    }

    /// Whether a code point may do anything but fill cells, by the rules of Unicode and not by our table.
    private func mayAct(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        return switch scalar.properties.generalCategory {
        case .control, .format, .unassigned, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isVariationSelector
        }
    }
}
