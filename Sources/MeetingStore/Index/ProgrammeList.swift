import CSystem

/// The list of programmes for a home screen: its first part at once from the index, then all of it, in slices.
///
/// It writes nothing. The running programmes come first, then those that changed last. After the index, every file that
/// has changed since is folded, so that the list is true without an index too, only later.
public struct ProgrammeList: Sendable {
    /// How many programmes are read at once: more than any screen shows.
    static let part = 100

    /// What is still to be done.
    private enum Step {
        /// Reading on in the index.
        case index(from: Int)
        /// Looking which files there are.
        case names
        /// Looking at these files, the last one first.
        case files([ProgrammeName])
        /// Nothing.
        case complete
    }

    /// The programmes so far: the running first, then those that changed last.
    public private(set) var programmes: [ProgrammeSummary] = []
    /// Whether all files have been looked at.
    public var isComplete: Bool {
        switch step {
        case .index, .names, .files: false
        case .complete: true
        }
    }

    private let folder: StoreFolder
    private var marks: [ProgrammeName: FileMark] = [:]
    private var step = Step.index(from: 0)

    /// Reads the first part of the index, when there is one that can be read; opens nothing else.
    public init(_ folder: StoreFolder) {
        self.folder = folder
        readIndex(from: 0)
    }

    /// Begins to look at all files again, as after something changed in the folder.
    public mutating func lookAgain() { step = .names }

    /// Goes on until the time is over.
    ///
    /// - Parameter milliseconds: how long it may take; a file that is being folded is finished.
    /// - Returns: whether the list has changed.
    public mutating func refresh(within milliseconds: Int64) -> Bool {
        let end = system_boot_milliseconds() + milliseconds
        var hasChanged = false
        repeat {
            switch step {
            case .complete: return hasChanged
            case .index(let offset): hasChanged = readIndex(from: offset) || hasChanged
            case .names: hasChanged = readNames() || hasChanged
            case .files(var names):
                guard let name = names.popLast() else {
                    step = .complete
                    continue
                }
                step = .files(names)
                hasChanged = look(at: name) || hasChanged
            }
        } while system_boot_milliseconds() < end
        return hasChanged
    }

    @discardableResult
    private mutating func readIndex(from offset: Int) -> Bool {
        step = .names
        guard let index = try? IndexFile(reading: folder.indexFile) else { return false }
        defer { index.close() }
        guard let part = try? index.programmes(from: offset, limit: ProgrammeList.part) else { return false }
        for programme in part {
            let name = programme.summary.name
            if marks[name] != nil || FileSystem.status(folder.programmeFile(name)) == nil { continue }
            marks[name] = programme.mark
            programmes.append(programme.summary)
        }
        if part.count == ProgrammeList.part { step = .index(from: offset + part.count) }
        return !part.isEmpty
    }

    private mutating func readNames() -> Bool {
        let names = folder.programmeNames()
        let there = Set(names)
        let before = programmes.count
        programmes.removeAll { !there.contains($0.name) }
        marks = marks.filter { there.contains($0.key) }
        step = .files(names.reversed())
        return programmes.count != before
    }

    private mutating func look(at name: ProgrammeName) -> Bool {
        if FileMark(folder.programmeFile(name)) == marks[name] { return false }
        guard let indexed = IndexedProgramme(name, in: folder) else { return false }
        let before = programmes.first { $0.name == name }
        marks[name] = indexed.mark
        if indexed.summary == before { return false }
        programmes.removeAll { $0.name == name }
        let position = programmes.firstIndex { indexed.summary.comes(before: $0) } ?? programmes.count
        programmes.insert(indexed.summary, at: position)
        return true
    }
}

extension ProgrammeSummary {
    /// The order of the list.
    fileprivate func comes(before other: ProgrammeSummary) -> Bool {
        if (running != nil) != (other.running != nil) { return running != nil }
        if lastChange != other.lastChange { return lastChange > other.lastChange }
        return name < other.name
    }
}
