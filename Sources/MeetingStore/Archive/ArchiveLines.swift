import MeetingEngine

/// The lines of an archive that are no events: JSON, its keys in alphabetical order.
enum ArchiveLine {
    /// The form that is written, and the newest that can be read.
    static let form = 1

    /// The first line.
    struct Head: Codable, Hashable {
        /// Says what the file is.
        var oivallus = "archive"
        var form = ArchiveLine.form
        /// When it was written: milliseconds since 1970 UTC.
        var made: Int64
        var programmes: Int
        /// Whether names and contacts may stand in it.
        var people: Bool

        enum CodingKeys: String, CodingKey { case oivallus, form, made, programmes, people }
    }

    /// The line before a programme's events.
    struct Section: Codable, Hashable {
        var programme: String
        var name: String
        /// The stored form of the events.
        var format: Int
        var generation: Int64
        /// How many lines of events follow.
        var events: Int
        /// How many lines of people follow them.
        var people: Int

        enum CodingKeys: String, CodingKey { case programme, name, format, generation, events, people }
    }

    /// The last line.
    struct End: Codable, Hashable {
        /// How many lines stand before it.
        var lines: Int
        /// The checksum of their bytes, line ends included.
        var sha256: String

        enum CodingKeys: String, CodingKey { case lines, sha256 }
    }
}
