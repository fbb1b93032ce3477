import Glibc

/// What a program has sent to its terminal, by its own count.
public struct CountedTraffic: Equatable, Sendable {
    /// Frames that changed anything.
    public let frames: Int
    /// Calls of write(2).
    public let writes: Int
    /// Bytes.
    public let bytes: Int

    /// Makes a count.
    public init(frames: Int, writes: Int, bytes: Int) {
        self.frames = frames
        self.writes = writes
        self.bytes = bytes
    }

    /// Reads the last line of a trace file; `nil` when it has none.
    init?(lastLineOf path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 128)
        let length = lseek(descriptor, 0, SEEK_END)
        let count = pread(descriptor, &buffer, buffer.count, max(0, length - buffer.count))
        guard count > 0, let line = buffer.prefix(count).split(separator: 0x0A).last else { return nil }
        let numbers = line.split(separator: 0x20).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3 else { return nil }
        self.init(frames: numbers[0], writes: numbers[1], bytes: numbers[2])
    }

    /// What came since an earlier count.
    public static func - (later: CountedTraffic, earlier: CountedTraffic) -> CountedTraffic {
        CountedTraffic(
            frames: later.frames - earlier.frames,
            writes: later.writes - earlier.writes,
            bytes: later.bytes - earlier.bytes
        )
    }
}
