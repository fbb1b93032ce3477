import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ProgrammeForm {
    /// Hands over what was typed, or goes to the first field that is in the way.
    mutating func save(in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        hasTried = true
        if let wrong = firstProblem(in: context) {
            focus(wrong)
            notice = problem(wrong, in: context)
            return []
        }
        return isNew ? create(in: context, ids: &ids) : revise(in: context, ids: &ids)
    }

    private func create(in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        let time = context.now.wall
        let shortName = draft.shortName.trimmed
        var people = People(expert: draft.expert.named, facilitator: draft.facilitator.named)
        var commands: [Command] = [.createProgramme(ids.next(at: time), shortName: shortName, draft.details)]
        for person in draft.people where !person.isBlank {
            let id: ID<Person> = ids.next(at: time)
            people.contacts[id] = person.known
            commands.append(.addPerson(id, person.role))
        }
        for index in meetingIndices {
            commands.append(
                .addMeeting(
                    ids.next(at: time),
                    plan(draft.meetings[index], in: context),
                    agenda(in: context, ids: &ids)
                )
            )
        }
        return [.createProgramme(shortName: shortName, people: people, commands)]
    }

    /// The commands that make the kept draft into this one; the names come before the people they belong to.
    private mutating func revise(in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        var intents: [Intent] = []
        if draft.details != kept.details { intents.append(.perform(.reviseProgramme(draft.details))) }
        let names = (draft.facilitator.named, draft.expert.named)
        if names != (kept.facilitator.named, kept.expert.named) {
            intents.append(.saveNames(facilitator: names.0, expert: names.1))
        }
        intents += revisePeople(in: context, ids: &ids)
        intents += reviseMeetings(in: context, ids: &ids)
        draft.settle()
        if !rows.contains(where: { $0.contains(field) }) { focus(.title) }
        editor.begin(with: draft[field], caret: editor.caret)
        kept = draft
        hasTried = false
        return intents
    }

    private mutating func revisePeople(in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        var intents: [Intent] = []
        for index in draft.people.indices where !draft.people[index].isBlank {
            let person = draft.people[index]
            guard let id = person.id else {
                let id: ID<Person> = ids.next(at: context.now.wall)
                draft.people[index].id = id
                intents += [.savePerson(id, person.known), .perform(.addPerson(id, person.role))]
                continue
            }
            if person.isLeaving {
                intents.append(.perform(.removePerson(id)))
            } else if kept.people.first(where: { $0.id == id })?.known != person.known {
                intents.append(.savePerson(id, person.known))
            }
        }
        if case .person(let index, let part) = field {
            field = .person(index - draft.people[..<index].filter(\.isLeaving).count, part)
        }
        draft.people.removeAll(where: \.isLeaving)
        return intents
    }

    private mutating func reviseMeetings(in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        var intents: [Intent] = []
        for index in draft.meetings.indices where draft.meetings[index].stage != .cancelled {
            let meeting = draft.meetings[index]
            let plan = plan(meeting, in: context)
            guard let id = meeting.id else {
                let id: ID<Meeting> = ids.next(at: context.now.wall)
                draft.meetings[index].id = id
                intents.append(.perform(.addMeeting(id, plan, agenda(in: context, ids: &ids))))
                continue
            }
            let before = kept.meetings.first { $0.id == id }
            if before.map({ self.plan($0, in: context) }) != plan {
                intents.append(.perform(.meeting(id, .revisePlan(plan))))
            }
            guard meeting.isGivenUp else { continue }
            draft.meetings[index].stage = .cancelled
            intents.append(.perform(.meeting(id, .cancel)))
        }
        return intents
    }

    private func plan(_ meeting: ProgrammeDraft.MeetingDraft, in context: ScreenContext) -> MeetingPlan {
        MeetingPlan(
            theme: meeting.theme.trimmed,
            start: reading(meeting, context).start,
            place: meeting.place.trimmed
        )
    }

    /// The agenda that a new meeting starts from; without any template one block of three hours.
    private func agenda(in context: ScreenContext, ids: inout IDSource) -> Agenda {
        let offer = offers.first { $0.name == draft.template } ?? offers.first
        let agenda = offer?.agenda(draft.language, ids: &ids, at: context.now.wall) ?? Agenda()
        guard agenda.blocks.isEmpty else { return agenda }
        let title = context.texts.agendaEditor.newBlock
        return Agenda(blocks: [Block(id: ids.next(at: context.now.wall), title: title, planned: 180)])
    }
}

extension ProgrammeDraft.PersonDraft {
    /// Name and contact, for the people file.
    fileprivate var known: People.Contact { People.Contact(name: name.trimmed, contact: contact.trimmed) }
}

extension String {
    /// The name without blanks around it; nil when there is none.
    fileprivate var named: String? { trimmed.isEmpty ? nil : trimmed }
}
