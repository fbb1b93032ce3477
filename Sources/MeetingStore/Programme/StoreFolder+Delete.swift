import GRDB
import Glibc

extension StoreFolder {
    /// Destroys a programme: its log, its names, its drafts and what waits in rescue files, overwritten before they go.
    ///
    /// The index forgets it when it is next written (`Indexer`). Backups and documents made before are not touched, nor what
    /// was set aside.
    ///
    /// - Returns: the copies that still hold it.
    /// - Throws: `inUse` while a console is open on it; nothing was destroyed then.
    @discardableResult
    public func deleteProgramme(_ name: ProgrammeName) throws(StoreError) -> [Copy] {
        let file = programmeFile(name)
        let isThere = [file, peopleFile(name)].contains { FileSystem.status($0) != nil }
        guard isThere || !unfinishedFiles(of: name).isEmpty else { throw .missing(file: file) }
        let seats = try holdAllSeats(of: name)
        defer { for seat in seats { seat.release() } }
        try claim(file)
        let copies = copies(of: name)
        // The two files leave their names before they are overwritten: a deletion cut short leaves nothing in the way.
        for path in ["\(file)-journal", "\(peopleFile(name))-journal"] + draftFiles(of: name) + rescueFiles(of: name) {
            try FileSystem.destroy(path)
        }
        for (number, path) in [peopleFile(name), file].enumerated() where FileSystem.status(path) != nil {
            guard rename(path, unfinishedFile(of: name, number)) == 0 else {
                throw StoreError(errno: errno, file: path)
            }
        }
        try FileSystem.syncFolder(programmes)
        for path in unfinishedFiles(of: name) { try FileSystem.destroy(path) }
        try FileSystem.syncFolder(programmes)
        try FileSystem.syncFolder(drafts)
        try forgetCopies(of: name)
        return copies
    }

    /// The path of a file that is being made or destroyed: no list shows it.
    func unfinishedFile(of name: ProgrammeName, _ number: Int = 0) -> String {
        "\(programmes)/.\(name).\(getpid()).\(number).unfinished"
    }

    /// What a making or a destroying that was cut short has left behind.
    func unfinishedFiles(of name: ProgrammeName) -> [String] {
        FileSystem.names(in: programmes)
            .filter { file in
                let parts = file.dropFirst(name.text.count + 2).split(separator: ".")
                return file.hasPrefix(".\(name).") && parts.count == 3 && Int(parts[0]) != nil && Int(parts[1]) != nil
                    && ["unfinished", "unfinished-journal"].contains(parts[2])
            }
            .map { "\(programmes)/\($0)" }
    }

    /// The draft files of a programme.
    func draftFiles(of name: ProgrammeName) -> [String] {
        FileSystem.names(in: drafts)
            .filter { SeatPlan.isDraft($0, of: name) }
            .map { "\(drafts)/\($0)" }
    }

    /// The rescue files of a programme.
    func rescueFiles(of name: ProgrammeName) -> [String] {
        rescues.flatMap { folder in
            FileSystem.names(in: folder)
                .filter { RescueFile.isRescue($0, of: name) }
                .sorted()
                .map { "\(folder)/\($0)" }
        }
    }

    /// Takes every seat that has a draft, so that no console can be at work.
    func holdAllSeats(of name: ProgrammeName) throws(StoreError) -> [DraftFile] {
        var held: [DraftFile] = []
        for path in draftFiles(of: name) {
            do throws(StoreError) {
                guard let draft = try DraftFile.take(path) else { throw StoreError.inUse(file: programmeFile(name)) }
                held.append(draft)
            } catch {
                for draft in held { draft.release() }
                throw error
            }
        }
        return held
    }

    /// Makes sure that the file is ours and that nobody is in the middle of an act.
    private func claim(_ file: String) throws(StoreError) {
        do {
            let connection = try Connection(file, as: .programme, for: .writing)
            defer { connection.close() }
            try connection.access { db in
                try db.execute(sql: "BEGIN EXCLUSIVE; ROLLBACK")
            }
        } catch .missing, .damaged {
            // A damaged programme can be destroyed as well as a whole one.
        } catch .locked {
            throw .inUse(file: file)
        }
    }
}
