public import Localization
public import MeetingEngine
import OrderedCollections
public import TextLayout

/// What the capture line needs to know of the meeting and of the seat to read what is typed.
public struct CaptureContext: Sendable {
    /// The meeting.
    public var meeting: Meeting
    /// Who can be named.
    public var names: SpeakerNames
    /// The seat that types.
    public var seat: Seat
    /// Now, on both clocks.
    public var now: Stamp
    /// Today in the room, which dates without a year are counted from.
    public var today: CalendarDay
    /// The texts, in the user's language.
    public var texts: Texts
    /// How wide the screen is.
    public var columns: Columns
    /// Whether something that was captured is not in the log yet.
    public var isSaving: Bool
    /// Whose turn it is in a round: who speaks in a line that names nobody.
    public var turn: Speaker?

    /// Makes a context.
    public init(
        meeting: Meeting,
        names: SpeakerNames,
        seat: Seat,
        now: Stamp,
        today: CalendarDay,
        texts: Texts,
        columns: Columns = 80,
        isSaving: Bool = false
    ) {
        self.meeting = meeting
        self.names = names
        self.seat = seat
        self.now = now
        self.today = today
        self.texts = texts
        self.columns = columns
        self.isSaving = isSaving
    }

    /// Makes the context of a meeting from a screen's; nil when there is no such meeting.
    public init?(_ screen: ScreenContext, meeting id: ID<Meeting>, hidesNames: Bool = false) {
        guard let meeting = screen.programme.meetings[id] else { return nil }
        self.init(
            meeting: meeting,
            names: SpeakerNames(
                programme: screen.programme,
                meeting: meeting,
                people: screen.people,
                texts: screen.texts,
                hidesNames: hidesNames
            ),
            seat: screen.seat,
            now: screen.now,
            today: screen.zone.civil(screen.now.wall).day,
            texts: screen.texts,
            columns: screen.size.columns,
            isSaving: !screen.saving.isEmpty
        )
    }

    /// Whether an entry is there for this seat to see and to link to.
    func shows(_ entry: Entry) -> Bool {
        entry.standing == .standing && (seat.role != .expert || entry.audience >= .group)
    }
}
