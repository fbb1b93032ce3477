import CSystem
import Glibc
public import MeetingEngine

/// What came of restoring a store.
public struct RestoredStore: Hashable, Sendable {
    /// What each programme of the archive came to.
    public let programmes: [TakenIn]
    /// When the archive was made.
    public let made: WallTime
    /// The folder in which what was here before is kept, as a store of its own.
    public let keptAside: String?
}

extension StoreFolder {
    /// Makes the store what an archive holds: at one moment, or not at all.
    ///
    /// - Parameter replacing: whether programmes that are here may be set aside, into a folder within the store.
    public func restore(
        from file: String,
        withPeople: Bool,
        replacing: Bool,
        at now: WallTime
    ) throws(ArchiveError) -> RestoredStore {
        let reader = try wrap { () throws(StoreError) in try ArchiveReader(file) }
        let survey = try ArchiveSurvey(reader)
        guard isEmpty || replacing else { throw .notEmpty(folder: path) }
        try wrap { () throws(StoreError) in try prepare() }
        let seats = try wrap { () throws(StoreError) in try holdSeats() }
        defer { for seat in seats { seat.release() } }
        removeAbandonedStores()
        let draft = StoreFolder(path: "\(path)/.restoring.\(getpid())", rescue: rescues.first ?? path)
        var programmes: [TakenIn] = []
        do throws(ArchiveError) {
            try wrap { () throws(StoreError) in try draft.prepare() }
            for section in survey.sections {
                let people = try draft.peopleToTake(section, reader)
                programmes.append(try draft.create(section, reader, people, withPeople: withPeople))
            }
        } catch {
            draft.removeWhole()
            throw error
        }
        let aside = try wrap { () throws(StoreError) in try exchange(with: draft, at: now) }
        return RestoredStore(programmes: programmes, made: survey.made, keptAside: aside)
    }

    /// Whether no programme and no names are here.
    private var isEmpty: Bool {
        !FileSystem.names(in: programmes).contains {
            $0.hasSuffix(StoreFolder.programmeSuffix) || $0.hasSuffix(".people")
        }
    }

    /// Changes the folder of programmes for another store's; nothing is between before and after.
    ///
    /// - Returns: where what was here lies now; nil when nothing was.
    private func exchange(with draft: StoreFolder, at now: WallTime) throws(StoreError) -> String? {
        let hadNothing = isEmpty
        let aside = StoreFolder(
            path: hadNothing ? draft.path : "\(path)/replaced-\(now.milliseconds)",
            rescue: rescues.first ?? path
        )
        if !hadNothing {
            let renamed = system_rename_new(draft.path, aside.path)
            guard renamed == 0 else { throw StoreError(errno: -renamed, file: aside.path) }
        }
        let exchanged = system_exchange(aside.programmes, programmes)
        guard exchanged == 0 else { throw StoreError(errno: -exchanged, file: programmes) }
        try FileSystem.syncFolder(aside.path)
        try FileSystem.syncFolder(path)
        if hadNothing {
            aside.removeWhole()
            return nil
        }
        // The lines being typed belong to the meetings that were here.
        let moved = system_exchange(aside.drafts, drafts)
        guard moved == 0 else { throw StoreError(errno: -moved, file: drafts) }
        try FileSystem.syncFolder(aside.path)
        try FileSystem.syncFolder(path)
        return aside.path
    }

    /// Takes every seat of every programme, so that no console is at work.
    private func holdSeats() throws(StoreError) -> [DraftFile] {
        var seats: [DraftFile] = []
        do throws(StoreError) {
            for name in programmeNames() { seats += try holdAllSeats(of: name) }
            return seats
        } catch {
            for seat in seats { seat.release() }
            throw error
        }
    }

    /// Removes what a restoring that was killed has left behind.
    private func removeAbandonedStores() {
        for name in FileSystem.names(in: path) where name.hasPrefix(".restoring.") {
            guard let process = pid_t(name.dropFirst(".restoring.".count)) else { continue }
            if process == getpid() || kill(process, 0) != 0 && errno == ESRCH {
                StoreFolder(path: "\(path)/\(name)", rescue: path).removeWhole()
            }
        }
    }

    /// Overwrites and removes a store that is not in use, with all that is in it.
    private func removeWhole() {
        for folder in [programmes, drafts] {
            for name in FileSystem.names(in: folder) { try? FileSystem.destroy("\(folder)/\(name)") }
            rmdir(folder)
        }
        rmdir(path)
    }
}
