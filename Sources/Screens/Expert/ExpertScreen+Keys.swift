import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

extension ExpertAction {
    /// The keys that do it in the list.
    var keys: [Key] {
        switch self {
        case .correction: [.character("x")]
        case .comment: [.character("a")]
        case .fact: [.character("f")]
        case .source: [.character("l")]
        case .promise: [.character("u")]
        case .flag: [.character(" ")]
        case .open: [.enter]
        case .edit: [.character("e")]
        case .withdraw: [.character("d"), .delete]
        case .check: [.character("t")]
        case .accept: [.character("o")]
        case .search: [.character("/")]
        case .nextHit: [.character("n")]
        case .previousHit: [.character("N")]
        case .undo: [.control("z")]
        case .redo: [.control("y"), .control("r")]
        case .language: [.character("L")]
        case .help: [.character("?"), .function(1)]
        case .back: [.character("q")]
        }
    }

    /// The keys as help shows them.
    func names(_ texts: Texts) -> String {
        self == .flag ? texts.expert.spaceKey : keys.map { $0.name(texts) }.joined(separator: " ")
    }

    /// What a key does in the list.
    static func action(for key: Key) -> ExpertAction? { allCases.first { $0.keys.contains(key) } }

    /// The kind that the action writes, if it writes one.
    var kind: EntryKind? {
        switch self {
        case .correction: .correction
        case .comment: .expertComment
        case .fact: .fact
        case .source: .source
        case .promise: .promise
        case .flag, .open, .edit, .withdraw, .check, .accept, .search, .nextHit, .previousHit, .undo, .redo, .language,
            .help, .back:
            nil
        }
    }
}

extension ExpertScreen {
    /// Every key that does something in the list besides moving: none stands there twice.
    public static var keys: [Key] { ExpertAction.allCases.flatMap(\.keys) }

    /// Handles a key.
    public mutating func handle(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        if key == .focusIn || key == .focusOut { return [] }
        notice = nil
        if let news, !news.outlasts(key, at: context.now) { self.news = nil }
        guard let log = ExpertLog(meeting, in: context) else {
            return key == .escape || key == .character("q") ? [.back] : []
        }
        switch key {
        case .control("l"): return [.redraw]
        case .control("s"):
            notice = saved(in: context)
            return []
        default: break
        }
        let wasWriting = focus == .form
        let intents =
            switch focus {
            case .list: handleInList(key, log, in: context, ids: &ids)
            case .form: handleInForm(key, in: context)
            case .search(let editor, let origin): handleInSearch(key, editor, from: origin, log, in: context)
            case .details: handleInDetails(key, log, in: context, ids: &ids)
            case .help: closeHelp()
            }
        takeReturned()
        holdList(moves: !wasWriting || focus != .form, acted: !intents.isEmpty, in: context)
        return intents
    }

    private func saved(in context: ScreenContext) -> String {
        let words = context.texts.live.notices
        if !context.saving.isEmpty { return words.stillSaving(context.saving.count) }
        guard let at = context.savedAt else { return words.nothingToSave }
        return words.allSaved(context.texts.dates.clock(context.zone.civil(at)))
    }

    private mutating func closeHelp() -> [Intent] {
        focus = .list
        return []
    }

    private mutating func handleInList(
        _ key: Key,
        _ log: ExpertLog,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        if move(by: key, log, page: max(1, context.size.rows / 3)) { return [] }
        switch key {
        case .escape:
            // Esc leads back to what is newest; leaving is `q`, so that one Esc too many does not close the seat.
            place = .newest
        case .tab, .backTab: if form != nil { focus = .form }
        case .control("c"), .control("d"): notice = context.texts.expert.hints
        default:
            guard let action = ExpertAction.action(for: key) else { return [] }
            return perform(action, log, in: context, ids: &ids)
        }
        return []
    }

    /// Moves the attention; whether the key was one for that.
    private mutating func move(by key: Key, _ log: ExpertLog, page: Int) -> Bool {
        switch key {
        case .down, .character("j"), .control("n"): step(1, log)
        case .up, .character("k"), .control("p"): step(-1, log)
        case .pageDown, .control("f"): step(page, log)
        case .pageUp, .control("b"): step(-page, log)
        case .home, .character("g"): step(-log.count, log)
        case .end, .character("G"): place = .newest
        default: return false
        }
        returnsToNewest = false
        return true
    }

    private mutating func step(_ step: Int, _ log: ExpertLog) {
        guard let here = place.index(in: log) else { return }
        let next = max(0, min(log.count - 1, here + step))
        // Down from the newest follows it again; up holds a place.
        place = step > 0 && here + step >= log.count ? .newest : ExpertPlace(log[next])
    }

    private mutating func handleInDetails(
        _ key: Key,
        _ log: ExpertLog,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        if move(by: key, log, page: 1) { return [] }
        switch key {
        case .escape, .enter, .character("q"): leaveDetails()
        default:
            guard let action = ExpertAction.action(for: key) else { return [] }
            focus = .list
            let intents = perform(action, log, in: context, ids: &ids)
            if focus == .list { leaveDetails() }
            return intents
        }
        return []
    }

    /// Goes back to the list; where the newest entry was followed before, it is again.
    private mutating func leaveDetails() {
        focus = .list
        if returnsToNewest { place = .newest }
        returnsToNewest = false
    }

    private mutating func handleInSearch(
        _ key: Key,
        _ editor: LineEditor,
        from origin: ExpertPlace,
        _ log: ExpertLog,
        in context: ScreenContext
    ) -> [Intent] {
        var editor = editor
        switch key {
        case .escape:
            place = origin
            focus = .list
        case .enter:
            query = editor.text
            focus = .list
        case .up: find(editor.text, by: -1, log, in: context)
        case .down: find(editor.text, by: 1, log, in: context)
        default:
            editor.take(key)
            focus = .search(editor, from: origin)
            place = origin
            find(editor.text, by: 0, log, in: context)
        }
        return []
    }

    /// Goes to an entry that answers a search: the nearest before the place, or the next one up or down, round and round.
    mutating func find(_ query: String, by step: Int, _ log: ExpertLog, in context: ScreenContext) {
        guard let here = place.index(in: log), !query.isEmpty else { return }
        let matches = context.matcher(query)
        let direction = step > 0 ? 1 : -1
        for distance in (step == 0 ? 0 : 1)...log.count {
            let index = ((here + direction * distance) % log.count + log.count) % log.count
            guard matches(log[index].text) else { continue }
            place = ExpertPlace(log[index])
            return
        }
        notice = context.texts.expert.noHits
    }
}
