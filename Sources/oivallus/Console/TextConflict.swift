import Localization
import MeetingEngine
import OrderedCollections
import Screens

/// Two seats wrote on the same text of an entry, and this one is one of them.
struct TextConflict {
    /// Which entry.
    let entry: EntryReference
    /// The other seat.
    let other: Seat
    /// Whether the other seat's text shows now, and this one's is kept in the history; else the other way round.
    let isOvertaken: Bool

    /// What is said of it: by the entry's number where numbers are seen, by its time of day on an expert's screen.
    func sentence(in context: ScreenContext) -> String? {
        guard let meeting = context.programme.meetings[entry.meeting], let found = meeting.entries[entry.entry] else {
            return nil
        }
        var name = ">\(found.number)"
        if context.seat.role == .expert, let wall = meeting.clock.wall(of: found.time, now: context.now) {
            name = context.texts.dates.clock(context.zone.civil(wall))
        }
        let seat = context.texts.words.people.seat(other)
        let texts = context.texts.console
        return isOvertaken ? texts.overtaken(name, seat) : texts.overtook(name, seat)
    }
}
