import GRDB
public import MeetingEngine

/// A part of the log as JSON Lines, copied out of its transaction.
public struct LogSlice: Hashable, Sendable {
    /// The lines, without their ends.
    public let lines: [String]
    /// Where the next slice begins; nil when this was the last.
    public let next: Int64?
}

extension ProgrammeFile {
    /// Copies a slice of the log: one short transaction, which has ended when this returns, so that printing holds up
    /// no seat.
    ///
    /// - Parameters:
    ///   - meeting: only this meeting's events; nil for all.
    ///   - after: the `next` of the slice before, 0 for the first.
    public func lines(of meeting: ID<Meeting>? = nil, after: Int64 = 0) throws(StoreError) -> LogSlice {
        try lines(of: meeting, after: after, slice: ProgrammeFile.slice)
    }

    func lines(of meeting: ID<Meeting>?, after: Int64, slice: Int) throws(StoreError) -> LogSlice {
        let path = path
        let rows = try connection.read { db in
            try ProgrammeFile.rows(db, after: after, limit: slice, file: path)
        }
        let lines = rows.filter { meeting == nil || $0.record.meeting == meeting }.map { $0.record.line(seq: $0.seq) }
        return LogSlice(lines: lines, next: rows.count < slice ? nil : rows.last?.seq)
    }
}

extension ProgrammeFile {
    /// Reads the programme's own events and a meeting's, in the order of the log: what a state of that meeting folds from.
    ///
    /// - Throws: why they cannot be read.
    public func events(of meeting: ID<Meeting>) throws(StoreError) -> [RecordedEvent] {
        let path = path
        var events: [RecordedEvent] = []
        var after: Int64 = 0
        while true {
            let rows = try connection.read { db in
                try ProgrammeFile.rows(db, after: after, limit: ProgrammeFile.slice, file: path)
            }
            for row in rows where row.record.meeting == nil || row.record.meeting == meeting {
                events.append(try row.recorded(file: path))
            }
            guard rows.count == ProgrammeFile.slice, let last = rows.last else { return events }
            after = last.seq
        }
    }
}
