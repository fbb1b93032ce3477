import FoundationEssentials
import GRDB
import MeetingEngine

/// An entry as it stands in the index, with its meeting and its programme.
struct IndexedEntry {
    /// The number of its row, which tells its time.
    let id: Int64
    /// The short name of its programme.
    let programme: String
    let title: String
    let client: String
    let language: Language
    let meeting: ID<Meeting>
    let meetingNumber: Int
    /// What its meeting was about; may be empty.
    let theme: String
    /// When its meeting was to begin.
    let start: CivilTime?
    let entry: ID<Entry>
    let number: Int
    let kind: EntryKind
    let text: String
    /// Source and neutral wording.
    let more: String
    /// The filters' tokens.
    let facets: String

    /// Reads a row; nil when there is none of this number.
    init?(_ id: Int64, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT searched.name, programme.title, programme.client, searched.language, meeting.id, meeting.number,
                meeting.theme, meeting.start, entry.entry, entry.number, entry.kind, entry.text, entry.more, entry.facets
                FROM entry JOIN searched ON searched.number = entry.programme
                JOIN programme ON programme.name = searched.name
                JOIN meeting ON meeting.programme = searched.name AND meeting.number = entry.meeting
                WHERE entry.id = ?
                """
        )
        guard let row = try Row.fetchOne(statement, arguments: [id]), let meeting = ID<Meeting>(blob: row[4] as Data),
            let entry = ID<Entry>(blob: row[8] as Data), let kind = (row[10] as String).first.flatMap(EntryKind.init)
        else { return nil }
        self.id = id
        programme = row[0]
        title = row[1]
        client = row[2]
        language = Language(rawValue: row[3]) ?? .finnish
        self.meeting = meeting
        meetingNumber = row[5]
        theme = row[6]
        start = (row[7] as Int?).map(CivilTime.init(secondsSinceEpoch:))
        self.entry = entry
        number = row[9]
        self.kind = kind
        text = row[11]
        more = row[12]
        facets = row[13]
    }
}
