import ArgumentParser
import Documents
import Glibc
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus memo`: the memo of a meeting.
struct MemoCommand: ParsableCommand {
    /// Who a memo is for.
    enum Reader: String, ExpressibleByArgument, CaseIterable {
        case group, organisation, facilitator, expert

        /// The expert reads what the group reads.
        var audience: Audience {
            switch self {
            case .group, .expert: .group
            case .organisation: .organisation
            case .facilitator: .facilitator
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "memo",
        abstract: "Print the memo of a meeting, or write it to a file.",
        discussion: """
            No speaker or owner is named (participant 3), and private notes are never in it. When a name of the roster \
            stands in a text, inflected or not, nothing is printed and the places are listed (exit 65). The form csv has the \
            entries themselves. docx and odt need pandoc, pdf needs weasyprint. Examples:
              oivallus memo neuvottelu/2 -o muistio.docx
              oivallus memo neuvottelu/2 --for organisation --format html
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var meeting: MeetingArgument
    @Option(
        name: .customLong("for"),
        help: "Who it is for: group, organisation, facilitator or expert, who gets the list to check."
    )
    var reader: Reader = .group
    @OptionGroup var options: DocumentOptions
    @Flag(help: "Print it although names stand in texts: for your own copy only, with --for facilitator.")
    var allowNames = false

    func run() throws {
        let workshop = Workshop(store)
        guard !allowNames || reader == .facilitator else {
            throw Failure(workshop.texts.memo.names.allowedForFacilitatorOnly, code: EX_USAGE)
        }
        try options.check(workshop)
        let (file, found) = try meeting.reference.open(in: workshop, readOnly: true)
        defer { file.close() }
        let zone = workshop.environment.zone
        let memo = Memo(of: found, in: file.programme, for: reader.audience, zone: zone, now: workshop.now)
        let list = reader == .expert ? CheckList(of: found, in: file.programme, zone: zone, now: workshop.now) : nil
        // A table has the entries of the memo, whoever it is for.
        let printed = (options.form == .csv ? memo.printedTexts : []) + (list?.printedTexts ?? memo.printedTexts)
        if !allowNames { try refuseNames(in: printed, of: file, workshop.texts) }
        let texts = Texts(options.language ?? file.programme.details.language)
        let maker = MemoDocument(texts)
        try options.write(list.map { maker.document($0) } ?? maker.document(memo), in: workshop) {
            EntryTable(memo, of: found, zone: zone, texts).csv()
        }
    }

    /// Refuses a memo in whose texts names stand, or may stand since the names to look for cannot be read.
    private func refuseNames(in printed: [Memo.PrintedText], of file: ProgrammeFile, _ texts: Texts) throws(Failure) {
        guard file.peopleTrouble == nil else { throw Failure(texts.program.namesUnchecked, code: EX_DATAERR) }
        let finder = NameFinder(file.programme, file.people)
        let hits = NameScan(finder, in: file.programme).hits(in: printed)
        let names = texts.memo.names
        if finder.isReduced { Messages.tell(names.reduced) }
        guard !hits.isEmpty else { return }
        throw Failure([names.found(hits.count)] + hits.map(names.line) + [names.hint], code: EX_DATAERR)
    }
}
