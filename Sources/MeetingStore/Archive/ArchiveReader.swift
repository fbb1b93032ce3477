import Glibc

/// Reads an archive line by line, and as often as wanted: never more than a line of it is held.
final class ArchiveReader {
    /// A place between two lines.
    struct Mark {
        fileprivate var offset: Int64
        fileprivate var line: Int
    }

    /// The longest line that is read, in bytes: more than any event can hold.
    static let longestLine = 32 << 20

    /// The file's path, as it was given.
    let path: String
    /// The number of the line read last, from 1; 0 before the first.
    private(set) var line = 0
    /// The checksum of all lines read since the beginning.
    private(set) var sum = SHA256()

    private let descriptor: Int32
    private var chunk: [UInt8] = []
    /// Where in the chunk the next line begins.
    private var position = 0
    /// Where in the file the chunk ends.
    private var offset: Int64 = 0

    /// Opens a file.
    init(_ path: String) throws(StoreError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw StoreError(errno: errno, file: path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(file: path) }
    }

    deinit { close(descriptor) }

    /// The next line, without its end; nil at the end of the file.
    func next() throws(ArchiveError) -> String? {
        var seen = position
        while true {
            if let end = lineEnd(from: seen) { return try take(to: end) }
            seen = chunk.count
            // What came before the line that is being read is not needed any more.
            if position > 0 {
                chunk.removeFirst(position)
                seen -= position
                position = 0
            }
            guard chunk.count <= ArchiveReader.longestLine else {
                throw fault(line == 0 ? .noArchive : .tooLong, at: line + 1)
            }
            guard try fill() else {
                guard chunk.isEmpty else { throw fault(line == 0 ? .noArchive : .cutOff, at: line + 1) }
                return nil
            }
        }
    }

    /// The place before the next line.
    var mark: Mark { Mark(offset: offset - Int64(chunk.count - position), line: line) }

    /// Goes on from another place; the checksum is no longer of use then.
    func go(to mark: Mark) {
        chunk = []
        position = 0
        offset = mark.offset
        line = mark.line
    }

    /// Something wrong in the line read last, or another.
    func fault(_ fault: ArchiveFault, at line: Int? = nil) -> ArchiveError {
        .line(file: path, line: line ?? self.line, fault)
    }

    private func take(to end: Int) throws(ArchiveError) -> String {
        let bytes = chunk[position..<end]
        line += 1
        guard bytes.count <= ArchiveReader.longestLine else { throw fault(.tooLong) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw fault(line == 1 ? .noArchive : .notText)
        }
        position = end + 1
        return text
    }

    private func lineEnd(from start: Int) -> Int? {
        chunk.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start < bytes.count,
                let found = memchr(base + start, 0x0A, bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private func fill() throws(ArchiveError) -> Bool {
        var more = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = pread(descriptor, &more, more.count, off_t(offset))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .store(StoreError(errno: errno, file: path)) }
            chunk += more[..<count]
            offset += Int64(count)
            return count > 0
        }
    }

    /// Takes a line that was read into the checksum.
    func count(_ text: String) { sum.update(Array(text.utf8) + [0x0A]) }
}
