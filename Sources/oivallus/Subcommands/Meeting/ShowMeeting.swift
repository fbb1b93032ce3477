import ArgumentParser
import Documents
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections

/// `oivallus meeting show`: the plan, the course and the entries of a meeting.
struct ShowMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the plan, the course and the entries of a meeting.",
        discussion: """
            Speakers are shown by number, never by name. Your own notes are shown, so mind who sees the screen. Example:
              oivallus meeting show neuvottelu/2
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var meeting: MeetingArgument
    @Flag(help: "Print JSON for scripts.") var json = false
    @Option(help: "Print the plan against how it went as a table: csv.") var format: TableFormat?

    /// The form of a table.
    enum TableFormat: String, ExpressibleByArgument, CaseIterable {
        case csv
    }

    func run() throws {
        let workshop = Workshop(store)
        let (file, meeting) = try meeting.reference.open(in: workshop, readOnly: true)
        defer { file.close() }
        let zone = workshop.environment.zone
        if format == .csv {
            let memo = Memo(of: meeting, in: file.programme, for: .facilitator, zone: zone, now: workshop.now)
            return Output.printData(PlanTable(memo, of: meeting, file.programme.details.language).csv())
        }
        let shown = ShownMeeting(meeting, of: file.programme, zone: zone)
        if json { return try JSONOutput.print(shown) }
        let texts = workshop.texts
        Output.print(
            [head(shown, meeting, texts)] + agenda(shown, texts).lines(indent: 2)
                + entries(meeting, of: file.programme, zone, texts).lines(indent: 2)
        )
    }

    private func head(_ shown: ShownMeeting, _ meeting: Meeting, _ texts: Texts) -> String {
        let start = meeting.plan.start.map(texts.dates.dayAndTime) ?? texts.home.noDate
        return [shown.meeting, start, texts.home.stage(meeting.stage), shown.place, shown.theme]
            .filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// The blocks with their planned and their actual lengths.
    private func agenda(_ shown: ShownMeeting, _ texts: Texts) -> PlainTable {
        var table = PlainTable()
        for block in shown.agenda {
            table.add(
                String(block.number),
                block.title,
                texts.dates.length(Minutes(block.planned)),
                block.actual.map { "→ \(texts.dates.length(Minutes($0)))" } ?? ""
            )
        }
        return table
    }

    private func entries(_ meeting: Meeting, of programme: Programme, _ zone: TimeZoneRules, _ texts: Texts)
        -> PlainTable
    {
        var table = PlainTable()
        for entry in meeting.standingEntries {
            let time = meeting.clock.wall(of: entry.time).map { texts.dates.clock(zone.civil($0)) }
            table.add(
                ">\(entry.number)",
                time ?? "",
                String(entry.kind.letter),
                entry.speaker.map { speaker($0, in: programme, texts.words.people) } ?? "–",
                entry.isMark ? "▢ \(entry.text)" : entry.text
            )
        }
        return table
    }

    /// Who speaks, by role or number.
    private func speaker(_ speaker: Speaker, in programme: Programme, _ texts: PeopleTexts) -> String {
        switch speaker {
        case .facilitator: texts.facilitator
        case .expert: texts.expert
        case .person(let id): programme.roster[id].map(texts.person) ?? texts.nobody
        }
    }
}
