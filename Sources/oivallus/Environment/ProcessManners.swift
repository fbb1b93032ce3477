import CSystem
import Glibc

/// How the process behaves towards the system, whatever it was started for.
enum ProcessManners {
    /// Files for their owner alone, no core files, and no death by a reader that has gone away.
    static func adopt() {
        umask(0o077)
        signal(SIGPIPE, SIG_IGN)
        // A core file would hold people's words in the clear; who debugs a crash asks for the backtrace (see Terminal).
        if getenv("SWIFT_BACKTRACE") == nil { system_forbid_core_files() }
    }
}
