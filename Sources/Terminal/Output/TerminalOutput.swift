import Glibc

/// How much went to the terminal.
public struct Traffic: Hashable, Sendable {
    /// Frames that changed anything on the terminal.
    public var frames = 0
    /// Calls of write(2).
    public var writes = 0
    /// Bytes.
    public var bytes = 0
}

/// The way to the terminal: one write(2) for what is sent, and no waiting for a terminal that has stopped taking bytes.
///
/// What it did not take is kept and goes first when it takes bytes again.
struct TerminalOutput {
    let descriptor: Int32
    private(set) var traffic = Traffic()
    private var pending: ArraySlice<UInt8> = []

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Whether the terminal has not yet taken all that was sent.
    var isBehind: Bool { !pending.isEmpty }

    /// Sends the bytes of a frame.
    mutating func send(frame bytes: [UInt8]) {
        traffic.frames += 1
        send(bytes)
    }

    /// Sends bytes.
    mutating func send(_ bytes: [UInt8]) {
        pending.append(contentsOf: bytes)
        flush()
    }

    /// Sends on what the terminal had not taken.
    mutating func flush() {
        while !pending.isEmpty {
            let written = pending.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            traffic.writes += 1
            if written > 0 {
                traffic.bytes += written
                pending = pending.dropFirst(written)
            } else if errno == EAGAIN {
                return
            } else if errno != EINTR {
                // The terminal is gone; the event loop hears of it by itself.
                pending = []
            }
        }
        pending = []
    }

    /// Forgets what the terminal has not taken: it will be drawn anew.
    mutating func discard() { pending = [] }
}
