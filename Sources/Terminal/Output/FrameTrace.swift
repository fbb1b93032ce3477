import Glibc

/// A file with one line per frame, for measuring a program from outside: reads of a terminal's other end do not tell how
/// many writes there were.
///
/// A line is `frames writes bytes`, totals since the start; it is added once the terminal has taken the whole frame.
struct FrameTrace {
    private let descriptor: Int32

    /// Opens the file to append to it; `nil` when it cannot be.
    init?(path: String) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
    }

    /// Adds a line.
    func note(_ traffic: Traffic) {
        var line = "\(traffic.frames) \(traffic.writes) \(traffic.bytes)\n"
        _ = line.withUTF8 { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Closes the file.
    func end() { close(descriptor) }
}
