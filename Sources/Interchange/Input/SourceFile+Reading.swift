internal import Glibc

extension SourceFile {
    /// Reads a file whole.
    ///
    /// - Throws: when it cannot be read, in the system's words, or is too large.
    public init(path: String) throws(InputError) {
        let place = SourcePosition(file: path)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(place, .unreadable(systemWords())) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw InputError(place, .unreadable(systemWords())) }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= SourceFile.limit else {
                throw InputError(place, .tooLarge(megabytes: SourceFile.limit >> 20))
            }
        }
        self.init(name: path, bytes: bytes)
    }
}

/// The paths of a folder's files whose names end so, sorted, the hidden ones left out; none when there is no folder.
func filesOfFolder(_ path: String, suffix: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var paths: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
        if name.hasSuffix(suffix), !name.hasPrefix(".") { paths.append("\(path)/\(name)") }
    }
    return paths.sorted()
}

private func systemWords() -> String { String(cString: strerror(errno)) }
