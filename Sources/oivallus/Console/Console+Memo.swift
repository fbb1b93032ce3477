import Documents
import Interchange
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Writes the memo of a meeting for some readers beside the user's documents and says where; names in texts keep it back.
    func writeMemo(_ shortName: String, _ id: ID<Meeting>, for audience: Audience) {
        do throws(StoreError) {
            let (programme, people, isChecked) = try state(of: shortName)
            guard isChecked else { return say(context.texts.program.namesUnchecked) }
            guard let meeting = programme.meetings[id] else { return }
            let memo = Memo(of: meeting, in: programme, for: audience, zone: context.zone, now: context.now)
            let hits = NameScan(NameFinder(programme, people), in: programme).hits(in: memo)
            guard hits.isEmpty else {
                return say(
                    context.texts.console.memoHoldsNames(
                        hits.map(context.texts.memo.names.line).joined(separator: "; ")
                    )
                )
            }
            let texts = Texts(programme.details.language)
            // The group's memo is the memo; the others say whose they are.
            let suffix = audience == .group ? "" : "-\(texts.words.terms.audiences[audience].lowercased())"
            let name = "\(shortName)-\(meeting.number)-\(texts.memo.head.memo.lowercased())\(suffix)"
            let state = memo.state(in: texts, among: meeting.memoVersions)
            guard let document = written(MemoDocument(texts, state: state).document(memo)) else { return }
            let file = OutputFile.beside("\(settings.memoFolder(environment))/\(name)", "md", for: document)
            try file.write(document)
            say(context.texts.console.memoWritten(file.path))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }

    /// A document on the user's stationery; nil when something is wrong in that, which is said.
    private func written(_ document: Document) -> String? {
        do throws(InputErrors) {
            let stationery = try environment.stationery()
            do throws(InputError) { return try document.written(as: .md, on: stationery) } catch {
                throw InputErrors(error)
            }
        } catch {
            say(error.all.map { $0.message(in: context.texts) }.joined(separator: " "))
            return nil
        }
    }

    /// Brings the memo that is shown up to the meeting as it stands.
    func refreshMemo() {
        guard case .memo(var preview)? = layers.last, let meeting = context.programme.meetings[preview.meeting] else {
            return
        }
        let zone = context.zone
        let memo = Memo(of: meeting, in: context.programme, for: preview.audience, zone: zone, now: context.now)
        preview.show(MemoContent(memo, Texts(context.programme.details.language), meeting.memoVersions))
        layers[layers.count - 1] = .memo(preview)
    }

    /// Puts the attention of the live screen on an entry.
    func showEntry(_ entry: ID<Entry>) {
        guard case .live(var screen)? = layers.last else { return }
        screen.show(entry, in: context)
        layers[layers.count - 1] = .live(screen)
    }

    /// The state of a programme: the one that is open, else read for this once; and whether its names could be read.
    private func state(of shortName: String) throws(StoreError) -> (Programme, People, Bool) {
        if let session, session.store.name.text == shortName {
            return (session.programme, session.people, session.store.opening.peopleTrouble == nil)
        }
        guard let name = ProgrammeName(shortName) else { throw .badName(shortName) }
        let file = try ProgrammeFile(opening: name, in: folder, readOnly: true)
        defer { file.close() }
        return (file.programme, file.people, file.peopleTrouble == nil)
    }
}
