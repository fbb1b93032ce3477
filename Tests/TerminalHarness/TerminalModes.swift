import Glibc

/// A terminal's line settings (stty), for comparing before and after.
public struct TerminalModes: Equatable, Sendable {
    private let flags: [tcflag_t]

    /// Reads the modes of an open terminal; none when it is none.
    init(of descriptor: Int32) {
        var modes = termios()
        let isTerminal = tcgetattr(descriptor, &modes) == 0
        flags = isTerminal ? [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] : []
        isRaw = isTerminal && modes.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0
    }

    /// Whether keys come one by one, unechoed, Control-C among them.
    public let isRaw: Bool
}
