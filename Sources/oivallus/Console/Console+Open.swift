import Interchange
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Opens a screen over the one that is there.
    func open(_ destination: Intent.Destination) {
        switch destination {
        case .home: goHome()
        case .live(let programme, let meeting): openLive(programme, meeting)
        case .expert(let programme, let meeting): openExpert(programme, meeting)
        case .view(let programme, let meeting): openView(programme, meeting)
        case .agenda(let programme, let meeting): openAgenda(programme, meeting)
        case .programmeForm(let programme): openForm(programme)
        case .search(let text): openSearch(text)
        case .statistics: openStatistics()
        case .thread(let subject): openThread(subject)
        case .comparison(let left, let right): openComparison(left, right)
        case .entry(let programme, let meeting, let entry): openEntry(programme, meeting, entry)
        case .review(let programme, let meeting): openReview(programme, meeting)
        case .memo(let meeting): openMemo(meeting)
        case .report(let programme): openReport(programme)
        }
    }

    /// Leads back to the screen below; from the last one out of the program.
    func goBack() {
        if !layers.isEmpty { layers.removeLast() }
        // A seat that was taken for the memo is free again, as for the live console that may be opened next.
        if case .review? = layers.last { session?.store.leaveSeat() }
        guard let below = layers.last else {
            ending = .quit
            return
        }
        if case .home = below { goHome() }
        switch below {
        case .search:
            endSession()
            searchAgain()
        case .review(let screen):
            // A hit may have led to another programme meanwhile.
            do throws(StoreError) {
                try openSession(screen.programme)
            } catch {
                goBack()
                if !layers.isEmpty { say(error.shortSentence(context.texts.files)) }
            }
        case .home, .live, .expert, .view, .memo, .report, .agenda, .form, .thread, .statistics, .comparison: break
        }
    }

    /// Shows the list of programmes anew.
    func goHome() {
        endSession()
        endDemo()
        home.lookAgain()
        // The first frame shows what the index knows; only coming back, or without an index, is it worth the wait.
        if !layers.isEmpty || home.isEmpty { _ = home.refresh(within: 8) }
        if case .home? = layers.first { layers = [layers[0]] } else { layers = [.home(HomeScreen(list: HomeList()))] }
        showList()
    }

    /// Shows the list of programmes to look back at.
    func goReview() {
        layers = [.home(HomeScreen(list: HomeList(), purpose: .review))]
        goHome()
    }

    /// Puts what is known of the programmes on the screen that shows them.
    func showList() {
        if case .statistics(var screen)? = layers.last {
            screen.show(home.statistics(for: screen.audience, context.zone), isComplete: home.isComplete)
            layers[layers.count - 1] = .statistics(screen)
        }
        guard case .home(var screen)? = layers.last else { return }
        screen.update(home.list(context.texts.files), in: context)
        layers[layers.count - 1] = .home(screen)
    }

    /// Opens the statistics, of what is known by now; the rest follows in slices.
    private func openStatistics() {
        layers.append(.statistics(StatisticsScreen()))
        showList()
    }

    private func openLive(_ programme: String, _ meeting: ID<Meeting>) {
        sit(.facilitator, programme, meeting) { draft in
            .live(
                LiveScreen(
                    meeting: meeting,
                    restoring: draft,
                    isDiscreet: settings.configuration.isDiscreet,
                    in: context
                )
            )
        }
    }

    private func openExpert(_ programme: String, _ meeting: ID<Meeting>) {
        sit(.expert, programme, meeting) { draft in
            .expert(ExpertScreen(meeting: meeting, restoring: draft, in: context))
        }
    }

    /// Takes a seat in a meeting and opens its screen, with what was being typed when the seat was last left.
    private func sit(
        _ role: Seat.Role,
        _ programme: String,
        _ meeting: ID<Meeting>,
        screen: (Draft?) -> Layer
    ) {
        do throws(StoreError) {
            try openSession(programme)
            let drafts = try session?.sit(role, in: meeting) ?? []
            refresh()
            search.beginAnew()
            namesAreFound = false
            layers.append(screen(drafts.last))
            for draft in drafts.dropLast() { enter(draft, role) }
            if let rescued = session?.store.opening.rescuedActs, rescued > 0 {
                say(context.texts.console.rescued(rescued))
            } else if drafts.last != nil {
                say(context.texts.console.draftRestored)
            }
        } catch {
            endSession()
            say(error.shortSentence(context.texts.files))
        }
    }

    /// Opens the view for a projector, which takes no seat and writes nothing.
    private func openView(_ programme: String, _ meeting: ID<Meeting>) {
        do throws(StoreError) {
            try openSession(programme, readOnly: true)
            room = RoomNames()
            refresh()
            layers.append(.view(PublicScreen(meeting: meeting)))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }

    private func openAgenda(_ programme: String, _ meeting: ID<Meeting>) {
        do throws(StoreError) {
            try openSession(programme)
            let offersEditor = !context.programme.meetings.values.contains(where: \.stage.isRunning)
            let editor = AgendaEditor(
                meeting: meeting,
                offers: templates(),
                offersEditor: offersEditor,
                in: context
            )
            layers.append(.agenda(editor))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }

    private func openForm(_ programme: String?) {
        do throws(StoreError) {
            if let programme { try openSession(programme) } else { endSession() }
            let isFree = programme == nil || !context.programme.meetings.values.contains(where: \.stage.isRunning)
            let form = ProgrammeForm(
                isNew: programme == nil,
                taken: Set(folder.programmeNames().map(\.text)),
                offers: templates(),
                offersEditor: isFree,
                in: context
            )
            layers.append(.form(form))
        } catch {
            say(error.shortSentence(context.texts.files))
        }
    }

    /// The agenda templates there are, one's own before the built-in ones of the same name.
    private func templates() -> [AgendaOffer] {
        let folder = "\(environment.configurationFolder)/agendas"
        let (templates, errors) = AgendaTemplates.builtIn.replacing(withFolder: folder)
        if let first = errors.first { say(first.message(in: context.texts)) }
        return templates.names.compactMap { name in
            guard let template = try? templates.template(named: name) else { return nil }
            var agendas: [Language: Agenda] = [:]
            for language in Language.allCases {
                agendas[language] = template.agenda(in: language, ids: &ids, at: context.now.wall)
            }
            return AgendaOffer(name: name, titles: template.title.texts, agendas: agendas)
        }
    }

    /// Hands in once more what had been entered, and was not on the disk when the console was killed.
    private func enter(_ draft: Draft, _ role: Seat.Role) {
        guard role == .facilitator else {
            for command in ExpertScreen.commands(storing: draft, in: context) { submit(command, from: draft) }
            return
        }
        guard let captureContext = CaptureContext(context, meeting: draft.meeting) else { return }
        var line = CaptureLine(restoring: draft, in: captureContext)
        for outcome in line.handle(.enter, in: captureContext, ids: &ids) {
            if case .save(let new) = outcome { submit(.meeting(draft.meeting, .capture(new)), from: draft) }
            if case .revise(let entry, let base, let changes) = outcome {
                submit(.meeting(draft.meeting, .revise(entry, base: base, changes)), from: draft)
            }
        }
    }

    /// Opens a programme's store, unless it is open.
    func openSession(_ programme: String, readOnly: Bool = false) throws(StoreError) {
        guard session?.store.name.text != programme else { return }
        endSession()
        guard let name = ProgrammeName(programme) else { throw .badName(programme) }
        begin(try Session(name, in: folder, readOnly: readOnly))
    }

    /// Takes an open programme over.
    func begin(_ session: Session) {
        loop.watch(session.store.wake)
        self.session = session
        refresh()
    }
}
