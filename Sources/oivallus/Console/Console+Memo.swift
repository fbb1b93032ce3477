import Documents
import Interchange
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal
import TextLayout

extension Console {
    /// Writes the memo of a meeting for some readers beside the user's documents and says where; names in texts keep it back.
    func writeMemo(_ shortName: String, _ id: ID<Meeting>, for audience: Audience) {
        do throws(StoreError) {
            let (programme, people, isChecked) = try state(of: shortName)
            guard isChecked else { return say(context.texts.program.namesUnchecked) }
            guard let meeting = programme.meetings[id] else { return }
            let memo = Memo(of: meeting, in: programme, for: audience, zone: context.zone, now: context.now)
            guard mayLeave(memo.printedTexts, programme, people) else { return }
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
    func written(_ document: Document) -> String? {
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
        let (texts, width) = (Texts(context.programme.details.language), context.size.columns - 2)
        preview.show(DocumentContent(memo, texts, meeting.memoVersions, width: width))
        layers[layers.count - 1] = .memo(preview)
    }

    /// Opens the memo of a meeting on the screen.
    ///
    /// Where no seat is held, the facilitator's is taken for what is written.
    func openMemo(_ meeting: ID<Meeting>) {
        if session?.store.holdsSeat == false { session?.holdSeat(in: meeting) }
        let drafts = session?.store.keptProse ?? []
        let isKept = session?.store.holdsSeat ?? false
        layers.append(.memo(MemoPreview(meeting: meeting, restoring: drafts, isKept: isKept, in: context)))
        namesAreFound = false
        refreshMemo()
    }

    /// Keeps the memo as a version for its readers; names in texts hold it back.
    func circulateMemo(_ id: ID<Meeting>, for audience: Audience, on day: CalendarDay) {
        guard let session, let meeting = session.programme.meetings[id] else { return }
        guard session.store.opening.peopleTrouble == nil else { return say(context.texts.program.namesUnchecked) }
        let programme = session.programme
        let memo = Memo(of: meeting, in: programme, for: audience, zone: context.zone, now: context.now)
        guard mayLeave(memo.printedTexts, programme, session.people) else { return }
        let (texts, versions) = (Texts(programme.details.language), meeting.memoVersions)
        guard let command = memo.circulation(on: day, in: texts, among: versions) else {
            return say(context.texts.documents.unchanged(versions.count))
        }
        submit(.meeting(id, command), from: nil)
        say(context.texts.documents.circulated("\(programme.shortName)/\(meeting.number)", versions.count + 1))
    }

    /// Tells the preview how versions of the memo differ; without a second one, from the memo as it is now.
    func compareMemo(_ id: ID<Meeting>, from number: Int, to other: Int?) {
        guard case .memo(var preview)? = layers.last, let meeting = context.programme.meetings[id] else { return }
        let versions = meeting.memoVersions
        guard versions.indices.contains(number - 1) else { return }
        let (words, old) = (context.texts.documents, versions[number - 1])
        let new =
            other.flatMap { versions.indices.contains($0 - 1) ? words.lines(of: versions[$0 - 1]) : nil }
            ?? old.linesNow(of: meeting, in: context.programme, zone: context.zone, at: context.now)
        let lines = LineDifference.printed(LineDifference.between(words.lines(of: old), new))
        preview.showDifference(lines.isEmpty ? [words.same] : lines, from: number, to: other, in: context)
        layers[layers.count - 1] = .memo(preview)
    }

    /// Whether nothing of a name stands in texts that are to leave the house; says which do.
    func mayLeave(_ printed: [Memo.PrintedText], _ programme: Programme, _ people: People) -> Bool {
        let hits = NameScan(NameFinder(programme, people), in: programme).hits(in: printed)
        guard !hits.isEmpty else { return true }
        let names = hits.map(context.texts.memo.names.line).joined(separator: "; ")
        say(context.texts.console.namesHoldBack(names))
        return false
    }

    /// Puts the attention of the screen below on an entry.
    func showEntry(_ entry: ID<Entry>) {
        if case .review(var screen)? = layers.last {
            screen.show(entry)
            layers[layers.count - 1] = .review(screen)
        }
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
