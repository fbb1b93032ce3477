import CSQLite
import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine

/// One SQLite file, opened with care: durable, owner-only, and trusting nothing that stands in it.
final class Connection {
    /// What a file is opened for.
    enum Use {
        case reading
        case writing
    }

    /// What kind of file it is: SQLite's application id, the first thing that tells our files from others.
    enum Application: Int32 {
        case programme = 0x4F69_7661
        case people = 0x4F69_7670
        case index = 0x4F69_7669
    }

    let path: String
    private let use: Use
    private let queue: DatabaseQueue

    /// Opens a file that exists.
    ///
    /// - Throws: why it cannot be used; it has not been changed then.
    convenience init(_ path: String, as application: Application, for use: Use) throws(StoreError) {
        try self.init(path, for: use)
        do {
            try check(application)
            try settle()
        } catch {
            try? queue.close()
            throw error
        }
    }

    /// Makes a file that did not exist, with tables; one that could not be made whole is removed again.
    convenience init(
        making path: String,
        as application: Application,
        with tables: (Database) throws -> Void
    ) throws(StoreError) {
        try FileSystem.makeFile(path)
        do {
            try self.init(path, for: .writing)
            try settle()
            try write { db in
                try db.execute(sql: "PRAGMA application_id = \(application.rawValue)")
                try tables(db)
            }
        } catch {
            unlink(path)
            throw error
        }
        try FileSystem.syncFolder(FileSystem.folder(of: path))
    }

    /// Lets the closed queue live on.
    ///
    /// libdispatch disposes of a queue on its pool of threads, and the pool, once started, wakes the process every second
    /// until it ends: 60 times a minute at idle, instead of 4. A closed queue is small.
    deinit {
        try? queue.close()
        _ = Unmanaged.passRetained(queue)
    }

    private init(_ path: String, for use: Use) throws(StoreError) {
        guard let status = FileSystem.status(path) else { throw .missing(file: path) }
        guard status.isPlainFile else { throw .notAFile(file: path) }
        self.path = path
        self.use = use
        do {
            queue = try DatabaseQueue(path: path, configuration: Connection.configuration())
        } catch {
            throw StoreError(error, file: path)
        }
    }

    /// The programme that a file says it belongs to; nil when there is no such file or it cannot be read.
    static func owner(of path: String, as application: Application) -> ID<Programme>? {
        guard let connection = try? Connection(path, as: application, for: .reading) else { return nil }
        defer { connection.close() }
        let blob = try? connection.read { db in try Data.fetchOne(db, sql: "SELECT programme FROM meta") }
        return blob.flatMap { $0 }.flatMap(ID.init(blob:))
    }

    /// Runs statements that stand outside transactions, or begin and end their own.
    func access<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.inDatabase(body)
        } catch {
            throw StoreError(error, file: path)
        }
    }

    /// Runs statements in one read transaction, which ends before this returns.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try access { db in
            try db.beginTransaction(.deferred)
            defer { if db.isInsideTransaction { try? db.rollback() } }
            return try body(db)
        }
    }

    /// Runs statements in one write transaction: all of it is stored, or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try access { db in
            try db.beginTransaction(.immediate)
            defer { if db.isInsideTransaction { try? db.rollback() } }
            let value = try body(db)
            try Connection.commit(db)
            return value
        }
    }

    /// Commits, giving readers a moment to end: they hold the file for a few milliseconds at most.
    static func commit(_ db: Database) throws {
        for _ in 0..<30 {
            do {
                return try db.commit()
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && db.isInsideTransaction {
                poll(nil, 0, 3)
            }
        }
        try db.commit()
    }

    /// Closes the file; when it was written, the journal is removed with it.
    func close() {
        switch use {
        case .reading: break
        case .writing: try? queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
        }
        try? queue.close()
    }

    /// Closes the file and leaves everything beside it as it is.
    func abandon() { try? queue.close() }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        // While opening, another's commit is waited for; afterwards whoever calls decides when to try again.
        configuration.busyMode = .timeout(1)
        configuration.prepareDatabase { db in
            if let handle = db.sqliteConnection { sqlite_defend(UnsafeMutableRawPointer(handle)) }
            try db.execute(
                sql: """
                    PRAGMA cell_size_check = ON;
                    PRAGMA mmap_size = 0;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA synchronous = FULL;
                    """
            )
        }
        return configuration
    }

    /// Refuses what is not our file, before anything could change it.
    private func check(_ application: Application) throws(StoreError) {
        let path = path
        try access { db in
            guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == application.rawValue else {
                throw StoreError.foreign(file: path)
            }
            let programs = "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
            guard try Int.fetchOne(db, sql: programs) == 0 else { throw StoreError.foreign(file: path) }
        }
    }

    /// Makes the connection ready for its use.
    private func settle() throws(StoreError) {
        let path = path
        let use = use
        try access { db in
            switch use {
            case .reading: try db.execute(sql: "PRAGMA query_only = ON")
            case .writing:
                if let handle = db.sqliteConnection, sqlite_is_read_only(UnsafeMutableRawPointer(handle)) {
                    throw StoreError.readOnly(file: path)
                }
                try db.execute(sql: "PRAGMA journal_mode = TRUNCATE")
            }
            try db.execute(sql: "PRAGMA busy_timeout = 0")
        }
    }
}
