import ArgumentParser
import Interchange
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus capture`: notes taken elsewhere, as entries.
struct Capture: ParsableCommand {
    static let configuration = CommandConfiguration(
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
        help: "The notes are the expert's own list: corrections go to the claims of their minutes, and need no check."
    )
    var fromExpert = false

    func run() throws {
        var workshop = Workshop(store)
        let texts = workshop.texts
        let (file, found) = try meeting.reference.open(in: workshop)
        defer { file.close() }
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
        Messages.tell(texts.program.captured(notes.count))
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
            throw Failure(error, workshop.texts)
        }
    }

    /// The row of the notes that a step of the plan belongs to, from 1.
    private func row(of step: Int, _ plan: NotesPlan) -> Int {
        plan.steps.prefix(step + 1).reduce(0) { count, step in
            if case .meeting(_, .capture) = step.command { count + 1 } else { count }
        }
    }
}
