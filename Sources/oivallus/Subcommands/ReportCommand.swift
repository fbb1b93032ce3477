import ArgumentParser
import Documents
import Glibc
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus report`: the final report of a programme, and what is written into it by hand.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Print the final report of a programme, or write it to a file.",
        discussion: """
            It is made anew from the meetings each time; what was written by hand (--edit, --prose, --recommend) is kept \
            beside them and stays. The organisation's report holds only what was marked for the organisation, and \
            numbers of fewer than five people are not told. A goal tells its themes in its own words: Better \
            rules #structure. The form csv has the entries that it prints. The sections: summary, background, goals, \
            course, results, insights, means, corrections, assignments, evaluation, recommendations, continuation, \
            limits, annexes. Examples:
              oivallus report neuvottelu -o loppuraportti.docx
              oivallus report neuvottelu --edit summary
              oivallus report neuvottelu --recommend "Tukipari." --evidence 1/56,4/52
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The programme's short name.") var name: String
    @Option(
        name: .customLong("for"),
        help: "Who it is for: organisation, group, facilitator or expert, who reads what the group reads."
    )
    var reader: MemoCommand.Reader = .organisation
    @OptionGroup var options: DocumentOptions
    @Flag(help: "Print it although names stand in texts: for your own copy only, with --for facilitator.")
    var allowNames = false
    @OptionGroup var hand: ReportHandOptions

    func run() throws {
        var workshop = Workshop(store)
        guard !allowNames || reader == .facilitator else {
            throw Failure(workshop.texts.memo.names.allowedForFacilitatorOnly, code: EX_USAGE)
        }
        try options.check(workshop)
        let file = try workshop.open(name, readOnly: !hand.isChange)
        defer { file.close() }
        if hand.isChange { return try hand.write(to: file, in: &workshop) }
        let zone = workshop.environment.zone
        let report = Report(
            of: file.programme,
            for: reader.audience,
            made: zone.civil(workshop.now.wall).day,
            zone: zone,
            now: workshop.now
        )
        if !allowNames { try workshop.refuseNames(in: report.printedTexts, of: file) }
        let texts = Texts(options.language ?? file.programme.details.language)
        try options.write(ReportDocument(texts).document(report), in: workshop) { ReportTable(report, texts).csv() }
    }
}
