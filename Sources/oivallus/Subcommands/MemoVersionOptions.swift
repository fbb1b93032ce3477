public import ArgumentParser
import Documents
import Glibc
import Localization
public import MeetingEngine
import MeetingStore

/// What `oivallus memo` does with versions: keeps one as it is sent, notes that one was accepted, shows one again.
struct MemoVersionOptions: ParsableArguments {
    @Flag(help: "Keep the memo as a version, as it is sent for comments now.") var circulate = false
    @Flag(help: "Note that the latest version was accepted, or the one of --show.") var approve = false
    @Option(
        name: .customLong("by"),
        help: "Who accepted it: group, client or facilitator."
    )
    var approver: MemoApprover = .group
    @Option(
        name: .customLong("on"),
        help: ArgumentHelp("The day it was sent or accepted; today by default.", valueName: "day")
    )
    var day: String?
    @Flag(help: "List the versions.") var versions = false
    @Option(help: ArgumentHelp("Print a version as it was sent.", valueName: "number")) var show: Int?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Print how two versions differ, line by line; with one number, how the memo differs now.",
            valueName: "number"
        )
    )
    var diff: [Int] = []

    func validate() throws {
        let asked = [circulate, approve, versions, !diff.isEmpty, show != nil && !approve].count { $0 }
        guard asked <= 1 else {
            throw ValidationError("Give one of --circulate, --approve, --versions, --show and --diff.")
        }
        guard diff.count <= 2 else { throw ValidationError("--diff compares two versions.") }
        guard day == nil || circulate || approve else {
            throw ValidationError("--on goes with --circulate or --approve.")
        }
    }

    /// Whether it changes the programme.
    var isChange: Bool { circulate || approve }
}

extension MemoApprover: ExpressibleByArgument {}

/// One meeting's memo and its versions, for readers in a language.
struct MemoDesk {
    var workshop: Workshop
    let file: ProgrammeFile
    let meeting: Meeting
    let memo: Memo
    /// The texts of the document, which need not be in the user's language.
    let texts: Texts

    private var words: DocumentTexts { workshop.texts.documents }
    private var name: String { "\(file.programme.shortName)/\(meeting.number)" }

    /// How far the memo has come.
    var state: MemoState { memo.state(in: texts, among: meeting.memoVersions) }

    /// Keeps the memo as it is; what it is then comes back.
    mutating func circulate(on text: String?) throws(Failure) -> MemoState {
        let day = try day(text)
        guard let command = memo.circulation(on: day, in: texts, among: meeting.memoVersions) else {
            throw Failure(words.unchanged(meeting.memoVersions.count), code: EX_USAGE)
        }
        let number = meeting.memoVersions.count + 1
        try workshop.submit(.meeting(meeting.id, command), to: file)
        Messages.tell(words.circulated(name, number))
        return .circulated(version: number, day)
    }

    /// Notes that a version was accepted.
    mutating func approve(_ number: Int?, on text: String?, by approver: MemoApprover) throws(Failure) {
        let day = try day(text)
        guard let latest = meeting.memoVersions.last else { throw Failure(words.noVersions, code: EX_NOINPUT) }
        let accepted = try number.map { number throws(Failure) in try version(number) } ?? latest
        try workshop.submit(
            .meeting(meeting.id, .approveMemo(version: accepted.number, on: day, by: approver)),
            to: file
        )
        let who = texts.memo.head.approvers[approver]
        Messages.tell(words.approved(name, accepted.number, workshop.texts.dates.day(day), who))
    }

    /// One line for each version.
    func list() throws(Failure) -> [String] {
        guard !meeting.memoVersions.isEmpty else { throw Failure(words.noVersions, code: EX_NOINPUT) }
        return meeting.memoVersions.map { version in
            let audience = workshop.texts.words.terms.audiences[version.audience]
            let state = MemoDocument(workshop.texts).sentence(version.state)
            return words.version(version.number, audience, state) + (version.isRecalled ? "  \(words.recall)" : "")
        }
    }

    /// A version as it was sent, under a line that says what became of it.
    func show(_ number: Int) throws(Failure) -> [String] {
        let version = try version(number)
        if version.isRecalled { Messages.tell(words.recall) }
        let state = MemoDocument(Texts(version.language)).sentence(version.state)
        return ["> \(state)", ""] + words.lines(of: version)
    }

    /// How two versions differ, or a version and the memo as it is now.
    func difference(_ numbers: [Int]) throws(Failure) -> [String] {
        let old = try version(numbers[0])
        let new =
            try numbers.count > 1
            ? words.lines(of: version(numbers[1]))
            : old.linesNow(of: meeting, in: file.programme, zone: workshop.environment.zone, at: workshop.now)
        let lines = LineDifference.printed(LineDifference.between(words.lines(of: old), new))
        return lines.isEmpty ? [words.same] : lines
    }

    private func version(_ number: Int) throws(Failure) -> MemoVersion {
        guard let version = meeting.memoVersions.first(where: { $0.number == number }) else {
            throw Failure(meeting.memoVersions.isEmpty ? words.noVersions : words.noVersion(number), code: EX_NOINPUT)
        }
        return version
    }

    private func day(_ text: String?) throws(Failure) -> CalendarDay { try workshop.day(text) }
}

extension Workshop {
    /// A day on which something was done, from the command line; today when none is given.
    ///
    /// A day without a year is the latest such day, and a weekday the latest one.
    func day(_ text: String?) throws(Failure) -> CalendarDay {
        let today = environment.zone.civil(now.wall).day
        guard let text else { return today }
        guard let day = texts.dates.pastDay(in: text, on: today) else {
            throw Failure(texts.documents.badDay(text), code: EX_USAGE)
        }
        return day
    }
}
