public import MeetingEngine

/// What the capture line wants of the screen around it after a key.
public enum CaptureOutcome: Hashable, Sendable {
    /// Capture this.
    case save(NewEntry)
    /// Change an entry, whose text was seen as of the base.
    case revise(ID<Entry>, base: ID<Event>, [EntryChange])
    /// The mark that was opened for filling is dealt with: open the next.
    case filled(ID<Entry>)
    /// Open the command line.
    case openCommand
    /// Search the meeting.
    case openSearch
    /// Select in the log.
    case leaveUpwards
    /// Do what a function key does, 1–10: typed as `.1` … `.0`.
    case function(Int)
    /// Undo one's own last act.
    case undo
    /// Do one's own last undone act again.
    case redo
    /// Say something.
    case notice(CaptureNotice)
    /// The key is none of the line's: the screen's own keys follow.
    case pass(Key)
}

/// What the capture line has to say when a key does not do what was wanted; the words are `Texts.capture`'s.
public enum CaptureNotice: Hashable, Sendable {
    /// There are signs and no text: nothing to save yet.
    case noText
    /// The line holds a text, which must be saved or emptied before another is opened.
    case lineInUse
    /// An edit has changes, which must be saved or emptied first.
    case editHasChanges
    /// Nothing is kept while off the record.
    case offRecord
    /// There is no entry of one's own to bring back.
    case nothingToBringBack
    /// The last entry is still on its way to the disk.
    case stillSaving
    /// A killed or pasted text is back in the line.
    case textBack
}
