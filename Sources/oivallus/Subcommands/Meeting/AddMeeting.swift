import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections

/// `oivallus meeting add`: another meeting at the end of the series.
struct AddMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a meeting to a programme.",
        discussion: """
            Example:
              oivallus meeting add neuvottelu --start "9.4.2026 13.00" --theme "Ratkaisut"
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The programme's short name.") var programme: String
    @Option(help: "When it begins, such as 2026-04-09T13:00.") var start: String?
    @Option(help: "What it is about.") var theme = ""
    @Option(help: "Where it is held; the programme's place by default.") var place: String?
    @Option(help: "The agenda template; the programme's by default.") var template: String?

    func run() throws {
        var workshop = Workshop(store)
        let begin = try start.map { text throws(Failure) in try StartTime(text, in: workshop).civil }
        let file = try workshop.open(programme)
        defer { file.close() }
        let details = file.programme.details
        let agenda = try workshop.agenda(template ?? details.template, details.language)
        let plan = MeetingPlan(theme: theme, start: begin, place: place ?? details.place)
        try workshop.submit(.addMeeting(workshop.fresh(), plan, agenda), to: file)
        Messages.tell(workshop.texts.program.changed("\(programme)/\(file.programme.meetings.count)"))
    }
}
