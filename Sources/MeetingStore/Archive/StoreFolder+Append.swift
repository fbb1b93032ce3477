import GRDB
import MeetingEngine

extension ProgrammeFile {
    /// Puts an event into the log at its own number.
    static func insert(_ record: EventRecord, seq: Int64, into db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO event(seq, id, act, meeting, seat, at, boot, boot_ms, kind, version, payload)
                VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(arguments: [
            seq, record.id.blob, record.act.blob, record.meeting?.blob, record.seat, record.at, record.boot.blob,
            record.bootMilliseconds, record.kind, record.version, record.payload,
        ])
    }
}

extension StoreFolder {
    /// Takes in what an archive has of a programme beyond what is here.
    ///
    /// The two logs must be one, one of them the beginning of the other. What either of them destroyed is destroyed here,
    /// and may differ; nothing else may.
    func append(
        _ section: ArchiveSurvey.Section,
        _ reader: ArchiveReader,
        _ people: [PeopleChange],
        withPeople: Bool
    ) throws(ArchiveError) -> TakenIn {
        let name = section.name
        let seats: [DraftFile]
        do throws(StoreError) {
            seats = try holdAllSeats(of: name)
        } catch {
            // What changes nothing needs nobody to leave.
            if let taken = try compare(section, reader, people, withPeople: withPeople) { return taken }
            throw .store(error)
        }
        defer { for seat in seats { seat.release() } }
        let file = try wrap { () throws(StoreError) in try ProgrammeFile(opening: name, in: self) }
        defer { file.close() }
        guard file.identity == section.programme else { throw .otherProgramme(name) }
        var taken = TakenIn(name: name, log: .unchanged, events: section.events)
        var failure: ArchiveError?
        var erasures = section.erasures
        do throws(StoreError) {
            taken.log = try file.connection.write { db in
                do throws(ArchiveError) {
                    var merge = LogMerge(section, file: file, mayWrite: true, db)
                    let log = try merge.run(reader)
                    erasures = merge.erasures
                    return log ?? .unchanged
                } catch {
                    failure = error
                    throw error
                }
            }
        } catch {
            throw failure ?? .store(error)
        }
        if !erasures.entries.isEmpty { forgetErased(erasures.entries, draftsOf: name) }
        let changes = file.people.changes(withPeople ? people : [], erasures)
        try wrap { () throws(StoreError) in try file.changePeople(changes.gone + changes.new) }
        taken.people = changes.new.count
        taken.peopleKept = changes.kept
        taken.peopleLeftOut = withPeople ? 0 : people.count
        return taken
    }

    /// What taking a section in comes to when it changes nothing; nil when it would change something.
    private func compare(
        _ section: ArchiveSurvey.Section,
        _ reader: ArchiveReader,
        _ people: [PeopleChange],
        withPeople: Bool
    ) throws(ArchiveError) -> TakenIn? {
        let file = try wrap { () throws(StoreError) in
            try ProgrammeFile(opening: section.name, in: self, readOnly: true)
        }
        defer { file.close() }
        guard file.identity == section.programme else { return nil }
        var failure: ArchiveError?
        var erasures = section.erasures
        var log: TakenIn.Log?
        do throws(StoreError) {
            log = try file.connection.read { db in
                do throws(ArchiveError) {
                    var merge = LogMerge(section, file: file, mayWrite: false, db)
                    defer { erasures = merge.erasures }
                    return try merge.run(reader)
                } catch {
                    failure = error
                    throw error
                }
            }
        } catch {
            throw failure ?? .store(error)
        }
        let changes = file.people.changes(withPeople ? people : [], erasures)
        guard let log, changes.gone.isEmpty, changes.new.isEmpty else { return nil }
        var taken = TakenIn(name: section.name, log: log, events: section.events)
        taken.peopleKept = changes.kept
        taken.peopleLeftOut = withPeople ? 0 : people.count
        return taken
    }
}

extension People {
    /// What taking names in comes to: who goes, being erased, who is new, and how many stay as they are here.
    ///
    /// Nobody is brought back whose traces were destroyed, here or there.
    fileprivate func changes(
        _ people: [PeopleChange],
        _ erasures: Erasures
    ) -> (gone: [PeopleChange], new: [PeopleChange], kept: Int) {
        let known = people.filter { change in
            if case .contact(let person, _) = change { !erasures.persons.contains(person) } else { true }
        }
        let (new, kept) = additions(known)
        return (erasures.persons.filter { contacts[$0] != nil }.map { .contact($0, nil) }, new, kept)
    }

    /// The changes that bring new names; those that are here stay as they are.
    func additions(_ changes: [PeopleChange]) -> (new: [PeopleChange], kept: Int) {
        var new: [PeopleChange] = []
        var kept = 0
        for change in changes {
            let (isHere, isSame) =
                switch change {
                case .contact(let person, let contact): (contacts[person] != nil, contacts[person] == contact)
                case .expert(let name): (expert != nil, expert == name)
                case .facilitator(let name): (facilitator != nil, facilitator == name)
                }
            if !isHere { new.append(change) } else if !isSame { kept += 1 }
        }
        return (new, kept)
    }
}
