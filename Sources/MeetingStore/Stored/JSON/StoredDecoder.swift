/// Reads stored types out of a JSON text.
///
/// It knows what they hold: texts, whole numbers, flags, lists and objects. What is not as it should be is malformed; where
/// in the payload does not matter, since the event is named.
struct StoredDecoder: Decoder {
    let json: JSONText
    let place: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object = json.values[place].kind else { throw StoredFormProblem.malformed }
        return KeyedDecodingContainer(StoredMembers<Key>(json: json, place: place))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list = json.values[place].kind else { throw StoredFormProblem.malformed }
        return StoredElements(json: json, listAt: place)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension StoredDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { json.isNull(at: place) }
    func decode(_: Bool.Type) throws -> Bool { try json.flag(at: place) }
    func decode(_: String.Type) throws -> String { try json.text(at: place) }
    func decode(_: Int.Type) throws -> Int { try json.integer(at: place) }
    func decode(_: Int8.Type) throws -> Int8 { try json.integer(at: place) }
    func decode(_: Int16.Type) throws -> Int16 { try json.integer(at: place) }
    func decode(_: Int32.Type) throws -> Int32 { try json.integer(at: place) }
    func decode(_: Int64.Type) throws -> Int64 { try json.integer(at: place) }
    func decode(_: UInt.Type) throws -> UInt { try json.integer(at: place) }
    func decode(_: UInt8.Type) throws -> UInt8 { try json.integer(at: place) }
    func decode(_: UInt16.Type) throws -> UInt16 { try json.integer(at: place) }
    func decode(_: UInt32.Type) throws -> UInt32 { try json.integer(at: place) }
    func decode(_: UInt64.Type) throws -> UInt64 { try json.integer(at: place) }
    // Nothing that is stored has a fraction.
    func decode(_: Double.Type) throws -> Double { throw StoredFormProblem.malformed }
    func decode(_: Float.Type) throws -> Float { throw StoredFormProblem.malformed }
    func decode<Value: Decodable>(_: Value.Type) throws -> Value { try Value(from: self) }
}
