import MeetingEngine
import OrderedCollections
import TextLayout

/// A place in the log, while the line that is typed waits.
struct Browse: Hashable {
    /// The entry that the attention is on.
    var selected: ID<Entry>
    /// The menu on it, when it is open.
    var menu: BrowseMenu?

    /// Looks at an entry.
    init(_ selected: ID<Entry>) { self.selected = selected }

    /// What a key does in the log.
    enum Wish: Hashable {
        /// Nothing, or a move that was made.
        case stay
        /// Back to the line.
        case leave
        /// Open the menu.
        case menu
        /// Back to the line, and type this there.
        case type
    }

    /// Handles a key without a menu.
    mutating func handle(_ key: Key, _ meeting: Meeting, page: Int, lettersMove: Bool) -> Wish {
        switch key {
        case .up: return move(-1, meeting)
        case .down: return move(1, meeting)
        case .pageUp: return move(-page, meeting)
        case .pageDown: return move(page, meeting)
        case .home: return move(-meeting.entries.count, meeting)
        case .end: return moveToEnd(meeting)
        case .character("k") where lettersMove: return move(-1, meeting)
        case .character("j") where lettersMove: return move(1, meeting)
        case .character("g") where lettersMove: return move(-meeting.entries.count, meeting)
        case .character("G") where lettersMove: return moveToEnd(meeting)
        case .enter: return .menu
        // Backspace brings an entry back in an empty line: not from here.
        case .escape, .tab, .backspace, .delete: return .leave
        case .character, .paste, .alt, .control, .left, .right, .wordLeft, .wordRight: return .type
        case .function, .backTab, .insert, .focusIn, .focusOut: return .stay
        }
    }

    /// Moves over the entries that are shown; from the newest, down leads back to the line.
    private mutating func move(_ steps: Int, _ meeting: Meeting) -> Wish {
        guard var index = meeting.entries.index(forKey: selected) else { return .leave }
        var left = abs(steps)
        let step = steps < 0 ? -1 : 1
        var next = index + step
        while left > 0, meeting.entries.values.indices.contains(next) {
            if meeting.entries.values[next].standing != .deleted {
                index = next
                left -= 1
            }
            next += step
        }
        if steps == 1, left == 1 { return .leave }
        selected = meeting.entries.values[index].id
        return .stay
    }

    private mutating func moveToEnd(_ meeting: Meeting) -> Wish {
        if let newest = meeting.newestShown { selected = newest }
        return .stay
    }
}

extension Meeting {
    /// The newest entry that the log shows.
    var newestShown: ID<Entry>? {
        let entries = entries.values.elements
        return entries.indices.last { entries[$0].standing != .deleted }.map { entries[$0].id }
    }
}
