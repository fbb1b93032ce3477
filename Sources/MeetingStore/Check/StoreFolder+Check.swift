import GRDB
import Glibc
import MeetingEngine

extension StoreFolder {
    /// Checks every programme with its people, the rescue files, and who may read what there is; changes nothing.
    ///
    /// It reads each file as a whole, but holds none of them for more than some milliseconds.
    public func check() -> [FileCheck] {
        do throws(StoreError) {
            let names = try readProgrammeNames()
            let files = names.flatMap { name in [checkProgramme(name)] + checkPeople(name) }
            let known = files + checkOrphans(besides: names) + checkRescue()
            return known + checkOthers(besides: Set(known.map(\.file))) + checkAsides()
        } catch {
            return [FileCheck(file: error.file, findings: [.unusable(error)])]
        }
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
            if let log = Connection.owner(of: programmeFile(name), as: .programme),
                Connection.owner(of: path, as: .people) != log
            {
                findings.append(.ofAnotherProgramme)
            }
        } catch {
            findings.append(.unusable(error))
        }
        return [FileCheck(file: path, findings: findings)]
    }

    /// Names that no log goes with.
    private func checkOrphans(besides names: [ProgrammeName]) -> [FileCheck] {
        let known = Set(names)
        return FileSystem.names(in: programmes)
            .filter { $0.hasSuffix(".people") }
            .compactMap { ProgrammeName($0.dropLast(".people".count)) }
            .filter { !known.contains($0) }
            .sorted()
            .map { FileCheck(file: peopleFile($0), findings: modeFindings(peopleFile($0)) + [.withoutLog]) }
    }

    private func checkRescue() -> [FileCheck] {
        programmeNames().flatMap { name in
            let log = Connection.owner(of: programmeFile(name), as: .programme)
            return rescueFiles(of: name).map { path in
                let rescued = RescuedActs(path)
                let waiting = FileCheck.Finding.rescuedActs(count: rescued.map { Set($0.events.map(\.act)).count } ?? 0)
                let isOthers = log != nil && rescued != nil && rescued?.programme != log
                return FileCheck(file: path, findings: modeFindings(path) + [isOthers ? .ofAnotherProgramme : waiting])
            }
        }
    }

    /// What lies in the store besides: told of only where something is wrong with it.
    private func checkOthers(besides known: Set<String>) -> [FileCheck] {
        let leftovers = Set(abandonedFiles + abandonedStores.map(\.path))
        return (ownersAlone + abandonedStores.map(\.path)).filter { !known.contains($0) }.compactMap { path in
            let findings = modeFindings(path) + (leftovers.contains(path) ? [.leftover] : [])
            return findings.isEmpty ? nil : FileCheck(file: path, findings: findings)
        }
    }

    private func checkAsides() -> [FileCheck] {
        asides.map { FileCheck(file: $0.folder.path, findings: modeFindings($0.folder.path), isSetAside: true) }
    }

    /// All that must be its owner's alone: the folders, and the files in them.
    var ownersAlone: [String] {
        func files(in folder: String) -> [String] { FileSystem.names(in: folder).sorted().map { "\(folder)/\($0)" } }
        return [path, programmes, drafts] + rescues + asides.map(\.folder.path)
            + [copyRecord, ballast, indexFile, indexDamage, "\(path)/index.lock"]
            + files(in: programmes) + files(in: drafts) + programmeNames().flatMap(rescueFiles)
    }

    private func modeFindings(_ path: String) -> [FileCheck.Finding] {
        // A link or a pipe is not ours: what it leads to must not be changed.
        guard let status = FileSystem.status(path), status.isPlainFile || status.isFolder, status.mode & 0o077 != 0
        else { return [] }
        return [.open(mode: status.mode, isFolder: status.isFolder)]
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
