public import MeetingEngine

/// One row of a sample: a line of a meeting on difficult negotiations, captured by its facilitator.
public struct SampleRow: Hashable, Sendable {
    /// The number, from 1; also the number of its entry.
    public let number: Int
    /// When it was begun, from the start of the meeting.
    public let offset: Milliseconds
    /// The code of its block.
    public let block: String
    /// Who said it: a name, or the word for a role.
    public let speaker: String
    /// How the speaker takes part.
    public let attendance: Attendance
    /// The kind.
    public let kind: EntryKind
    /// The numbers of the rows it links to.
    public let links: [Int]
    /// Who may read it.
    public let audience: Audience
    /// Who takes it on; empty in most.
    public let owner: String
    /// When it is due.
    public let due: CalendarDay?
    /// The source; empty in most.
    public let source: String
    /// The text.
    public let text: String

    /// The sample as it lies on the disk: TSV in UTF-8.
    public static var file: [UInt8] { PackageResources.sample_meeting_fi_tsv }

    /// The rows of the sample, in order.
    public static let all: [SampleRow] = table(file).map(SampleRow.init)

    /// The notes of a meeting of the sample programme, 1–5, as they lie on the disk; the second is the sample itself.
    public static func file(ofMeeting number: Int) -> [UInt8] {
        switch number {
        case 1: PackageResources.sample_meeting_1_fi_tsv
        case 3: PackageResources.sample_meeting_3_fi_tsv
        case 4: PackageResources.sample_meeting_4_fi_tsv
        case 5: PackageResources.sample_meeting_5_fi_tsv
        default: file
        }
    }

    /// The rows of a meeting of the sample programme, in order.
    public static func rows(ofMeeting number: Int) -> [SampleRow] { table(file(ofMeeting: number)).map(SampleRow.init) }

    /// The cells of a table's rows by the names of its columns.
    static func table(_ bytes: [UInt8]) -> [[String: String]] {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let header = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(uniqueKeysWithValues: zip(header, cells))
        }
    }

    private init(_ cells: [String: String]) {
        func cell(_ name: String) -> String { cells[name] ?? "" }
        let time = cell("offset").split(separator: ":").compactMap { Int($0) }
        number = Int(cell("id")) ?? 0
        offset = .seconds(time[0] * 3600 + time[1] * 60 + time[2])
        block = cell("block")
        speaker = cell("speaker")
        attendance = cell("mode") == "eta" ? .remote : .present
        kind = SampleRow.kinds[cell("kind")] ?? .processNote
        links = cell("ref").split(separator: ",").compactMap { Int($0) }
        audience = ["ohjaaja": .facilitator, "jarjesto": .organisation][cell("share")] ?? .group
        owner = cell("owner")
        let day = cell("due").split(separator: ".").compactMap { Int($0) }
        due = day.count == 3 ? CalendarDay(year: day[2], month: day[1], day: day[0]) : nil
        source = cell("source")
        text = cell("text")
    }

    /// The sample's own words for the kinds.
    private static let kinds: [String: EntryKind] = [
        "jarjestys": .processNote, "pelisaanto": .groundRule, "kokemus": .experience, "kysymys": .question,
        "kasitys": .claim, "oikaisu": .correction, "tunnelma": .mood, "huoli": .concern,
        "tilannetekija": .situationFactor, "muistiinpano": .ownNote, "lupaus": .promise, "yhteenveto": .summary,
        "vertailu": .comparison, "parkki": .parked, "ratkaisu": .solution, "kommentti": .expertComment, "fakta": .fact,
        "lahde": .source, "oivallus": .insight, "sovittu": .assignment,
    ]
}
