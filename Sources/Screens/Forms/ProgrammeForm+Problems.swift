import Localization
import MeetingEngine
import TextLayout

extension ProgrammeForm {
    /// What is wrong with a field; nil when it can be saved as it is.
    func problem(_ field: FormField, in context: ScreenContext) -> String? {
        let texts = context.texts.form
        switch field {
        case .title: return draft.title.trimmed.isEmpty ? texts.needsTitle : nil
        case .shortName:
            guard isNew else { return nil }
            let name = draft.shortName.trimmed
            if isTaken(name) { return texts.taken }
            return Programme.isShortName(name) ? nil : texts.badShortName
        case .count: return isNew && draft.meetingCount == nil ? texts.badCount : nil
        case .interval: return isNew && draft.weeks == nil ? texts.badInterval : nil
        case .date: return isNew ? dateProblem(reading(date: draft.date, time: draft.time, context), texts) : nil
        case .time: return isNew ? timeProblem(reading(date: draft.date, time: draft.time, context), texts) : nil
        case .meeting(let index, .date): return dateProblem(reading(draft.meetings[index], context), texts)
        case .meeting(let index, .time): return timeProblem(reading(draft.meetings[index], context), texts)
        case .person(let index, .name):
            let person = draft.people[index]
            guard !person.isLeaving, !person.isBlank else { return nil }
            return person.name.trimmed.isEmpty && !isUnnamed(person) ? texts.needsName : nil
        case .client, .language, .place, .targetGroup, .template, .facilitator, .expert, .goal, .meeting, .addMeeting,
            .person, .rosterFile:
            return nil
        }
    }

    /// The first field that cannot be saved.
    func firstProblem(in context: ScreenContext) -> FormField? {
        rows.lazy.flatMap { $0 }.first { problem($0, in: context) != nil }
    }

    /// What the date and the time of a meeting say.
    func reading(_ meeting: ProgrammeDraft.MeetingDraft, _ context: ScreenContext) -> StartReading {
        reading(date: meeting.date, time: meeting.time, context)
    }

    func reading(date: String, time: String, _ context: ScreenContext) -> StartReading {
        StartReading(
            date: date,
            time: time,
            context.texts.dates,
            today: context.zone.civil(context.now.wall).day
        )
    }

    /// Whether someone was known by number alone when the form was opened, as after the names were destroyed.
    private func isUnnamed(_ person: ProgrammeDraft.PersonDraft) -> Bool {
        person.id != nil && kept.people.first { $0.id == person.id }?.name.isEmpty ?? false
    }

    private func dateProblem(_ reading: StartReading, _ texts: FormTexts) -> String? {
        reading == .badDate ? texts.badDate : nil
    }

    private func timeProblem(_ reading: StartReading, _ texts: FormTexts) -> String? {
        switch reading {
        case .badTime: texts.badTime
        case .noTime: texts.needsTime
        case .open, .at, .badDate: nil
        }
    }
}
