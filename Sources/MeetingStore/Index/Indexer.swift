import CSystem
import Glibc
import OrderedCollections

/// Brings the index up to date: the one writer it has, run as a child process of low priority (`oivallus index`).
public enum Indexer {
    /// What a run came to.
    public enum Run: Hashable, Sendable {
        /// The index is up to date; so many programmes had changed or were gone.
        case updated(changes: Int)
        /// Another run is at work; it does the same.
        case alreadyRunning
    }

    /// How many programmes are stored in one transaction.
    private static let batch = 20

    /// Notices changed, new and removed programmes and sums them up again, in small transactions.
    ///
    /// - Parameter search: what the words of entries are indexed with; nil leaves them as they are.
    /// - Throws: why the index cannot be written; it is derived, so nothing is lost.
    public static func run(_ folder: StoreFolder, search: SearchIndexing? = nil) throws(StoreError) -> Run {
        do throws(StoreError) {
            return try run(folder, search, anew: FileSystem.status(folder.indexDamage) != nil)
        } catch {
            switch error {
            // Nothing that a programme's file is comes through here; the index can be made again.
            case .damaged, .foreign: return try run(folder, search, anew: true)
            case .missing, .exists, .badName, .notAFile, .newer, .readOnly, .locked, .forbidden, .diskFull, .inUse,
                .cannotWrite, .failed:
                throw error
            }
        }
    }

    /// Throws the index away and makes it of the logs again.
    ///
    /// - Parameter search: what the words of entries are indexed with; nil leaves them to the next run.
    /// - Throws: why the index cannot be written; it is derived, so nothing is lost.
    public static func rebuild(_ folder: StoreFolder, search: SearchIndexing? = nil) throws(StoreError) -> Run {
        try run(folder, search, anew: true)
    }

    private static func run(_ folder: StoreFolder, _ search: SearchIndexing?, anew: Bool) throws(StoreError) -> Run {
        // A store that was thrown away since (the demo's) is not made again.
        guard FileSystem.status(folder.path) != nil else { return .updated(changes: 0) }
        try folder.prepare()
        let path = "\(folder.path)/index.lock"
        let lock = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
        guard lock >= 0 else { throw StoreError(errno: errno, file: path) }
        defer { system_unlock(lock) }
        guard system_lock(lock) == 0 else { return .alreadyRunning }

        if anew { try destroyIndex(of: folder) }
        var index = try IndexFile(writing: folder.indexFile)
        if let search, let signature = try index.searchSignature(), signature != search.analysis.signature {
            // Words that were computed otherwise could not be taken out any more.
            index.close()
            try destroyIndex(of: folder)
            index = try IndexFile(writing: folder.indexFile)
        }
        defer { index.close() }
        let known = try index.marks()
        // Taken before any file is read: a commit meanwhile makes them stale, and the file is read again at the next run.
        let files = OrderedDictionary(
            uniqueKeysWithValues: folder.programmeNames().compactMap { name in
                FileMark(folder.programmeFile(name)).map { (name, $0) }
            }
        )
        let gone = known.keys.filter { files[$0] == nil }.map(\.text)
        var changes = gone.count
        if !gone.isEmpty { try index.store([], forgetting: gone) }
        var changed: [IndexedProgramme] = []
        for (name, mark) in files where known[name] != mark {
            guard let programme = IndexedProgramme(name, in: folder) else { continue }
            changed.append(programme)
            changes += 1
            if changed.count == batch {
                try index.store(changed, forgetting: [])
                changed = []
            }
        }
        if !changed.isEmpty { try index.store(changed, forgetting: []) }
        try search?.run(folder, files, into: index)
        return .updated(changes: changes)
    }

    private static func destroyIndex(of folder: StoreFolder) throws(StoreError) {
        try FileSystem.destroy(folder.indexFile)
        try FileSystem.destroy("\(folder.indexFile)-journal")
        try FileSystem.destroy(folder.indexDamage)
    }
}
