public import Screens

/// What the event loop woke up for.
public enum Wake: Hashable, Sendable {
    /// Keys came, in order: all that were there.
    case keys([Key])
    /// The screen has a new size.
    case resized(Size)
    /// Something asks the program to end: the signal's number (SIGTERM, SIGINT, SIGQUIT).
    case terminated(signal: Int32)
    /// Something asks the program to stop, as Ctrl-Z would (SIGTSTP from outside).
    case suspendRequested
    /// The program goes on after it had been stopped; the screen is ours again, and the next frame is drawn whole.
    case continued
    /// A child process has ended or stopped.
    case childChanged
    /// A watched descriptor can be read.
    case readable(Int32)
    /// The deadline has come.
    case deadline
    /// The terminal is gone (SIGHUP, or its other end closed).
    case hungUp
}
