import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension AgendaAction {
    /// The keys that do it in the list.
    var keys: [Key] {
        switch self {
        case .minutes: "0123456789".map(Key.character)
        case .more: [.character("+")]
        case .fewer: [.character("-")]
        case .details: [.enter, .character("e")]
        case .add: [.character("a"), .insert]
        case .remove: [.character("d"), .delete]
        case .moveUp: [.character("K")]
        case .moveDown: [.character("J")]
        case .protect: [.character("p")]
        case .template: [.character("t")]
        case .find: [.character("/")]
        case .undo: [.control("z"), .character("u")]
        case .redo: [.control("y"), .control("r"), .character("U")]
        case .save: [.control("s")]
        case .help: [.character("?"), .function(1)]
        case .back: [.character("q"), .escape]
        }
    }

    /// The keys as help shows them.
    func names(_ texts: Texts) -> String {
        self == .minutes ? "0–9" : keys.map { $0.name(texts) }.joined(separator: " ")
    }

    /// What a key does in the list.
    static func action(for key: Key) -> AgendaAction? { allCases.first { $0.keys.contains(key) } }
}

extension AgendaEditor {
    /// Every key that does something in the list besides moving: none stands there twice.
    public static var keys: [Key] { AgendaAction.allCases.flatMap(\.keys) }

    mutating func handleInList(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        if let action = AgendaAction.action(for: key) { return perform(action, key, in: context, ids: &ids) }
        let page = max(1, context.size.rows - 8)
        switch key {
        case .down, .character("j"), .control("n"): select(selection + 1)
        case .up, .character("k"), .control("p"): select(selection - 1)
        case .pageDown, .control("f"): select(selection + page)
        case .pageUp, .control("b"): select(selection - page)
        case .home, .character("g"): select(0)
        case .end, .character("G"): select(agenda.blocks.count - 1)
        case .character("r") where isInConflict(context):
            // Ctrl-Z brings the own one back.
            let own = agenda
            if let present = context.programme.meetings[meeting]?.agenda { show(present) }
            done = [own]
        default: break
        }
        return []
    }

    private mutating func perform(
        _ action: AgendaAction,
        _ key: Key,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        let isEmpty = agenda.blocks.isEmpty
        switch action {
        case .minutes:
            guard case .character(let digit) = key, !isEmpty else { return [] }
            notice = lock(of: selection, in: context)
            if notice == nil { mode = .minutes(LineEditor(String(digit))) }
        case .more: lengthen(by: 5, in: context)
        case .fewer: lengthen(by: -5, in: context)
        case .details: if !isEmpty { openBlock(.title, in: context) }
        case .add: add(in: context, ids: &ids)
        case .remove: remove(in: context)
        case .moveUp: move(by: -1, in: context)
        case .moveDown: move(by: 1, in: context)
        case .protect: changeSelected(in: context) { $0.isProtected.toggle() }
        case .template:
            notice = lock(of: -1, in: context)
            if notice == nil, !offers.isEmpty { mode = .templates(selection: 0) }
        case .find: mode = .find(LineEditor())
        case .undo: undo(in: context)
        case .redo: redo(in: context)
        case .save: return save(in: context)
        case .help: mode = .help
        case .back:
            if !isEdited { return [.back] }
            mode = .leaving
        }
        return []
    }

    mutating func select(_ index: Int) { selection = min(max(0, index), max(0, agenda.blocks.count - 1)) }

    mutating func handleInMinutes(_ key: Key, _ editor: LineEditor, in context: ScreenContext) {
        var editor = editor
        switch key {
        case .escape: mode = .list
        case .enter, .down, .up, .tab:
            guard let minutes = Int(editor.text), (1...600).contains(minutes) else {
                notice = context.texts.agendaEditor.needsMinutes
                return
            }
            mode = .list
            let isPlanned = isPlanned(context)
            changeSelected(in: context) { $0.setMinutes(Minutes(minutes), isPlanned: isPlanned) }
            if key == .down || key == .tab { select(selection + 1) }
            if key == .up { select(selection - 1) }
        case .character(let character) where !("0"..."9").contains(character) || editor.graphemes.count >= 3:
            break
        case .paste: break
        default:
            editor.take(key)
            mode = .minutes(editor)
        }
    }

    mutating func handleInFind(_ key: Key, _ editor: LineEditor) {
        var editor = editor
        switch key {
        case .enter, .escape: mode = .list
        default:
            guard editor.take(key) else { return }
            mode = .find(editor)
            let matches = LetterSearch.matcher(editor.text)
            let found = agenda.blocks.firstIndex { matches($0.title) }
            if let found { selection = found }
        }
    }

    mutating func handleInTemplates(
        _ key: Key,
        _ selection: Int,
        in context: ScreenContext,
        ids: inout IDSource
    ) {
        switch key {
        case .down, .character("j"): mode = .templates(selection: min(selection + 1, offers.count - 1))
        case .up, .character("k"): mode = .templates(selection: max(selection - 1, 0))
        case .enter:
            mode = .list
            take(offers[selection], in: context, ids: &ids)
        case .escape, .character("q"): mode = .list
        default: break
        }
    }

    mutating func handleInLeaving(_ key: Key) -> [Intent] {
        switch key {
        case .character("x"):
            agenda = seen
            return [.back]
        case .enter, .escape: mode = .list
        default: break
        }
        return []
    }
}
