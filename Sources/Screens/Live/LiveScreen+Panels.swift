import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// A key while a panel has the attention.
    mutating func handlePanel(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch panel {
        case .attendance(let attendance): return handleAttendance(key, attendance, state, in: context, ids: &ids)
        case .queue(let queue): return handleQueue(key, queue, state, in: context, ids: &ids)
        case .help(let first):
            let page = max(1, context.size.rows / 2)
            let last = LiveScene(self, in: context)?.lastHelpRow ?? 0
            switch key {
            case .up where first == 0: leavePanel()
            case .up: panel = .help(from: first - 1)
            case .down: panel = .help(from: min(first + 1, last))
            case .pageUp: panel = .help(from: max(0, first - page))
            case .pageDown, .character(" "): panel = .help(from: min(first + page, last))
            case .home: panel = .help(from: 0)
            case .end: panel = .help(from: max(0, last + 1 - page))
            case .escape, .tab, .enter: closePanel()
            case .character, .control, .alt, .function, .paste, .backTab, .backspace, .delete, .insert, .left, .right,
                .wordLeft, .wordRight, .focusIn, .focusOut:
                return leaveAndType(key, state, in: context, ids: &ids)
            }
            return []
        case .unfinished(let cursor): return handleWrapUp(key, cursor, state, in: context, ids: &ids)
        case .carryOver(let sheet): return handleCarryOver(key, sheet, state, in: context, ids: &ids)
        case .organisation(let sheet): return handleOrganisation(key, sheet, state, in: context, ids: &ids)
        case .readBack(let entry): return handleReadBack(key, entry, state, in: context, ids: &ids)
        case .ratings, .replan, .history, .closing, nil:
            if key == .escape || key == .tab || key == .enter {
                closePanel()
                return []
            }
            if key == .up || key == .down { leavePanel() }
            return leaveAndType(key, state, in: context, ids: &ids)
        }
    }

    /// Letters that a panel has no use for go to the line: typing types.
    mutating func leaveAndType(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch key {
        case .character, .paste:
            leavePanel()
            return isReading(state) ? [] : type(key, state, in: context, ids: &ids)
        case .control, .alt, .function, .enter, .tab, .backTab, .backspace, .delete, .insert, .escape, .up, .down,
            .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            return []
        }
    }

    /// The attention goes back to the line; the panel stays in sight.
    private mutating func leavePanel() { focus = .capture }

    /// The panel is closed, and the attention goes back to the line.
    mutating func closePanel() {
        panel = nil
        focus = .capture
    }

    private mutating func handleAttendance(
        _ key: Key,
        _ attendance: AttendancePanel,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        if case .paste = key, attendance.guest == nil { return leaveAndType(key, state, in: context, ids: &ids) }
        var attendance = attendance
        let people = LiveScene(self, in: context)?.people ?? []
        let wish = attendance.handle(key, people: people, context.texts.live.panels)
        panel = .attendance(attendance)
        switch wish {
        case .mark(let person, let how): return [act(.markAttendance(person, how))]
        case .markAll:
            return people.filter { state.attendance[$0.id] == nil }.map { act(.markAttendance($0.id, .present)) }
        case .addGuest(let name): return addGuest(name, in: context, ids: &ids)
        case .leave:
            // What earlier meetings left comes next, when there is something.
            if state.stage == .notStarted, !carryOverIsDue(state, in: context) { leavePanel() } else { closePanel() }
            return []
        case nil: return []
        }
    }

    /// Adds a guest: the name goes to the people file before the log knows of the person.
    mutating func addGuest(_ name: String, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        let person: ID<Person> = ids.next(at: context.now.wall)
        return [
            .savePerson(person, People.Contact(name: name)),
            .perform(.addPerson(person, .guest)),
            act(.markAttendance(person, .present)),
        ]
    }
}
