import CSystem
import Interchange
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

/// The full-screen program: one loop that waits, hands keys to the topmost screen, performs what it wants, and draws.
///
/// Screens and the engine are values; every effect happens here, and nothing here waits for a disk.
final class Console {
    /// How the console ended.
    enum Ending: Equatable {
        /// By the user's wish.
        case quit
        /// By a signal; its number.
        case signal(Int32)
        /// The terminal went away.
        case hungUp
        /// No screen could be opened; the last words say why.
        case failed
    }

    let terminal: Terminal
    let loop: EventLoop
    let environment: Environment
    let settings: Settings
    var folder: StoreFolder
    var context: ScreenContext
    var ids: IDSource
    var layers: [Layer] = []
    var home: HomeLoader
    /// The demonstration, while it is open, and the user's own store meanwhile.
    var demo: DemoStore?
    var ownFolder: StoreFolder?
    var session: Session?
    var ending: Ending?
    /// Sentences for the shell, once the screen is given back.
    var lastWords: [String] = []
    private var keptDraft: Draft?
    private var keptProse: [ProseDraft]?
    var search = SearchWords()
    var desk: SearchDesk?
    private var names = NameWatch()
    /// Whether every entry of the live meeting, as it was when this was last said, has been looked at for names.
    var namesAreFound = true
    var series = SeriesWords()
    /// What keeps names from the room, while the public view is open.
    var room: RoomNames?
    /// What the console may do beside its screens.
    let manners: ConsoleManners

    /// Takes the terminal.
    ///
    /// - Throws: why there can be no full screen.
    init(
        _ environment: Environment,
        _ settings: Settings,
        in folder: StoreFolder,
        manners: ConsoleManners
    ) throws(TerminalError) {
        let signals = try SignalWatch()
        terminal = try Terminal(settings.terminalOptions(environment))
        loop = try EventLoop(terminal: terminal, signals: signals)
        self.environment = environment
        self.settings = settings
        self.folder = folder
        self.manners = manners
        home = HomeLoader(folder)
        ids = IDSource(seed: UInt64.random(in: .min ... .max))
        context = ScreenContext(
            programme: Programme(),
            people: People(),
            seat: Seat(.command),
            now: environment.clock.now,
            zone: environment.zone,
            texts: Texts(settings.language),
            size: terminal.size
        )
        context.words = series.words
    }

    /// Runs until the user quits, a signal asks for it, or the terminal goes away.
    func run() -> Ending {
        if let fault = settings.faults.first { say(fault.message(in: context.texts)) }
        for notice in terminal.notices { say(notice.sentence(context.texts.console)) }
        terminal.draw(frame())
        while ending == nil {
            for wake in loop.wait(until: deadline) { handle(wake) }
            guard ending == nil else { break }
            keepDraft()
            terminal.draw(frame())
            if findNames() { terminal.draw(frame()) }
        }
        endSession()
        endSearch()
        endDemo()
        terminal.close()
        return ending ?? .quit
    }

    private var deadline: ContinuousClock.Instant? {
        if showsProgrammes, !home.isComplete { return .now }
        if let meeting = searchedMeeting, !search.isReady(for: meeting) { return .now }
        if !namesAreFound { return .now }
        if !unknownTexts.isEmpty { return .now }
        return layers.last?.nextChange(in: context).map { .now + .milliseconds(max(1, $0.count)) }
    }

    private func frame() -> Frame {
        context.now = environment.clock.now
        return layers.last?.frame(in: context) ?? Frame(size: context.size)
    }

    private func handle(_ wake: Wake) {
        context.now = environment.clock.now
        switch wake {
        case .keys(let keys):
            for key in keys {
                let parts = layers.last?.takesAltApart == true ? key.apart : [key]
                for part in parts where ending == nil { take(part) }
            }
        case .resized(let size):
            context.size = size
            refreshMemo()
            refreshReport()
        case .terminated(let signal): ending = .signal(signal)
        case .hungUp: ending = .hungUp
        case .suspendRequested: suspend()
        case .continued:
            terminal.redraw()
            // What others stored while the program stood still.
            session?.store.lookForOthers()
        case .readable(let descriptor):
            if descriptor == desk?.wake { takeAnswer() } else { takeNotices() }
        case .deadline: tick()
        case .childChanged:
            IndexChild.reap()
            searchAgain()
        }
    }

    /// What is done when time passes: the net under the file watch, a slice of the list, words for searching.
    private func tick() {
        session?.store.lookForOthers()
        if let meeting = searchedMeeting, !search.isReady(for: meeting) { search.prepare(meeting) }
        series.prepare(unknownTexts)
        guard showsProgrammes, !home.isComplete else { return }
        if home.refresh(within: 8) || home.isComplete { showList() }
    }

    /// Whether the screen shows what is known of all programmes.
    private var showsProgrammes: Bool {
        switch layers.last {
        case .home, .statistics: true
        case .live, .expert, .view, .memo, .report, .agenda, .form, .search, .thread, .comparison, .review, nil: false
        }
    }

    /// The meeting that is searched on the screen.
    private var searchedMeeting: Meeting? {
        layers.last?.searchedMeeting.flatMap { context.programme.meetings[$0] }
    }

    /// The texts that are to be compared and are not known to the dictionary yet.
    private var unknownTexts: [String] { layers.last?.unknownTexts(in: context) ?? [] }

    /// Stops the program as Ctrl-Z does elsewhere; a seat that was given to somebody by itself never stops.
    func suspend() {
        if manners.startsPrograms { loop.suspend() }
    }

    /// Looks for names in entries of the live meeting that are new or have changed, some at a time; says whether there
    /// is something new to draw.
    private func findNames() -> Bool {
        guard !namesAreFound, let meeting = layers.last?.meetingWithNames else {
            namesAreFound = true
            return false
        }
        let before = context.names.revision
        namesAreFound = names.look(meeting, in: &context)
        return context.names.revision != before
    }

    private func take(_ key: Key) {
        guard !layers.isEmpty else { return }
        context.now = environment.clock.now
        // What a key stores is the line as it stands: of keys that came together only the last frame's was kept.
        let before: Draft? = if case .character = key { nil } else { draft }
        let intents = layers[layers.count - 1].handle(key, in: context, ids: &ids)
        for intent in intents where ending == nil { perform(intent, from: before) }
        if !intents.isEmpty { keepDraft() }
        session?.flushPeople()
        refresh()
        refreshMemo()
        if case .report(let preview)? = layers.last, preview.needsContent { refreshReport() }
    }

    private var draft: Draft? { layers.last?.draft(in: context) }

    /// Keeps the line being typed before the frame that shows it.
    private func keepDraft() {
        if case .memo(let preview)? = layers.last { return keepProse(preview.drafts(in: context)) }
        let draft = draft
        guard layers.last?.hasLine == true, draft != keptDraft else { return }
        keptDraft = draft
        session?.store.writeDraft(draft)
    }

    /// Keeps what is being written into the memo, before the frame that shows it.
    private func keepProse(_ drafts: [ProseDraft]?) {
        guard let drafts, drafts != keptProse else { return }
        keptProse = drafts
        session?.store.writeProse(drafts)
    }

    /// Folds what the store says, and tells the screen what was refused.
    func takeNotices() {
        guard session != nil else { return }
        let news = session?.takeNotices(at: context.now.wall) ?? []
        refresh()
        refreshMemo()
        refreshReport()
        namesAreFound = false
        for item in news where !layers.isEmpty {
            switch item {
            case .refused(let refusal, let command): layers[layers.count - 1].refused(refusal, command, in: context)
            case .conflict(let conflict):
                conflict.sentence(in: context).map { layers[layers.count - 1].tell($0, at: context.now) }
            case .unsaved(_, let error): say(error.shortSentence(context.texts.files))
            case .erased(let since):
                layers[layers.count - 1].forgetErased(in: context)
                say(erasedSentence(since))
                // What was erased leaves the index now, not when the programme is left.
                if demo == nil, manners.startsPrograms { IndexChild.start(folder) }
            }
        }
    }

    /// What is said when something was erased: which copies of it there are, as far as they are known.
    private func erasedSentence(_ since: WallTime) -> String {
        let texts = context.texts.console
        // Which copies the owner of the store has is nobody else's business.
        guard manners.startsPrograms else { return texts.erased }
        let files = session.map { folder.copies(of: $0.store.name, since: since) } ?? []
        let names = files.map { $0.file.split(separator: "/").last.map(String.init) ?? $0.file }
        // The newest first: the row holds two names.
        return names.isEmpty ? texts.erased : texts.erasedInCopies(names.suffix(2).reversed(), names.count)
    }

    /// Brings the context up to what the session knows.
    func refresh() {
        guard let session else { return }
        context.programme = session.programme
        context.people = session.people
        let facilitator = settings.configuration.facilitator
        if context.people.facilitator == nil, !facilitator.isEmpty { context.people.facilitator = facilitator }
        context.seat = session.seat
        context.saving = session.saving.map(\.command)
        context.savedAt = session.savedAt
        context.trouble = session.trouble
        // Without the list of names nobody knows which words are names.
        let isKnown = session.store.opening.peopleTrouble == nil
        context.nameFinder = isKnown ? room?.finder(of: context.programme, context.people) : nil
    }

    /// Says something on the topmost screen until the next key; where none could be opened, to the shell at the end.
    func say(_ sentence: String) {
        guard !layers.isEmpty else {
            lastWords.append(sentence)
            ending = .failed
            return
        }
        layers[layers.count - 1].say(sentence)
    }

    /// Gives the programme up: what waits is stored first.
    func endSession() {
        guard let session else { return }
        loop.unwatch(session.store.wake)
        let lost = session.store.close()
        if !lost.isEmpty { lastWords.append(context.texts.console.lost(lost.count)) }
        self.session = nil
        keptDraft = nil
        keptProse = nil
        names.forget()
        context.names = FoundNames()
        context.nameFinder = nil
        room = nil
        if demo == nil, manners.startsPrograms { IndexChild.start(folder) }
    }
}
