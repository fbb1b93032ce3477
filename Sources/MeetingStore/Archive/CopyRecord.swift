import CSystem
import FoundationEssentials
import Glibc
public import MeetingEngine

/// A backup or an export that was made of this store, or what was set aside in it: so that an erasure can name it.
public struct Copy: Hashable, Sendable {
    /// Where it was written.
    public let file: String
    /// When.
    public let made: WallTime
    /// The programme in it; nil for all.
    public let programme: ProgrammeName?
    /// Whether names and contacts are in it.
    public let hasPeople: Bool

    /// Describes a copy.
    public init(file: String, made: WallTime, programme: ProgrammeName?, hasPeople: Bool) {
        self.file = file
        self.made = made
        self.programme = programme
        self.hasPeople = hasPeople
    }
}

extension StoreFolder {
    /// The copies made of a programme since a moment, the oldest first, and what of it was set aside since; of the record
    /// none when it cannot be read.
    public func copies(of name: ProgrammeName, since: WallTime? = nil) -> [Copy] {
        let recorded = copyLines().compactMap(CopyLine.copy).filter { $0.programme == nil || $0.programme == name }
        let aside = asides.reversed().flatMap { aside in
            let (log, people) = (aside.folder.programmeFile(name), aside.folder.peopleFile(name))
            return [log, people].filter { FileSystem.status($0) != nil }
                .map { Copy(file: $0, made: aside.since, programme: name, hasPeople: $0 == people) }
        }
        return (recorded + aside).filter { $0.made >= since ?? $0.made }
    }

    /// Notes down that a copy is being made, before it gets its name: one that nobody knows of must not exist.
    ///
    /// - Returns: why it could not be noted: a store that cannot be written can still be backed up.
    func note(_ copy: Copy) -> StoreError? {
        do throws(StoreError) {
            try FileSystem.append(StoredJSON.text(CopyLine(copy)), to: copyRecord)
            return nil
        } catch {
            return error
        }
    }

    /// Forgets the copies of a programme that is gone; those of the whole store are kept in mind.
    func forgetCopies(of name: ProgrammeName) throws(StoreError) {
        let lines = copyLines()
        let kept = lines.filter { CopyLine.copy($0)?.programme != name }
        if kept == lines { return }
        try FileSystem.destroy(copyRecord)
        for line in kept { try FileSystem.append(line, to: copyRecord) }
    }

    /// The file of the record: a line of JSON a copy.
    var copyRecord: String { "\(path)/copies.jsonl" }

    private func copyLines() -> [String] {
        guard FileSystem.status(copyRecord)?.isPlainFile == true,
            let data = FileManager.default.contents(atPath: copyRecord)
        else { return [] }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

/// A copy as it is noted down.
private struct CopyLine: Codable {
    var at: Int64
    var file: String
    var people: Bool
    var programme: String?

    enum CodingKeys: String, CodingKey { case at, file, people, programme }

    init(_ copy: Copy) {
        at = copy.made.milliseconds
        file = copy.file
        people = copy.hasPeople
        programme = copy.programme?.text
    }

    static func copy(_ line: String) -> Copy? {
        guard let read: CopyLine = try? StoredJSON.value(line) else { return nil }
        return Copy(
            file: read.file,
            made: WallTime(milliseconds: read.at),
            programme: read.programme.flatMap(ProgrammeName.init),
            hasPeople: read.people
        )
    }
}

extension FileSystem {
    /// Adds a line to a file, which is made when it is not there; on the disk when this returns.
    static func append(_ line: String, to path: String) throws(StoreError) {
        let isNew = status(path) == nil
        // Without waiting, should it be a pipe.
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        let descriptor = open(path, flags, mode_t(0o600))
        guard descriptor >= 0 else { throw StoreError(errno: errno, file: path) }
        defer { close(descriptor) }
        let bytes = Array("\(line)\n".utf8)
        // One write, so that lines of two processes do not mix.
        let count = Glibc.write(descriptor, bytes, bytes.count)
        guard count == bytes.count else { throw StoreError(errno: count < 0 ? errno : ENOSPC, file: path) }
        let result = system_sync_data(descriptor)
        guard result == 0 else { throw StoreError(errno: -result, file: path) }
        if isNew { try syncFolder(folder(of: path)) }
    }
}
