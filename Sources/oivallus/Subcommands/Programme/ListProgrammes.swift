import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus programme list`: all programmes and their meetings.
struct ListProgrammes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the programmes and their meetings.",
        discussion:
            "A programme whose file cannot be used is named with the reason; the others are listed all the same."
    )

    @OptionGroup var store: StoreOptions
    @Flag(help: "Print JSON for scripts.") var json = false

    func run() throws {
        let workshop = Workshop(store)
        _ = try workshop.translating { () throws(StoreError) in try workshop.folder.readProgrammeNames() }
        var list = ProgrammeList(workshop.folder)
        while !list.isComplete { _ = list.refresh(within: 1000) }
        if json { return try JSONOutput.print(list.programmes.map(ProgrammeJSON.init)) }
        if list.programmes.isEmpty { return Messages.tell(workshop.texts.program.empty) }
        for programme in list.programmes where programme.isUsable { print(programme, workshop.texts) }
        workshop.tellWhyUnusable(list.programmes.filter { !$0.isUsable }.map(\.name))
    }

    private func print(_ programme: ProgrammeSummary, _ texts: Texts) {
        let client = programme.client.isEmpty ? "" : " (\(programme.client))"
        var meetings = PlainTable()
        for meeting in programme.meetings {
            meetings.add(
                "\(programme.name.text)/\(meeting.number)",
                meeting.start.map(texts.dates.dayAndTime) ?? texts.home.noDate,
                texts.home.stage(meeting.stage),
                meeting.theme
            )
        }
        Output.print(["\(programme.name.text)  \(programme.title)\(client)"] + meetings.lines(indent: 2))
    }
}
