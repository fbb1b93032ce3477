import Localization
import MeetingEngine
import TextLayout

extension ProgrammeForm {
    private static let column: Columns = 20

    /// Everything as lines, from the title to the roster.
    func lines(in context: ScreenContext) -> [FieldLine] {
        let texts = context.texts.form
        var lines = [line(.title, texts[.title], in: context)]
        lines.append(shortNameLine(in: context))
        lines.append(line(.client, texts[.client], in: context))
        lines.append(choice(.language, texts[.language], context.texts.words.languages[draft.language], in: context))
        lines.append(line(.place, texts[.place], in: context))
        lines.append(line(.targetGroup, texts[.targetGroup], in: context))
        for index in draft.goals.indices {
            var goal = line(.goal(index), index == 0 ? texts[.goals] : "", in: context)
            goal.values[0].rows = 3
            lines.append(goal)
        }
        let offer = offers.first { $0.name == draft.template }
        let template = offer?.title(context.texts.language) ?? draft.template
        lines.append(choice(.template, texts[.template], template, in: context))
        if isNew { lines += seriesLines(in: context) }
        lines += meetingLines(in: context)
        lines.append(.heading("\(texts[.people]) (\(draft.people.filter { !$0.isBlank && !$0.isLeaving }.count))"))
        lines.append(line(.facilitator, texts[.facilitator], in: context))
        lines.append(line(.expert, texts[.expert], in: context))
        lines += draft.people.indices.map { personLine($0, in: context) }
        lines.append(line(.rosterFile, texts[.rosterFile], in: context))
        return lines
    }

    /// The columns of a value that fills the row.
    private func width(_ context: ScreenContext) -> Columns { max(8, min(64, context.size.columns - Self.column - 2)) }

    private func value(_ field: FormField, at column: Columns, width: Columns) -> FieldValue {
        var value = FieldValue(text: draft[field], column: column, width: width)
        value.isFocused = field == self.field && mode == .fields
        if value.isFocused { value.editor = editor }
        return value
    }

    private func line(_ field: FormField, _ label: String, in context: ScreenContext) -> FieldLine {
        var line = FieldLine(label: label)
        line.values = [value(field, at: Self.column, width: width(context))]
        mark(&line, [field], in: context)
        return line
    }

    private func choice(_ field: FormField, _ label: String, _ text: String, in context: ScreenContext) -> FieldLine {
        var value = FieldValue(text: text, column: Self.column, width: width(context) - 4, look: .choice)
        value.isFocused = field == self.field && mode == .fields
        return FieldLine(label: label, values: [value])
    }

    /// Says what is wrong with a line; of the field that is typed in only once it was to be saved.
    private func mark(_ line: inout FieldLine, _ fields: [FormField], in context: ScreenContext) {
        for field in fields {
            guard let problem = problem(field, in: context) else { continue }
            let isQuiet = field == self.field || draft[field].isEmpty
            guard hasTried || !isQuiet else { continue }
            line.note = problem
            line.noteIsError = true
            return
        }
    }

    private func shortNameLine(in context: ScreenContext) -> FieldLine {
        let texts = context.texts.form
        var line = line(.shortName, texts[.shortName], in: context)
        if !isNew { line.values[0].look = .fixed }
        if line.note.isEmpty {
            line.note = !isNew ? texts.fixed : proposesShortName && !draft.shortName.isEmpty ? texts.proposed : ""
        }
        return line
    }

    /// How many meetings, when the first one is, and how far they are apart.
    private func seriesLines(in context: ScreenContext) -> [FieldLine] {
        let texts = context.texts.form
        func short(_ field: FormField, _ label: String) -> FieldLine {
            var line = line(field, label, in: context)
            line.values[0].width = 5
            return line
        }
        var date = FieldLine(label: "\(texts[.date]), \(texts[.time].lowercased())")
        date.values = [
            value(.date, at: Self.column, width: 16), value(.time, at: Self.column + 18, width: 6),
        ]
        mark(&date, [.date, .time], in: context)
        if date.note.isEmpty, let start = reading(date: draft.date, time: draft.time, context).start {
            date.note = said(start, in: context)
        }
        return [short(.count, texts[.count]), date, short(.interval, texts[.interval])]
    }

    /// A start as it was understood.
    private func said(_ start: CivilTime, in context: ScreenContext) -> String {
        let dates = context.texts.dates
        let now = context.zone.civil(context.now.wall)
        let day = "\(dates.weekdaysShort[start.day.weekday - 1]) \(dates.compactDay(start.day)) \(dates.clock(start))"
        return start < now ? "\(day), \(context.texts.form.past)" : day
    }

    private func meetingLines(in context: ScreenContext) -> [FieldLine] {
        let texts = context.texts.form
        let columns = meetingColumns(context)
        var heading = FieldLine.heading(texts[.meetings])
        let labels = [texts[.date], texts[.time], texts[.theme], texts[.place]]
        heading.values = zip(labels, columns).map { label, place in
            FieldValue(text: label, column: place.column, width: place.width, look: .fixed)
        }
        var lines = [heading]
        for index in meetingIndices { lines.append(meetingLine(index, columns, in: context)) }
        if !isNew {
            var add = FieldValue(text: texts.addMeeting, column: 4, width: 40, look: .fixed)
            add.isFocused = field == .addMeeting && mode == .fields
            lines.append(FieldLine(values: [add]))
        }
        return lines
    }

    private func meetingColumns(_ context: ScreenContext) -> [(column: Columns, width: Columns)] {
        let first: Columns = context.size.columns < 72 ? 12 : Self.column
        let rest = (context.size.columns - first - 23).rawValue
        let theme = Columns(min(48, rest * 6 / 10))
        return [
            (first, 12), (first + 13, 6), (first + 20, theme), (first + theme + 21, Columns(min(32, rest * 4 / 10))),
        ]
    }

    private func meetingLine(
        _ index: Int,
        _ columns: [(column: Columns, width: Columns)],
        in context: ScreenContext
    ) -> FieldLine {
        let texts = context.texts.form
        let meeting = draft.meetings[index]
        let fields = FormField.MeetingPart.allCases.map { FormField.meeting(index, $0) }
        var line = FieldLine(label: "\(meeting.number)")
        line.values = zip(fields, columns).map { value($0, at: $1.column, width: $1.width) }
        mark(&line, fields, in: context)
        if meeting.stage == .cancelled {
            for place in line.values.indices { line.values[place].look = .fixed }
        }
        guard line.note.isEmpty else { return line }
        switch meeting.stage {
        case .cancelled: line.note = texts.cancelled
        case .running: line.note = texts.running
        case .closed: line.note = texts.closed
        case .notStarted where meeting.isGivenUp: line.note = texts.willCancel
        case .notStarted:
            guard fields.contains(field), let start = reading(meeting, context).start else { return line }
            line.note = said(start, in: context)
        }
        return line
    }

    private func personLine(_ index: Int, in context: ScreenContext) -> FieldLine {
        let texts = context.texts.form
        let person = draft.people[index]
        let first: Columns = 6
        let half = Columns((context.size.columns - first - 16).rawValue / 2)
        let fields = [FormField.person(index, .name), .person(index, .contact)]
        var line = FieldLine(label: person.isBlank ? "+" : "\(index + 1)")
        line.values = [
            value(fields[0], at: first, width: min(40, half)),
            value(fields[1], at: first + min(40, half) + 1, width: min(40, half)),
        ]
        mark(&line, fields, in: context)
        guard line.note.isEmpty else { return line }
        let name = person.name.trimmed.lowercased()
        let isTwice =
            !name.isEmpty && draft.people[..<index].contains { !$0.isLeaving && $0.name.trimmed.lowercased() == name }
        if person.isLeaving {
            line.note = texts.willLeave
        } else if isTwice {
            line.note = texts.nameTwice
        } else if person.role == .guest {
            line.note = context.texts.words.people.role(.guest)
        }
        return line
    }
}
