import Localization
import MeetingEngine

extension MemoDocument {
    /// What identifies the memo, and the facts above the sections.
    func head(_ memo: Memo) -> Document.Head {
        let words = texts.memo.head
        var head = Document.Head(
            title: memo.head.theme.isEmpty ? words.memo : "\(words.memo): \(memo.head.theme)",
            type: words.memo
        )
        head.number = "\(memo.head.number)/\(memo.head.count)"
        head.date = memo.head.begin.map { texts.dates.day($0.day) } ?? ""
        head.confidentiality = memo.audience == .organisation ? "" : words.confidential
        head.facts = facts(memo)
        if memo.head.language != texts.language { head.note = words.entriesAreIn[memo.head.language] }
        return head
    }

    private func facts(_ memo: Memo) -> [Document.Fact] {
        let head = memo.head
        let words = texts.memo.head
        var facts: [Document.Fact] = []
        let meeting = words.meeting(head.number, head.count)
        let programme = head.programme.isEmpty ? meeting : "\(head.programme), \(meeting)"
        facts.append(Document.Fact(words.programme, programme))
        if let time = time(from: head.begin, to: head.end) { facts.append(Document.Fact(words.time, time)) }
        if !head.place.isEmpty { facts.append(Document.Fact(words.place, head.place)) }
        switch head.standing {
        case .running, .held:
            facts.append(Document.Fact(words.present, present(head.attendance)))
            if head.attendance.away > 0 {
                facts.append(Document.Fact(words.away, texts.plurals.participants(head.attendance.away)))
            }
        case .planned, .cancelled: break
        }
        facts.append(Document.Fact(words.writtenBy, words.facilitator))
        facts.append(Document.Fact(words.distribution, distribution(memo.audience)))
        facts.append(Document.Fact(words.state, state(head.standing)))
        return facts
    }

    /// The next meeting.
    func next(_ memo: Memo) -> Document.Section {
        var section = Document.Section("next", number: 10, title: titles.next)
        switch memo.next {
        case .last:
            section.add(Document.Line(body.last))
        case .planned(let number, of: let count, let theme, let begin, let end, let place):
            let meeting = texts.memo.head.meeting(number, count).capitalisedFirst
            let when = time(from: begin, to: end) ?? body.nextUndecided
            var lines = [Document.Line(when, label: meeting)]
            if !place.isEmpty { lines.append(Document.Line(place, label: texts.memo.head.place)) }
            if !theme.isEmpty { lines.append(Document.Line(theme, label: body.theme)) }
            section.add(lines.map { Document.Item($0) })
        }
        return section
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
        case .held: sentence(state)
        case .cancelled: texts.memo.head.cancelled
        }
    }
}

extension MemoDocument {
    /// How far the memo has come.
    public func sentence(_ state: MemoState) -> String {
        let words = texts.memo.head
        return switch state {
        case .draft: words.draft
        case .circulated(version: let number, let day): words.circulated(number, texts.dates.day(day))
        case .approved(version: let number, let day, by: let approver):
            words.approved(number, texts.dates.day(day), words.approvers[approver])
        case .changed(since: let number): words.changed(number)
        }
    }
}

extension String {
    /// The same with a capital first letter, as at the beginning of a line.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
