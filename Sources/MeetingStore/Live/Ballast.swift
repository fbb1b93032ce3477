import CSystem
import Glibc

/// Space held back for the day the disk is full: given up then, it lets the meeting go on for a while.
enum Ballast {
    /// How much is held back, in bytes: thousands of acts.
    static let size: Int64 = 8 << 20

    /// Takes the space, when it is not held already and the disk has plenty.
    static func hold(_ path: String) {
        if let status = FileSystem.status(path), !status.isPlainFile || status.size >= size { return }
        var disk = statvfs()
        guard statvfs(path.isEmpty ? "/" : FileSystem.folder(of: path), &disk) == 0,
            Int64(disk.f_bavail) * Int64(disk.f_frsize) > 8 * size
        else { return }
        let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else { return }
        if system_reserve(descriptor, size) != 0 { unlink(path) }
        close(descriptor)
    }

    /// Gives the space up.
    ///
    /// - Returns: whether there was any.
    static func release(_ path: String) -> Bool { unlink(path) == 0 }
}
