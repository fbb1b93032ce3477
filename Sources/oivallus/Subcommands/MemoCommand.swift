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
            entries themselves. docx and odt need pandoc, pdf needs weasyprint. A version that is sent (--circulate) is \
            kept as it was, and so is one that was accepted (--approve); what changes afterwards makes a new one. Examples:
              oivallus memo neuvottelu/2 -o muistio.docx
              oivallus memo neuvottelu/2 --for organisation --format html
              oivallus memo neuvottelu/2 --circulate -o muistio.pdf
              oivallus memo neuvottelu/2 --approve --by group --on 19.3.
              oivallus memo neuvottelu/2 --diff 1 2
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
    @OptionGroup var versions: MemoVersionOptions

    func run() throws {
        let workshop = Workshop(store)
        guard !allowNames || reader == .facilitator else {
            throw Failure(workshop.texts.memo.names.allowedForFacilitatorOnly, code: EX_USAGE)
        }
        try options.check(workshop)
        let (file, found) = try meeting.reference.open(in: workshop, readOnly: !versions.isChange)
        defer { file.close() }
        let zone = workshop.environment.zone
        let memo = Memo(of: found, in: file.programme, for: reader.audience, zone: zone, now: workshop.now)
        let list = reader == .expert ? CheckList(of: found, in: file.programme, zone: zone, now: workshop.now) : nil
        let texts = Texts(options.language ?? file.programme.details.language)
        var desk = MemoDesk(workshop: workshop, file: file, meeting: found, memo: memo, texts: texts)
        if versions.approve { return try desk.approve(versions.show, on: versions.day, by: versions.approver) }
        if versions.versions { return Output.print(try desk.list()) }
        if !versions.diff.isEmpty { return Output.print(try desk.difference(versions.diff)) }
        if let number = versions.show {
            guard options.form == .md else { throw Failure(workshop.texts.documents.notInMarkdown, code: EX_USAGE) }
            return try options.put(Array(desk.show(number).map { $0 + "\n" }.joined().utf8), in: workshop)
        }
        // A table has the entries of the memo, whoever it is for.
        let printed = (options.form == .csv ? memo.printedTexts : []) + (list?.printedTexts ?? memo.printedTexts)
        if !allowNames { try workshop.refuseNames(in: printed, of: file) }
        let state = try versions.circulate ? desk.circulate(on: versions.day) : desk.state
        let maker = MemoDocument(texts, state: state)
        try options.write(list.map { maker.document($0) } ?? maker.document(memo), in: workshop) {
            EntryTable(memo, of: found, zone: zone, texts).csv()
        }
    }
}
