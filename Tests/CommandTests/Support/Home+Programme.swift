import FoundationEssentials
import SampleMeeting
import Testing

extension Home {
    /// The people of the sample.
    static let people = ["Aura", "Eino", "Helka", "Ilmari", "Kerttu", "Lauri", "Sisko", "Tapio"]

    /// A home with the programme *neuvottelu*: five meetings from 12 March 2026 on, and the people of the sample.
    static func withProgramme(_ locale: String = "fi_FI.UTF-8") throws -> Home {
        let home = try Home(locale)
        let rows = people.map { "\($0),\($0.lowercased())@example.invalid" }
        let roster = try home.write("name,contact\n\(rows.joined(separator: "\n"))\n", to: "roster.csv")
        let made = try home.run(
            "programme",
            "create",
            "neuvottelu",
            "--title",
            "Haasteellinen neuvotteluilmapiiri",
            "--client",
            "Esimerkkiliitto ry",
            "--start",
            "12.3.2026 13.00",
            "--roster",
            roster
        )
        try #require(made.status == 0, "\(made.errors)")
        return home
    }

    /// What the texts of the sample say once the names in them have been replaced.
    static func decided(_ text: String) -> String {
        [("Kertun", "osallistujan 5"), ("Helka kuulee", "osallistuja 3 kuulee"), ("Laurille", "osallistujalle 6")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// A home whose second meeting holds the notes of the sample, the names in them decided about.
    static func withSample(_ locale: String = "fi_FI.UTF-8") throws -> Home {
        let home = try withProgramme(locale)
        let notes = try home.write(decided(String(decoding: SampleRow.file, as: UTF8.self)), to: "sample.tsv")
        let captured = try home.run("capture", "neuvottelu/2", "--from", notes)
        try #require(captured.status == 0, "\(captured.errors)")
        return home
    }

    /// What a subcommand prints as JSON.
    func json<Value: Decodable>(_ type: Value.Type, _ arguments: String...) throws -> Value {
        let finished = try shell("exec \"$OIVALLUS\" \"$@\"", arguments)
        try #require(finished.status == 0, "\(finished.errors)")
        return try JSONDecoder().decode(type, from: Data(finished.output.utf8))
    }
}

/// Checks that a command failed with one sentence of the program and printed nothing.
func expectSentence(
    _ finished: FinishedCommand,
    status: Int32,
    _ sentence: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(finished.status == status, sourceLocation: sourceLocation)
    #expect(finished.output.isEmpty, sourceLocation: sourceLocation)
    #expect(finished.errors == "oivallus: \(sentence)\n", sourceLocation: sourceLocation)
}
