import MeetingEngine

extension MeetingEvent {
    /// The event as it is stored today.
    var storedPayload: StoredPayload {
        switch self {
        case .planRevised(let plan): StoredPayload(.planRevised, V1.PlanRevised(plan: V1.Plan(plan)))
        case .cancelled: StoredPayload(.meetingCancelled, V1.Empty())
        case .agendaChanged(let agenda, let reason):
            StoredPayload(.agendaChanged, V1.AgendaChanged(agenda: agenda.stored, reason: reason.rawValue))
        case .attendanceMarked(let person, let attendance):
            StoredPayload(
                .attendanceMarked,
                V1.AttendanceMarked(person: person.description, attendance: attendance?.rawValue)
            )
        case .started(let before, let block):
            StoredPayload(.meetingStarted, V1.BlockBegan(block: block.description, before: before.count))
        case .closed(let before): StoredPayload(.meetingClosed, V1.BeforeOnly(before: before.count))
        case .reopened: StoredPayload(.meetingReopened, V1.Empty())
        case .blockBegan(let block, let before):
            StoredPayload(.blockBegan, V1.BlockBegan(block: block.description, before: before.count))
        case .blockRevoked: StoredPayload(.blockRevoked, V1.Empty())
        case .blockBeginMoved(let before, let moves):
            StoredPayload(
                .blockBeginMoved,
                V1.BlockBeginMoved(
                    before: before.count,
                    moves: moves.map {
                        .init(entry: $0.entry.description, block: $0.block.description, kind: String($0.kind.letter))
                    }
                )
            )
        case .clockStopped(let before): StoredPayload(.clockStopped, V1.BeforeOnly(before: before.count))
        case .clockContinued: StoredPayload(.clockContinued, V1.Empty())
        case .entryCaptured(let new): StoredPayload(.entryCaptured, V1.Entry(new))
        case .entryRevised(let entry, let base, let changes):
            StoredPayload(
                .entryRevised,
                V1.EntryRevised(
                    entry: entry.description,
                    base: base.description,
                    changes: changes.map(V1.Change.init)
                )
            )
        case .entryDeleted(let entry): StoredPayload(.entryDeleted, V1.EntryOnly(entry: entry.description))
        case .entriesErased(let entries):
            StoredPayload(.entriesErased, V1.EntriesOnly(entries: entries.map(\.description)))
        case .speakersErased(let entries):
            StoredPayload(.speakersErased, V1.EntriesOnly(entries: entries.map(\.description)))
        case .offRecordBegan(let before): StoredPayload(.offRecordBegan, V1.BeforeOnly(before: before.count))
        case .offRecordEnded: StoredPayload(.offRecordEnded, V1.Empty())
        case .contributionMoved(let entry, let state):
            StoredPayload(
                .contributionMoved,
                V1.ContributionMoved(entry: entry.description, state: state.rawValue)
            )
        case .contributionRevised(let entry, let changes):
            StoredPayload(
                .contributionRevised,
                V1.ContributionRevised(
                    entry: entry.description,
                    changes: changes.map(V1.ContributionRevised.Change.init)
                )
            )
        case .publicViewChanged(let view):
            StoredPayload(.publicViewChanged, V1.PublicViewChanged(view: view.rawValue))
        case .turnsChanged(let people):
            StoredPayload(.turnsChanged, V1.TurnsChanged(people: people.map(\.description)))
        case .entryApproved(let entry, let text):
            StoredPayload(.entryApproved, V1.EntryApproved(entry: entry.description, text: text.description))
        case .approvalTaken(let entry): StoredPayload(.approvalTaken, V1.EntryOnly(entry: entry.description))
        case .entryKept(let entry, let isKept):
            StoredPayload(.entryKept, V1.EntryKept(entry: entry.description, kept: isKept))
        case .nameKept(let entry, let word):
            StoredPayload(.nameKept, V1.NameKept(entry: entry.description, word: word))
        case .rated(let rating): StoredPayload(.rated, V1.Rating(rating))
        case .settled(let reference, let settlement): StoredPayload(.settled, V1.Settled(reference, settlement))
        case .proseWritten(let section, let text):
            StoredPayload(.proseWritten, V1.ProseWritten(section: section.rawValue, text: text))
        case .memoCirculated(let version): StoredPayload(.memoCirculated, V1.MemoCirculated(version))
        case .memoApproved(let version, let approval):
            StoredPayload(
                .memoApproved,
                V1.MemoApproved(memo: version, on: approval.day.iso, by: approval.approver.rawValue)
            )
        case .actUndone(let act): StoredPayload(.actUndone, V1.ActOnly(act: act.description))
        case .actRedone(let act): StoredPayload(.actRedone, V1.ActOnly(act: act.description))
        }
    }

    /// Reads a stored payload of a meeting's event.
    init(_ kind: StoredKind, json: String) throws(StoredFormProblem) {
        func before() throws(StoredFormProblem) -> Milliseconds {
            let stored: V1.BeforeOnly = try StoredJSON.value(json)
            return try .stored(stored.before)
        }
        func entries() throws(StoredFormProblem) -> [ID<Entry>] {
            let stored: V1.EntriesOnly = try StoredJSON.value(json)
            return try Optional(stored.entries).storedIdentities()
        }
        func act() throws(StoredFormProblem) -> ID<Act> {
            let stored: V1.ActOnly = try StoredJSON.value(json)
            return try .stored(stored.act)
        }
        func nothing() throws(StoredFormProblem) { let _: V1.Empty = try StoredJSON.value(json) }

        switch kind {
        case .planRevised:
            let stored: V1.PlanRevised = try StoredJSON.value(json)
            self = .planRevised(try stored.plan.value())
        case .meetingCancelled:
            try nothing()
            self = .cancelled
        case .agendaChanged:
            let stored: V1.AgendaChanged = try StoredJSON.value(json)
            self = .agendaChanged(try .stored(stored.agenda), try .stored(stored.reason))
        case .attendanceMarked:
            let stored: V1.AttendanceMarked = try StoredJSON.value(json)
            self = .attendanceMarked(try .stored(stored.person), try stored.attendance.map(Attendance.stored))
        case .meetingStarted:
            let stored: V1.BlockBegan = try StoredJSON.value(json)
            self = .started(before: try .stored(stored.before), block: try .stored(stored.block))
        case .meetingClosed: self = .closed(before: try before())
        case .meetingReopened:
            try nothing()
            self = .reopened
        case .blockBegan:
            let stored: V1.BlockBegan = try StoredJSON.value(json)
            self = .blockBegan(try .stored(stored.block), before: try .stored(stored.before))
        case .blockRevoked:
            try nothing()
            self = .blockRevoked
        case .blockBeginMoved:
            let stored: V1.BlockBeginMoved = try StoredJSON.value(json)
            var moves: [EntryMove] = []
            for move in stored.moves {
                moves.append(
                    EntryMove(
                        entry: try .stored(move.entry),
                        block: try .stored(move.block),
                        kind: try .stored(move.kind)
                    )
                )
            }
            self = .blockBeginMoved(before: try .stored(stored.before), moves)
        case .clockStopped: self = .clockStopped(before: try before())
        case .clockContinued:
            try nothing()
            self = .clockContinued
        case .entryCaptured:
            let stored: V1.Entry = try StoredJSON.value(json)
            self = .entryCaptured(try stored.value())
        case .entryRevised:
            let stored: V1.EntryRevised = try StoredJSON.value(json)
            var changes: [EntryChange] = []
            for change in stored.changes { changes.append(try change.value()) }
            self = .entryRevised(try .stored(stored.entry), base: try .stored(stored.base), changes)
        case .entryDeleted:
            let stored: V1.EntryOnly = try StoredJSON.value(json)
            self = .entryDeleted(try .stored(stored.entry))
        case .entriesErased: self = .entriesErased(try entries())
        case .speakersErased: self = .speakersErased(try entries())
        case .offRecordBegan: self = .offRecordBegan(before: try before())
        case .offRecordEnded:
            try nothing()
            self = .offRecordEnded
        case .contributionMoved:
            let stored: V1.ContributionMoved = try StoredJSON.value(json)
            self = .contributionMoved(try .stored(stored.entry), to: try .stored(stored.state))
        case .contributionRevised:
            let stored: V1.ContributionRevised = try StoredJSON.value(json)
            var changes: [ContributionChange] = []
            for change in stored.changes { changes.append(try change.value()) }
            self = .contributionRevised(try .stored(stored.entry), changes)
        case .publicViewChanged:
            let stored: V1.PublicViewChanged = try StoredJSON.value(json)
            self = .publicViewChanged(try .stored(stored.view))
        case .turnsChanged:
            let stored: V1.TurnsChanged = try StoredJSON.value(json)
            self = .turnsChanged(try Optional(stored.people).storedIdentities())
        case .entryApproved:
            let stored: V1.EntryApproved = try StoredJSON.value(json)
            self = .entryApproved(try .stored(stored.entry), text: try .stored(stored.text))
        case .approvalTaken:
            let stored: V1.EntryOnly = try StoredJSON.value(json)
            self = .approvalTaken(try .stored(stored.entry))
        case .entryKept:
            let stored: V1.EntryKept = try StoredJSON.value(json)
            self = .entryKept(try .stored(stored.entry), stored.kept)
        case .nameKept:
            let stored: V1.NameKept = try StoredJSON.value(json)
            self = .nameKept(try .stored(stored.entry), word: stored.word)
        case .rated:
            let stored: V1.Rating = try StoredJSON.value(json)
            self = .rated(try stored.value())
        case .settled:
            let stored: V1.Settled = try StoredJSON.value(json)
            self = .settled(try stored.reference(), try stored.value())
        case .proseWritten:
            let stored: V1.ProseWritten = try StoredJSON.value(json)
            self = .proseWritten(try .stored(stored.section), stored.text)
        case .memoCirculated:
            let stored: V1.MemoCirculated = try StoredJSON.value(json)
            self = .memoCirculated(try stored.value())
        case .memoApproved:
            let stored: V1.MemoApproved = try StoredJSON.value(json)
            self = .memoApproved(
                version: try stored.memo.stored(within: 1 << 20),
                MemoVersion.Approval(day: try .stored(stored.on), by: try .stored(stored.by))
            )
        case .actUndone: self = .actUndone(try act())
        case .actRedone: self = .actRedone(try act())
        case .programmeCreated, .programmeRevised, .personAdded, .personLeft, .personErased, .meetingAdded,
            .reportProseWritten, .recommendationPut, .recommendationRemoved:
            throw .malformed
        }
    }
}
