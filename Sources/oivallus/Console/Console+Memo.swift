import Documents
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Writes the group's memo of a meeting beside the user's documents and says where; names in texts keep it back.
    func writeMemo(_ shortName: String, _ id: ID<Meeting>) {
        do throws(StoreError) {
            let (programme, people, isChecked) = try state(of: shortName)
            guard isChecked else { return say(context.texts.program.namesUnchecked) }
            guard let meeting = programme.meetings[id] else { return }
            let memo = Memo(of: meeting, in: programme, for: .group, zone: context.zone, now: context.now)
            let hits = NameScan(NameFinder(programme, people), in: programme).hits(in: memo)
            guard hits.isEmpty else {
                return say(
                    context.texts.console.memoHoldsNames(
                        hits.map(context.texts.memo.names.line).joined(separator: "; ")
                    )
                )
            }
            let texts = Texts(programme.details.language)
            let name = "\(shortName)-\(meeting.number)-\(texts.memo.head.memo.lowercased())"
            let document = MemoDocument(texts).document(memo).markdown()
            let file = OutputFile.beside("\(settings.memoFolder(environment))/\(name)", "md", for: document)
            try file.write(document)
            say(context.texts.console.memoWritten(file.path))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
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
