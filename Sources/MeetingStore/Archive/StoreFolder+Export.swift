import CSystem
public import MeetingEngine

/// What an archive that was written holds.
public struct WrittenArchive: Hashable, Sendable {
    /// The programmes in it.
    public internal(set) var programmes: [ProgrammeName] = []
    /// How many events.
    public internal(set) var events = 0
    /// How many names, contacts and roles.
    public internal(set) var people = 0
    /// What could not be taken in, with the reason: the other programmes are in it all the same.
    public internal(set) var leftOut: [StoreError] = []
    /// Acts that wait in rescue files and are therefore not in it.
    public internal(set) var rescuedActs = 0
    /// Why it could not be noted down that this copy exists, when it could not.
    public internal(set) var noteTrouble: StoreError?
}

extension StoreFolder {
    /// Writes a programme's log into a file of its own, and its names when they are wanted.
    ///
    /// It holds up no console: rows are copied five hundred at a time. What is stored meanwhile is not in it.
    ///
    /// - Throws: why not; nothing has the file's name then. `exists` when something has it already.
    public func export(
        _ name: ProgrammeName,
        to file: String,
        withPeople: Bool,
        at now: WallTime
    ) throws(StoreError) -> WrittenArchive {
        var writer = try ArchiveWriter(file)
        try writer.add([StoredJSON.text(ArchiveLine.Head(made: now.milliseconds, programmes: 1, people: withPeople))])
        var written = WrittenArchive()
        try add(name, withPeople: withPeople, to: &writer, &written)
        written.noteTrouble = note(Copy(file: file, made: now, programme: name, hasPeople: withPeople))
        try writer.finish()
        return written
    }

    /// Writes all programmes of the store into one file, and their names when they are wanted.
    ///
    /// A programme that cannot be read is left out and named: it must not keep the others from being backed up. Where there
    /// is no programme that can be read, nothing is written.
    ///
    /// - Throws: why not; nothing has the file's name then. `exists` when something has it already.
    public func backUp(to file: String, withPeople: Bool, at now: WallTime) throws(StoreError) -> WrittenArchive {
        var written = WrittenArchive()
        var names: [ProgrammeName] = []
        for name in try readProgrammeNames() {
            do throws(StoreError) {
                try probe(name)
                names.append(name)
            } catch {
                written.leftOut.append(error)
            }
        }
        if names.isEmpty { return written }
        var writer = try ArchiveWriter(file)
        let head = ArchiveLine.Head(made: now.milliseconds, programmes: names.count, people: withPeople)
        try writer.add([StoredJSON.text(head)])
        for name in names { try add(name, withPeople: withPeople, to: &writer, &written) }
        written.noteTrouble = note(Copy(file: file, made: now, programme: nil, hasPeople: withPeople))
        try writer.finish()
        return written
    }

    /// Reads a programme through, so that a file that begins to be written can be finished.
    private func probe(_ name: ProgrammeName) throws(StoreError) {
        let log = try ProgrammeLog(name, in: self)
        defer { log.close() }
        try log.read { _ throws(StoreError) in }
    }

    /// Adds a programme to an archive; one in which something is erased meanwhile is begun anew.
    private func add(
        _ name: ProgrammeName,
        withPeople: Bool,
        to writer: inout ArchiveWriter,
        _ written: inout WrittenArchive
    ) throws(StoreError) {
        let log = try ProgrammeLog(name, in: self)
        defer { log.close() }
        let mark = try writer.mark()
        while true {
            let extent = try log.extent()
            let people = withPeople ? try log.people() : []
            let section = ArchiveLine.Section(
                programme: extent.meta.programme.description,
                name: name.text,
                format: extent.meta.format,
                generation: extent.meta.generation,
                events: extent.count,
                people: people.count
            )
            try writer.add([StoredJSON.text(section)])
            let isWhole = try log.read(extent) { rows throws(StoreError) in
                try writer.add(rows.map { $0.record.line(seq: $0.seq) })
            }
            if isWhole {
                try writer.add(people.map { StoredJSON.text(RescueFile.PeopleLine($0)) })
                written.programmes.append(name)
                written.events += extent.count
                written.people += people.count
                written.rescuedActs += rescueFiles(of: name).reduce(0) { count, file in
                    count + (RescuedActs(file).map { Set($0.events.map(\.act)).count } ?? 0)
                }
                return
            }
            try writer.go(back: mark)
        }
    }
}
