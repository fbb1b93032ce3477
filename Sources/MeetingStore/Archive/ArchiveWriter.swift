import CSystem
import Glibc

/// An archive on its way to the disk: it takes its name whole and synced, or not at all, and in place of nothing.
///
/// Until then it has no name, so that nothing of it is left when the process is stopped. Where a file system has no files
/// without a name (FAT, some network shares), it is hidden beside its place, and the next archive that is written there
/// removes what was left.
struct ArchiveWriter: ~Copyable {
    /// A place to come back to.
    struct Mark {
        fileprivate var sum: SHA256
        fileprivate var length: Int64
        fileprivate var lines: Int
    }

    private let path: String
    /// The hidden name, where it must have one.
    private let draft: String?
    private let descriptor: Int32
    private var sum = SHA256()
    private var length: Int64 = 0
    private var lines = 0
    private var buffer: [UInt8] = []

    /// Begins a file.
    ///
    /// - Parameter isNamed: whether it is hidden beside its place, as where no file can be without a name.
    init(_ path: String, isNamed: Bool = false) throws(StoreError) {
        guard FileSystem.status(path) == nil else { throw .exists(file: path) }
        let folder = FileSystem.folder(of: path)
        let unnamed = isNamed ? -EOPNOTSUPP : system_unnamed_open(folder)
        let made = unnamed >= 0 ? (unnamed, nil) : try ArchiveWriter.makeDraft(in: folder, for: path)
        self.path = path
        (descriptor, draft) = made
    }

    deinit {
        if let draft { unlink(draft) }
        system_unlock(descriptor)
    }

    private static let draftPrefix = ".oivallus-archive-"

    /// Makes a hidden file, which is locked as long as it is written.
    private static func makeDraft(in folder: String, for path: String) throws(StoreError) -> (Int32, String?) {
        removeAbandoned(in: folder)
        var template = Array("\(folder)/\(draftPrefix)XXXXXX".utf8CString)
        // mkstemp makes the file for its owner alone, and follows no link.
        let made = mkstemp(&template)
        guard made >= 0 else {
            throw errno == ENOENT ? .missing(file: folder) : StoreError(errno: errno, file: path)
        }
        _ = system_lock(made)
        return (made, String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// Destroys what writings that were stopped have left; the lock tells those that go on.
    private static func removeAbandoned(in folder: String) {
        for name in FileSystem.names(in: folder) where name.hasPrefix(draftPrefix) {
            let draft = "\(folder)/\(name)"
            let descriptor = open(draft, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            defer { system_unlock(descriptor) }
            if system_lock(descriptor) == 0 { try? FileSystem.destroy(draft) }
        }
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
        let named = draft.map { system_rename_new($0, path) } ?? system_unnamed_name(descriptor, path)
        guard named == 0 else { throw StoreError(errno: -named, file: path) }
        try FileSystem.syncFolder(FileSystem.folder(of: path))
    }

    private mutating func flush() throws(StoreError) {
        sum.update(buffer)
        try FileSystem.write(buffer, to: descriptor, at: length, path: path)
        length += Int64(buffer.count)
        buffer.removeAll(keepingCapacity: true)
    }
}
