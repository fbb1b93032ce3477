import CSystem
import GRDB
import Glibc
import MeetingEngine

extension ProgrammeFile {
    /// Merges the acts that consoles had to store elsewhere, by their identities; their files are destroyed afterwards.
    ///
    /// A file that a console still writes is left alone, and so is one that the programme's file cannot take yet.
    ///
    /// - Returns: how many acts were merged.
    /// - Throws: `damaged` when the programme's file does not pass its check; nothing was merged then.
    func mergeRescued() throws(StoreError) -> Int {
        let files = folder.rescueFiles(of: name)
        if files.isEmpty { return 0 }
        guard try connection.read({ db in try String.fetchOne(db, sql: "PRAGMA quick_check") }) == "ok" else {
            throw .damaged(file: path, event: nil)
        }
        var merged = 0
        for file in files { merged += try merge(file) }
        return merged
    }

    private func merge(_ file: String) throws(StoreError) -> Int {
        let descriptor = open(file, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return 0 }
        defer { system_unlock(descriptor) }
        guard system_lock(descriptor) == 0, let rescued = RescuedActs(descriptor), rescued.programme == identity else {
            return 0
        }
        try changePeople(rescued.people)
        let new = try connection.write { db in
            try foldNew(db)
            var new: Set<ID<Act>> = []
            for record in rescued.events where try ProgrammeFile.append(record, to: db) { new.insert(record.act) }
            return new
        }
        dataVersion = -1
        try refresh()
        try FileSystem.destroy(file)
        return new.count
    }
}

/// What a rescue file holds; a last line that was cut off is not part of it.
struct RescuedActs {
    var programme: ID<Programme>
    var events: [EventRecord] = []
    var people: [PeopleChange] = []

    /// Reads an open rescue file; nil when it is none, or when a newer program wrote it.
    init?(_ descriptor: Int32) {
        var lines = RescuedActs.text(descriptor).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let first = lines.popFirst(), let head: RescueFile.Head = try? StoredJSON.value(String(first)),
            head.rescue <= StoredFormat.current, let programme = ID<Programme>(head.programme)
        else { return nil }
        self.programme = programme
        for line in lines.map(String.init) {
            if let record = try? EventRecord(line: line), (try? record.recorded()) != nil {
                events.append(record)
            } else if let people: RescueFile.PeopleLine = try? StoredJSON.value(line), let change = people.change {
                self.people.append(change)
            }
        }
    }

    /// Reads the rescue file at a path; nil when there is none.
    init?(_ path: String) {
        // Without waiting, should it be a pipe.
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        self.init(descriptor)
    }

    private static func text(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = pread(descriptor, &chunk, chunk.count, off_t(bytes.count))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
