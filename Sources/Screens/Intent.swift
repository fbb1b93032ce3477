public import MeetingEngine

/// What a screen wants done after a key: effects as values, which the loop performs.
public enum Intent: Hashable, Sendable {
    /// Decide on a command and append what follows; the screen shows it as being saved until it is.
    case perform(Command)
    /// Open another screen.
    case open(Destination)
    /// Go back to the screen before, or leave the program from the first.
    case back
    /// Leave the program; a running meeting goes on running.
    case quit
    /// Suspend to the shell, as Ctrl-Z does elsewhere.
    case suspend
    /// Draw everything anew.
    case redraw
    /// Show the texts in another language.
    case language(Language)
    /// Open a long text in the user's editor; the answer comes back as `edited`.
    case editLongText(String, LongText)
    /// Read a roster file; the answer comes back to the screen that asked.
    case readRoster(path: String)
    /// Write the memo of a meeting beside the user's documents and say where.
    case writeMemo(programme: String, meeting: ID<Meeting>, audience: Audience = .group)
    /// Write the final report of the programme that is open beside the user's documents and say where.
    case writeReport(audience: Audience)
    /// Keep the memo of a meeting for some readers as a version, sent on a day.
    case circulateMemo(ID<Meeting>, Audience, on: CalendarDay)
    /// Tell how two versions of a memo differ, or a version and the memo as it is now; the answer comes back to the preview.
    case compareMemo(ID<Meeting>, from: Int, to: Int?)
    /// Put the attention of the live screen, once it is on top, on an entry.
    case showEntry(ID<Entry>)
    /// Destroy a programme: its file, its people, its drafts. The name has been typed to confirm it.
    case deleteProgramme(String)
    /// Write someone's name to the people file, before the command that needs the person.
    case savePerson(ID<Person>, People.Contact)
    /// Write the names of the facilitator and the expert to the people file; nil where none is given.
    case saveNames(facilitator: String?, expert: String?)
    /// Make a programme: its file, its people, and the commands that fill it, in this order.
    case createProgramme(shortName: String, people: People, [Command])
    /// Search all meetings; the answer comes back to the search screen.
    case search(String)
    /// Make the statistics anew, for those readers that their screen names.
    case countAgain
    /// Bring the events of a meeting, to be replayed.
    case replay(meeting: ID<Meeting>)
    /// Keep what is being added to a meeting that is over, key by key, and bring back what was kept before.
    case keepLateLine(meeting: ID<Meeting>)
    /// Open the demonstration in a store that is thrown away.
    case demo

    /// What leaves a screen that is only looked at, and what every screen does; nothing for other keys.
    static func leaving(with key: Key) -> [Intent] {
        switch key {
        case .escape, .character("q"): [.back]
        case .control("c"), .control("d"): [.quit]
        case .control("l"): [.redraw]
        case .control("z"): [.suspend]
        case .character, .control, .alt, .function, .paste, .enter, .tab, .backTab, .backspace, .delete, .insert, .up,
            .down, .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            []
        }
    }

    /// Another screen.
    public enum Destination: Hashable, Sendable {
        /// The list of programmes and meetings.
        case home
        /// The facilitator's seat on a meeting.
        case live(programme: String, meeting: ID<Meeting>)
        /// The search of all meetings, its line begun.
        case search(String)
        /// The statistics over all meetings.
        case statistics
        /// Something followed over all meetings.
        case thread(ThreadSubject)
        /// Two programmes or two meetings side by side.
        case comparison(Compared, Compared)
        /// A meeting at one of its entries.
        case entry(programme: String, meeting: ID<Meeting>, entry: ID<Entry>)
        /// An expert's seat on a meeting.
        case expert(programme: String, meeting: ID<Meeting>)
        /// The public view of a meeting.
        case view(programme: String, meeting: ID<Meeting>)
        /// The form of a programme; nil for a new one.
        case programmeForm(String?)
        /// A meeting that was held, to be looked at.
        case review(programme: String, meeting: ID<Meeting>)
        /// The memo of the meeting that is open, as it stands.
        case memo(ID<Meeting>)
        /// The final report of a programme, as it stands.
        case report(programme: String)
        /// The agenda of a meeting.
        case agenda(programme: String, meeting: ID<Meeting>)
    }

    /// One of two things that are compared.
    public struct Compared: Hashable, Sendable {
        /// The programme's short name.
        public var programme: String
        /// One of its meetings; nil for the whole programme.
        public var meeting: ID<Meeting>?

        /// Makes one.
        public init(programme: String, meeting: ID<Meeting>? = nil) {
            self.programme = programme
            self.meeting = meeting
        }
    }

    /// A long text that an editor may open.
    public enum LongText: Hashable, Sendable {
        /// The prompt of a block.
        case prompt(ID<Block>)
        /// The goals of a programme, one a line.
        case goals
        /// What is written by hand into a section of the final report.
        case reportSection(ReportSection)
        /// The recommendations of the final report.
        case recommendations
    }
}
