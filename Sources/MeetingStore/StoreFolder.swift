/// Where a store lies: the paths of its files, and which programmes there are.
public struct StoreFolder: Hashable, Sendable {
    /// The folder's path.
    public let path: String
    /// The folders for rescue files, the first one that can be written being used.
    public let rescues: [String]

    /// Names a store; nothing is made or opened.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - rescue: where acts go when the store cannot be written: `$XDG_STATE_HOME/oivallus/rescue`.
    ///   - otherRescue: where they go when that cannot be written either, as it may lie on the same disk: a folder in
    ///     `$XDG_RUNTIME_DIR`, which lies in memory.
    public init(path: String, rescue: String, otherRescue: String? = nil) {
        self.path = path
        rescues = [rescue] + [otherRescue].compactMap { $0 }
    }

    /// Makes the folders that are missing, 0700, and makes them last.
    public func prepare() throws(StoreError) {
        try FileSystem.makeFolder(path)
        try FileSystem.makeFolder(programmes)
        try FileSystem.makeFolder(drafts)
    }

    /// The programmes there are, in the order of their names; their files are not opened.
    public func programmeNames() -> [ProgrammeName] {
        FileSystem.names(in: programmes)
            .filter { $0.hasSuffix(StoreFolder.programmeSuffix) }
            .compactMap { ProgrammeName($0.dropLast(StoreFolder.programmeSuffix.count)) }
            .sorted()
    }

    /// The programmes there are, as `programmeNames`; a folder that cannot be read does not count as an empty one.
    public func readProgrammeNames() throws(StoreError) -> [ProgrammeName] {
        try FileSystem.checkReadable(programmes)
        return programmeNames()
    }

    /// Whether a file at a path would lie in the store, links followed: nothing of another kind belongs there.
    public func holds(_ file: String) -> Bool {
        guard let store = FileSystem.real(path), let folder = FileSystem.real(FileSystem.folder(of: file)) else {
            return false
        }
        return "\(folder)/".hasPrefix("\(store)/")
    }

    /// The file of a programme's log.
    public func programmeFile(_ name: ProgrammeName) -> String { "\(programmes)/\(name)\(StoreFolder.programmeSuffix)" }
    /// The file of a programme's names and contacts.
    public func peopleFile(_ name: ProgrammeName) -> String { "\(programmes)/\(name).people" }
    /// The derived index.
    public var indexFile: String { "\(path)/index.sqlite" }

    /// There while the index is known to be damaged: whoever reads it notes that, and its one writer makes it again.
    var indexDamage: String { "\(path)/index.damaged" }

    static let programmeSuffix = ".oivallus"
    var programmes: String { "\(path)/programmes" }
    var drafts: String { "\(path)/drafts" }
    var ballast: String { "\(path)/ballast" }
}
