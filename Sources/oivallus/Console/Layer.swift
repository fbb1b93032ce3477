import Localization
import MeetingEngine
import Screens

/// A screen on the console's stack: the topmost has the keys, Esc or `q` leads back to the one below.
enum Layer {
    /// The list of programmes.
    case home(HomeScreen)
    /// The facilitator's seat.
    case live(LiveScreen)
    /// An expert's seat.
    case expert(ExpertScreen)
    /// The public view.
    case view(PublicScreen)
    /// The memo of a meeting, as it stands.
    case memo(MemoPreview)
    /// The final report of a programme, as it stands.
    case report(ReportPreview)
    /// The agenda of a meeting, edited.
    case agenda(AgendaEditor)
    /// A programme with its people and meetings, made or changed.
    case form(ProgrammeForm)
    /// The search of all meetings.
    case search(SearchScreen)
    /// The statistics over all meetings.
    case statistics(StatisticsScreen)
    /// Something followed over all meetings.
    case thread(ThreadScreen)
    /// Two programmes or two meetings side by side.
    case comparison(ComparisonScreen)
    /// A meeting that was held, looked at.
    case review(ReviewScreen)

    /// Takes a key; what the screen wants done comes back.
    mutating func handle(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        switch self {
        case .home(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .home(screen) }
            return screen.handle(key, in: context)
        case .live(var screen):
            // The state moves out and back, so that it is changed in place and never copied.
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .live(screen) }
            return screen.handle(key, in: context, ids: &ids)
        case .search(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .search(screen) }
            return screen.handle(key, in: context)
        case .statistics(var screen):
            defer { self = .statistics(screen) }
            return screen.handle(key, in: context)
        case .thread(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .thread(screen) }
            return screen.handle(key, in: context)
        case .comparison(var screen):
            defer { self = .comparison(screen) }
            return screen.handle(key, in: context)
        case .expert(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .expert(screen) }
            return screen.handle(key, in: context, ids: &ids)
        case .view(var screen):
            defer { self = .view(screen) }
            return screen.handle(key, in: context)
        case .memo(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .memo(screen) }
            return screen.handle(key, in: context)
        case .report(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .report(screen) }
            return screen.handle(key, in: context)
        case .agenda(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .agenda(screen) }
            return screen.handle(key, in: context, ids: &ids)
        case .form(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .form(screen) }
            return screen.handle(key, in: context, ids: &ids)
        case .review(var screen):
            self = .home(HomeScreen(list: HomeList()))
            defer { self = .review(screen) }
            return screen.handle(key, in: context, ids: &ids)
        }
    }

    /// Whether Alt with a key that it means nothing with is Esc and the key; not where an Esc leaves a text, and the key
    /// would then be a command of what is below.
    var takesAltApart: Bool {
        switch self {
        case .home, .live, .expert, .view, .statistics, .thread, .comparison, .review: true
        case .search, .memo, .report, .agenda, .form: false
        }
    }

    /// The screen as it stands.
    func frame(in context: ScreenContext) -> Frame {
        switch self {
        case .home(let screen): screen.frame(in: context)
        case .live(let screen): screen.frame(in: context)
        case .expert(let screen): screen.frame(in: context)
        case .view(let screen): screen.frame(in: context)
        case .memo(let screen): screen.frame(in: context)
        case .report(let screen): screen.frame(in: context)
        case .agenda(let screen): screen.frame(in: context)
        case .form(let screen): screen.frame(in: context)
        case .search(let screen): screen.frame(in: context)
        case .statistics(let screen): screen.frame(in: context)
        case .thread(let screen): screen.frame(in: context)
        case .comparison(let screen): screen.frame(in: context)
        case .review(let screen): screen.frame(in: context)
        }
    }

    /// How long until what is shown changes by itself; nil when it does not.
    func nextChange(in context: ScreenContext) -> Milliseconds? {
        switch self {
        case .home, .agenda, .form, .search, .statistics, .thread, .comparison, .memo, .report:
            Milliseconds(60_000 - context.now.wall.milliseconds % 60_000)
        case .live(let screen): screen.nextChange(in: context)
        case .expert(let screen): screen.nextChange(in: context)
        case .view(let screen): screen.nextChange(in: context)
        case .review(let screen): screen.nextChange(in: context)
        }
    }

    /// The line being typed, to be kept at each key.
    func draft(in context: ScreenContext) -> Draft? {
        switch self {
        case .home, .agenda, .form, .search, .statistics, .thread, .comparison, .view, .memo, .report: nil
        case .live(let screen): screen.draft(in: context)
        case .expert(let screen): screen.draft(in: context)
        case .review(let screen): screen.draft(in: context)
        }
    }

    /// Whether a line is typed here; where none is, the one of a screen below stays kept.
    var hasLine: Bool {
        switch self {
        case .live, .expert, .review: true
        case .home, .agenda, .form, .search, .statistics, .thread, .comparison, .view, .memo, .report: false
        }
    }

    /// The meeting whose entries are looked at for names while nothing else is to do.
    var meetingWithNames: ID<Meeting>? {
        switch self {
        case .live(let screen): screen.meeting
        case .memo(let screen): screen.meeting
        case .home, .expert, .view, .search, .statistics, .thread, .comparison, .review, .agenda, .form, .report: nil
        }
    }

    /// Says something until the next key.
    mutating func say(_ sentence: String) {
        switch self {
        case .home(var screen):
            screen.notice = sentence
            self = .home(screen)
        case .live(var screen):
            screen.say(sentence)
            self = .live(screen)
        case .search(var screen):
            screen.say(sentence)
            self = .search(screen)
        case .statistics(var screen):
            screen.say(sentence)
            self = .statistics(screen)
        case .thread(var screen):
            screen.say(sentence)
            self = .thread(screen)
        case .comparison(var screen):
            screen.say(sentence)
            self = .comparison(screen)
        case .expert(var screen):
            screen.say(sentence)
            self = .expert(screen)
        case .view(var screen):
            screen.say(sentence)
            self = .view(screen)
        case .memo(var screen):
            screen.say(sentence)
            self = .memo(screen)
        case .report(var screen):
            screen.say(sentence)
            self = .report(screen)
        case .agenda(var screen):
            screen.say(sentence)
            self = .agenda(screen)
        case .form(var screen):
            screen.say(sentence)
            self = .form(screen)
        case .review(var screen):
            screen.say(sentence)
            self = .review(screen)
        }
    }

    /// Says what came about in another seat; whoever is typing sees it until the line is done.
    mutating func tell(_ sentence: String, at now: Stamp) {
        switch self {
        case .live(var screen):
            screen.tell(sentence, at: now)
            self = .live(screen)
        case .expert(var screen):
            screen.tell(sentence, at: now)
            self = .expert(screen)
        case .home, .search, .statistics, .thread, .comparison, .view, .memo, .report, .agenda, .form, .review:
            say(sentence)
        }
    }

    /// Gives a text back from the user's editor; what is to be done with it comes back.
    mutating func edited(
        _ text: String,
        _ field: Intent.LongText,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch self {
        case .home, .live, .search, .statistics, .thread, .comparison, .expert, .view, .review, .memo: break
        case .report(var screen):
            let intents = screen.edited(text, field, in: context, ids: &ids)
            self = .report(screen)
            return intents
        case .agenda(var screen):
            screen.edited(text, field, in: context)
            self = .agenda(screen)
        case .form(var screen):
            screen.edited(text, field, in: context)
            self = .form(screen)
        }
        return []
    }

    /// Tells the screen that a command was refused.
    mutating func refused(_ refusal: Refusal, _ command: Command, in context: ScreenContext) {
        switch self {
        case .home, .search, .statistics, .thread, .comparison, .view, .memo, .report:
            say(context.texts.refusals[refusal])
        case .live(var screen):
            screen.refused(refusal, command, in: context)
            self = .live(screen)
        case .expert(var screen):
            screen.refused(refusal, command, in: context)
            self = .expert(screen)
        case .agenda(var screen):
            screen.refused(refusal, in: context)
            self = .agenda(screen)
        case .form(var screen):
            screen.refused(refusal, in: context)
            self = .form(screen)
        case .review(var screen):
            screen.refused(refusal, command, in: context)
            self = .review(screen)
        }
    }
}
