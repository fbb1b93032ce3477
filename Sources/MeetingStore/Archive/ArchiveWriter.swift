import CSystem
import Glibc

/// An archive on its way to the disk: it takes its name whole and synced, or not at all, and in place of nothing.
struct ArchiveWriter: ~Copyable {
    /// A place to come back to.
    struct Mark {
        fileprivate var sum: SHA256
        fileprivate var length: Int64
        fileprivate var lines: Int
    }

    private let path: String
    private let draft: String
    private let descriptor: Int32
    private var sum = SHA256()
    private var length: Int64 = 0
    private var lines = 0
    private var buffer: [UInt8] = []

    /// Begins a file beside its place.
    init(_ path: String) throws(StoreError) {
        guard FileSystem.status(path) == nil else { throw .exists(file: path) }
        let folder = FileSystem.folder(of: path)
        var template = Array("\(folder)/.oivallus-XXXXXX".utf8CString)
        // mkstemp makes the file for its owner alone, and follows no link.
        let made = mkstemp(&template)
        guard made >= 0 else {
            throw errno == ENOENT ? .missing(file: folder) : StoreError(errno: errno, file: path)
        }
        self.path = path
        descriptor = made
        draft = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        unlink(draft)
        close(descriptor)
    }

    /// Adds lines.
    mutating func add(_ lines: [String]) throws(StoreError) {
        for line in lines {
            buffer += line.utf8
            buffer.append(0x0A)
        }
        self.lines += lines.count
        if buffer.count > 1 << 18 { try flush() }
    }

    /// Here.
    mutating func mark() throws(StoreError) -> Mark {
        try flush()
        return Mark(sum: sum, length: length, lines: lines)
    }

    /// Takes back what was added since.
    mutating func go(back mark: Mark) throws(StoreError) {
        try flush()
        try FileSystem.overwrite(descriptor, size: length, from: mark.length, path: path)
        guard ftruncate(descriptor, off_t(mark.length)) == 0 else { throw StoreError(errno: errno, file: path) }
        (sum, length, lines) = (mark.sum, mark.length, mark.lines)
    }

    /// Adds the last line and gives the file its name.
    ///
    /// - Throws: `exists` when something has the name by now.
    consuming func finish() throws(StoreError) {
        try flush()
        let end = ArchiveLine.End(lines: lines, sha256: sum.hexadecimal)
        try add([StoredJSON.text(end)])
        try flush()
        let result = system_sync(descriptor)
        guard result == 0 else { throw StoreError(errno: -result, file: path) }
        let renamed = system_rename_new(draft, path)
        guard renamed == 0 else { throw StoreError(errno: -renamed, file: path) }
        try FileSystem.syncFolder(FileSystem.folder(of: path))
    }

    private mutating func flush() throws(StoreError) {
        sum.update(buffer)
        try FileSystem.write(buffer, to: descriptor, at: length, path: path)
        length += Int64(buffer.count)
        buffer.removeAll(keepingCapacity: true)
    }
}
