import FoundationEssentials
import GRDB
import MeetingEngine

/// What an act destroys in the events before it.
struct Erasure {
    var entries: Set<ID<Entry>> = []
    var speakersOf: Set<ID<Entry>> = []
    var person: ID<Person>?

    /// What some new events destroy; nil when they destroy nothing.
    init?(_ events: [RecordedEvent]) {
        for recorded in events {
            switch recorded.event {
            case .personErased(let id): person = id
            case .meeting(.entriesErased(let ids)): entries.formUnion(ids)
            case .meeting(.speakersErased(let ids)): speakersOf.formUnion(ids)
            case .meeting, .programmeCreated, .programmeRevised, .personAdded, .personLeft, .meetingAdded,
                .reportProseWritten, .recommendationPut, .recommendationRemoved:
                break
            }
        }
        if entries.isEmpty, speakersOf.isEmpty, person == nil { return nil }
    }

    /// What it destroys in the people file.
    var people: [PeopleChange] { person.map { [.contact($0, nil)] } ?? [] }

    /// The event with what is erased taken out; nil when it holds nothing of it.
    func redacted(_ event: Event) -> Event? {
        event.redacted(erasing: entries, speakersOf: speakersOf, person: person)
    }
}

extension ProgrammeFile {
    /// Overwrites the payloads that hold something erased with tombstones, and raises the generation.
    func redact(_ erasure: Erasure, in db: Database) throws {
        let update = try db.cachedStatement(sql: "UPDATE event SET payload = ?, kind = ?, version = ? WHERE seq = ?")
        var after: Int64 = 0
        while true {
            let rows = try ProgrammeFile.rows(db, after: after, limit: ProgrammeFile.slice, file: path)
            guard let last = rows.last else { break }
            for row in rows {
                let event = try row.recorded(file: path).event
                guard let redacted = erasure.redacted(event) else { continue }
                let payload = redacted.storedPayload
                try update.execute(arguments: [payload.json, payload.kind.rawValue, payload.version, row.seq])
            }
            after = last.seq
        }
        try db.execute(sql: "UPDATE meta SET generation = generation + 1")
    }
}
