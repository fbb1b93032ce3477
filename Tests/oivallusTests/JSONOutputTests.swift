import Testing

@testable import oivallus

@Suite struct JSONOutputTests {
    @Test func `what could act on a terminal is escaped, and everything else stays`() {
        let plain = "{\n  \"title\" : \"Ääni ☂ 😀\\n\"\n}"
        #expect(JSONOutput.harmless(plain) == plain)
        #expect(JSONOutput.harmless("\"\u{202E}a\u{9B}\u{2028}\"") == "\"\\u202Ea\\u009B\\u2028\"")
        #expect(JSONOutput.harmless("\"\u{E0041}\"") == "\"\\uDB40\\uDC41\"", "beyond the first plane as a pair")
    }
}
