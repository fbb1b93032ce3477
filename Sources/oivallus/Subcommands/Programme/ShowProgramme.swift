import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections

/// `oivallus programme show`: what was agreed, the people and the meetings.
struct ShowProgramme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what was agreed, the people and the meetings.",
        discussion: "The names are shown for your own eyes; documents never hold them."
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The programme's short name.") var name: String
    @Flag(help: "Print JSON for scripts; it holds the names.") var json = false

    func run() throws {
        let workshop = Workshop(store)
        let file = try workshop.open(name, readOnly: true)
        defer { file.close() }
        if json { return try JSONOutput.print(ShownProgramme(file.programme, file.people)) }
        Output.print(lines(file.programme, file.people, workshop.texts))
    }

    private func lines(_ programme: Programme, _ people: People, _ texts: Texts) -> [String] {
        let details = programme.details
        let head = [
            details.title,
            [details.client, details.place].filter { !$0.isEmpty }.joined(separator: " · "),
            details.targetGroup.isEmpty ? "" : "\(texts.form[.targetGroup]): \(details.targetGroup)",
        ]
        var roster = PlainTable()
        for person in programme.roster.values {
            let contact = people.contacts[person.id]
            roster.add(texts.words.people.person(person), contact?.name ?? "–", contact?.contact ?? "")
        }
        var meetings = PlainTable()
        for meeting in programme.meetings.values {
            meetings.add(
                "\(programme.shortName)/\(meeting.number)",
                meeting.plan.start.map(texts.dates.dayAndTime) ?? texts.home.noDate,
                texts.home.stage(meeting.stage),
                meeting.plan.theme
            )
        }
        return head.filter { !$0.isEmpty } + details.goals.map { "  – \($0)" } + roster.lines(indent: 2)
            + meetings.lines(indent: 2)
    }
}

/// A programme as `programme show --json` prints it.
struct ShownProgramme: Encodable {
    let name: String
    let title: String
    let client: String
    let language: String
    let place: String
    let goals: [String]
    let targetGroup: String
    let template: String
    let people: [Member]
    let meetings: [Occasion]

    struct Member: Encodable {
        let number: Int
        let role: String
        let name: String?
        let contact: String?
        let left: Bool
    }

    struct Occasion: Encodable {
        let meeting: String
        let theme: String
        let start: String?
        let stage: String
    }

    init(_ programme: Programme, _ people: People) {
        name = programme.shortName
        title = programme.details.title
        client = programme.details.client
        language = programme.details.language.rawValue
        place = programme.details.place
        goals = programme.details.goals
        targetGroup = programme.details.targetGroup
        template = programme.details.template
        self.people = programme.roster.values.map { person in
            Member(
                number: person.number,
                role: person.role.rawValue,
                name: people.contacts[person.id]?.name,
                contact: people.contacts[person.id]?.contact,
                left: person.hasLeft
            )
        }
        meetings = programme.meetings.values.map { meeting in
            Occasion(
                meeting: "\(programme.shortName)/\(meeting.number)",
                theme: meeting.plan.theme,
                start: meeting.plan.start?.iso,
                stage: meeting.stage.word
            )
        }
    }
}
