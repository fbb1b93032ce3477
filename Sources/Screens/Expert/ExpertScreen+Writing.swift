import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ExpertScreen {
    /// Takes a key in the strip.
    mutating func handleInForm(_ key: Key, in context: ScreenContext) -> [Intent] {
        guard form != nil else {
            focus = .list
            return []
        }
        switch key {
        case .enter: return send(in: context)
        case .tab, .down: form?.step(by: 1)
        case .backTab, .up: form?.step(by: -1)
        case .escape:
            leaveForm(keeping: form?.isEmpty ?? true ? nil : form)
        case .control("x"):
            discarded = form?.isEmpty ?? true ? nil : form
            if discarded != nil { notice = context.texts.expert.discarded }
            leaveForm(keeping: nil)
        case .control("c"): notice = context.texts.expert.writingHints
        case .function(1): notice = context.texts.expert.writingHints
        default: form?.take(key)
        }
        return []
    }

    /// Sends what is written, when it can be; otherwise the field that is wanting gets the keys.
    mutating func send(in context: ScreenContext) -> [Intent] {
        guard var form, let log = ExpertLog(meeting, in: context),
            let state = context.programme.meetings[meeting]
        else { return [] }
        let texts = context.texts
        guard !state.isOffRecord else {
            notice = texts.refusals[.offRecord]
            return []
        }
        let today = context.zone.civil(context.now.wall).day
        if let obstacle = form.obstacle(texts.dates, today: today) {
            meet(obstacle, texts)
            return []
        }
        let original = form.edit.flatMap { log.entry($0.entry) }
        if original == nil { form.edit = nil }
        let links = form.target.flatMap { log.view.index(of: $0) == nil ? nil : [$0] } ?? []
        let command = form.command(original: original, links: links, now: context.now, texts.dates, today: today)
        let changesText = form.edit != nil && original?.contribution?.state != .flagged
        notice = changesText ? texts.expert.changed : texts.expert.sent
        discarded = nil
        sentChange = form.edit == nil ? nil : form
        leaveForm(keeping: nil)
        return command.map { [.perform(.meeting(meeting, $0))] } ?? []
    }

    /// Goes back to the list; where the newest entry was followed before, it is again.
    mutating func leaveForm(keeping kept: ExpertForm?) {
        form = kept
        focus = .list
        if returnsToNewest { place = .newest }
        returnsToNewest = false
    }

    private mutating func meet(_ obstacle: ExpertForm.Obstacle, _ texts: Texts) {
        switch obstacle {
        case .noText:
            notice = texts.expert.needsText
            form?.field = .text
        case .noDay(let field):
            notice = texts.expert.needsDate
            form?.field = field
        case .dayWanted:
            notice = texts.expert.needsDue
            form?.field = .due
            form?.hasAskedForDay = true
        }
    }
}
