/// The elements of a list that a stored type is read from.
struct StoredElements: UnkeyedDecodingContainer {
    private let json: JSONText
    private let end: Int
    /// Where the next element stands.
    private var place: Int
    private(set) var currentIndex = 0

    /// Stands before the first element of the list at a place.
    init(json: JSONText, listAt place: Int) {
        self.json = json
        self.place = place + 1
        end = json.values[place].next
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { place >= end }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd else { throw StoredFormProblem.malformed }
        guard json.isNull(at: place) else { return false }
        _ = try next()
        return true
    }

    mutating func decode(_: Bool.Type) throws -> Bool { try json.flag(at: next()) }
    mutating func decode(_: String.Type) throws -> String { try json.text(at: next()) }
    mutating func decode(_: Int.Type) throws -> Int { try json.integer(at: next()) }
    mutating func decode(_: Int8.Type) throws -> Int8 { try json.integer(at: next()) }
    mutating func decode(_: Int16.Type) throws -> Int16 { try json.integer(at: next()) }
    mutating func decode(_: Int32.Type) throws -> Int32 { try json.integer(at: next()) }
    mutating func decode(_: Int64.Type) throws -> Int64 { try json.integer(at: next()) }
    mutating func decode(_: UInt.Type) throws -> UInt { try json.integer(at: next()) }
    mutating func decode(_: UInt8.Type) throws -> UInt8 { try json.integer(at: next()) }
    mutating func decode(_: UInt16.Type) throws -> UInt16 { try json.integer(at: next()) }
    mutating func decode(_: UInt32.Type) throws -> UInt32 { try json.integer(at: next()) }
    mutating func decode(_: UInt64.Type) throws -> UInt64 { try json.integer(at: next()) }
    mutating func decode(_: Double.Type) throws -> Double { throw StoredFormProblem.malformed }
    mutating func decode(_: Float.Type) throws -> Float { throw StoredFormProblem.malformed }
    mutating func decode<Value: Decodable>(_: Value.Type) throws -> Value { try Value(from: nextDecoder()) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy _: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        try nextDecoder().container(keyedBy: Nested.self)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try nextDecoder().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { throw StoredFormProblem.malformed }

    private mutating func nextDecoder() throws(StoredFormProblem) -> StoredDecoder {
        StoredDecoder(json: json, place: try next())
    }

    private mutating func next() throws(StoredFormProblem) -> Int {
        guard !isAtEnd else { throw .malformed }
        defer {
            place = json.values[place].next
            currentIndex += 1
        }
        return place
    }
}
