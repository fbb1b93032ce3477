import Localization
import MeetingEngine
import TextLayout

/// The line after `:` with its completions: a command by its name in the user's language or in English.
struct CommandLine: Hashable {
    /// What is typed after the colon.
    var editor = LineEditor()
    /// Which of the completions is chosen; nil while the typed name alone counts.
    private(set) var choice: Int?
    /// The place in the history; nil for the line of now.
    private var past: Int?
    /// What must be entered once more, since it destroys.
    var isConfirmed = false

    /// The name typed.
    var name: String { String(editor.text.prefix { $0 != " " }) }
    /// What follows the name.
    var argument: String {
        editor.text.firstIndex(of: " ").map { String(editor.text[$0...]) }?.trimmed ?? ""
    }
    /// Whether the name is complete and its argument has begun.
    var hasArgument: Bool { editor.text.contains(" ") }

    /// The commands that the name can be completed to: the exact one, then those that can be used now, then the rest.
    func completions(_ texts: Texts, isUsable: (CommandID) -> Bool) -> [CommandID] {
        let typed = name.lowercased()
        let rows = CommandTable.rows.map(\.id)
        let exact = rows.first { texts.commands[$0].name == typed } ?? CommandID(rawValue: typed)
        if let exact, hasArgument { return [exact] }
        let begun = rows.filter { $0 != exact && begins($0, typed, texts) }
        let usable = begun.filter(isUsable)
        let sorted = typed.isEmpty ? begun : usable + begun.filter { !usable.contains($0) }
        return (exact.map { [$0] } ?? []) + sorted
    }

    /// The command that Enter runs: the chosen one, the exact one, or the first that fits.
    func command(_ texts: Texts, isUsable: (CommandID) -> Bool) -> CommandID? {
        let completions = completions(texts, isUsable: isUsable)
        if let choice, completions.indices.contains(choice) { return completions[choice] }
        return name.isEmpty ? nil : completions.first
    }

    /// Whether a command is named in full, in either language.
    func names(_ id: CommandID, _ texts: Texts) -> Bool {
        name.lowercased() == texts.commands[id].name || name.lowercased() == id.rawValue
    }

    /// Handles an editing key; Enter and Esc are the screen's.
    mutating func handle(_ key: Key, history: [String], _ texts: Texts, isUsable: (CommandID) -> Bool) {
        let completions = completions(texts, isUsable: isUsable)
        switch key {
        case .tab: complete(command(texts, isUsable: isUsable) ?? completions.first, texts)
        case .down where past != nil: recall((past ?? 0) + 1, history)
        case .down: choice = completions.isEmpty ? nil : min((choice ?? -1) + 1, completions.count - 1)
        case .up where choice != nil: choice = choice == 0 ? nil : choice.map { $0 - 1 }
        case .up: recall((past ?? history.count) - 1, history)
        case .enter, .escape, .backTab, .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight,
            .backspace, .delete, .insert, .character, .control, .alt, .function, .paste, .focusIn, .focusOut:
            let before = editor.text
            editor.take(key)
            guard editor.text != before else { return }
            choice = nil
            past = nil
            isConfirmed = false
        }
    }

    /// Writes the chosen or first completion out, ready for its argument.
    private mutating func complete(_ command: CommandID?, _ texts: Texts) {
        guard !hasArgument, let command else { return }
        let needsMore = CommandTable.row(command).argument != .none
        editor.begin(with: texts.commands[command].name + (needsMore ? " " : ""))
        choice = nil
    }

    private mutating func recall(_ index: Int, _ history: [String]) {
        guard !history.isEmpty, index >= 0 else { return }
        past = history.indices.contains(index) ? index : nil
        editor.begin(with: past.map { history[$0] } ?? "")
        choice = nil
    }

    private func begins(_ id: CommandID, _ typed: String, _ texts: Texts) -> Bool {
        texts.commands[id].name.hasPrefix(typed) || id.rawValue.hasPrefix(typed)
    }
}
