import FoundationEssentials

/// One line of JSON Lines.
enum JSONLine {
    /// Reads it.
    static func decode<Value: Decodable>(_ type: Value.Type, _ line: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(line.utf8))
    }
}
