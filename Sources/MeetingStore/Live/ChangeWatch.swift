import CSystem
import Glibc

/// Notices that another process may have committed: the end of a programme's journal is the commit.
///
/// Only IN_MODIFY of the journal is watched (and its removal, by a console that closed): watching attributes as well
/// lets one's own cleaning up wake one again.
struct ChangeWatch {
    /// Readable when something may have changed; negative when the system has no watch to give.
    let descriptor: Int32
    private let journal: String
    private let makesJournal: Bool

    /// Watches a programme's file.
    ///
    /// - Parameter makesJournal: whether an empty journal may be made where there is none, so that there is something
    ///   to watch; one who only looks on writes nothing.
    init(programmeFile: String, makesJournal: Bool) {
        self.makesJournal = makesJournal
        journal = "\(programmeFile)-journal"
        descriptor = system_watch_open()
        watch()
    }

    /// Takes what was noticed.
    ///
    /// - Returns: whether the log should be looked at. A journal that is not empty belongs to a commit still going on,
    ///   whose end will be noticed too.
    func take() -> Bool {
        guard descriptor >= 0 else { return false }
        _ = system_watch_drain(descriptor)
        // A console that closed took the journal away, and another may have made a new one by now: whichever is there
        // is watched before it is looked at.
        watch()
        return (FileSystem.status(journal)?.size ?? 0) == 0
    }

    func end() {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Watches the journal that is there now; an empty one is made where there is none, which SQLite takes as no journal.
    ///
    /// Watching the same file again changes nothing.
    func watch() {
        guard descriptor >= 0 else { return }
        let mask = UInt32(SYSTEM_WATCH_MODIFY | SYSTEM_WATCH_DELETE_SELF)
        guard inotify_add_watch(descriptor, journal, mask) < 0, errno == ENOENT, makesJournal else { return }
        let made = open(journal, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
        if made >= 0 { close(made) }
        inotify_add_watch(descriptor, journal, mask)
    }
}
