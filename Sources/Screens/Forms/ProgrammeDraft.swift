import Localization
import MeetingEngine
import OrderedCollections

/// A programme as the form holds it: every field as it was typed.
struct ProgrammeDraft: Hashable, Sendable {
    /// A meeting.
    struct MeetingDraft: Hashable, Sendable {
        /// Which one; nil while it is not saved.
        var id: ID<Meeting>?
        /// Its number in the series.
        var number: Int
        /// Its plan, as typed.
        var date = "", time = "", theme = "", place = ""
        /// How far it has come.
        var stage = HomeList.Meeting.Stage.notStarted
        /// Whether it is to be cancelled.
        var isGivenUp = false
        /// Whether its date and time follow from the first meeting's.
        var isProposed = false
    }

    /// Someone of the roster.
    struct PersonDraft: Hashable, Sendable {
        /// Who; nil while they are not saved.
        var id: ID<Person>?
        /// The name.
        var name = ""
        /// How to reach them.
        var contact = ""
        /// Why they are on the roster.
        var role = Person.Role.participant
        /// Whether they are to leave.
        var isLeaving = false

        /// Whether nothing was typed for someone new.
        var isBlank: Bool { id == nil && name.trimmed.isEmpty && contact.trimmed.isEmpty }
    }

    var title = "", shortName = "", client = "", place = "", targetGroup = "", facilitator = "", expert = "",
        rosterFile = ""
    var language = Language.finnish
    var template = ""
    /// The goals; the last one is empty.
    var goals = [""]
    /// How many meetings a new programme has, when the first is, and how many weeks lie between them.
    var count = "5", date = "", time = "13", interval = "4"
    /// The meetings; of a new programme those beyond the count are kept but not there.
    var meetings: [MeetingDraft] = []
    /// The people; the last one is blank.
    var people = [PersonDraft()]

    /// What was agreed, as the draft has it.
    var details: ProgrammeDetails {
        ProgrammeDetails(
            title: title.trimmed,
            client: client.trimmed,
            language: language,
            place: place.trimmed,
            goals: goals.map(\.trimmed).filter { !$0.isEmpty },
            targetGroup: targetGroup.trimmed,
            template: template
        )
    }

    /// Keeps one empty goal and one blank person at the end.
    mutating func settle() {
        if goals.last?.isEmpty != true { goals.append("") }
        if people.last?.isBlank != true { people.append(PersonDraft()) }
    }

    /// The text of a typed field.
    subscript(field: FormField) -> String {
        get {
            switch field {
            case .title: title
            case .shortName: shortName
            case .client: client
            case .place: place
            case .targetGroup: targetGroup
            case .count: count
            case .date: date
            case .time: time
            case .interval: interval
            case .facilitator: facilitator
            case .expert: expert
            case .rosterFile: rosterFile
            case .goal(let index): goals.indices.contains(index) ? goals[index] : ""
            case .meeting(let index, let part):
                meetings.indices.contains(index) ? meetings[index][keyPath: part.path] : ""
            case .person(let index, let part): people.indices.contains(index) ? people[index][keyPath: part.path] : ""
            case .language, .template, .addMeeting: ""
            }
        }
        set {
            switch field {
            case .title: title = newValue
            case .shortName: shortName = newValue
            case .client: client = newValue
            case .place: place = newValue
            case .targetGroup: targetGroup = newValue
            case .count: count = newValue
            case .date: date = newValue
            case .time: time = newValue
            case .interval: interval = newValue
            case .facilitator: facilitator = newValue
            case .expert: expert = newValue
            case .rosterFile: rosterFile = newValue
            case .goal(let index): if goals.indices.contains(index) { goals[index] = newValue }
            case .meeting(let index, let part):
                guard meetings.indices.contains(index) else { return }
                meetings[index][keyPath: part.path] = newValue
            case .person(let index, let part):
                guard people.indices.contains(index) else { return }
                people[index][keyPath: part.path] = newValue
            case .language, .template, .addMeeting: break
            }
        }
    }
}

extension FormField.MeetingPart {
    fileprivate var path: WritableKeyPath<ProgrammeDraft.MeetingDraft, String> {
        switch self {
        case .date: \.date
        case .time: \.time
        case .theme: \.theme
        case .place: \.place
        }
    }
}

extension FormField.PersonPart {
    fileprivate var path: WritableKeyPath<ProgrammeDraft.PersonDraft, String> {
        switch self {
        case .name: \.name
        case .contact: \.contact
        }
    }
}

extension ProgrammeDraft {
    /// The draft of a programme that there is.
    init(_ programme: Programme, _ people: People, _ dates: Dates) {
        let details = programme.details
        title = details.title
        shortName = programme.shortName
        client = details.client
        language = details.language
        place = details.place
        targetGroup = details.targetGroup
        goals = details.goals
        template = details.template
        facilitator = people.facilitator ?? ""
        expert = people.expert ?? ""
        meetings = programme.meetings.values.map { meeting in
            MeetingDraft(
                id: meeting.id,
                number: meeting.number,
                date: meeting.plan.start.map { dates.compactDay($0.day) } ?? "",
                time: meeting.plan.start.map { dates.clock($0) } ?? "",
                theme: meeting.plan.theme,
                place: meeting.plan.place,
                stage: HomeList.Meeting.Stage(meeting.stage)
            )
        }
        self.people = programme.roster.values.filter { !$0.hasLeft }.map { person in
            let contact = people.contacts[person.id]
            return PersonDraft(
                id: person.id,
                name: contact?.name ?? "",
                contact: contact?.contact ?? "",
                role: person.role
            )
        }
        settle()
    }
}

extension HomeList.Meeting.Stage {
    /// How far a meeting has come.
    init(_ stage: Stage) {
        self =
            switch stage {
            case .notStarted: .notStarted
            case .running: .running
            case .closed: .closed
            case .cancelled: .cancelled
            }
    }
}
