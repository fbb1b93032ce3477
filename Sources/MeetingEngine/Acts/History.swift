/// What the acts of a meeting changed, so that each seat can undo and redo its own.
///
/// An act is kept as the values before and after of each thing it touched. Undoing puts the values before back,
/// when nothing has touched those things since; so that undo needs no inverse of any event.
public struct History: Hashable, Sendable {
    /// One thing of a meeting that acts change as a whole.
    enum Cell: Hashable, Sendable {
        case entry(ID<Entry>)
        case agenda
        case stage
        case plan
        case attendance(ID<Person>)
        case publicView
        case turns
        case rating(Rating.Key)
        case settlement(EntryReference)
        case prose(MemoSection)
    }

    /// What a cell held.
    enum Value: Hashable, Sendable {
        case entry(Entry?)
        case agenda(Agenda)
        case stage(Stage)
        case plan(MeetingPlan)
        case attendance(Attendance?)
        case publicView(PublicView)
        case turns([ID<Person>])
        case rating(Rating?)
        case settlement(Settlement?)
        case prose(String?)
    }

    /// What an act did to one cell.
    struct Change: Hashable, Sendable {
        let cell: Cell
        var before: Value
        var after: Value
        /// The act that had touched the cell last before this one.
        var previousAct: ID<Act>?
    }

    /// What one act did.
    struct Record: Hashable, Sendable {
        let seat: Seat
        var changes: [Change]
        var isUndone = false
    }

    /// The acts that can be undone or redone.
    var records: [ID<Act>: Record] = [:]
    /// The act that touched each cell last.
    var lastAct: [Cell: ID<Act>] = [:]
    /// Who did each act, those that cannot be undone too.
    var seats: [ID<Act>: Seat] = [:]
    /// The acts that each seat can undo, the newest last.
    var done: [Seat: [ID<Act>]] = [:]
    /// The acts that each seat can redo, the newest last.
    var undone: [Seat: [ID<Act>]] = [:]
}
