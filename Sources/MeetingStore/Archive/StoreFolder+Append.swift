import GRDB
import MeetingEngine

extension ProgrammeFile {
    /// Puts an event into the log at its own number.
    static func insert(_ record: EventRecord, seq: Int64, into db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO event(seq, id, act, meeting, seat, at, boot, boot_ms, kind, version, payload)
                VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(arguments: [
            seq, record.id.blob, record.act.blob, record.meeting?.blob, record.seat, record.at, record.boot.blob,
            record.bootMilliseconds, record.kind, record.version, record.payload,
        ])
    }
}

extension StoreFolder {
    /// Takes in what an archive has of a programme beyond what is here.
    ///
    /// The two logs must be one, one of them the beginning of the other. What either of them destroyed is destroyed here,
    /// and may differ; nothing else may.
    func append(
        _ section: ArchiveSurvey.Section,
        _ reader: ArchiveReader,
        _ people: [PeopleChange],
        withPeople: Bool
    ) throws(ArchiveError) -> TakenIn {
        let name = section.name
        let seats: [DraftFile]
        do throws(StoreError) {
            seats = try holdAllSeats(of: name)
        } catch {
            // What changes nothing needs nobody to leave.
            if let taken = try compare(section, reader, people, withPeople: withPeople) { return taken }
            throw .store(error)
        }
        defer { for seat in seats { seat.release() } }
        let file = try wrap { () throws(StoreError) in try ProgrammeFile(opening: name, in: self) }
        defer { file.close() }
        guard file.identity == section.programme else { throw .otherProgramme(name) }
        var taken = TakenIn(name: name, log: .unchanged, events: section.events)
        var failure: ArchiveError?
        var erasures = section.erasures
        do throws(StoreError) {
            taken.log = try file.connection.write { db in
                do throws(ArchiveError) {
                    var merge = LogMerge(section, file: file, mayWrite: true, db)
                    let log = try merge.run(reader)
                    erasures = merge.erasures
                    return log ?? .unchanged
                } catch {
                    failure = error
                    throw error
                }
            }
        } catch {
            throw failure ?? .store(error)
        }
        if !erasures.entries.isEmpty { forgetErased(erasures.entries, draftsOf: name) }
        let changes = file.people.changes(withPeople ? people : [], erasures)
        try wrap { () throws(StoreError) in try file.changePeople(changes.gone + changes.new) }
        taken.people = changes.new.count
        taken.peopleKept = changes.kept
        taken.peopleLeftOut = withPeople ? 0 : people.count
        return taken
    }

    /// What taking a section in comes to when it changes nothing; nil when it would change something.
    private func compare(
        _ section: ArchiveSurvey.Section,
        _ reader: ArchiveReader,
        _ people: [PeopleChange],
        withPeople: Bool
    ) throws(ArchiveError) -> TakenIn? {
        let file = try wrap { () throws(StoreError) in
            try ProgrammeFile(opening: section.name, in: self, readOnly: true)
        }
        defer { file.close() }
        guard file.identity == section.programme else { return nil }
        var failure: ArchiveError?
        var erasures = section.erasures
        var log: TakenIn.Log?
        do throws(StoreError) {
            log = try file.connection.read { db in
                do throws(ArchiveError) {
                    var merge = LogMerge(section, file: file, mayWrite: false, db)
                    defer { erasures = merge.erasures }
                    return try merge.run(reader)
                } catch {
                    failure = error
                    throw error
                }
            }
        } catch {
            throw failure ?? .store(error)
        }
        let changes = file.people.changes(withPeople ? people : [], erasures)
        guard let log, changes.gone.isEmpty, changes.new.isEmpty else { return nil }
        var taken = TakenIn(name: section.name, log: log, events: section.events)
        taken.peopleKept = changes.kept
        taken.peopleLeftOut = withPeople ? 0 : people.count
        return taken
    }
}

/// Two copies of one log being brought together, within a transaction.
private struct LogMerge {
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

extension People {
    /// What taking names in comes to: who goes, being erased, who is new, and how many stay as they are here.
    ///
    /// Nobody is brought back whose traces were destroyed, here or there.
    fileprivate func changes(
        _ people: [PeopleChange],
        _ erasures: Erasures
    ) -> (gone: [PeopleChange], new: [PeopleChange], kept: Int) {
        let known = people.filter { change in
            if case .contact(let person, _) = change { !erasures.persons.contains(person) } else { true }
        }
        let (new, kept) = additions(known)
        return (erasures.persons.filter { contacts[$0] != nil }.map { .contact($0, nil) }, new, kept)
    }

    /// The changes that bring new names; those that are here stay as they are.
    func additions(_ changes: [PeopleChange]) -> (new: [PeopleChange], kept: Int) {
        var new: [PeopleChange] = []
        var kept = 0
        for change in changes {
            let (isHere, isSame) =
                switch change {
                case .contact(let person, let contact): (contacts[person] != nil, contacts[person] == contact)
                case .expert(let name): (expert != nil, expert == name)
                case .facilitator(let name): (facilitator != nil, facilitator == name)
                }
            if !isHere { new.append(change) } else if !isSame { kept += 1 }
        }
        return (new, kept)
    }
}
