import CSystem
import GRDB
import Glibc
import MeetingEngine

extension StoreFolder {
    /// Lets a programme of an archive take the place of the one of its name, which is kept in a store of its own within this
    /// one.
    ///
    /// The moment is when the logs change places. The names follow, or are put right when the programme is next opened
    /// (`settlePeople`).
    func replace(
        _ section: ArchiveSurvey.Section,
        _ reader: ArchiveReader,
        _ people: [PeopleChange],
        withPeople: Bool,
        at now: WallTime
    ) throws(ArchiveError) -> TakenIn {
        let name = section.name
        for store in abandonedStores { store.removeWhole() }
        let made = storeInMaking
        let hasItsPeople = Connection.owner(of: peopleFile(name), as: .people) == section.programme
        do throws(ArchiveError) {
            try wrap { () throws(StoreError) in try made.prepare() }
            var taken = try made.create(section, reader, hasItsPeople ? [] : people, withPeople: withPeople)
            try wrap { () throws(StoreError) in
                if hasItsPeople {
                    if withPeople { (taken.people, taken.peopleKept) = try place(people, of: section) }
                } else if FileSystem.status(peopleFile(name)) != nil,
                    FileSystem.status(made.peopleFile(name)) == nil
                {
                    // Others' names must not stay beside the log: they change places with none.
                    try PeopleFile(making: made.peopleFile(name), of: section.programme).close()
                }
                taken.keptAside = try exchange(name, of: section.programme, with: made, at: now)
            }
            return taken
        } catch {
            made.removeWhole()
            throw error
        }
    }

    /// - Returns: where what was here lies now.
    private func exchange(
        _ name: ProgrammeName,
        of programme: ID<Programme>,
        with made: StoreFolder,
        at now: WallTime
    ) throws(StoreError) -> String {
        let aside = try setAside(made, at: now)
        let (here, there) = (programmeFile(name), aside.programmeFile(name))
        // A journal that the old log could not be mended with would be played back into the new one.
        let hasJournal = rename("\(here)-journal", "\(there)-journal") == 0
        let exchanged = system_exchange(there, here)
        guard exchanged == 0 else {
            if hasJournal { rename("\(there)-journal", "\(here)-journal") }
            aside.removeWhole()
            throw StoreError(errno: -exchanged, file: here)
        }
        for folder in [programmes, aside.programmes] { try FileSystem.syncFolder(folder) }
        // Should it fail, the names follow when the programme is next opened.
        try? settlePeople(of: name, programme)
        return aside.path
    }

    /// Where the names of a programme wait whose log has taken another's place, when they have not followed it yet.
    ///
    /// They lie beside a log that they do not belong to, and those beside their own log are another programme's.
    func waitingPeople(of name: ProgrammeName, _ programme: ID<Programme>) -> String? {
        if Connection.owner(of: peopleFile(name), as: .people) == programme { return nil }
        return asides.map(\.folder).first { aside in
            Connection.owner(of: aside.peopleFile(name), as: .people) == programme
                && Connection.owner(of: aside.programmeFile(name), as: .programme) != programme
        }?.peopleFile(name)
    }

    /// Lets names follow their log, where an import was stopped between the two.
    func settlePeople(of name: ProgrammeName, _ programme: ID<Programme>) throws(StoreError) {
        let path = peopleFile(name)
        // The log's lock: of two that open the programme at once only one may do it.
        let log = try Connection(programmeFile(name), as: .programme, for: .writing)
        defer { log.close() }
        try log.write { _ in
            guard let waiting = waitingPeople(of: name, programme) else { return }
            if FileSystem.status(path) != nil { return try FileSystem.exchange(waiting, path) }
            guard rename(waiting, path) == 0 else { throw StoreError(errno: errno, file: path) }
            try FileSystem.syncFolder(programmes)
        }
    }
}
