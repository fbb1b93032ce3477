import ArgumentParser
import Interchange
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus capture`: notes taken elsewhere, as entries.
struct Capture: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capture",
        abstract: "Bring notes taken elsewhere (TSV, CSV or JSON Lines) into a meeting, all rows or none.",
        discussion: """
            The first row names the columns; only text is required. kind takes a letter or a word (k, kokemus, experience), \
            block a number or the beginning of a title, offset a time from the start (0:12:30), clock a time of day \
            (13.02), ref the ids of earlier rows. Others are id, speaker, role, mode, rel, share, owner, due and source. \
            What is wrong is listed with line and column, and then nothing is stored. Example:
              oivallus capture neuvottelu/2 --from notes.tsv
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var meeting: MeetingArgument
    @Option(help: ArgumentHelp("The file of notes.", valueName: "file")) var from: String

    @Flag(
        help: ArgumentHelp(
            "The notes are the expert's own list.",
            discussion: """
                Each correction goes to the claim of its minutes, or stands on its own where there is none; what is written \
                down already is not entered twice. Nothing of it awaits the expert's check. What became of which line is \
                said.
                """
        )
    )
    var fromExpert = false

    func run() throws {
        var workshop = Workshop(store)
        let texts = workshop.texts
        let (file, found) = try meeting.reference.open(in: workshop)
        defer { file.close() }
        guard !fromExpert || found.stage != .notStarted else {
            let name = "\(file.programme.shortName)/\(found.number)"
            throw Failure(texts.interchange.listTooEarly(name), code: 65)
        }
        let notes = try read(into: found, of: file, workshop)
        for notice in notes.notices { Messages.tell(notice.message(in: texts)) }
        let plan = workshop.withIDs { ids in notes.plan(ids: &ids) }
        var people = plan.members.map { PeopleChange.contact($0.id, $0.contact) }
        let submissions = plan.steps.map { step in
            defer { people = [] }
            return Submission(
                act: workshop.fresh(),
                command: step.command,
                seat: Seat(.command),
                stamp: step.stamp,
                people: people
            )
        }
        let answer = try workshop.translating { () throws(StoreError) in try file.submit(all: submissions) }
        if case .refused(let refusal, at: let index) = answer {
            throw Failure(texts.program.rowRefused(row(of: index, plan), texts.refusals[refusal]), code: 65)
        }
        for line in plan.expertLines { line.message(in: texts).map(Messages.tell) }
        Messages.tell(texts.program.captured(plan.entryCount()))
    }

    private func read(into meeting: Meeting, of file: ProgrammeFile, _ workshop: Workshop) throws(Failure)
        -> NotesImport
    {
        let source = try workshop.source(from)
        let context = NotesContext(
            programme: file.programme,
            meeting: meeting,
            people: file.people,
            zone: workshop.environment.zone,
            stamp: workshop.now,
            isExperts: fromExpert
        )
        do throws(InputErrors) { return try NotesImport(source, in: context) } catch {
            throw Failure(oncePerProblem: error, workshop.texts)
        }
    }

    /// The row of the notes that a step of the plan belongs to, from 1.
    private func row(of step: Int, _ plan: NotesPlan) -> Int { plan.entryCount(ofFirst: step + 1) }
}

extension Failure {
    /// Everything wrong in a file of rows, each problem once: one wrong title must not hide what else is wrong.
    fileprivate init(oncePerProblem errors: InputErrors, _ texts: Texts) {
        let every = Failure(errors, texts)
        var firsts: [InputProblem: Int] = [:]
        var others: [Int: [Int]] = [:]
        for (index, error) in errors.all.enumerated() {
            if let first = firsts[error.problem] {
                others[first, default: []].append(error.position.line)
            } else {
                firsts[error.problem] = index
            }
        }
        let sentences = firsts.values.sorted().map { index in
            guard let lines = others[index] else { return every.sentences[index] }
            let shown = lines.prefix(10).map(String.init) + (lines.count > 10 ? ["… (+\(lines.count - 10))"] : [])
            return "\(every.sentences[index]) \(texts.program.alsoOnLines(shown.joined(separator: ", ")))"
        }
        self.init(sentences, code: every.code)
    }
}
