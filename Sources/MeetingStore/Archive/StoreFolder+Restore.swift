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
    /// How many programmes are in it.
    public let replaced: Int
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
        for store in abandonedStores { store.removeWhole() }
        let draft = storeInMaking
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
        let replaced = programmeNames().count
        let aside = try wrap { () throws(StoreError) in try exchange(with: draft, at: now) }
        return RestoredStore(programmes: programmes, made: survey.made, keptAside: aside, replaced: replaced)
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
        var aside = draft
        do throws(StoreError) {
            if !hadNothing { aside = try setAside(draft, at: now) }
            let exchanged = system_exchange(aside.programmes, programmes)
            guard exchanged == 0 else { throw StoreError(errno: -exchanged, file: programmes) }
        } catch {
            aside.removeWhole()
            throw error
        }
        try FileSystem.syncFolder(aside.path)
        try FileSystem.syncFolder(path)
        if hadNothing {
            aside.removeWhole()
            return nil
        }
        // The lines being typed belong to the meetings that were here.
        try FileSystem.exchange(aside.drafts, drafts)
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
}
