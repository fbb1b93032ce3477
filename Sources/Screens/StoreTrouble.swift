/// What keeps acts from reaching the disk, as long as it lasts; the screen says so and takes no key for it.
public enum StoreTrouble: Hashable, Sendable {
    /// The disk is full: the act stays and is tried again.
    case diskFull
    /// An act has been on its way for long.
    case slow
    /// A sync failed: acts go to a rescue file.
    case rescuing
    /// Nothing can be written anywhere: acts are kept in memory alone.
    case nowhere
    /// The file cannot be written: nothing can be changed here.
    case readOnly
    /// Another console is the facilitator of this meeting: nothing can be changed here.
    case seatTaken
    /// The file was written by a newer program, of this version: nothing can be changed here.
    case newerProgram(String)
}
