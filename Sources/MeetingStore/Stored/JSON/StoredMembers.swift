/// The members of an object that a stored type is read from.
struct StoredMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let json: JSONText
    /// Where the object stands.
    let place: Int

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { json.names(ofObjectAt: place).compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { json.member(key.stringValue, ofObjectAt: place) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { json.isNull(at: try member(key)) }
    func decode(_: Bool.Type, forKey key: Key) throws -> Bool { try json.flag(at: member(key)) }
    func decode(_: String.Type, forKey key: Key) throws -> String { try json.text(at: member(key)) }
    func decode(_: Int.Type, forKey key: Key) throws -> Int { try json.integer(at: member(key)) }
    func decode(_: Int8.Type, forKey key: Key) throws -> Int8 { try json.integer(at: member(key)) }
    func decode(_: Int16.Type, forKey key: Key) throws -> Int16 { try json.integer(at: member(key)) }
    func decode(_: Int32.Type, forKey key: Key) throws -> Int32 { try json.integer(at: member(key)) }
    func decode(_: Int64.Type, forKey key: Key) throws -> Int64 { try json.integer(at: member(key)) }
    func decode(_: UInt.Type, forKey key: Key) throws -> UInt { try json.integer(at: member(key)) }
    func decode(_: UInt8.Type, forKey key: Key) throws -> UInt8 { try json.integer(at: member(key)) }
    func decode(_: UInt16.Type, forKey key: Key) throws -> UInt16 { try json.integer(at: member(key)) }
    func decode(_: UInt32.Type, forKey key: Key) throws -> UInt32 { try json.integer(at: member(key)) }
    func decode(_: UInt64.Type, forKey key: Key) throws -> UInt64 { try json.integer(at: member(key)) }
    func decode(_: Double.Type, forKey _: Key) throws -> Double { throw StoredFormProblem.malformed }
    func decode(_: Float.Type, forKey _: Key) throws -> Float { throw StoredFormProblem.malformed }
    func decode<Value: Decodable>(_: Value.Type, forKey key: Key) throws -> Value {
        try Value(from: StoredDecoder(json: json, place: member(key)))
    }

    // Most keys of a payload are optional and not there: looked for once instead of three times.
    func decodeIfPresent(_: Bool.Type, forKey key: Key) throws -> Bool? { try present(key).map(json.flag) }
    func decodeIfPresent(_: String.Type, forKey key: Key) throws -> String? { try present(key).map(json.text) }
    func decodeIfPresent<Value: Decodable>(_: Value.Type, forKey key: Key) throws -> Value? {
        try present(key).map { try Value(from: StoredDecoder(json: json, place: $0)) }
    }

    func nestedContainer<Nested: CodingKey>(keyedBy _: Nested.Type, forKey key: Key) throws
        -> KeyedDecodingContainer<Nested>
    {
        try StoredDecoder(json: json, place: member(key)).container(keyedBy: Nested.self)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try StoredDecoder(json: json, place: member(key)).unkeyedContainer()
    }

    // No stored type inherits.
    func superDecoder() throws -> any Decoder { throw StoredFormProblem.malformed }
    func superDecoder(forKey _: Key) throws -> any Decoder { throw StoredFormProblem.malformed }

    private func member(_ key: Key) throws(StoredFormProblem) -> Int {
        guard let place = json.member(key.stringValue, ofObjectAt: place) else { throw .malformed }
        return place
    }

    /// Where the value of a key stands; nil when it has none.
    private func present(_ key: Key) -> Int? {
        guard let place = json.member(key.stringValue, ofObjectAt: place), !json.isNull(at: place) else { return nil }
        return place
    }
}
