import GRDB
import MeetingEngine

@testable import MeetingStore

extension TestStore {
    /// The rows of the log, and what its `meta` table says, byte by byte.
    func rows() throws -> [String] {
        let queue = try DatabaseQueue(path: folder.programmeFile(name))
        defer { try? queue.close() }
        return try queue.read { db in
            let events = try String.fetchAll(
                db,
                sql: """
                    SELECT printf('%d %s %s %s %s %d %s %d %s %d %s', seq, hex(id), hex(act), hex(meeting), seat, at,
                    hex(boot), boot_ms, kind, version, payload) FROM event ORDER BY seq
                    """
            )
            let meta = try String.fetchAll(
                db,
                sql: "SELECT printf('%d %s %d', format, hex(programme), generation) FROM meta"
            )
            return meta + events
        }
    }

    /// Acts in any order, some of them erasures.
    func act(_ file: ProgrammeFile, seed: UInt64, count: Int = 60) throws {
        var acts = RandomActs(seed: seed)
        for _ in 0..<count {
            let command = acts.command(in: file.programme, self)
            let seat = Seat(acts.next(below: 3) == 0 ? .expert : .facilitator)
            _ = try file.submit(submission(command, by: seat))
        }
    }
}
