public import MeetingEngine

/// What the store tells a console, in the order in which it happened.
public enum Notice: Hashable, Sendable {
    /// Events of the log, one's own and others', in its order: fold them.
    case appended([RecordedEvent])
    /// Something was erased: drop the old state and take this one.
    case reloaded(Programme)
    /// The names and contacts are these now.
    case people(People)
    /// An act is stored; its events came before this in `appended`.
    case saved(ID<Act>, SavedPlace)
    /// An act was refused; nothing was stored.
    case refused(ID<Act>, Refusal)
    /// An act cannot be stored here at all, and will not be tried again.
    case unsaved(ID<Act>, StoreError)
    /// Names and contacts could not be stored, and will not be tried again.
    case peopleUnsaved([PeopleChange], StoreError)
    /// Something stands in the way of storing; what it is has changed when it comes again.
    case trouble(StoreTrouble)
    /// Nothing stands in the way any more.
    case troubleOver
}

/// Where an act is stored.
public enum SavedPlace: Hashable, Sendable {
    /// In the programme's log.
    case log
    /// In a rescue file, to be merged at the next start.
    case rescue(file: String)
}

/// What stands in the way of storing.
public enum StoreTrouble: Hashable, Sendable {
    /// Another console has held the file for over a second; acts wait and are tried again.
    case busy
    /// The disk is full; acts wait and are tried again.
    ///
    /// - Parameters:
    ///   - ballastReleased: whether the reserve was given back just now, so that it may go on for a while.
    case diskFull(ballastReleased: Bool)
    /// The file cannot be trusted with writes any more: acts go to the rescue file, and count as stored there.
    case rescuing(file: String, because: StoreError)
    /// Neither the programme's file nor a rescue file can be written: acts are kept in memory alone.
    case nowhere(StoreError)
    /// The file can be read but not written, as when a newer program has written to it.
    case readOnly(StoreError)
    /// The line being typed cannot be kept on the disk.
    case draftNotKept(StoreError)
}
