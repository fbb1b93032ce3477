import Localization
import MeetingEngine

extension MemoMarkdown {
    /// The title and the facts above the sections.
    func head(_ memo: Memo, on page: inout MarkdownWriter) {
        let head = memo.head
        let words = texts.memo.head
        page.heading(1, head.theme.isEmpty ? words.memo : "\(words.memo): \(head.theme)")
        var facts: [(label: String, text: String)] = []
        let meeting = words.meeting(head.number, head.count)
        facts.append((words.programme, head.programme.isEmpty ? meeting : "\(head.programme), \(meeting)"))
        if let time = time(from: head.begin, to: head.end) { facts.append((words.time, time)) }
        if !head.place.isEmpty { facts.append((words.place, head.place)) }
        switch head.standing {
        case .running, .held:
            facts.append((words.present, present(head.attendance)))
            if head.attendance.away > 0 {
                facts.append((words.away, texts.plurals.participants(head.attendance.away)))
            }
        case .planned, .cancelled: break
        }
        facts.append((words.writtenBy, words.facilitator))
        facts.append((words.distribution, distribution(memo.audience)))
        facts.append((words.state, state(head.standing)))
        list(facts, on: &page)
        if head.language != texts.language { page.paragraph(.emphasis(words.entriesAreIn[head.language])) }
    }

    /// The next meeting.
    func next(_ memo: Memo, on page: inout MarkdownWriter) {
        title(10, titles.next, on: &page)
        switch memo.next {
        case .last:
            page.paragraph(.text(body.last))
        case .planned(let number, of: let count, let theme, let begin, let end, let place):
            let meeting = texts.memo.head.meeting(number, count).capitalisedFirst
            let when = time(from: begin, to: end) ?? body.nextUndecided
            var facts: [(label: String, text: String)] = [(meeting, when)]
            if !place.isEmpty { facts.append((texts.memo.head.place, place)) }
            if !theme.isEmpty { facts.append((body.theme, theme)) }
            list(facts, on: &page)
        }
    }

    private func list(_ facts: [(label: String, text: String)], on page: inout MarkdownWriter) {
        page.list(facts.map { MarkdownWriter.Item(line: .labelled($0.label, .text($0.text))) })
    }

    private func time(from begin: CivilTime?, to end: CivilTime?) -> String? {
        guard let begin else { return nil }
        guard let end else { return texts.dates.weekdayAndTime(begin) }
        return texts.dates.weekdayAndRange(begin, end)
    }

    private func present(_ count: Memo.AttendanceCount) -> String {
        let words = texts.memo.head
        var people: [String] = []
        if count.participants > 0 {
            let remote = count.remote > 0 ? " (\(words.remote(count.remote)))" : ""
            people.append(texts.plurals.participants(count.participants) + remote)
        }
        if count.guests > 0 { people.append(texts.plurals.guests(count.guests)) }
        if count.expert { people.append(words.expert) }
        people.append(words.facilitator)
        return people.joined(separator: ", ")
    }

    private func distribution(_ audience: Audience) -> String {
        switch audience {
        case .facilitator: texts.memo.head.toFacilitator
        case .group: texts.memo.head.toGroup
        case .organisation: texts.memo.head.toOrganisation
        }
    }

    private func state(_ standing: Memo.Standing) -> String {
        switch standing {
        case .planned: texts.memo.head.planned
        case .running: texts.memo.head.running
        case .held: texts.memo.head.draft
        case .cancelled: texts.memo.head.cancelled
        }
    }
}

extension String {
    /// The same with a capital first letter, as at the beginning of a line.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
