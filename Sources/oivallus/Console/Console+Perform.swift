import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Does what a screen wants done.
    ///
    /// - Parameter draft: the line as it was before the key, which a capture stores.
    func perform(_ intent: Intent, from draft: Draft?) {
        switch intent {
        case .perform(let command): submit(command, from: draft)
        case .open(let destination): open(destination)
        case .back: goBack()
        case .quit: quit()
        case .suspend: suspend()
        case .redraw: terminal.redraw()
        case .language(let language): show(language)
        case .editLongText(let text, let subject): edit(text, subject)
        case .readRoster(let path): readRoster(path)
        case .writeMemo(let programme, let meeting, let audience): writeMemo(programme, meeting, for: audience)
        case .writeReport(let audience): writeReport(for: audience)
        case .circulateMemo(let meeting, let audience, let day): circulateMemo(meeting, for: audience, on: day)
        case .compareMemo(let meeting, let version, let other): compareMemo(meeting, from: version, to: other)
        case .showEntry(let entry): showEntry(entry)
        case .savePerson(let person, let contact): session?.keep(.contact(person, contact))
        case .saveNames(let facilitator, let expert):
            session?.keep(.facilitator(facilitator))
            session?.keep(.expert(expert))
        case .createProgramme(let shortName, let people, let commands): create(shortName, people, commands)
        case .deleteProgramme(let shortName): delete(shortName)
        case .search(let text): search(for: text)
        case .countAgain: showList()
        case .replay(let meeting): replay(meeting)
        case .keepLateLine(let meeting): keepLateLine(meeting)
        case .demo: openDemo()
        }
    }

    /// Hands a command in, and the line that it stores with it: that is kept until the log has it.
    func submit(_ command: Command, from draft: Draft?) {
        guard session?.mayWrite ?? false else {
            // Said at once, so that no screen waits for an answer that will not come; what was typed stays.
            if !layers.isEmpty { layers[layers.count - 1].refused(.notThisSeat, command, in: context) }
            return
        }
        session?.submit(command, at: context.now, ids: &ids, from: line(storedBy: command, draft))
        refresh()
    }

    /// The line that a command stores; of several pasted lines, each is one of its own.
    private func line(storedBy command: Command, _ draft: Draft?) -> Draft? {
        if case .meeting(_, .revise(let entry, _, _)) = command { return draft?.edit?.entry == entry ? draft : nil }
        if case .meeting(_, .reword(let entry, _, _, _)) = command {
            return draft?.edit?.entry == entry ? draft : nil
        }
        if case .meeting(_, .contribute(let new, _)) = command { return draft?.entry == new.id ? draft : nil }
        if case .meeting(_, .amend(let new)) = command { return draft?.entry == new.id ? draft : nil }
        guard case .meeting(let meeting, .capture(let new)) = command else { return nil }
        if let draft, draft.entry == new.id, !draft.text.contains(where: \.isNewline) { return draft }
        guard let captureContext = CaptureContext(context, meeting: meeting) else { return nil }
        return CaptureLine(bringingBack: new, in: captureContext).draft(in: captureContext)
    }

    private func quit() {
        ending = .quit
        guard case .live(let screen)? = layers.last, let session,
            let meeting = session.programme.meetings[screen.meeting], meeting.stage.isRunning
        else { return }
        lastWords.append(context.texts.console.goesOnRunning("\(session.programme.shortName)/\(meeting.number)"))
    }

    private func show(_ language: Language) {
        context.texts = Texts(language)
        showList()
    }

    private func delete(_ shortName: String) {
        endSession()
        do throws(StoreError) {
            guard let name = ProgrammeName(shortName) else { throw .badName(shortName) }
            try folder.deleteProgramme(name)
            goHome()
            say(context.texts.console.programmeDeleted(shortName))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }
}
