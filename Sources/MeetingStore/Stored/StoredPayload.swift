import FoundationEssentials
import MeetingEngine

/// What the payload column of an event holds, and which kind it is.
struct StoredPayload {
    let kind: StoredKind
    /// The version that the payload needs.
    let version: Int
    let json: String

    init(_ kind: StoredKind, version: Int = 1, _ payload: some Encodable) {
        self.kind = kind
        self.version = version
        json = StoredJSON.text(payload)
    }
}

/// JSON as it is stored: keys in alphabetical order, so that the same event has the same bytes everywhere.
enum StoredJSON {
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // The stored types hold texts, whole numbers, flags and lists of them: nothing that JSON cannot say.
        guard let data = try? encoder.encode(value) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    static func value<Value: Decodable>(_ text: String) throws(StoredFormProblem) -> Value {
        do {
            return try Value(from: StoredDecoder(json: JSONText(text), place: 0))
        } catch {
            throw .malformed
        }
    }
}
