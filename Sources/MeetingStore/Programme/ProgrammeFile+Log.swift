import FoundationEssentials
import GRDB
import MeetingEngine

/// A row of the log, copied out of its transaction and not yet read as an event.
struct LogRow {
    let seq: Int64
    let record: EventRecord
}

extension ProgrammeFile {
    /// The tables of a programme file.
    static let tables = """
        CREATE TABLE event(
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id BLOB NOT NULL UNIQUE,
            act BLOB NOT NULL,
            meeting BLOB,
            seat TEXT NOT NULL,
            at INTEGER NOT NULL,
            boot BLOB NOT NULL,
            boot_ms INTEGER NOT NULL,
            kind TEXT NOT NULL,
            version INTEGER NOT NULL,
            payload TEXT NOT NULL
        ) STRICT;
        CREATE TABLE meta(
            format INTEGER NOT NULL,
            programme BLOB NOT NULL,
            generation INTEGER NOT NULL
        ) STRICT;
        """

    /// What the `meta` table says.
    struct Meta: Hashable {
        var format: Int
        var programme: ID<Programme>
        var generation: Int64
    }

    static func meta(_ db: Database, file: String) throws -> Meta {
        let statement = try db.cachedStatement(sql: "SELECT format, programme, generation FROM meta")
        guard let row = try Row.fetchOne(statement), let programme = ID<Programme>(blob: row[1]) else {
            throw StoreError.damaged(file: file, event: nil)
        }
        return Meta(format: row[0], programme: programme, generation: row[2])
    }

    /// Copies rows after a number, at most so many.
    static func rows(_ db: Database, after seq: Int64, limit: Int, file: String) throws -> [LogRow] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT seq, id, act, meeting, seat, at, boot, boot_ms, kind, version, payload
                FROM event WHERE seq > ? ORDER BY seq LIMIT ?
                """
        )
        var rows: [LogRow] = []
        let cursor = try Row.fetchCursor(statement, arguments: [seq, limit])
        while let row = try cursor.next() { rows.append(try LogRow(row, file: file)) }
        return rows
    }

    /// Appends an event; one whose identity is there already changes nothing.
    ///
    /// - Returns: whether it is new.
    static func append(_ record: EventRecord, to db: Database) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO event(id, act, meeting, seat, at, boot, boot_ms, kind, version, payload)
                VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(arguments: [
            record.id.blob, record.act.blob, record.meeting?.blob, record.seat, record.at, record.boot.blob,
            record.bootMilliseconds, record.kind, record.version, record.payload,
        ])
        return db.changesCount == 1
    }
}

extension LogRow {
    /// Copies a row with the columns of the table in their order.
    init(_ row: Row, file: String) throws {
        seq = row[0]
        let meeting: Data? = row[3]
        guard let id = ID<Event>(blob: row[1]), let act = ID<Act>(blob: row[2]), let boot = ID<Boot>(blob: row[6])
        else { throw StoreError.damaged(file: file, event: seq) }
        record = EventRecord(
            id: id,
            act: act,
            meeting: meeting.flatMap(ID.init(blob:)),
            seat: row[4],
            at: row[5],
            boot: boot,
            bootMilliseconds: row[7],
            kind: row[8],
            version: row[9],
            payload: row[10]
        )
    }

    /// The event of the row.
    func recorded(file: String) throws(StoreError) -> RecordedEvent {
        do throws(StoredFormProblem) {
            return try record.recorded()
        } catch {
            switch error {
            case .newer(let needs): throw .newer(file: file, needs: needs)
            case .malformed: throw .damaged(file: file, event: seq)
            }
        }
    }
}
