import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore
import Screens
import TextLayout

/// `oivallus statistics`: the numbers of all meetings.
struct StatisticsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics",
        abstract: "Print the numbers of all meetings: by kind, year, client and target group.",
        discussion: """
            Meetings, hours, teaching hours (45 min, breaks left out), entries by kind, corrections and repeats, and what \
            became of the assignments. Meetings of fewer than five people, and assignments of so few, are left out of the \
            numbers of people, of the sums too; --for facilitator counts them, for your own eyes. A programme that cannot be \
            read is left out and named (exit 65). Example:
              oivallus statistics --json
            """
    )

    @OptionGroup var store: StoreOptions
    @Option(name: .customLong("for"), help: "Who is to read them: organisation, group or facilitator.")
    var reader: Reader = .organisation
    @Flag(help: "Print JSON for scripts, as Documentation/statistics.schema.json describes it.") var json = false

    /// Who may read the numbers.
    enum Reader: String, ExpressibleByArgument, CaseIterable {
        case organisation, group, facilitator

        var audience: Audience {
            switch self {
            case .organisation: .organisation
            case .group: .group
            case .facilitator: .facilitator
            }
        }
    }

    func run() throws {
        let workshop = Workshop(store)
        _ = try workshop.translating { () throws(StoreError) in try workshop.folder.readProgrammeNames() }
        // An index that cannot be written costs time, not truth: the list looks at every file itself.
        _ = try? Indexer.run(workshop.folder)
        var list = ProgrammeList(workshop.folder)
        while !list.isComplete { _ = list.refresh(within: 1000) }
        let unusable = list.programmes.filter { !$0.isUsable }
        workshop.tellWhyUnusable(unusable.map(\.name))
        let zone = workshop.environment.zone
        let statistics = ArchiveStatistics(of: list.programmes, for: reader.audience, zone)
        if json {
            try JSONOutput.print(PrintedStatistics(statistics))
        } else {
            Output.print(StatisticsPage(statistics, workshop.texts, width: 78).lines.map(\.text))
        }
        if !unusable.isEmpty { throw ExitCode(65) }
    }
}
