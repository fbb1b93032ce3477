import MeetingEngine

/// By what a programme's file is known to be the one that was summed up: any commit changes one of these.
struct FileMark: Hashable, Sendable {
    var inode: UInt64
    var size: Int64
    /// Nanoseconds since 1970.
    var modified: Int64

    init(inode: UInt64, size: Int64, modified: Int64) {
        self.inode = inode
        self.size = size
        self.modified = modified
    }

    /// The mark of what stands at a path; nil when nothing does.
    init?(_ path: String) {
        guard let status = FileSystem.status(path) else { return nil }
        self.init(inode: status.inode, size: status.size, modified: status.modified)
    }
}

/// A summary, and what it was made from.
struct IndexedProgramme: Hashable, Sendable {
    var summary: ProgrammeSummary
    var mark: FileMark
    var programme: ID<Programme>?
    var generation: Int64
    var seq: Int64

    /// Folds a programme's file and sums it up; an unreadable one is summed up as that.
    ///
    /// - Returns: nil when there is no file, or another holds it just now.
    init?(_ name: ProgrammeName, in folder: StoreFolder) {
        // The mark is taken first: a commit during the folding makes it stale, and the file is folded again.
        guard let mark = FileMark(folder.programmeFile(name)) else { return nil }
        self.mark = mark
        do {
            let file = try ProgrammeFile(opening: name, in: folder, readOnly: true)
            defer { file.close() }
            summary = ProgrammeSummary(file.programme, name: name)
            programme = file.identity
            generation = file.generation ?? 0
            seq = file.seq
        } catch {
            switch error {
            case .missing, .locked, .inUse, .diskFull: return nil
            case .exists, .badName, .notAFile, .foreign, .newer, .damaged, .readOnly, .forbidden, .cannotWrite, .failed:
                summary = ProgrammeSummary(unusable: name)
                (programme, generation, seq) = (nil, 0, 0)
            }
        }
    }

    init(summary: ProgrammeSummary, mark: FileMark, programme: ID<Programme>?, generation: Int64, seq: Int64) {
        self.summary = summary
        self.mark = mark
        self.programme = programme
        self.generation = generation
        self.seq = seq
    }
}
