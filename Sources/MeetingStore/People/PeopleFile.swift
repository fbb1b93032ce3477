import FoundationEssentials
import GRDB
import MeetingEngine

/// The file of a programme's names and contacts: apart from the log, so that it can be destroyed alone.
final class PeopleFile {
    private let connection: Connection
    /// SQLite's count of others' commits when the file was read last.
    private var dataVersion: Int64 = -1

    private static let tables = """
        CREATE TABLE contact(person BLOB PRIMARY KEY, name TEXT NOT NULL, contact TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE role(role TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE meta(format INTEGER NOT NULL, programme BLOB NOT NULL) STRICT;
        """

    /// Opens a file that exists.
    init(opening path: String, of programme: ID<Programme>, for use: Connection.Use) throws(StoreError) {
        connection = try Connection(path, as: .people, for: use)
        do throws(StoreError) {
            let (format, owner) = try connection.read { db in
                guard let row = try Row.fetchOne(db, sql: "SELECT format, programme FROM meta") else {
                    throw StoreError.damaged(file: path, event: nil)
                }
                return (row[0] as Int, ID<Programme>(blob: row[1]))
            }
            guard format <= StoredFormat.current else { throw StoreError.newer(file: path, needs: format) }
            guard owner == programme else { throw StoreError.foreign(file: path) }
        } catch {
            connection.close()
            throw StoreError(meta: error, file: path)
        }
    }

    /// Makes a file that did not exist.
    init(making path: String, of programme: ID<Programme>) throws(StoreError) {
        connection = try Connection(making: path, as: .people) { db in
            try db.execute(sql: PeopleFile.tables)
            try db.execute(sql: "INSERT INTO meta VALUES(?, ?)", arguments: [StoredFormat.current, programme.blob])
        }
    }

    /// Reads the people when another has changed them since the last time, and the first time; else nil.
    func readChanged() throws(StoreError) -> People? {
        let version: Int64 = try connection.access { db in
            try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        }
        if version == dataVersion { return nil }
        let people = try connection.read { db in
            var people = People()
            let contacts = try Row.fetchCursor(db, sql: "SELECT person, name, contact FROM contact")
            while let row = try contacts.next() {
                guard let person = ID<Person>(blob: row[0]) else { continue }
                people.contacts[person] = People.Contact(name: row[1], contact: row[2])
            }
            let roles = try Row.fetchCursor(db, sql: "SELECT role, name FROM role")
            while let row = try roles.next() {
                switch row[0] as String {
                case "expert": people.expert = row[1]
                case "facilitator": people.facilitator = row[1]
                default: break
                }
            }
            return people
        }
        dataVersion = version
        return people
    }

    /// Stores changes in one transaction.
    func store(_ changes: [PeopleChange]) throws(StoreError) {
        try connection.write { db in
            for change in changes {
                switch change {
                case .contact(let person, let contact?):
                    try db.execute(
                        sql: "INSERT OR REPLACE INTO contact VALUES(?, ?, ?)",
                        arguments: [person.blob, contact.name, contact.contact]
                    )
                case .contact(let person, nil):
                    try db.execute(sql: "DELETE FROM contact WHERE person = ?", arguments: [person.blob])
                case .expert(let name): try PeopleFile.store(name, as: "expert", in: db)
                case .facilitator(let name): try PeopleFile.store(name, as: "facilitator", in: db)
                }
            }
        }
    }

    /// Closes the file; no journal stays.
    func close() { connection.close() }

    private static func store(_ name: String?, as role: String, in db: Database) throws {
        if let name {
            try db.execute(sql: "INSERT OR REPLACE INTO role VALUES(?, ?)", arguments: [role, name])
        } else {
            try db.execute(sql: "DELETE FROM role WHERE role = ?", arguments: [role])
        }
    }
}

extension People {
    /// Takes a change in.
    mutating func apply(_ change: PeopleChange) {
        switch change {
        case .contact(let person, let contact): contacts[person] = contact
        case .expert(let name): expert = name
        case .facilitator(let name): facilitator = name
        }
    }
}
