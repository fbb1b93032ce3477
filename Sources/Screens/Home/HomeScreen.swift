import Localization
import MeetingEngine
import TextLayout

/// The first screen: what is running, what comes next, and every programme with its meetings.
public struct HomeScreen: Hashable, Sendable {
    /// What the list is for.
    public enum Purpose: Hashable, Sendable {
        /// To lead meetings: what runs and what comes next stand first.
        case leading
        /// To look back at meetings.
        case review
    }

    /// What the lower row is used for.
    enum Prompt: Hashable, Sendable {
        /// The hints.
        case none
        /// A filter is being typed.
        case filter
        /// A programme's name is being typed, to delete it.
        case deletion(shortName: String)
        /// The help covers the list.
        case help
    }

    /// What the list is for just now.
    public internal(set) var purpose: Purpose
    /// Whether the list for looking back was reached from the one for leading, so that leaving it leads there.
    var isTurned = false
    /// What is to be compared with another, once that is chosen.
    var compared: Intent.Compared?
    /// What is listed.
    public private(set) var list: HomeList
    /// What should be said once, until the next key.
    public var notice: String?
    var prompt = Prompt.none
    var field = LineEditor()
    var filter = ""
    /// The rows that the list and the filter make; made once, since a store may list ten thousand meetings.
    private(set) var rows: [HomeRow]
    var selection = 0
    var top = 0

    /// Makes the screen for a list.
    public init(list: HomeList, purpose: Purpose = .leading, notice: String? = nil) {
        self.list = list
        self.purpose = purpose
        self.notice = notice
        rows = list.rows(filter: "", isReview: purpose == .review, now: nil)
    }

    /// Shows another list, as after a change; what is selected stays so where it still is.
    public mutating func update(_ list: HomeList, in context: ScreenContext) {
        let selected = selectedRow
        self.list = list
        makeRows(in: context)
        if let index = rows.firstIndex(where: { $0 == selected }) { selection = index }
        settle(in: context)
    }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext) -> [Intent] {
        notice = nil
        settle(in: context)
        switch prompt {
        case .none: return handleInList(key, in: context)
        case .filter: return handleInFilter(key, in: context)
        case .deletion(let shortName): return handleInDeletion(key, of: shortName, in: context)
        case .help:
            prompt = .none
            return []
        }
    }

    private mutating func makeRows(in context: ScreenContext) {
        rows = list.rows(filter: filter, isReview: purpose == .review, now: context.zone.civil(context.now.wall))
    }

    var selectedRow: HomeRow? {
        rows.indices.contains(selection) && rows[selection].isSelectable ? rows[selection] : nil
    }

    private mutating func handleInList(_ key: Key, in context: ScreenContext) -> [Intent] {
        switch key {
        case .down, .character("j"), .control("n"): move(by: 1, in: context)
        case .up, .character("k"), .control("p"): move(by: -1, in: context)
        case .pageDown, .control("f"): move(by: max(1, context.size.rows - 8), in: context)
        case .pageUp, .control("b"): move(by: -max(1, context.size.rows - 8), in: context)
        case .home, .character("g"): move(by: -rows.count, in: context)
        case .end, .character("G"): move(by: rows.count, in: context)
        case .character("/"): return [.open(.search(""))]
        case .character("s"): return [.open(.statistics)]
        case .character("f"):
            prompt = .filter
            field.begin(with: filter)
        case .character("?"), .function(1): prompt = .help
        case .character("q") where isTurned: turn(in: context)
        case .character("q"), .control("c"), .control("d"): return [.quit]
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        case .escape:
            if compared != nil {
                compared = nil
            } else if !filter.isEmpty {
                filter = ""
                makeRows(in: context)
                settle(in: context)
            }
        case .enter: return open(in: context)
        case .character("v"): turn(in: context)
        case .character("L"): return [.language(context.texts.language.following)]
        case .character, .control, .alt, .function, .paste, .tab, .backTab, .backspace, .delete, .insert, .left,
            .right, .wordLeft, .wordRight, .focusIn, .focusOut:
            return purpose == .review ? handleInReview(key, in: context) : handleInLeading(key, in: context)
        }
        return []
    }

    /// What only a list for leading does.
    private mutating func handleInLeading(_ key: Key, in context: ScreenContext) -> [Intent] {
        switch key {
        case .character("n"): return [.open(.programmeForm(nil))]
        case .character("x"): return [.demo]
        case .character("e"): return selected(in: context) { [.open(.programmeForm($0.shortName))] }
        case .character("d"):
            guard let programme = selectedRow?.programme else { return [] }
            prompt = .deletion(shortName: programme.shortName)
            field.begin()
        case .character("r"):
            guard case .meeting(let meeting, let programme, _) = selectedRow else { return [] }
            return [.open(.review(programme: programme.shortName, meeting: meeting.id))]
        case .character("a"):
            guard case .meeting(let meeting, let programme, _) = selectedRow else { return [] }
            return [.open(.agenda(programme: programme.shortName, meeting: meeting.id))]
        case .character("R"): return selected(in: context) { [.open(.report(programme: $0.shortName))] }
        case .character("m"):
            guard case .meeting(let meeting, let programme, _) = selectedRow else { return [] }
            return [.writeMemo(programme: programme.shortName, meeting: meeting.id)]
        default: return []
        }
        return []
    }

    private mutating func handleInFilter(_ key: Key, in context: ScreenContext) -> [Intent] {
        switch key {
        case .enter, .down, .up: prompt = .none
        case .escape:
            prompt = .none
            filter = ""
        default:
            field.take(key)
            filter = field.text
            selection = 0
        }
        makeRows(in: context)
        settle(in: context)
        return []
    }

    private mutating func handleInDeletion(
        _ key: Key,
        of shortName: String,
        in context: ScreenContext
    ) -> [Intent] {
        switch key {
        case .escape:
            prompt = .none
        case .enter:
            prompt = .none
            if field.text == shortName { return [.deleteProgramme(shortName)] }
            notice = context.texts.home.deletionKept
        default:
            field.take(key)
        }
        return []
    }

    private mutating func open(in context: ScreenContext) -> [Intent] {
        if compared != nil { return compare(in: context) }
        switch selectedRow {
        case .meeting(let meeting, let programme, _) where purpose == .review:
            return [.open(.review(programme: programme.shortName, meeting: meeting.id))]
        case .programme(let programme) where purpose == .review:
            let held = programme.meetings.last { $0.stage == .closed || $0.stage == .running }
            guard let meeting = held ?? programme.meetings.first else { return [] }
            return [.open(.review(programme: programme.shortName, meeting: meeting.id))]
        case .meeting(let meeting, let programme, _):
            switch meeting.stage {
            case .notStarted, .running, .cancelled:
                return [.open(.live(programme: programme.shortName, meeting: meeting.id))]
            case .closed: return [.open(.review(programme: programme.shortName, meeting: meeting.id))]
            }
        case .programme(let programme): return [.open(.programmeForm(programme.shortName))]
        case .demo: return [.demo]
        case .newProgramme: return [.open(.programmeForm(nil))]
        case .heading, .unreadable, nil: return []
        }
    }

    private func selected(in context: ScreenContext, _ intents: (HomeList.Programme) -> [Intent]) -> [Intent] {
        selectedRow?.programme.map(intents) ?? []
    }

    private mutating func move(by step: Int, in context: ScreenContext) {
        let selectable = rows.indices.filter { rows[$0].isSelectable }
        guard let here = selectable.firstIndex(of: selection) else { return }
        selection = selectable[min(max(0, here + step), selectable.count - 1)]
        settle(in: context)
    }

    /// Keeps the selection on a row that can be selected, and that row on the screen.
    private mutating func settle(in context: ScreenContext) {
        if !rows.indices.contains(selection) || !rows[selection].isSelectable {
            selection = rows.firstIndex(where: \.isSelectable) ?? 0
        }
        let height = HomeScreen.listHeight(context.size)
        if selection < top + 1 { top = max(0, selection - 1) }
        if selection >= top + height { top = selection - height + 1 }
    }

    static func listHeight(_ size: Size) -> Int { max(1, size.rows - 4) }
}

extension Language {
    /// The language after this one, round and round.
    var following: Language {
        switch self {
        case .finnish: .swedish
        case .swedish: .english
        case .english: .finnish
        }
    }
}
