import GRDB
import MeetingEngine

/// Two copies of one log being brought together, within a transaction.
struct LogMerge {
    private let section: ArchiveSurvey.Section
    private let path: String
    private let name: ProgrammeName
    private let mayWrite: Bool
    private let db: Database
    /// What both logs destroy.
    private(set) var erasures: Erasures

    init(_ section: ArchiveSurvey.Section, file: ProgrammeFile, mayWrite: Bool, _ db: Database) {
        self.section = section
        self.mayWrite = mayWrite
        path = file.path
        name = file.name
        self.db = db
        erasures = section.erasures
    }

    /// Compares, destroys and appends.
    ///
    /// - Returns: what came of it; nil when something would have to be written and may not be.
    mutating func run(_ reader: ArchiveReader) throws(ArchiveError) -> TakenIn.Log? {
        let meta = try using { try ProgrammeFile.meta(db, file: path) }
        var here = LogCursor(path: path, db)
        while let row = try here.next() {
            erasures.add(try wrap { () throws(StoreError) in try row.recorded(file: path) })
        }
        here = LogCursor(path: path, db)
        var fresh = 0
        var hasErased = false
        reader.go(to: section.begin)
        for _ in 0..<section.events {
            let (seq, record) = try reader.eventAgain()
            if let row = try here.next() {
                guard try using({ try isSame(row, seq, record) }) else { throw .diverged(name, event: row.seq) }
                if try using({ try erase(row) }) { hasErased = true }
            } else if !mayWrite {
                return nil
            } else {
                try using { try ProgrammeFile.insert(record, seq: seq, into: db) }
                fresh += 1
            }
        }
        var more = 0
        if hasErased, !mayWrite { return nil }
        while try here.next() != nil { more += 1 }
        if more > 0 { return .older(events: more) }
        if fresh == 0 { return .unchanged }
        let generation = max(meta.generation + (hasErased ? 1 : 0), section.generation)
        try using { try db.execute(sql: "UPDATE meta SET generation = ?", arguments: [generation]) }
        return .continued(events: fresh)
    }

    /// Whether a row is the same event, but for what is destroyed.
    private func isSame(_ row: LogRow, _ seq: Int64, _ other: EventRecord) throws -> Bool {
        if row.seq != seq { return false }
        if row.record == other { return true }
        var (one, two) = (row.record, other)
        (one.payload, one.kind, one.version) = (two.payload, two.kind, two.version)
        guard one == two else { return false }
        let events = (
            try row.recorded(file: path).event, try LogRow(seq: seq, record: other).recorded(file: path).event
        )
        two = other
        return erasures.redacted(events.0) == erasures.redacted(events.1)
    }

    /// Overwrites a row that still holds something that the archive's log destroys.
    private func erase(_ row: LogRow) throws -> Bool {
        let event = try row.recorded(file: path).event
        let redacted = erasures.redacted(event)
        if redacted == event { return false }
        guard mayWrite else { return true }
        let payload = redacted.storedPayload
        try db.cachedStatement(sql: "UPDATE event SET payload = ?, kind = ?, version = ? WHERE seq = ?")
            .execute(arguments: [payload.json, payload.kind.rawValue, payload.kind.version, row.seq])
        return true
    }

    private func using<Value>(_ body: () throws -> Value) throws(ArchiveError) -> Value {
        do { return try body() } catch { throw .store(StoreError(error, file: path)) }
    }
}

/// The rows of a log one by one, read by the hundred.
private struct LogCursor {
    private let path: String
    private let db: Database
    private var rows: ArraySlice<LogRow> = []
    private var after: Int64 = 0
    private var isOver = false

    init(path: String, _ db: Database) {
        self.path = path
        self.db = db
    }

    mutating func next() throws(ArchiveError) -> LogRow? {
        if rows.isEmpty, !isOver {
            do {
                rows = try ProgrammeFile.rows(db, after: after, limit: ProgrammeFile.slice, file: path)[...]
            } catch {
                throw .store(StoreError(error, file: path))
            }
            isOver = rows.count < ProgrammeFile.slice
            after = rows.last?.seq ?? after
        }
        return rows.popFirst()
    }
}
