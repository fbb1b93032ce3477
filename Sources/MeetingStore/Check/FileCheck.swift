/// What a check found out about one file of the store.
public struct FileCheck: Hashable, Sendable {
    /// Something that is not as it should be.
    public enum Finding: Hashable, Sendable {
        /// It cannot be opened or read.
        case unusable(StoreError)
        /// SQLite found damage; its own words, in English.
        case damage([String])
        /// Events that did not fit when they were folded; they changed nothing.
        case misfits(count: Int)
        /// The log says that its programme has another short name than the file.
        case otherName(String)
        /// It belongs to another programme than the log of its name.
        case ofAnotherProgramme
        /// Names without the log that they belong to.
        case withoutLog
        /// Rows that refer to nothing.
        case danglingReferences(count: Int)
        /// Others than the owner may read it.
        case open(mode: UInt32, isFolder: Bool)
        /// Acts stored elsewhere that wait to be merged at the next start.
        case rescuedActs(count: Int)
        /// Something that was stopped has left it behind.
        case leftover
    }

    /// The file's path.
    public let file: String
    /// What is not as it should be; empty when it is sound.
    public var findings: [Finding]
    /// Whether it is a store within this one that holds what was set aside.
    public var isSetAside = false
}
