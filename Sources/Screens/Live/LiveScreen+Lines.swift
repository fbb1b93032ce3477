import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScreen {
    /// A key while a command is typed.
    mutating func handleCommandLine(
        _ key: Key,
        _ line: CommandLine,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var line = line
        if key == .escape || (line.editor.isEmpty && (key == .backspace || key == .control("h"))) {
            focus = .capture
            return []
        }
        let isUsable = { CommandTable.obstacle($0, state, in: context) == nil }
        guard key == .enter else {
            line.handle(key, history: history, context.texts, isUsable: isUsable)
            focus = .command(line)
            return []
        }
        guard let command = line.command(context.texts, isUsable: isUsable) else {
            focus = line.name.isEmpty ? .capture : .command(line)
            return line.name.isEmpty ? [] : say(context.texts.commands.unknown(line.name))
        }
        if command == .erase, !line.isConfirmed, let doomed = doomed(line.argument, state) {
            line.isConfirmed = true
            focus = .command(line)
            return say(context.texts.commands.onceMoreErases(doomed.count))
        }
        let typed = context.texts.commands[command].name + (line.argument.isEmpty ? "" : " " + line.argument)
        history.removeAll { $0 == typed }
        history.append(typed)
        focus = .capture
        let intents = run(command, line.argument, state, in: context, ids: &ids)
        // What was not understood stays to be put right.
        if case .complaint = notice { focus = .command(line) }
        return intents
    }

    /// The entries that `:erase` names, when all are there.
    func doomed(_ argument: String, _ state: Meeting) -> [ID<Entry>]? {
        guard let numbers = CommandArguments.numbers(argument), !numbers.isEmpty else { return nil }
        let ids = numbers.compactMap { number in state.entry(number: number) }
            .filter { $0.standing != .erased }.map(\.id)
        return ids.count == numbers.count ? ids : nil
    }

    /// A key while the meeting is searched.
    mutating func handleSearch(
        _ key: Key,
        _ search: SearchLine,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var search = search
        switch key {
        case .escape:
            focus = search.origin.map(LiveFocus.browse) ?? .capture
            return []
        case .enter:
            focus = search.selected.map { .browse(Browse($0)) } ?? .capture
            return []
        case .backspace where search.editor.isEmpty:
            focus = search.origin.map(LiveFocus.browse) ?? .capture
            return []
        case .up, .pageUp: search.move(-1)
        case .down, .pageDown, .tab: search.move(1)
        case .character, .control, .alt, .function, .paste, .backTab, .backspace, .delete, .insert, .left, .right,
            .home, .end, .wordLeft, .wordRight, .focusIn, .focusOut:
            let before = search.editor.text
            search.editor.take(key)
            if search.editor.text != before, let scene = LiveScene(self, in: context) {
                search.search(state, in: context, shows: scene.searchable())
            }
        }
        focus = .search(search)
        return []
    }
}

extension LiveScene {
    /// What of an entry a search looks through: its text, source, themes, and its speaker unless names are hidden.
    func searchable() -> (Entry) -> String {
        var names: [Speaker: String] = [:]
        return { entry in
            var text = entry.text
            if !entry.source.isEmpty { text += " " + entry.source }
            for theme in entry.themes { text += " #" + theme }
            if !screen.isDiscreet, let speaker = entry.speaker {
                let name = names[speaker] ?? shortName(speaker)
                names[speaker] = name
                text += " " + name
            }
            return text
        }
    }
}
