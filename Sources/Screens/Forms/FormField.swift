/// A place of the programme's form that the keys can go to.
enum FormField: Hashable, Sendable {
    case title, shortName, client, language, place, targetGroup, template, count, date, time, interval, facilitator,
        expert
    /// One of the goals, by its index; the last one is empty, for another.
    case goal(Int)
    /// A part of a meeting, by its index.
    case meeting(Int, MeetingPart)
    /// The row that adds a meeting.
    case addMeeting
    /// A part of a person, by their index; the last one is empty, for another.
    case person(Int, PersonPart)
    /// The path of a roster file.
    case rosterFile

    /// What is planned of a meeting.
    enum MeetingPart: Hashable, Sendable, CaseIterable {
        case date, time, theme, place
    }

    /// What is known of a person.
    enum PersonPart: Hashable, Sendable, CaseIterable {
        case name, contact
    }

    /// Whether the field is switched through a few values.
    var isChoice: Bool {
        switch self {
        case .language, .template: true
        case .title, .shortName, .client, .place, .targetGroup, .count, .date, .time, .interval, .facilitator, .expert,
            .goal,
            .meeting, .addMeeting, .person, .rosterFile:
            false
        }
    }
}
