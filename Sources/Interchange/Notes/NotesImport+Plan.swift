public import MeetingEngine

extension NotesImport {
    /// What the notes come to.
    ///
    /// A meeting that has not been started is held by them: it starts, goes from block to block as they say, and closes
    /// with the last one; who speaks is marked present or remote. In a meeting that has been started they are entries
    /// alone, each at its time and in its block. What the engine refuses, such as notes for a closed meeting, it refuses
    /// when the acts are done.
    public func plan(ids: inout IDSource) -> NotesPlan {
        var planner = NotesPlanner(notes: self, ids: ids)
        planner.make()
        ids = planner.ids
        return planner.plan
    }
}
