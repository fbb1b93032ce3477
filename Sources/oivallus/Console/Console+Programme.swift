import Interchange
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Makes a programme and fills it, and goes back to the list; what is refused leaves the form as it is.
    func create(_ shortName: String, _ people: People, _ commands: [Command]) {
        guard let first = commands.first else { return }
        do throws(StoreError) {
            try folder.prepare()
            let act: ID<Act> = ids.next(at: context.now.wall)
            let submission = Submission(
                act: act,
                command: first,
                seat: Seat(.command),
                stamp: context.now,
                people: people.changes
            )
            switch try ProgrammeFile.create(submission, in: folder) {
            case .refused(let refusal): return say(context.texts.refusals[refusal])
            case .created(let file):
                defer { file.close() }
                let rest = commands.dropFirst().map { command in
                    Submission(
                        act: ids.next(at: context.now.wall),
                        command: command,
                        seat: Seat(.command),
                        stamp: context.now
                    )
                }
                if case .refused(let refusal, at: _) = try file.submit(all: rest) {
                    return say(context.texts.refusals[refusal])
                }
            }
            goHome()
            say(context.texts.console.programmeCreated(shortName))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }
}

extension Console {
    /// Reads a roster file for the form that asked: its people, or what is wrong with line and column.
    func readRoster(_ path: String) {
        guard case .form(var form)? = layers.last else { return }
        defer { layers[layers.count - 1] = .form(form) }
        let home = environment.value("HOME") ?? ""
        let path = path.hasPrefix("~/") ? home + path.dropFirst() : path
        do throws(InputError) {
            let source = try SourceFile(path: path)
            do throws(InputErrors) {
                form.read(RosterPreview(try Roster(source), context.texts))
            } catch {
                form.rosterFailed(error.all.map { $0.message(in: context.texts) })
            }
        } catch {
            form.rosterFailed([error.message(in: context.texts)])
        }
    }
}

extension RosterPreview {
    /// The people of a roster file as the form shows them.
    init(_ roster: Roster, _ texts: Texts) {
        self.init(
            members: roster.members.map { Member(contact: $0.contact, role: $0.role) },
            expert: roster.expert,
            facilitator: roster.facilitator,
            remarks: roster.ignoredColumns.map { $0.message(in: texts) }
        )
    }
}

extension People {
    /// The changes that put all of them into an empty people file.
    var changes: [PeopleChange] {
        contacts.sorted { $0.key < $1.key }.map { .contact($0.key, $0.value) }
            + [.expert(expert), .facilitator(facilitator)]
    }
}
