/// The commands of the live console, by their canonical English names: they work in every language.
public enum CommandID: String, Hashable, Sendable, CaseIterable {
    // The course of the meeting.
    case start, next, previous, back, goto, skip, `break`, extend, replan, stop, `continue`, close, reopen, settle
    // What is captured.
    case mark, unfinished, ask, search, undo, redo, erase, off, on
    // The people.
    case roster, present, remote, away, guest, round, turn, timer
    // What the expert brings, and what the room sees.
    case queue, raise, record, park, `return`, check, withdraw, show
    // What is gone through with the group.
    case carryover, readback, rate, organisation
    // The screen and what lies around it.
    case help, blank, discreet, agenda, memo, language, saved, redraw, home, suspend, quit
}
