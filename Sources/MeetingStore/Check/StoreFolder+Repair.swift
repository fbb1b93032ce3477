import Glibc

/// What a repair has done.
public struct Repair: Hashable, Sendable {
    /// Files and folders that only their owner may read now.
    public internal(set) var closed: [String] = []
    /// What something that was stopped had left behind, destroyed now.
    public internal(set) var removed: [String] = []
    /// How many acts were merged from rescue files.
    public internal(set) var merged = 0
    /// What came of the index.
    public internal(set) var index = Index.busy

    /// What came of making the index anew.
    public enum Index: Hashable, Sendable {
        /// It was made of so many programmes that can be used.
        case made(programmes: Int)
        /// Another process is writing it.
        case busy
        /// It cannot be written.
        case failed(StoreError)
    }
}

extension StoreFolder {
    /// Mends what can be mended without touching a word.
    ///
    /// That is permissions, what something that was stopped has left, names that have not followed their log, acts that wait
    /// in rescue files, and the index, which is made anew from the logs. A damaged programme stays as it is.
    ///
    /// - Parameter search: what the words of entries are indexed with; nil leaves them to the next run of the indexer.
    public func repair(search: SearchIndexing? = nil) -> Repair {
        var repair = Repair()
        for file in abandonedFiles where (try? FileSystem.destroyLeftover(file)) != nil { repair.removed.append(file) }
        for store in abandonedStores {
            store.removeWhole()
            if FileSystem.status(store.path) == nil { repair.removed.append(store.path) }
        }
        for path in ownersAlone {
            guard let status = FileSystem.status(path), status.isPlainFile || status.isFolder, status.mode & 0o077 != 0
            else { continue }
            if chmod(path, mode_t(status.isFolder ? 0o700 : 0o600)) == 0 { repair.closed.append(path) }
        }
        for name in programmeNames() {
            let log = Connection.owner(of: programmeFile(name), as: .programme)
            guard !rescueFiles(of: name).isEmpty || log.flatMap({ waitingPeople(of: name, $0) }) != nil,
                let file = try? ProgrammeFile(opening: name, in: self)
            else { continue }
            repair.merged += file.rescuedActs
            file.close()
        }
        do throws(StoreError) {
            switch try Indexer.rebuild(self, search: search) {
            case .updated: repair.index = .made(programmes: usableProgrammes)
            case .alreadyRunning: repair.index = .busy
            }
        } catch {
            repair.index = .failed(error)
        }
        return repair
    }

    private var usableProgrammes: Int {
        var list = ProgrammeList(self)
        while !list.isComplete { _ = list.refresh(within: 1000) }
        return list.programmes.count { $0.isUsable }
    }
}
