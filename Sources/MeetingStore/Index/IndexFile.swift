import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine

/// The derived index: what lists show of every programme, and the words of every entry.
///
/// Another version of it is thrown away and made again.
final class IndexFile {
    /// The version of its tables.
    static let version = 5

    private static let tables = """
        CREATE TABLE programme(
            name TEXT PRIMARY KEY,
            inode INTEGER NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
            id BLOB, generation INTEGER NOT NULL, seq INTEGER NOT NULL,
            title TEXT NOT NULL, client TEXT NOT NULL, target_group TEXT NOT NULL, people INTEGER NOT NULL,
            last_change INTEGER NOT NULL, usable INTEGER NOT NULL, running INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX programme_order ON programme(running DESC, last_change DESC, name);
        CREATE TABLE meeting(
            programme TEXT NOT NULL, number INTEGER NOT NULL, id BLOB NOT NULL,
            theme TEXT NOT NULL, start INTEGER, place TEXT NOT NULL, stage TEXT NOT NULL,
            began INTEGER, ended INTEGER, entries INTEGER NOT NULL, unfinished INTEGER NOT NULL,
            minutes INTEGER NOT NULL, working_minutes INTEGER NOT NULL, attendances INTEGER NOT NULL,
            kinds TEXT NOT NULL, repeated INTEGER NOT NULL, asked INTEGER NOT NULL, done INTEGER NOT NULL,
            PRIMARY KEY(programme, number)
        ) STRICT, WITHOUT ROWID;
        """

    let connection: Connection

    /// Opens the index for reading.
    init(reading path: String) throws(StoreError) { connection = try IndexFile.open(path, for: .reading) }

    /// Opens the index for writing; one that is missing, damaged or of another version is made anew.
    init(writing path: String) throws(StoreError) {
        do {
            connection = try IndexFile.open(path, for: .writing)
        } catch {
            switch error {
            case .missing, .foreign, .damaged, .newer: connection = try IndexFile.make(path)
            case .exists, .badName, .notAFile, .readOnly, .locked, .forbidden, .diskFull, .inUse, .cannotWrite, .failed:
                throw error
            }
        }
        // A transaction that does not fit shuts out readers long before its commit.
        try connection.access { db in try db.execute(sql: "PRAGMA cache_size = -16384") }
        try waitForOthers(10_000)
    }

    /// Lets the indexer wait for readers, and readers for its commits; not for the console's own loop.
    ///
    /// - Parameter milliseconds: at most so long.
    func waitForOthers(_ milliseconds: Int) throws(StoreError) {
        try connection.access { db in try db.execute(sql: "PRAGMA busy_timeout = \(milliseconds)") }
    }

    /// Reads a part of the list: the running ones first, then those that changed last.
    func programmes(from offset: Int, limit: Int) throws(StoreError) -> [IndexedProgramme] {
        try connection.read { db in
            var programmes: [IndexedProgramme] = []
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT name, inode, size, modified, id, generation, seq, title, client, people, last_change,
                        usable, target_group
                        FROM programme ORDER BY running DESC, last_change DESC, name LIMIT ? OFFSET ?
                        """
                ),
                arguments: [limit, offset]
            )
            while let row = try rows.next() {
                if let programme = IndexedProgramme(row) { programmes.append(programme) }
            }
            let statement = try db.cachedStatement(
                sql: """
                    SELECT id, number, theme, start, place, stage, began, ended, entries, unfinished,
                    minutes, working_minutes, attendances, kinds, repeated, asked, done
                    FROM meeting WHERE programme = ? ORDER BY number
                    """
            )
            for position in programmes.indices {
                let rows = try Row.fetchCursor(statement, arguments: [programmes[position].summary.name.text])
                while let row = try rows.next() {
                    if let meeting = MeetingSummary(row) { programmes[position].summary.meetings.append(meeting) }
                }
            }
            return programmes
        }
    }

    /// Reads by what the indexed files are known.
    func marks() throws(StoreError) -> [ProgrammeName: FileMark] {
        try connection.read { db in
            var marks: [ProgrammeName: FileMark] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT name, inode, size, modified FROM programme")
            while let row = try rows.next() {
                if let name = ProgrammeName(row[0] as String) { marks[name] = FileMark(row) }
            }
            return marks
        }
    }

    /// Stores some programmes and forgets others, in one transaction.
    func store(_ programmes: [IndexedProgramme], forgetting names: [String]) throws(StoreError) {
        try connection.write { db in
            for name in names { try IndexFile.forget(name, in: db) }
            for programme in programmes {
                try IndexFile.forget(programme.summary.name.text, in: db)
                try IndexFile.insert(programme, into: db)
            }
        }
    }

    func close() { connection.close() }

    private static func open(_ path: String, for use: Connection.Use) throws(StoreError) -> Connection {
        let connection = try Connection(path, as: .index, for: use)
        do throws(StoreError) {
            let found = try connection.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") }
            guard found == version else { throw .newer(file: path, needs: version) }
            return connection
        } catch {
            connection.close()
            throw error
        }
    }

    private static func make(_ path: String) throws(StoreError) -> Connection {
        try FileSystem.destroy(path)
        try FileSystem.destroy("\(path)-journal")
        return try Connection(making: path, as: .index) { db in
            try db.execute(sql: tables)
            try db.execute(sql: SearchTables.sql)
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
    }

    private static func forget(_ name: String, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM meeting WHERE programme = ?").execute(arguments: [name])
        try db.cachedStatement(sql: "DELETE FROM programme WHERE name = ?").execute(arguments: [name])
    }

    private static func insert(_ programme: IndexedProgramme, into db: Database) throws {
        let summary = programme.summary
        try db.cachedStatement(sql: "INSERT INTO programme VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .execute(arguments: [
                summary.name.text, Int64(bitPattern: programme.mark.inode), programme.mark.size,
                programme.mark.modified,
                programme.programme?.blob, programme.generation, programme.seq, summary.title, summary.client,
                summary.targetGroup, summary.people, summary.lastChange.milliseconds, summary.isUsable,
                summary.running != nil,
            ])
        let places = Array(repeating: "?", count: 18).joined(separator: ", ")
        let insert = try db.cachedStatement(sql: "INSERT INTO meeting VALUES(\(places))")
        for meeting in summary.meetings {
            try insert.execute(arguments: [
                summary.name.text, meeting.number, meeting.id.blob, meeting.theme, meeting.start?.secondsSinceEpoch,
                meeting.place, meeting.stage.rawValue, meeting.began?.milliseconds, meeting.ended?.milliseconds,
                meeting.entries, meeting.unfinished, meeting.tally.minutes.count, meeting.tally.workingMinutes.count,
                meeting.tally.attendances, meeting.tally.kinds.stored, meeting.tally.repeated, meeting.tally.asked,
                meeting.tally.done,
            ])
        }
    }
}

extension IndexedProgramme {
    fileprivate init?(_ row: Row) {
        guard let name = ProgrammeName(row[0] as String) else { return nil }
        summary = ProgrammeSummary(unusable: name)
        summary.title = row[7]
        summary.client = row[8]
        summary.people = row[9]
        summary.lastChange = WallTime(milliseconds: row[10])
        summary.isUsable = row[11]
        summary.targetGroup = row[12]
        mark = FileMark(row)
        programme = (row[4] as Data?).flatMap(ID.init(blob:))
        generation = row[5]
        seq = row[6]
    }
}

extension FileMark {
    fileprivate init(_ row: Row) {
        self.init(inode: UInt64(bitPattern: row[1] as Int64), size: row[2], modified: row[3])
    }
}

extension MeetingSummary {
    fileprivate init?(_ row: Row) {
        guard let id = ID<Meeting>(blob: row[0]), let stage = Stage(rawValue: row[5]) else { return nil }
        self.init(
            id: id,
            number: row[1],
            theme: row[2],
            start: (row[3] as Int?).map(CivilTime.init(secondsSinceEpoch:)),
            place: row[4],
            stage: stage,
            began: (row[6] as Int64?).map(WallTime.init(milliseconds:)),
            ended: (row[7] as Int64?).map(WallTime.init(milliseconds:)),
            entries: row[8],
            unfinished: row[9],
            tally: MeetingTally(row)
        )
    }
}

extension MeetingTally {
    fileprivate init(_ row: Row) {
        self.init()
        minutes = Minutes(row[10])
        workingMinutes = Minutes(row[11])
        attendances = row[12]
        kinds = KindCounts(stored: row[13])
        repeated = row[14]
        asked = row[15]
        done = row[16]
    }
}

extension CivilTime {
    /// Seconds since 1970 on the same clock on the wall: one column, and quick to read.
    fileprivate var secondsSinceEpoch: Int { day.daysSinceEpoch * 86_400 + second }

    init(secondsSinceEpoch seconds: Int) {
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        self.init(day: CalendarDay(daysSinceEpoch: days), second: seconds - days * 86_400)
    }
}
