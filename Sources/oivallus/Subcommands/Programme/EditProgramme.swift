import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus programme edit`: changes what was agreed, and adds people.
struct EditProgramme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change what was agreed, or add people.",
        discussion: """
            Only what is given changes; goals given replace the goals there were. Example:
              oivallus programme edit neuvottelu --place "Turku" --roster newcomers.csv
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The programme's short name.") var name: String
    @Option(help: "The title, as documents print it.") var title: String?
    @Option(help: "The organisation that ordered the programme.") var client: String?
    @Option(help: "The language spoken and written: fi, sv or en.") var language: Language?
    @Option(help: "The agenda template of new meetings.") var template: String?
    @Option(help: ArgumentHelp("A CSV file of people to add: name, contact, role.", valueName: "file")) var roster:
        String?
    @Option(help: "Where the meetings are held.") var place: String?
    @Option(name: .customLong("goal"), help: "A goal agreed with the client; may be given many times.")
    var goals: [String] = []
    @Option(help: "Whom the programme is for, as the report says it.") var targetGroup: String?
    @Option(help: "The expert's name, for your own screen.") var expert: String?
    @Option(help: "The facilitator's name, for your own screen.") var facilitator: String?

    func run() throws {
        var workshop = Workshop(store)
        let file = try workshop.open(name)
        defer { file.close() }
        var details = file.programme.details
        if let title { details.title = title }
        if let client { details.client = client }
        if let language { details.language = language }
        if let template {
            _ = try workshop.agenda(template, details.language)
            details.template = template
        }
        if let place { details.place = place }
        if !goals.isEmpty { details.goals = goals }
        if let targetGroup { details.targetGroup = targetGroup }
        let names: [PeopleChange] =
            (expert.map { [.expert($0.isEmpty ? nil : $0)] } ?? [])
            + (facilitator.map { [.facilitator($0.isEmpty ? nil : $0)] } ?? [])
        let people = try roster.map { path throws(Failure) in try workshop.rosterCommands(path) } ?? []
        do throws(StoreError) {
            if !names.isEmpty { try file.changePeople(names) }
        } catch {
            throw Failure(error, workshop.settings)
        }
        try workshop.submit([(.reviseProgramme(details), [])] + people, to: file)
        Messages.tell(workshop.texts.program.changed(name))
    }
}
