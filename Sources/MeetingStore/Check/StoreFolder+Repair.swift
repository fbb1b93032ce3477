import Glibc

/// What a repair has done.
public struct Repair: Hashable, Sendable {
    /// Files that only their owner may read now.
    public internal(set) var closed: [String] = []
    /// How many acts were merged from rescue files.
    public internal(set) var merged = 0
    /// How many programmes the index was made of anew; nil when it is being written by another process.
    public internal(set) var indexed: Int?
}

extension StoreFolder {
    /// Mends what can be mended without touching a word.
    ///
    /// That is permissions, acts that wait in rescue files, and the index, which is made anew from the logs. A damaged
    /// programme stays as it is.
    ///
    /// - Parameter search: what the words of entries are indexed with; nil leaves them to the next run of the indexer.
    /// - Throws: why the index cannot be written.
    public func repair(search: SearchIndexing? = nil) throws(StoreError) -> Repair {
        var repair = Repair()
        let names = programmeNames()
        for file in names.flatMap({ [programmeFile($0), peopleFile($0)] }) {
            guard let status = FileSystem.status(file), status.isPlainFile, status.mode & 0o077 != 0 else { continue }
            if chmod(file, mode_t(0o600)) == 0 { repair.closed.append(file) }
        }
        for name in names where !rescueFiles(of: name).isEmpty {
            guard let file = try? ProgrammeFile(opening: name, in: self) else { continue }
            repair.merged += file.rescuedActs
            file.close()
        }
        switch try Indexer.rebuild(self, search: search) {
        case .updated(let changes): repair.indexed = changes
        case .alreadyRunning: break
        }
        return repair
    }
}
