import Testing

@testable import Interchange

@Suite struct DelimitedReaderTests {
    func rows(_ text: String) throws -> [[String]] {
        try DelimitedReader.rows(of: SourceFile(name: "t.csv", text: text)).map { $0.fields.map(\.text) }
    }

    @Test func `commas, semicolons and tabs are told apart by the first line`() throws {
        #expect(try rows("a,b\n1,2") == [["a", "b"], ["1", "2"]])
        #expect(try rows("a;b\n1,5;2") == [["a", "b"], ["1,5", "2"]])
        #expect(try rows("a, b\tc\nd;e\tf") == [["a, b", "c"], ["d;e", "f"]])
        #expect(try rows("\n\n\"x;y\",b\n") == [["x;y", "b"]])
        #expect(try rows("Aura\nEino\n") == [["Aura"], ["Eino"]])
    }

    @Test func `quotes, doubled quotes, delimiters and line ends within them are read as RFC 4180 says`() throws {
        #expect(try rows("a,\"b \"\"c\"\", d\"\r\n\"e\nf\",\r\n") == [["a", "b \"c\", d"], ["e\nf", ""]])
        #expect(try rows("a,\"e\r\nf\"") == [["a", "e\r\nf"]])
        #expect(try rows("a , \" b \" , c\n") == [["a", " b ", "c"]])
    }

    @Test func `in a table with tabs a quotation mark may be a part of the text`() throws {
        #expect(
            try rows("a\tb\n\"Ei käy\", sanoi johtaja.\tx\n\"auki\ty\n") == [
                ["a", "b"], ["\"Ei käy\", sanoi johtaja.", "x"], ["\"auki", "y"],
            ]
        )
        #expect(try rows("a\tb\n\"yksi\tkaksi\"\t3\n") == [["a", "b"], ["yksi\tkaksi", "3"]])
    }

    @Test func `all line ends and a byte-order mark are understood, blank rows are left out`() throws {
        #expect(try rows("\u{FEFF}a;b\r1;2\r\n\r\n;\n3;4\n\n") == [["a", "b"], ["1", "2"], ["3", "4"]])
    }

    @Test func `what is not UTF-8 is Windows-1252`() throws {
        let bytes: [UInt8] = Array("nimi;rooli\nJ".utf8) + [0xE4] + Array("rvinen;".utf8) + [0x80, 0x96, 0xD6]
        let rows = try DelimitedReader.rows(of: SourceFile(name: "x", bytes: bytes))
        #expect(rows[1].fields.map(\.text) == ["Järvinen", "€–Ö"])
    }

    @Test func `decomposed letters are composed, and places are those of the file`() throws {
        let rows = try DelimitedReader.rows(of: SourceFile(name: "x", text: "a;b\na\u{308}a\u{308};c\n"))
        #expect(rows[1].fields[0].text.unicodeScalars.count == 2)
        #expect(rows[1].fields[1].position == SourcePosition(file: "x", line: 2, column: 6))
    }

    @Test func `each value knows its place`() throws {
        let rows = try DelimitedReader.rows(of: SourceFile(name: "x", text: "a;b\n\"ä\nö\";  c\nd;e"))
        #expect(rows.map(\.position.line) == [1, 2, 4])
        #expect(rows[1].fields.map(\.position.line) == [2, 3])
        #expect(rows[1].fields.map(\.position.column) == [1, 6])
    }

    @Test(arguments: [
        ("a,b\n1,\"x\n2,3\n", 2, 3, InputProblem.openQuote),
        ("a,b\n1,\"x\"y\n", 2, 6, .textAfterQuote),
        ("a,b\n1,\0\n", 2, 3, .binary),
        (String(repeating: ",", count: 300), 1, 257, .tooManyFields(256)),
        ("a,b\nx," + String(repeating: "y", count: 70_000), 2, 3, .tooLong(bytes: 65_536)),
        (String(repeating: "x\n", count: 100_002), 100_001, 1, .tooManyRows(100_000)),
    ])
    func `a fault in the form has a place`(text: String, line: Int, column: Int, problem: InputProblem) {
        #expect(throws: InputError(SourcePosition(file: "t.csv", line: line, column: column), problem)) {
            try rows(text)
        }
    }

    @Test func `UTF-16 is named, not guessed at`() {
        #expect(throws: InputError(SourcePosition(file: "x"), .encodingIsUTF16)) {
            try DelimitedReader.rows(of: SourceFile(name: "x", bytes: [0xFF, 0xFE, 0x61, 0x00]))
        }
    }
}
