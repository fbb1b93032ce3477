import FoundationEssentials
import MeetingEngine
import TestSupport
import Testing

@testable import MeetingStore

/// What is stored is read by a reader of our own, which must read what any JSON writer writes, and nothing else.
@Suite struct JSONTextTests {
    /// What stored types are made of.
    struct Sample: Codable, Hashable {
        struct Inner: Codable, Hashable {
            var name: String
            var flag: Bool?
            var counts: [Int64]
        }

        var text: String
        var number: Int
        var flag: Bool
        var missing: String?
        var texts: [String]
        var inner: Inner?
        var list: [Inner]
        var table: [String: Int]

        init(_ random: inout SeededGenerator) {
            text = random.nastyText(count: 12)
            number = .random(in: .min ... .max, using: &random)
            flag = .random(using: &random)
            missing = nil
            texts = (0..<Int.random(in: 0...4, using: &random)).map { _ in random.nastyText(count: 6) }
            inner = Bool.random(using: &random) ? Inner(&random) : nil
            list = (0..<Int.random(in: 0...3, using: &random)).map { _ in Inner(&random) }
            table = [random.nastyText(count: 4): 1, "b\"\\/": 2]
        }
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `whatever another writer writes is read as it was meant`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let sample = Sample(&random)
        for format in [[], [.sortedKeys, .withoutEscapingSlashes], [.prettyPrinted]] as [JSONEncoder.OutputFormatting] {
            let encoder = JSONEncoder()
            encoder.outputFormatting = format
            let text = String(decoding: try encoder.encode(sample), as: UTF8.self)
            let read: Sample = try StoredJSON.value(text)
            #expect(read == sample)
        }
    }

    @Test(arguments: [
        (#""a\u00e4\"\\\/\b\f\n\r\t""#, "aä\"\\/\u{8}\u{C}\n\r\t"), (#""\ud83d\ude00\u0000""#, "😀\0"), (#""""#, ""),
        (" \n\t\r\"x\" ", "x"), (#""\u00E4\u00e4""#, "ää"),
    ])
    func `escapes stand for their characters`(written: String, text: String) throws {
        let read: String = try StoredJSON.value(written)
        #expect(read == text)
    }

    @Test(arguments: [
        "", " ", "\"", "\"a", #""\x""#, #""\u12""#, #""\u+123""#, #""\ud83d""#, #""\ud83dx""#, #""\ude00""#, "\"\n\"",
        "\"a\"b", "\"a\" \"b\"",
    ])
    func `what is no text of JSON is malformed`(written: String) {
        #expect(throws: StoredFormProblem.malformed) { let _: String = try StoredJSON.value(written) }
    }

    @Test(arguments: ["01", "-", "+1", "1.5", "1e3", "9223372036854775808", "0x1", "1,", "NaN", "--1", "\"1\"", "true"])
    func `what is no whole number is malformed`(written: String) {
        #expect(throws: StoredFormProblem.malformed) { let _: Int64 = try StoredJSON.value(written) }
    }

    @Test(arguments: [("0", 0), ("-1", -1), ("9223372036854775807", Int64.max), ("-9223372036854775808", .min)])
    func `a whole number is read`(written: String, number: Int64) throws {
        let read: Int64 = try StoredJSON.value(written)
        #expect(read == number)
    }

    @Test(arguments: [
        "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
        "{a:1}",
        "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "]", "}", "[1]]", "tru", "nul", "[1}",
        String(repeating: "[", count: 1_000_000),
    ])
    func `a list or an object that is not whole is malformed`(written: String) {
        #expect(throws: StoredFormProblem.malformed) { _ = try JSONText(written) }
    }

    @Test(arguments: ["1.5", "-0.25e-3", "1E+9", #"{"a":[1.5,{"b":"\u00e4"}],"c":null}"#, "true"])
    func `what a later program may have added is passed over`(value: String) throws {
        let json = try JSONText(#"{"added":\#(value),"known":7}"#)
        let known: Int = try json.integer(at: try #require(json.member("known", ofObjectAt: 0)))
        #expect(known == 7)
    }

    @Test(arguments: ["1.", ".5", "1e", "1e+", "1.e1", "-.5", #""\q""#, #""\u12g4""#])
    func `what is no JSON is malformed also where nobody asks for it`(value: String) {
        #expect(throws: StoredFormProblem.malformed) { _ = try JSONText(#"{"added":\#(value),"known":7}"#) }
    }

    @Test func `a text nested as deep as is allowed is read, and one deeper is not`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try JSONText(nested(JSONText.deepest))
        #expect(throws: StoredFormProblem.malformed) { _ = try JSONText(nested(JSONText.deepest + 1)) }
    }

    @Test func `a member is found behind any other, and by its name alone`() throws {
        let json = try JSONText(#"{"a":{"c":[{"b":1}]},"b\u0063":2,"c":"b","b":3}"#)
        let place = try #require(json.member("b", ofObjectAt: 0))
        let number: Int = try json.integer(at: place)
        #expect(number == 3)
        #expect(json.member("bc", ofObjectAt: 0) != nil)
        #expect(json.member("d", ofObjectAt: 0) == nil)
        #expect(json.names(ofObjectAt: 0) == ["a", "bc", "c", "b"])
    }
}

extension JSONTextTests.Sample.Inner {
    init(_ random: inout SeededGenerator) {
        name = random.nastyText(count: 5)
        flag = Bool.random(using: &random) ? .random(using: &random) : nil
        counts = (0..<Int.random(in: 0...4, using: &random)).map { _ in .random(in: .min ... .max, using: &random) }
    }
}
