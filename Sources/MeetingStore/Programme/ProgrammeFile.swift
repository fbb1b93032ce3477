import GRDB
public import MeetingEngine

/// A programme's files, open in this thread: the state its log folds to, and acts that go straight to the disk.
///
/// Commands that do one thing and end use this; a console uses `MeetingStore`, which does the same on a thread of its own.
public final class ProgrammeFile {
    /// The programme's name.
    public let name: ProgrammeName
    /// The state that the log folds to.
    public internal(set) var programme = Programme()
    /// The contents of the people file; empty when there is none.
    public internal(set) var people = People()
    /// Why the people file could not be read, when it could not; the programme is usable without it.
    public internal(set) var peopleTrouble: StoreError?

    /// How many acts were merged from rescue files when it was opened.
    public internal(set) var rescuedActs = 0

    let folder: StoreFolder
    let use: Connection.Use
    let connection: Connection
    var peopleFile: PeopleFile?
    let path: String
    /// The number of the newest event folded.
    var seq: Int64 = 0
    /// The generation that was folded; nil when it must be folded anew.
    var generation: Int64?
    /// What the `meta` table said about the programme.
    var identity: ID<Programme>
    /// The acts in the log.
    var acts: Set<ID<Act>> = []
    /// What has been folded and not been told yet.
    var untold = Untold()
    /// SQLite's count of others' commits when the log was read last.
    var dataVersion: Int64 = -1

    /// Opens a programme, folds its log, and merges what consoles had to store elsewhere.
    ///
    /// - Parameter readOnly: whether only reading is wanted; then nothing is merged.
    /// - Throws: why it cannot be used; nothing has been changed then.
    public convenience init(opening name: ProgrammeName, in folder: StoreFolder, readOnly: Bool = false)
        throws(StoreError)
    {
        let connection = try Connection(
            folder.programmeFile(name),
            as: .programme,
            for: readOnly ? .reading : .writing
        )
        try self.init(name, folder, connection, readOnly ? .reading : .writing)
        if readOnly { return }
        do throws(StoreError) {
            rescuedActs = try mergeRescued()
        } catch {
            switch error {
            // The rescue files stay, and are merged at another start.
            case .locked, .diskFull: break
            case .missing, .exists, .badName, .notAFile, .foreign, .newer, .damaged, .readOnly, .forbidden, .inUse,
                .cannotWrite, .failed:
                close()
                throw error
            }
        }
        untold = Untold()
    }

    init(
        _ name: ProgrammeName,
        _ folder: StoreFolder,
        _ connection: Connection,
        _ use: Connection.Use
    ) throws(StoreError) {
        self.name = name
        self.folder = folder
        self.use = use
        self.connection = connection
        let path = connection.path
        self.path = path
        do throws(StoreError) {
            let meta = try connection.read { db in try ProgrammeFile.meta(db, file: path) }
            guard meta.format <= StoredFormat.current else { throw StoreError.newer(file: path, needs: meta.format) }
            identity = meta.programme
        } catch {
            connection.close()
            throw StoreError(meta: error, file: path)
        }
        do {
            try refresh()
        } catch {
            connection.close()
            throw error
        }
        untold = Untold()
        openPeopleFirst()
    }

    /// Takes what has been folded since the last call: others' events and one's own, in the order of the log.
    public func takeChanges() -> [Change] {
        defer { untold = Untold() }
        var changes: [Change] = []
        // Names first: events may speak of people who have just come.
        if untold.hasPeople { changes.append(.people(people)) }
        if untold.isReloaded { changes.append(.reloaded(programme)) }
        if !untold.events.isEmpty { changes.append(.appended(untold.events)) }
        return changes
    }

    /// Closes the files; no journal stays.
    public func close() {
        peopleFile?.close()
        peopleFile = nil
        connection.close()
    }

    /// Closes the files without a last word to a disk that has failed.
    func abandon() {
        peopleFile?.close()
        peopleFile = nil
        connection.abandon()
    }
}

/// What has been folded and not been told; the state itself is not kept here, or each further event would copy it.
struct Untold {
    var events: [RecordedEvent] = []
    var isReloaded = false
    var hasPeople = false
}

extension StoreError {
    /// A file without our tables is another program's.
    init(meta error: StoreError, file: String) {
        switch error {
        case .failed(file: _, code: let code) where code == ResultCode.SQLITE_ERROR.rawValue:
            self = .foreign(file: file)
        case let other: self = other
        }
    }
}
