import CSystem
import FoundationEssentials
import Glibc
import MeetingEngine

/// Acts that the programme's file could not take, as JSON Lines in another place; merged into it at a next start.
///
/// The first line says whose they are. The console that writes holds the file's lock.
final class RescueFile {
    /// The first line.
    struct Head: Codable, Hashable {
        /// The stored form of the lines.
        var rescue: Int
        var programme: String
        var name: String

        enum CodingKeys: String, CodingKey { case rescue, programme, name }
    }

    /// A line that is no event: a change of the people file.
    struct PeopleLine: Codable, Hashable {
        var people: String
        var person: String?
        var name: String?
        var contact: String?

        enum CodingKeys: String, CodingKey { case people, person, name, contact }
    }

    let path: String
    private let descriptor: Int32
    /// How much of the file is whole lines.
    private var length: Int64 = 0

    /// Makes a rescue file for a programme.
    init(in folder: String, name: ProgrammeName, programme: ID<Programme>, first act: ID<Act>) throws(StoreError) {
        try FileSystem.makeFolder(folder)
        path = "\(folder)/\(name)-\(act).jsonl"
        try FileSystem.makeFile(path)
        descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError(errno: errno, file: path) }
        _ = system_lock(descriptor)
        try append([
            StoredJSON.text(
                Head(rescue: StoredFormat.current, programme: programme.description, name: name.text)
            )
        ])
        try FileSystem.syncFolder(folder)
    }

    /// Whether a file in the rescue folder is one of a programme's: its name, a dash and an act's identity.
    static func isRescue(_ file: String, of name: ProgrammeName) -> Bool {
        guard file.hasPrefix("\(name)-"), file.hasSuffix(".jsonl") else { return false }
        return ID<Act>(file.dropFirst(name.text.count + 1).dropLast(".jsonl".count)) != nil
    }

    deinit { system_unlock(descriptor) }

    /// Stores an act: on the disk when this returns.
    func store(_ events: [RecordedEvent], _ people: [PeopleChange]) throws(StoreError) {
        try append(people.map { StoredJSON.text(PeopleLine($0)) } + events.map { EventRecord($0).line() })
    }

    private func append(_ lines: [String]) throws(StoreError) {
        let bytes = Array(lines.map { "\($0)\n" }.joined().utf8)
        try FileSystem.write(bytes, to: descriptor, at: length, path: path)
        let result = system_sync_data(descriptor)
        guard result == 0 else { throw StoreError(errno: -result, file: path) }
        length += Int64(bytes.count)
    }
}

extension RescueFile.PeopleLine {
    init(_ change: PeopleChange) {
        switch change {
        case .contact(let id, let known):
            people = "contact"
            person = id.description
            name = known?.name
            contact = known?.contact
        case .expert(let name):
            people = "expert"
            self.name = name
        case .facilitator(let name):
            people = "facilitator"
            self.name = name
        }
    }

    /// The change that the line says; nil when it says none.
    var change: PeopleChange? {
        switch people {
        case "contact":
            person.flatMap { ID<Person>($0) }.map { id in
                .contact(id, name.map { People.Contact(name: $0, contact: contact ?? "") })
            }
        case "expert": .expert(name)
        case "facilitator": .facilitator(name)
        default: nil
        }
    }
}
