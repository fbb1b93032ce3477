import MeetingEngine
import Testing

@Suite struct LowerCaseTests {
    @Test func `every letter has the lower case that the standard library gives it`() {
        for value in (0 as UInt32)...0x1_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "A\(scalar)Ö"
            #expect(
                text.inLowerCase.unicodeScalars.elementsEqual(text.lowercased().unicodeScalars),
                "U+\(String(value, radix: 16))"
            )
        }
    }

    @Test(arguments: ["", "Työ ÄÖÅ × ÷ ß µ", "e\u{301}É", "İI", "ΑΣ Σ", "👩‍🔬 ǄǅǱ", "Å\u{30A}"])
    func `texts too`(text: String) { #expect(text.inLowerCase == text.lowercased()) }
}
