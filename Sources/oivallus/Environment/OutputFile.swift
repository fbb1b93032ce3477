import Glibc
import MeetingStore

/// A document on its way to the disk: it appears under its name whole and synced, or not at all, for its owner alone.
struct OutputFile {
    /// Where it is to stand.
    let path: String

    /// Writes a text, in place of what stood there.
    ///
    /// - Throws: `StoreError.missing` with the folder that is not there, `diskFull`, `cannotWrite` and others.
    func write(_ text: String) throws(StoreError) { try write(Array(text.utf8)) }

    /// Writes bytes, in place of what stood there.
    ///
    /// - Throws: as for a text.
    func write(_ bytes: [UInt8]) throws(StoreError) {
        var template = Array("\(folder)/.oivallus-XXXXXX".utf8CString)
        // mkstemp makes the file for its owner alone, and follows no link.
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(errno) }
        let draft = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        var problem = Self.writeAll(bytes, to: descriptor)
        if problem == 0, fsync(descriptor) != 0 { problem = errno }
        if close(descriptor) != 0, problem == 0 { problem = errno }
        if problem == 0, rename(draft, path) != 0 { problem = errno }
        guard problem == 0 else {
            unlink(draft)
            throw failure(problem)
        }
        syncFolder()
    }

    /// The file under this name, or under the first with a number that is free, so that nothing of another's is lost: a
    /// memo that someone has polished stays beside the one that is written anew.
    ///
    /// - Parameters:
    ///   - stem: the path without its ending
    ///   - text: what is to be written; a file that holds just that is the one
    static func beside(_ stem: String, _ ending: String, for text: String) -> OutputFile {
        let first = OutputFile(path: "\(stem).\(ending)")
        let others = (2...999).lazy.map { OutputFile(path: "\(stem)-\($0).\(ending)") }
        if first.isFree(for: text) { return first }
        return others.first { $0.isFree(for: text) } ?? first
    }

    /// Whether nothing stands there, or the text itself.
    private func isFree(for text: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return errno == ENOENT }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        var there = [UInt8](repeating: 0, count: bytes.count + 1)
        var count = 0
        while count < there.count {
            let room = there.count - count
            let read = there.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress.map { $0 + count }, room, off_t(count))
            }
            guard read > 0 else { break }
            count += read
        }
        return there.prefix(count).elementsEqual(bytes)
    }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func failure(_ number: Int32) -> StoreError {
        switch number {
        case ENOSPC, EDQUOT, EFBIG: .diskFull(file: path)
        case EISDIR, ENOTDIR: .notAFile(file: path)
        case ENOENT: .missing(file: folder)
        case EACCES, EPERM: .forbidden(file: path)
        case EROFS: .readOnly(file: path)
        case _: .cannotWrite(file: path, code: number)
        }
    }

    private func syncFolder() {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? ENOSPC : errno }
            rest = rest.dropFirst(count)
        }
        return 0
    }
}
