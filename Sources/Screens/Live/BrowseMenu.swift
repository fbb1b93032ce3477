import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

/// The one-row menu on a selected entry: here, and only here, letters act.
enum BrowseMenu: Hashable {
    /// One letter does one thing.
    case actions
    /// The next letter is the kind.
    case kind
    /// A name is being typed.
    case speaker(LineEditor)
    /// A theme is being typed.
    case theme(LineEditor)
    /// A neutral wording of a claim is being typed.
    case wording(LineEditor)
    /// The letter once more destroys the text.
    case erase

    /// What a key asks for.
    enum Wish: Hashable {
        /// Nothing yet.
        case stay
        /// Close the menu.
        case leave
        /// Do this.
        case act(BrowseAction)
        /// Change the entry.
        case change([EntryChange])
        /// Somebody of this name spoke.
        case speaker(String)
        /// Destroy the text.
        case erase
    }

    /// Handles a key.
    mutating func handle(_ key: Key, on entry: Entry, _ texts: BrowseMenuTexts) -> Wish {
        if key == .escape {
            if self == .actions { return .leave }
            self = .actions
            return .stay
        }
        switch self {
        case .actions:
            guard case .character(let letter) = key, let action = texts.action(of: letter) else { return .stay }
            return begin(action, on: entry)
        case .kind:
            guard case .character(let letter) = key, let kind = EntryKind(rawValue: letter) else { return .stay }
            return .change([.kind(kind)])
        case .speaker(var editor):
            if key == .enter { return .speaker(editor.text) }
            editor.take(key)
            self = .speaker(editor)
            return .stay
        case .theme(var editor):
            if key == .enter { return theme(editor.text) }
            editor.take(key)
            self = .theme(editor)
            return .stay
        case .wording(var editor):
            if key == .enter { return .change([.neutralWording(editor.text.trimmed)]) }
            editor.take(key)
            self = .wording(editor)
            return .stay
        case .erase:
            if key == .character(texts.letter(of: .erase)) { return .erase }
            return .stay
        }
    }

    /// The actions that an entry has.
    static func actions(on entry: Entry) -> [BrowseAction] {
        BrowseAction.allCases.filter { $0 != .neutral || entry.kind == .claim }
    }

    private mutating func begin(_ action: BrowseAction, on entry: Entry) -> Wish {
        guard BrowseMenu.actions(on: entry).contains(action) else { return .stay }
        switch action {
        case .kind: self = .kind
        case .speaker: self = .speaker(LineEditor())
        case .theme: self = .theme(LineEditor())
        case .neutral: self = .wording(LineEditor(entry.neutralWording.isEmpty ? entry.text : entry.neutralWording))
        case .erase: self = .erase
        case .edit, .reply, .insight, .audience, .star, .began, .history, .delete: return .act(action)
        }
        return .stay
    }

    private func theme(_ text: String) -> Wish {
        let theme = text.filter { $0.isLetter || $0.isNumber || $0 == "-" }
        return theme.isEmpty ? .leave : .change([.themes([theme])])
    }
}

extension LiveScene {
    /// The menu's one row, or what it asks for; where the caret of its field stands.
    func menuRow(_ menu: BrowseMenu) -> (text: String, caret: Columns?) {
        let words = texts.live.menu
        switch menu {
        case .actions:
            let actions = screen.selectedEntry.flatMap { meeting.entries[$0] }.map(BrowseMenu.actions(on:)) ?? []
            return (actions.map { words[$0] }.joined(separator: " "), nil)
        case .kind: return (words.whichKind, nil)
        case .speaker(let editor): return field(words.whichSpeaker, editor)
        case .theme(let editor): return field(words.whichTheme, editor)
        case .wording(let editor): return field(words.whichWording, editor)
        case .erase: return (words.onceMoreErases(words.letter(of: .erase)), nil)
        }
    }

    private func field(_ label: String, _ editor: LineEditor) -> (String, Columns?) {
        let before = String(editor.graphemes.prefix(editor.caret))
        return ("\(label) \(editor.text)", columns(of: label) + 1 + columns(of: before))
    }
}
