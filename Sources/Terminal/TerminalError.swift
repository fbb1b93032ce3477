/// Why there can be no full screen.
public enum TerminalError: Error, Equatable, Sendable {
    /// Standard input or standard output is no terminal.
    case notATerminal
    /// `TERM` is not set, or says that the terminal can do nothing but print: the type it names, if any.
    case cannotMoveCursor(type: String?)
    /// Neither the type nor a stand-in for it is in the terminal database (ncurses-base is missing).
    case unknownType(String)
    /// The system has no UTF-8 locale at all, not even C.UTF-8.
    case noUnicode
    /// A system call failed, with its error number.
    case system(call: String, number: Int32)
}

/// What is worth one sentence, once, though the screen works.
public enum TerminalNotice: Hashable, Sendable {
    /// The terminal's type is not in the database; it is treated as another.
    case unknownType(String, treatedAs: String)
    /// The locale is not a UTF-8 one; signs are drawn in ASCII.
    case localeIsNotUnicode
}
