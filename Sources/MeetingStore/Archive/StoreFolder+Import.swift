import GRDB
import Glibc
public import MeetingEngine

/// What came of taking a programme in.
public struct TakenIn: Hashable, Sendable {
    /// What was done with its log.
    public enum Log: Hashable, Sendable {
        /// The programme is new here.
        case created
        /// It was here; so many events are new.
        case continued(events: Int)
        /// All of it was here.
        case unchanged
        /// What was here went on after the file was written; so many events more are here.
        case older(events: Int)
    }

    /// The programme.
    public let name: ProgrammeName
    /// What was done with its log.
    public internal(set) var log: Log
    /// How many events the file holds of it.
    public let events: Int
    /// How many names, contacts and roles came in.
    public internal(set) var people = 0
    /// How many stay as they are here, though the file has others.
    public internal(set) var peopleKept = 0
    /// How many the file holds that were not asked for.
    public internal(set) var peopleLeftOut = 0
    /// The store in which what was here before is kept, when it was replaced.
    public internal(set) var keptAside: String?
}

extension StoreFolder {
    /// Takes a programme of an archive into the store: all of it or nothing, and nothing twice.
    ///
    /// - Parameters:
    ///   - name: which one, when the archive holds several.
    ///   - replacing: whether a programme of the name may be set aside, into a store within this one, for the file's.
    public func takeIn(
        _ name: ProgrammeName? = nil,
        from file: String,
        withPeople: Bool,
        replacing: Bool = false,
        at now: WallTime
    ) throws(ArchiveError) -> TakenIn {
        let reader = try wrap { () throws(StoreError) in try ArchiveReader(file) }
        let survey = try ArchiveSurvey(reader)
        let section = try survey.section(name, in: file)
        let people = try peopleToTake(section, reader)
        try wrap { () throws(StoreError) in try prepare() }
        if FileSystem.status(programmeFile(section.name)) == nil {
            return try create(section, reader, people, withPeople: withPeople)
        }
        do throws(ArchiveError) {
            return try append(section, reader, people, withPeople: withPeople)
        } catch {
            guard replacing, error.isAboutWhatIsHere else { throw error }
        }
        let seats = try wrap { () throws(StoreError) in try holdAllSeats(of: section.name) }
        defer { for seat in seats { seat.release() } }
        return try replace(section, reader, people, withPeople: withPeople, at: now)
    }

    /// Makes a programme's files of a section; the log takes its name last, in place of nothing.
    func create(
        _ section: ArchiveSurvey.Section,
        _ reader: ArchiveReader,
        _ people: [PeopleChange],
        withPeople: Bool
    ) throws(ArchiveError) -> TakenIn {
        let name = section.name
        for path in abandonedFiles where unfinishedFiles(of: name).contains(path) {
            try? FileSystem.destroyLeftover(path)
        }
        let draft = unfinishedFile(of: name, 2)
        var changed: ArchiveError?
        do throws(StoreError) {
            let connection = try Connection(making: draft, as: .programme) { db in
                try db.execute(sql: ProgrammeFile.tables)
                try db.execute(
                    sql: "INSERT INTO meta VALUES(?, ?, ?)",
                    arguments: [section.format, section.programme.blob, section.generation]
                )
                reader.go(to: section.begin)
                for _ in 0..<section.events {
                    let event: (seq: Int64, record: EventRecord)
                    do throws(ArchiveError) {
                        event = try reader.eventAgain()
                    } catch {
                        changed = error
                        throw error
                    }
                    try ProgrammeFile.insert(event.record, seq: event.seq, into: db)
                }
            }
            connection.close()
        } catch {
            unlink(draft)
            throw changed ?? .store(error)
        }
        defer { unlink(draft) }
        var taken = TakenIn(name: name, log: .created, events: section.events)
        try wrap { () throws(StoreError) in
            if withPeople {
                (taken.people, taken.peopleKept) = try place(people, of: section)
            } else {
                taken.peopleLeftOut = section.people
            }
            try ProgrammeFile.publish(draft, as: programmeFile(name))
        }
        return taken
    }

    /// Makes the people file before the log appears; one of the same programme that was left alone is added to.
    ///
    /// - Returns: how many names are new, and how many stay as they are here.
    func place(
        _ people: [PeopleChange],
        of section: ArchiveSurvey.Section
    ) throws(StoreError) -> (new: Int, kept: Int) {
        if people.isEmpty { return (0, 0) }
        let path = peopleFile(section.name)
        if FileSystem.status(path) != nil {
            let file = try PeopleFile(opening: path, of: section.programme, for: .writing)
            defer { file.close() }
            let additions = (try file.readChanged() ?? People()).additions(people)
            try file.store(additions.new)
            return (additions.new.count, additions.kept)
        }
        let draft = unfinishedFile(of: section.name, 3)
        unlink(draft)
        let file = try PeopleFile(making: draft, of: section.programme)
        defer { unlink(draft) }
        defer { file.close() }
        try file.store(people)
        file.close()
        try ProgrammeFile.publish(draft, as: path)
        return (people.count, 0)
    }

    /// The names of a section that may come in: nobody's whose traces the log destroyed.
    func peopleToTake(
        _ section: ArchiveSurvey.Section,
        _ reader: ArchiveReader
    ) throws(ArchiveError) -> [PeopleChange] {
        var people: [PeopleChange] = []
        try reader.people(of: section) { change in
            if case .contact(let person, _) = change, section.erasures.persons.contains(person) { return }
            people.append(change)
        }
        return people
    }
}

/// Does something with the store; what it throws becomes an error of the archive.
func wrap<Value>(_ body: () throws(StoreError) -> Value) throws(ArchiveError) -> Value {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
}

extension ArchiveError {
    /// Whether it is what the store holds already that stands in the way.
    fileprivate var isAboutWhatIsHere: Bool {
        switch self {
        case .otherProgramme, .diverged: true
        case .store(let error):
            switch error {
            case .damaged, .foreign: true
            case .missing, .exists, .badName, .notAFile, .newer, .readOnly, .locked, .forbidden, .diskFull, .inUse,
                .cannotWrite, .failed:
                false
            }
        case .line, .noProgrammes, .manyProgrammes, .noSuchProgramme, .notEmpty: false
        }
    }
}

extension ArchiveReader {
    /// Reads the next event of a section that was surveyed, once more.
    ///
    /// - Throws: `changed` too, when the file is not the same any more.
    func eventAgain() throws(ArchiveError) -> (seq: Int64, record: EventRecord) {
        guard let text = try next() else { throw fault(.changed) }
        return try event(text)
    }

    /// Reads the people of a section that was surveyed, once more.
    func people(of section: ArchiveSurvey.Section, _ body: (PeopleChange) -> Void) throws(ArchiveError) {
        go(to: section.begin)
        for _ in 0..<section.events where try next() == nil { throw fault(.changed) }
        for _ in 0..<section.people {
            guard let text = try next() else { throw fault(.changed) }
            body(try person(text))
        }
    }
}
