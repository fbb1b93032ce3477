import GRDB
import Glibc
import MeetingEngine

extension StoreFolder {
    /// Checks every programme with its people, and the rescue files; changes nothing.
    ///
    /// It reads each file as a whole, but holds none of them for more than some milliseconds.
    public func check() -> [FileCheck] {
        programmeNames().flatMap { name in [checkProgramme(name)] + checkPeople(name) } + checkRescue()
    }

    private func checkProgramme(_ name: ProgrammeName) -> FileCheck {
        let path = programmeFile(name)
        var findings = modeFindings(path)
        do throws(StoreError) {
            let file = try ProgrammeFile(opening: name, in: self, readOnly: true)
            defer { file.close() }
            findings += try file.connection.soundness()
            if !file.programme.misfits.isEmpty { findings.append(.misfits(count: file.programme.misfits.count)) }
            if file.programme.shortName != name.text { findings.append(.otherName(file.programme.shortName)) }
        } catch {
            findings.append(.unusable(error))
        }
        return FileCheck(file: path, findings: findings)
    }

    private func checkPeople(_ name: ProgrammeName) -> [FileCheck] {
        let path = peopleFile(name)
        guard FileSystem.status(path) != nil else { return [] }
        var findings = modeFindings(path)
        do throws(StoreError) {
            let connection = try Connection(path, as: .people, for: .reading)
            defer { connection.close() }
            findings += try connection.soundness()
        } catch {
            findings.append(.unusable(error))
        }
        return [FileCheck(file: path, findings: findings)]
    }

    private func checkRescue() -> [FileCheck] {
        programmeNames().flatMap { rescueFiles(of: $0) }.map { path in
            let acts = RescuedActs(path).map { Set($0.events.map(\.act)).count } ?? 0
            return FileCheck(file: path, findings: modeFindings(path) + [.rescuedActs(count: acts)])
        }
    }

    private func modeFindings(_ path: String) -> [FileCheck.Finding] {
        guard let mode = FileSystem.status(path)?.mode, mode & 0o077 != 0 else { return [] }
        return [.open(mode: mode)]
    }
}

extension Connection {
    /// What SQLite's own checks say against a file.
    ///
    /// They read every page, which takes long in a long log; so they run on a copy in memory, made 64 pages at a time, and
    /// no console has to wait with its commit.
    fileprivate func soundness() throws(StoreError) -> [FileCheck.Finding] {
        let path = path
        do {
            let copy = try DatabaseQueue()
            defer { try? copy.close() }
            try access { db in
                try db.execute(sql: "PRAGMA busy_timeout = 1000")
                defer { try? db.execute(sql: "PRAGMA busy_timeout = 0") }
                try copy.inDatabase { memory in try db.backup(to: memory, pagesPerStep: 64) }
            }
            return try copy.inDatabase { db in
                var findings: [FileCheck.Finding] = []
                let words = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
                if words != ["ok"] { findings.append(.damage(words)) }
                let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
                if dangling > 0 { findings.append(.danglingReferences(count: dangling)) }
                return findings
            }
        } catch {
            throw StoreError(error, file: path)
        }
    }
}
