import ArgumentParser
import Interchange
import Localization
import MeetingEngine
import MeetingStore
import TextLayout

/// `oivallus agenda`: the plan of a meeting, out as CSV and in from CSV or a template.
struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "Print a meeting's agenda as CSV, or put another in its place.",
        discussion: """
            What is printed reads back identical. A CSV file needs the columns title and minutes; durations may be \
            90, 1:30, 1.5h or 90 min. Examples:
              oivallus agenda neuvottelu/2 > agenda.csv
              oivallus agenda neuvottelu/2 --from agenda.csv
              oivallus agenda neuvottelu/2 --template case-consultation
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var meeting: MeetingArgument
    @Option(help: ArgumentHelp("A CSV file with the new agenda.", valueName: "file")) var from: String?
    @Option(help: "The agenda template to start from.") var template: String?
    @Flag(help: "Print JSON for scripts.") var json = false

    func validate() throws {
        if from != nil, template != nil { throw ValidationError("Give either --from or --template, not both.") }
        if json, from != nil || template != nil { throw ValidationError("--json goes with printing an agenda only.") }
    }

    func run() throws {
        var workshop = Workshop(store)
        let isChange = from != nil || template != nil
        let (file, found) = try meeting.reference.open(in: workshop, readOnly: !isChange)
        defer { file.close() }
        let language = file.programme.details.language
        guard isChange else {
            if json {
                let shown = ShownMeeting(found, of: file.programme, zone: workshop.environment.zone)
                return try JSONOutput.print(shown.agenda)
            }
            return Output.printData(found.agenda.csv(in: language))
        }
        let agenda =
            try from.map { path throws(Failure) in try workshop.agendaTable(path) }
            ?? workshop.agenda(template ?? file.programme.details.template, language)
        try workshop.submit(.meeting(found.id, .replaceAgenda(agenda, seen: found.agenda)), to: file)
        Messages.tell(workshop.texts.program.changed("\(file.programme.shortName)/\(found.number)"))
    }
}

extension Workshop {
    /// The agenda of a CSV file.
    mutating func agendaTable(_ path: String) throws(Failure) -> Agenda {
        let source = try source(path)
        let now = now.wall
        do throws(InputErrors) {
            let table = try withIDs { ids throws(InputErrors) in try AgendaTable(source, ids: &ids, at: now) }
            for ignored in table.ignoredColumns { Messages.tell(ignored.message(in: texts)) }
            return table.agenda
        } catch {
            throw Failure(error, texts)
        }
    }
}
