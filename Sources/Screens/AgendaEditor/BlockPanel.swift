import Localization
import MeetingEngine
import TextLayout

/// The details of a block while they are edited: where the keys go, and what was typed that could not be read.
struct BlockPanel: Hashable, Sendable {
    /// The field that the keys go to.
    var field: BlockField
    /// The text of the field while it is typed.
    var editor = LineEditor()
    /// The agenda before the panel was opened, for one step of undo.
    let before: Agenda
    /// Texts that were not taken, and why.
    var unread: [BlockField: Unread] = [:]

    /// A text that was not taken.
    struct Unread: Hashable, Sendable {
        /// What was typed.
        var text: String
        /// What is wrong with it.
        var reason: String
    }

    /// What is wrong with the first text that was not taken.
    var problem: String? { BlockField.allCases.lazy.compactMap { unread[$0]?.reason }.first }

    /// Goes to a field.
    mutating func focus(_ field: BlockField, of block: Block, _ texts: Texts) {
        self.field = field
        editor.begin(with: unread[field]?.text ?? field.text(of: block, texts))
    }
}

extension AgendaEditor {
    mutating func openBlock(_ field: BlockField, in context: ScreenContext) {
        guard agenda.blocks.indices.contains(selection) else { return }
        var panel = BlockPanel(field: field, before: agenda)
        panel.focus(field, of: agenda.blocks[selection], context.texts)
        mode = .block(panel)
        notice = lock(of: selection, in: context)
    }

    mutating func handleInBlock(_ key: Key, _ panel: BlockPanel, in context: ScreenContext) -> [Intent] {
        guard agenda.blocks.indices.contains(selection) else {
            mode = .list
            return []
        }
        var panel = panel
        defer { if case .block = mode { mode = .block(panel) } }
        let block = agenda.blocks[selection]
        switch key {
        case .escape:
            if let wrong = panel.unread.keys.min(by: { $0.order < $1.order }), wrong != panel.field {
                panel.focus(wrong, of: block, context.texts)
            } else {
                close(panel)
            }
        case .enter where panel.field == .phases: close(panel)
        case .down, .tab, .enter: panel.focus(panel.field.following(1), of: block, context.texts)
        case .up, .backTab: panel.focus(panel.field.following(-1), of: block, context.texts)
        case .function(1): close(panel, to: .help)
        case .function(4), .control("o"):
            guard panel.field == .prompt, offersEditor else { return [] }
            notice = lock(of: selection, in: context)
            return notice == nil ? [.editLongText(block.prompt, .prompt(block.id))] : []
        default: edit(key, &panel, in: context)
        }
        return []
    }

    private mutating func edit(_ key: Key, _ panel: inout BlockPanel, in context: ScreenContext) {
        notice = lock(of: selection, in: context)
        guard notice == nil else { return }
        guard panel.field.isTyped else {
            switch key {
            case .right, .character(" "): panel.field.step(1, in: &agenda.blocks[selection])
            case .left: panel.field.step(-1, in: &agenda.blocks[selection])
            default: break
            }
            return
        }
        guard panel.editor.take(key) else { return }
        let typed = panel.editor.text
        let reason = panel.field.read(
            typed,
            into: &agenda.blocks[selection],
            isPlanned: isPlanned(context),
            context.texts.agendaEditor
        )
        panel.unread[panel.field] = reason.map { BlockPanel.Unread(text: typed, reason: $0) }
    }

    /// Closes the details: what was changed in them is one step of undo.
    private mutating func close(_ panel: BlockPanel, to next: Mode = .list) {
        mode = next
        guard panel.before != agenda else { return }
        done.append(panel.before)
        undone = []
    }
}

extension BlockField {
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    fileprivate func following(_ step: Int) -> BlockField { Self.allCases.following(self, by: step) }
}
