import Localization
import MeetingEngine
import TextLayout

extension FormAction {
    /// The keys that do it.
    var keys: [Key] {
        switch self {
        case .next: [.tab, .up, .down, .backTab, .enter]
        case .choose: [.left, .right]
        case .remove: [.control("x"), .function(8)]
        case .paste: []
        case .editor: [.function(4), .control("o")]
        case .save: [.control("s")]
        case .help: [.function(1)]
        case .back: [.escape]
        }
    }

    /// The first of the keys, as help shows them.
    func names(_ texts: Texts) -> String { keys.prefix(3).map { $0.name(texts) }.joined(separator: " ") }
}

extension ProgrammeForm {
    /// Every key that does something besides typing: none stands there twice.
    public static var keys: [Key] { FormAction.allCases.flatMap(\.keys) }

    /// The meetings that there are: of a new programme as many as its count says.
    var meetingIndices: Range<Int> {
        isNew ? 0..<min(draft.meetingCount ?? draft.meetings.count, draft.meetings.count) : draft.meetings.indices
    }

    /// The fields, row by row.
    var rows: [[FormField]] {
        var rows: [[FormField]] = [[.title]]
        if isNew { rows.append([.shortName]) }
        rows += [[.client], [.language], [.place], [.targetGroup]]
        rows += draft.goals.indices.map { [.goal($0)] }
        rows.append([.template])
        if isNew { rows += [[.count], [.date, .time], [.interval]] }
        rows += meetingIndices.filter { draft.meetings[$0].stage != .cancelled }.map { index in
            FormField.MeetingPart.allCases.map { .meeting(index, $0) }
        }
        if !isNew { rows.append([.addMeeting]) }
        rows += [[.facilitator], [.expert]]
        rows += draft.people.indices.map { [.person($0, .name), .person($0, .contact)] }
        rows.append([.rosterFile])
        return rows
    }

    mutating func handleInFields(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        switch key {
        case .control("s"): return save(in: context, ids: &ids)
        case .function(1): mode = .help
        case .escape:
            if !isEdited { return [.back] }
            mode = .leaving
        case .tab: step(by: 1)
        case .backTab: step(by: -1)
        case .down: moveRow(by: 1)
        case .up: moveRow(by: -1)
        case .pageDown: moveRow(by: max(1, context.size.rows - 8))
        case .pageUp: moveRow(by: -max(1, context.size.rows - 8))
        case .enter: return enter(in: context)
        case .control("x"), .function(8): remove(in: context)
        case .function(4), .control("o"):
            guard case .goal = field, offersEditor else { return [] }
            return [.editLongText(draft.goals.filter { !$0.isEmpty }.joined(separator: "\n"), .goals)]
        case .paste(let text) where text.contains(where: \.isNewline): paste(text, in: context)
        default: type(key, in: context)
        }
        return []
    }

    private mutating func enter(in context: ScreenContext) -> [Intent] {
        switch field {
        case .addMeeting:
            draft.addMeeting(context.texts.dates, today: context.zone.civil(context.now.wall).day)
            focus(.meeting(draft.meetings.count - 1, .date))
        case .rosterFile where !draft.rosterFile.trimmed.isEmpty:
            return [.readRoster(path: draft.rosterFile.trimmed)]
        case .title, .shortName, .client, .language, .place, .targetGroup, .template, .count, .date, .time, .interval,
            .facilitator, .expert, .goal, .meeting, .person, .rosterFile:
            moveRow(by: 1)
        }
        return []
    }

    private mutating func type(_ key: Key, in context: ScreenContext) {
        switch (field, key) {
        case (.language, .right), (.language, .character(" ")): choose(1)
        case (.language, .left): choose(-1)
        case (.template, .right), (.template, .character(" ")): choose(1)
        case (.template, .left): choose(-1)
        case (.language, _), (.template, _), (.addMeeting, _): break
        default:
            guard editor.take(key), editor.text != draft[field] else { return }
            draft[field] = editor.text
            follow(field, in: context)
        }
    }

    private mutating func choose(_ step: Int) {
        if field == .language {
            draft.language = Language.allCases.following(draft.language, by: step)
        } else {
            let names = offers.map(\.name)
            guard !names.isEmpty else { return }
            // A template that is not offered stays until another is chosen.
            draft.template = names.contains(draft.template) ? names.following(draft.template, by: step) : names[0]
        }
    }

    /// Lets follow what depends on a field that was changed.
    private mutating func follow(_ field: FormField, in context: ScreenContext) {
        let today = context.zone.civil(context.now.wall).day
        switch field {
        case .title:
            if proposesShortName { draft.shortName = freeShortName(for: draft.title) }
        case .shortName: proposesShortName = draft.shortName.isEmpty
        case .count, .date, .time, .interval: draft.propose(context.texts.dates, today: today)
        case .meeting(let index, .date), .meeting(let index, .time): draft.meetings[index].isProposed = false
        case .goal, .person: draft.settle()
        case .client, .language, .place, .targetGroup, .template, .facilitator, .expert, .meeting, .addMeeting,
            .rosterFile:
            break
        }
    }

    /// A short name for a title that no other programme has.
    private func freeShortName(for title: String) -> String {
        let name = ProgrammeDraft.shortName(for: title)
        guard isTaken(name) else { return name }
        return (2...99).lazy.map { "\(name)-\($0)" }.first { !isTaken($0) } ?? name
    }

    /// Whether a programme of a short name exists, in any case.
    func isTaken(_ name: String) -> Bool { taken.contains { $0.lowercased() == name.lowercased() } }

    /// Lines pasted into a list become rows of their own; elsewhere they become one line.
    private mutating func paste(_ text: String, in context: ScreenContext) {
        let lines = normalised(text).split { $0.isNewline }.map(String.init).filter { !$0.trimmed.isEmpty }
        switch field {
        case .goal(let index):
            draft.goals.insert(contentsOf: lines.map(\.trimmed), at: index)
            draft.settle()
            focus(.goal(min(index + lines.count, draft.goals.count - 1)))
        case .person(let index, .name):
            let people = lines.map { ProgrammeDraft.PersonDraft(line: $0) }.filter { !$0.isBlank }
            draft.people.insert(contentsOf: people, at: index)
            draft.settle()
            focus(.person(min(index + people.count, draft.people.count - 1), .name))
        case .title, .shortName, .client, .language, .place, .targetGroup, .template, .count, .date, .time, .interval,
            .facilitator, .expert, .meeting, .addMeeting, .person, .rosterFile:
            type(.paste(lines.joined(separator: " ")), in: context)
        }
    }

    /// Removes the row, or takes that back: an empty list row, someone of the roster, a meeting.
    private mutating func remove(in context: ScreenContext) {
        switch field {
        case .goal(let index):
            draft.goals.remove(at: index)
            draft.settle()
            focus(.goal(min(index, draft.goals.count - 1)))
        case .person(let index, let part):
            if draft.people[index].id == nil {
                draft.people.remove(at: index)
            } else {
                draft.people[index].isLeaving.toggle()
            }
            draft.settle()
            focus(.person(min(index, draft.people.count - 1), part))
        case .meeting(let index, let part):
            let meeting = draft.meetings[index]
            if isNew {
                notice = context.texts.form.countRules
            } else if meeting.id == nil {
                draft.meetings.remove(at: index)
                for later in draft.meetings.indices.dropFirst(index) { draft.meetings[later].number -= 1 }
                focus(draft.meetings.isEmpty ? .addMeeting : .meeting(min(index, draft.meetings.count - 1), part))
            } else if meeting.stage == .notStarted {
                draft.meetings[index].isGivenUp.toggle()
            } else {
                notice = context.texts.form.cannotCancel
            }
        case .title, .shortName, .client, .language, .place, .targetGroup, .template, .count, .date, .time, .interval,
            .facilitator, .expert, .addMeeting, .rosterFile:
            break
        }
        if !rows.contains(where: { $0.contains(field) }) { focus(.title) }
    }

    private mutating func step(by step: Int) {
        let all = rows.flatMap { $0 }
        focus(all.following(field, by: step))
    }

    private mutating func moveRow(by step: Int) {
        let rows = rows
        guard let row = rows.firstIndex(where: { $0.contains(field) }), let column = rows[row].firstIndex(of: field)
        else { return focus(.title) }
        let target = rows[min(max(0, row + step), rows.count - 1)]
        // From a single field one goes to the first of a row; within lists the column is kept.
        focus(target[rows[row].count == target.count ? column : 0])
    }
}
