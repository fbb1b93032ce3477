import ArgumentParser
import Documents
import Glibc
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections

/// `oivallus calendar`: meetings for the calendars of those who take part.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Print the meetings as iCalendar, for calendars, or write them to a file.",
        discussion: """
            A calendar entry is seen by many and can tell that somebody belongs to a union: its title is neutral (Meeting \
            2/5), and client, theme and place are left out. A calendar that reads the file again moves and cancels its \
            entries. Examples:
              oivallus calendar neuvottelu -o tapaamiset.ics
              oivallus calendar neuvottelu/2 --with-place -o tapaaminen.ics
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "A programme's short name, or one meeting: neuvottelu/2.") var name: String
    @Flag(help: "Tell the place too.") var withPlace = false
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write to a file.", valueName: "file")
    )
    var output: String?
    @Option(help: "The language of the titles: fi, sv or en; the programme's by default.") var language: Language?

    func run() throws {
        let workshop = Workshop(store)
        let (file, meetings) = try open(in: workshop)
        defer { file.close() }
        let dated = meetings.filter { $0.plan.start != nil }
        guard !dated.isEmpty else { throw Failure(workshop.texts.writing.noMeetingsToDate, code: EX_DATAERR) }
        let undated = meetings.filter { $0.plan.start == nil && $0.stage != .cancelled }
        let names = undated.map { "\(file.programme.shortName)/\($0.number)" }.joined(separator: ", ")
        if !undated.isEmpty { Messages.tell(workshop.texts.writing.undated(names)) }
        let texts = Texts(language ?? file.programme.details.language)
        let calendar = CalendarFile(file.programme, texts, tellsPlace: withPlace).text(dated, now: workshop.now.wall)
        // Its texts are safe already, and its lines must end as the format says.
        guard let output else { return Output.printExactly(calendar) }
        do throws(StoreError) { try OutputFile(path: output).write(calendar) } catch {
            throw Failure(writing: error, workshop.texts)
        }
        Messages.tell(workshop.texts.program.written(output))
    }

    private func open(in workshop: Workshop) throws(Failure) -> (file: ProgrammeFile, meetings: [Meeting]) {
        if name.contains("/") {
            let (file, meeting) = try MeetingReference(text: name).open(in: workshop, readOnly: true)
            return (file, [meeting])
        }
        let file = try workshop.open(name, readOnly: true)
        return (file, file.programme.meetings.values.sorted { $0.number < $1.number })
    }
}
