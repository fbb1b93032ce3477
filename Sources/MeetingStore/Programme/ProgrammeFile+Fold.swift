import GRDB
import MeetingEngine

extension ProgrammeFile {
    /// How many rows are copied in one transaction: about a millisecond's work, so that no reader holds up a seat.
    static let slice = 500

    /// Folds what others have appended since the last time.
    ///
    /// - Throws: why it could not; what was folded before stands.
    public func refresh() throws(StoreError) {
        let path = path
        let version: Int64 = try connection.access { db in
            try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        }
        if version != dataVersion || generation == nil {
            while true {
                let known = generation
                let after = known == nil ? 0 : seq
                let (meta, rows) = try connection.read { db in
                    let meta = try ProgrammeFile.meta(db, file: path)
                    let from = meta.generation == known ? after : 0
                    return (meta, try ProgrammeFile.rows(db, after: from, limit: ProgrammeFile.slice, file: path))
                }
                try fold(rows, meta)
                if rows.count < ProgrammeFile.slice { break }
            }
            dataVersion = version
        }
        try refreshPeople()
    }

    /// Folds what others have appended, within a transaction that goes on.
    func foldNew(_ db: Database) throws {
        while true {
            let meta = try ProgrammeFile.meta(db, file: path)
            let from = meta.generation == generation ? seq : 0
            let rows = try ProgrammeFile.rows(db, after: from, limit: ProgrammeFile.slice, file: path)
            try fold(rows, meta)
            if rows.count < ProgrammeFile.slice { return }
        }
    }

    /// Folds copied rows; a generation that has risen begins anew.
    private func fold(_ rows: [LogRow], _ meta: Meta) throws(StoreError) {
        var events: [RecordedEvent] = []
        events.reserveCapacity(rows.count)
        for row in rows { events.append(try row.recorded(file: path)) }
        if generation != meta.generation {
            programme = Programme()
            acts = []
            seq = 0
            generation = meta.generation
            untold.events = []
            untold.isReloaded = true
        }
        for event in events { apply(event) }
        if let last = rows.last { seq = last.seq }
        note(events)
    }

    /// Folds one event of the log into the state.
    func apply(_ event: RecordedEvent) {
        programme.apply(event)
        acts.insert(event.act)
    }

    /// Remembers folded events for whoever keeps a state of their own; a state told as a whole holds them already.
    func note(_ events: [RecordedEvent]) {
        if !untold.isReloaded { untold.events += events }
    }
}
