import GRDB
import MeetingEngine

/// A programme's log as rows, without the state that it folds to: for carrying it somewhere else.
struct ProgrammeLog {
    /// How far a log reached when it was looked at.
    struct Extent {
        var meta: ProgrammeFile.Meta
        var last: Int64
        var count: Int
    }

    let name: ProgrammeName
    let path: String
    private let folder: StoreFolder
    private let connection: Connection

    init(_ name: ProgrammeName, in folder: StoreFolder) throws(StoreError) {
        self.name = name
        self.folder = folder
        path = folder.programmeFile(name)
        connection = try Connection(path, as: .programme, for: .reading)
    }

    func close() { connection.close() }

    /// How far the log reaches now.
    func extent() throws(StoreError) -> Extent {
        let path = path
        let extent: Extent
        do throws(StoreError) {
            extent = try connection.read { db in
                let meta = try ProgrammeFile.meta(db, file: path)
                let row = try Row.fetchOne(db, sql: "SELECT coalesce(max(seq), 0), count(*) FROM event")
                return Extent(meta: meta, last: row?[0] ?? 0, count: row?[1] ?? 0)
            }
        } catch {
            throw StoreError(meta: error, file: path)
        }
        guard extent.meta.format <= StoredFormat.current else {
            throw .newer(file: path, needs: extent.meta.format)
        }
        return extent
    }

    /// Copies the rows, some hundred in a transaction, and hands them on outside it; each can be read as an event.
    ///
    /// - Returns: whether they are whole: false when something was erased meanwhile.
    @discardableResult
    func read(
        _ extent: Extent? = nil,
        _ body: ([LogRow]) throws(StoreError) -> Void
    ) throws(StoreError) -> Bool {
        let path = path
        let extent = if let extent { extent } else { try self.extent() }
        var after: Int64 = 0
        while after < extent.last {
            let (generation, rows) = try connection.read { db in
                let rows = try ProgrammeFile.rows(db, after: after, limit: ProgrammeFile.slice, file: path)
                return (try ProgrammeFile.meta(db, file: path).generation, rows.filter { $0.seq <= extent.last })
            }
            guard generation == extent.meta.generation, let last = rows.last else { return false }
            for row in rows { _ = try row.recorded(file: path) }
            try body(rows)
            after = last.seq
        }
        return true
    }

    /// The names, contacts and roles, in an order that does not depend on anything else.
    func people() throws(StoreError) -> [PeopleChange] {
        let programme = try extent().meta.programme
        let path = folder.waitingPeople(of: name, programme) ?? folder.peopleFile(name)
        guard FileSystem.status(path) != nil else { return [] }
        let file = try PeopleFile(opening: path, of: programme, for: .reading)
        defer { file.close() }
        guard let people = try file.readChanged() else { return [] }
        let contacts = people.contacts.sorted { $0.key.description < $1.key.description }
        return contacts.map { PeopleChange.contact($0.key, $0.value) }
            + [people.expert.map { .expert($0) }, people.facilitator.map { .facilitator($0) }].compactMap { $0 }
    }
}
