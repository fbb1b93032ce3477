import Localization
import MeetingEngine
import OrderedCollections

/// Why a command cannot be used just now: the engine's own refusal, or a reason of the screen.
enum CommandObstacle: Hashable, Sendable {
    /// The engine would refuse.
    case refusal(Refusal)
    /// The block has no prepared question.
    case noQuestion
    /// Nobody is marked as there.
    case nobodyThere
    /// Nothing in the queue can take the command.
    case nothingQueued
    /// Earlier meetings left nothing open.
    case nothingLeft
    /// There is no summary and no insight.
    case nothingToRead
    /// The store takes nothing from this console.
    case readOnly

    /// The sentence.
    func sentence(_ texts: Texts) -> String {
        switch self {
        case .refusal(let refusal): texts.refusals[refusal]
        case .noQuestion: texts.live.notices.noQuestion
        case .nobodyThere: texts.live.notices.roundEmpty
        case .nothingQueued: texts.live.queue.noneFits
        case .nothingLeft: texts.live.sheets.nothingLeft
        case .nothingToRead: texts.live.sheets.nothingToRead
        case .readOnly: texts.live.notices.readOnly
        }
    }
}

extension CommandTable {
    /// Why a command cannot be used just now, or nil when it can.
    static func obstacle(_ id: CommandID, _ meeting: Meeting, in context: ScreenContext) -> CommandObstacle? {
        let row = row(id)
        if !row.stages.contains(CommandStages(of: meeting)) { return .refusal(refusal(of: id, meeting)) }
        if context.isReadOnly, acts.contains(id) { return .readOnly }
        if id == .ask, meeting.currentBlock?.question.isEmpty ?? true { return .noQuestion }
        if id == .round, context.programme.roster.isEmpty { return .nobodyThere }
        if id == .carryover, context.programme.carryOver(into: meeting.id).isEmpty { return .nothingLeft }
        if id == .readback, meeting.readBack.isEmpty { return .nothingToRead }
        if let action = QueueAction(id), meeting.firstInQueue(for: action) == nil { return .nothingQueued }
        if id == .replan, meeting.replan(at: context.now, zone: context.zone) == nil {
            return .refusal(.nothingToReplan)
        }
        guard let trial = trial(id, meeting) else { return nil }
        do throws(Refusal) {
            _ = try context.programme.decide(.meeting(meeting.id, trial), by: context.seat, at: context.now)
            return nil
        } catch {
            return .refusal(error)
        }
    }

    /// The commands that change what is stored.
    static let acts: Set<CommandID> = [
        .start, .next, .previous, .back, .goto, .skip, .break, .extend, .replan, .stop, .continue, .close, .reopen,
        .settle,
        .mark, .ask, .undo, .redo, .erase, .off, .on, .present, .remote, .away, .guest,
        .turn, .raise, .record, .park, .return, .check, .withdraw, .show, .rate,
    ]

    /// Why a command does not apply to the stage of a meeting.
    private static func refusal(of id: CommandID, _ meeting: Meeting) -> Refusal {
        switch meeting.stage {
        case .notStarted: return id == .reopen ? .notClosed : .notStarted
        case .closed: return .closed
        case .cancelled: return .cancelled
        case .running:
            let reasons: [CommandID: Refusal] = [
                .reopen: .notClosed, .stop: .clockStopped, .continue: .clockRuns, .off: .offRecord, .on: .onRecord,
            ]
            return reasons[id] ?? .alreadyStarted
        }
    }

    /// What the command would do without an argument, for the engine to judge.
    private static func trial(_ id: CommandID, _ meeting: Meeting) -> MeetingCommand? {
        switch id {
        case .start: .start(before: .zero)
        case .next: .nextBlock
        case .previous: .previousBlock
        case .skip: meeting.laterBlocks.first.map { .skip($0.id) } ?? .nextBlock
        case .break: .takeBreak(rest: ID(high: 0, low: 0))
        case .extend: .extend(5)
        case .stop: .stopClock(before: .zero)
        case .continue: .continueClock
        case .close: .close(before: .zero)
        case .reopen: .reopen
        case .settle: .leaveGapOut
        case .raise, .record, .park, .return, .check, .withdraw: queueTrial(id, meeting)
        // Their stages say it all; and to judge an undo costs as much as doing it.
        case .undo, .redo, .off, .on, .back, .goto, .replan, .mark, .unfinished, .ask, .search, .erase, .roster, .turn,
            .queue, .show, .carryover, .readback, .rate, .organisation,
            .present,
            .remote, .away,
            .guest, .round, .timer, .help, .blank, .discreet, .agenda, .memo, .language, .saved, .redraw, .home,
            .suspend, .quit:
            nil
        }
    }
}

extension CommandTable {
    /// The step of the first contribution that a command of the queue fits; checking is judged by setting aside.
    private static func queueTrial(_ id: CommandID, _ meeting: Meeting) -> MeetingCommand? {
        guard let action = QueueAction(id), let entry = meeting.firstInQueue(for: action), let state = action.state
        else { return nil }
        return state == .toCheck ? nil : .moveContribution(entry.id, to: state)
    }
}

extension QueueAction {
    /// What a command of the queue does; nil for the other commands.
    init?(_ command: CommandID) {
        let actions: [CommandID: QueueAction] = [
            .raise: .raise, .record: .record, .park: .park, .return: .putBack, .check: .check, .withdraw: .withdraw,
        ]
        guard let action = actions[command] else { return nil }
        self = action
    }
}

extension ScreenContext {
    /// Whether nothing can be changed from this console.
    var isReadOnly: Bool {
        switch trouble {
        case .readOnly, .seatTaken, .newerProgram: true
        case .diskFull, .slow, .rescuing, .nowhere, nil: false
        }
    }
}
