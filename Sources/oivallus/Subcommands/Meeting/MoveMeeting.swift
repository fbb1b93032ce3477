import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus meeting move`: another time, place or theme; a cancelled meeting is to be held again.
struct MoveMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Change when, where or about what a meeting is held.",
        discussion: """
            Only what is given changes; the meeting's number stays. A cancelled meeting is to be held again. Example:
              oivallus meeting move neuvottelu/2 --start "16.4.2026 13.00"
            """
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var meeting: MeetingArgument
    @Option(help: "When it begins, such as 2026-04-09T13:00.") var start: String?
    @Option(help: "What it is about.") var theme: String?
    @Option(help: "Where it is held.") var place: String?

    func validate() throws {
        if start == nil, theme == nil, place == nil {
            throw ValidationError("Give at least one of --start, --theme and --place.")
        }
    }

    func run() throws {
        var workshop = Workshop(store)
        let begin = try start.map { text throws(Failure) in try StartTime(text, in: workshop).civil }
        let (file, found) = try meeting.reference.open(in: workshop)
        defer { file.close() }
        let plan = MeetingPlan(
            theme: theme ?? found.plan.theme,
            start: begin ?? found.plan.start,
            place: place ?? found.plan.place
        )
        try workshop.submit(.meeting(found.id, .revisePlan(plan)), to: file)
        Messages.tell(workshop.texts.program.changed("\(file.programme.shortName)/\(found.number)"))
    }
}

/// `oivallus meeting cancel`: gives a meeting up.
struct CancelMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Cancel a meeting that has not been started; moving it brings it back."
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var meeting: MeetingArgument

    func run() throws {
        var workshop = Workshop(store)
        let (file, found) = try meeting.reference.open(in: workshop)
        defer { file.close() }
        try workshop.submit(.meeting(found.id, .cancel), to: file)
        Messages.tell(workshop.texts.program.changed(meeting.meeting))
    }
}
