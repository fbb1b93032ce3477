import Interchange
import MeetingEngine
import MeetingStore

extension Workshop {
    /// The acts that put the people of a roster file on a programme's roster.
    mutating func rosterCommands(_ path: String) throws(Failure) -> [(Command, [PeopleChange])] {
        let roster = try roster(path)
        for ignored in roster.ignoredColumns { Messages.tell(ignored.message(in: texts)) }
        var commands: [(Command, [PeopleChange])] = []
        for member in roster.members {
            let id = fresh(Person.self)
            commands.append((.addPerson(id, member.role), [.contact(id, member.contact)]))
        }
        let names = [PeopleChange.expert(roster.expert), .facilitator(roster.facilitator)].filter { change in
            switch change {
            case .expert(let name), .facilitator(let name): name != nil
            case .contact: true
            }
        }
        if let first = commands.first { commands[0] = (first.0, first.1 + names) }
        return commands
    }

    private func roster(_ path: String) throws(Failure) -> Roster {
        let source = try source(path)
        do throws(InputErrors) { return try Roster(source) } catch { throw Failure(error, texts) }
    }

    /// A file from outside, read.
    func source(_ path: String) throws(Failure) -> SourceFile {
        do throws(InputError) { return try SourceFile(path: path) } catch { throw Failure(error, texts) }
    }
}
