import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension MemoPreview {
    private func versions(_ context: ScreenContext) -> [MemoVersion] {
        context.programme.meetings[meeting]?.memoVersions ?? []
    }

    mutating func beginCirculating(in context: ScreenContext) { step = .circulating(today(context)) }

    mutating func beginApproving(_ version: MemoVersion?, in context: ScreenContext) {
        guard let version else { return say(context.texts.preview.noVersions) }
        guard version.approved == nil else { return say(context.texts.preview.isApproved(version.number)) }
        step = .approving(version: version.number, .group, today(context))
    }

    mutating func listVersions(in context: ScreenContext) {
        let count = versions(context).count
        if count == 0 { say(context.texts.preview.noVersions) } else { step = .list(selected: count - 1) }
    }

    /// Shows how two versions differ, or a version and the memo as it is now; each line with a mark before it.
    public mutating func showDifference(_ lines: [String], from version: Int, to other: Int?, in context: ScreenContext)
    {
        let title = context.texts.preview.difference(version, other)
        step = .reading(version: version, title: title, lines: lines, top: 0)
    }

    private func today(_ context: ScreenContext) -> LineEditor {
        LineEditor(context.texts.dates.day(context.zone.civil(context.now.wall).day))
    }

    mutating func handle(_ key: Key, at step: MemoVersionStep, in context: ScreenContext) -> [Intent] {
        switch step {
        case .circulating(var day):
            switch key {
            case .escape: self.step = nil
            case .enter:
                guard let date = date(day, context) else { return [] }
                self.step = nil
                return [.circulateMemo(meeting, audience, on: date)]
            default:
                day.take(key)
                self.step = .circulating(day)
            }
        case .approving(let version, let approver, var day):
            switch key {
            case .escape: self.step = nil
            case .tab, .backTab: self.step = .approving(version: version, approver.following, day)
            case .enter:
                guard let date = date(day, context) else { return [] }
                self.step = .list(selected: version - 1)
                return [.perform(.meeting(meeting, .approveMemo(version: version, on: date, by: approver)))]
            default:
                day.take(key)
                self.step = .approving(version: version, approver, day)
            }
        case .list(let selected): return handleInList(key, selected, in: context)
        case .reading(let version, let title, let lines, let top):
            return handleInText(key, version, title, lines, top, in: context)
        }
        return []
    }

    private mutating func date(_ editor: LineEditor, _ context: ScreenContext) -> CalendarDay? {
        let date = context.texts.dates.pastDay(in: editor.text, on: context.zone.civil(context.now.wall).day)
        if date == nil { say(context.texts.documents.badDay(editor.text)) }
        return date
    }

    private mutating func handleInList(_ key: Key, _ selected: Int, in context: ScreenContext) -> [Intent] {
        let versions = versions(context)
        guard versions.indices.contains(selected) else {
            step = nil
            return []
        }
        let version = versions[selected]
        switch key {
        case .down, .character("j"), .control("n"): step = .list(selected: min(selected + 1, versions.count - 1))
        case .up, .character("k"), .control("p"): step = .list(selected: max(selected - 1, 0))
        case .home, .character("g"): step = .list(selected: 0)
        case .end, .character("G"): step = .list(selected: versions.count - 1)
        case .enter:
            let title = version.title(context.texts)
            let lines = context.texts.documents.lines(of: version)
            step = .reading(version: version.number, title: title, lines: lines, top: 0)
        case .character("d"): return [.compareMemo(meeting, from: version.number, to: nil)]
        case .character("b"):
            let earlier = versions[..<selected].last {
                $0.audience == version.audience && $0.language == version.language
            }
            guard let earlier else {
                say(context.texts.preview.noEarlier)
                return []
            }
            return [.compareMemo(meeting, from: earlier.number, to: version.number)]
        case .character("a"): beginApproving(version, in: context)
        case .character("c"): beginCirculating(in: context)
        case .character("?"), .function(1): isHelping = true
        case .escape, .character("q"), .character("v"): step = nil
        default: break
        }
        return []
    }

    private mutating func handleInText(
        _ key: Key,
        _ version: Int,
        _ title: String,
        _ lines: [String],
        _ top: Int,
        in context: ScreenContext
    ) -> [Intent] {
        let page = max(1, context.size.rows - 6)
        let last = max(0, MemoVersion.wrapped(lines, width: context.size.columns - 2).count - page)
        func go(_ row: Int) {
            step = .reading(version: version, title: title, lines: lines, top: min(max(0, row), last))
        }
        switch key {
        case .down, .character("j"), .control("n"): go(top + 1)
        case .up, .character("k"), .control("p"): go(top - 1)
        case .pageDown, .character(" "), .control("f"): go(top + page)
        case .pageUp, .control("b"): go(top - page)
        case .home, .character("g"): go(0)
        case .end, .character("G"): go(last)
        case .escape, .character("q"), .enter: step = .list(selected: version - 1)
        default: break
        }
        return []
    }
}
