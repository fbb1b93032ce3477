import CSystem
import Glibc

/// Files of the store on the disk: owner-only from their first byte, never followed through a link.
enum FileSystem {
    /// What stands at a path.
    struct Status: Hashable {
        var isPlainFile: Bool
        var isFolder: Bool
        /// The permission bits.
        var mode: UInt32
        /// How many names it has.
        var links: UInt64
        var size: Int64
        var inode: UInt64
        /// When its contents changed, in nanoseconds since 1970.
        var modified: Int64
    }

    /// What stands at a path, links not followed; nil when nothing does.
    static func status(_ path: String) -> Status? {
        var status = stat()
        return lstat(path, &status) == 0 ? Status(status) : nil
    }

    /// Makes an empty file that did not exist, 0600 from the beginning.
    static func makeFile(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
        guard descriptor >= 0 else { throw StoreError(errno: errno, file: path) }
        close(descriptor)
    }

    /// Makes a folder and those above it that are missing, 0700, and makes them last.
    static func makeFolder(_ path: String) throws(StoreError) {
        if isFolder(path) { return }
        let parent = folder(of: path)
        if parent != path, !isFolder(parent) { try makeFolder(parent) }
        guard mkdir(path, mode_t(0o700)) == 0 || errno == EEXIST else { throw StoreError(errno: errno, file: path) }
        guard isFolder(path) else { throw .notAFile(file: path) }
        try syncFolder(parent)
    }

    /// Makes the entries of a folder last: files made, renamed or removed in it.
    static func syncFolder(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError(errno: errno, file: path) }
        defer { close(descriptor) }
        let result = system_sync(descriptor)
        // Some file systems have nothing to sync for a folder and say so.
        guard result == 0 || result == -EINVAL else { throw StoreError(errno: -result, file: path) }
    }

    /// Overwrites a file with zeros, syncs that and removes it, so that the words are gone and not only the name.
    ///
    /// A link or a pipe holds no words and only goes; a folder goes when it is empty.
    static func destroy(_ path: String) throws(StoreError) {
        if let status = status(path), !status.isPlainFile {
            guard (status.isFolder ? rmdir(path) : unlink(path)) == 0 else {
                throw status.isFolder ? .notAFile(file: path) : StoreError(errno: errno, file: path)
            }
            return
        }
        // Without waiting, should a pipe take its place meanwhile.
        let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return }
        guard descriptor >= 0 else { throw StoreError(errno: errno, file: path) }
        defer { close(descriptor) }
        try overwrite(descriptor, size: status(path)?.size ?? 0, path: path)
        guard unlink(path) == 0 else { throw StoreError(errno: errno, file: path) }
    }

    /// Destroys a file that was left behind; when it has got its true name already, only this one goes.
    static func destroyLeftover(_ path: String) throws(StoreError) {
        guard let links = status(path)?.links, links > 1 else { return try destroy(path) }
        guard unlink(path) == 0 else { throw StoreError(errno: errno, file: path) }
    }

    /// Overwrites the bytes of an open file from one place to another with zeros and syncs that.
    static func overwrite(_ descriptor: Int32, size: Int64, from begin: Int64 = 0, path: String) throws(StoreError) {
        let zeros = [UInt8](repeating: 0, count: 65_536)
        var offset = begin
        while offset < size {
            let count = pwrite(descriptor, zeros, Int(min(Int64(zeros.count), size - offset)), off_t(offset))
            guard count > 0 else { throw StoreError(errno: errno, file: path) }
            offset += Int64(count)
        }
        let result = system_sync_data(descriptor)
        guard result == 0 else { throw StoreError(errno: -result, file: path) }
    }

    /// Writes all the bytes at a place of an open file, however often the system wants to be asked.
    static func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int64, path: String) throws(StoreError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(
                    descriptor,
                    buffer.baseAddress.map { $0 + done },
                    buffer.count - done,
                    off_t(offset) + off_t(done)
                )
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw StoreError(errno: count < 0 ? errno : ENOSPC, file: path) }
            done += count
        }
    }

    /// Makes sure that a folder can be read, or is not there at all.
    static func checkReadable(_ folder: String) throws(StoreError) {
        if let stream = opendir(folder) {
            closedir(stream)
        } else if errno != ENOENT {
            throw StoreError(errno: errno, file: folder)
        }
    }

    /// The names in a folder, in no particular order; none when it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Lets two files change their places at one moment, and makes that last.
    static func exchange(_ one: String, _ other: String) throws(StoreError) {
        let result = system_exchange(one, other)
        guard result == 0 else { throw StoreError(errno: -result, file: other) }
        for path in [one, other] { try syncFolder(folder(of: path)) }
    }

    /// The folder that a path lies in.
    static func folder(of path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
        return path.hasPrefix("/")
            ? "/" + parts.joined(separator: "/") : parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// The path of what stands there, without links and dots; nil when nothing does.
    static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Whether a folder stands at a path, links followed: a store may lie behind one.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && Status(status).isFolder
    }
}

extension FileSystem.Status {
    /// Reads what the system says.
    init(_ status: stat) {
        isPlainFile = status.st_mode & S_IFMT == S_IFREG
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        mode = status.st_mode & 0o777
        links = UInt64(status.st_nlink)
        size = Int64(status.st_size)
        inode = UInt64(status.st_ino)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    }
}

extension StoreError {
    /// What an error number of the system says about a file.
    init(errno code: Int32, file: String) {
        switch code {
        case ENOENT: self = .missing(file: file)
        case EEXIST: self = .exists(file: file)
        case ELOOP, EISDIR, ENOTDIR: self = .notAFile(file: file)
        case EACCES, EPERM: self = .forbidden(file: file)
        case EROFS: self = .readOnly(file: file)
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(file: file)
        default: self = .cannotWrite(file: file, code: code)
        }
    }
}
