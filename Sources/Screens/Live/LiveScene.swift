import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

/// One drawing of the live screen: the state, what surrounds it, and what follows from both, computed once.
struct LiveScene {
    let screen: LiveScreen
    let context: ScreenContext
    let meeting: Meeting
    let pace: Pace?
    let now: MeetingTime
    let texts: Texts
    /// Whether another seat than the facilitator's looks at it: what is still open is not its business.
    let isOnlooker: Bool
    /// Whether it is told once more after it was held: nobody writes into it.
    var isRetold = false
    /// Titles that are not to be shown, such as one with a name in it before the whole room.
    var hidesTitle: (String) -> Bool = { _ in false }

    /// Gathers what another seat needs to draw the time of a meeting; nil when the meeting is gone.
    init?(onlooking meeting: ID<Meeting>, in context: ScreenContext) {
        self.init(LiveScreen(meeting: meeting, in: context), in: context, isOnlooker: true)
    }

    /// Gathers what a drawing needs; nil when the meeting is gone.
    init?(_ screen: LiveScreen, in context: ScreenContext, isOnlooker: Bool = false) {
        guard let meeting = context.programme.meetings[screen.meeting] else { return nil }
        self.screen = screen
        self.context = context
        self.meeting = meeting
        pace = meeting.pace(at: context.now, zone: context.zone)
        now = meeting.clock.time(at: context.now)
        texts = context.texts
        self.isOnlooker = isOnlooker
    }

    /// The time of day at a point of the meeting, as in a column: `13.52`.
    func clock(_ time: MeetingTime) -> String {
        guard let wall = meeting.clock.wall(of: time, now: context.now) else { return "" }
        return texts.dates.clock(context.zone.civil(wall))
    }

    /// The same in a sentence: `klo 13.52`.
    func time(_ time: MeetingTime) -> String {
        guard let wall = meeting.clock.wall(of: time, now: context.now) else { return "" }
        return texts.dates.time(context.zone.civil(wall))
    }

    /// A title as it may be shown here.
    func shown(_ title: String) -> String { hidesTitle(title) ? "…" : title }

    /// A length in words: whole minutes begun, and seconds in the last five.
    func words(left: Milliseconds) -> String {
        if left <= .minutes(5) { return texts.dates.countdown(left.roundedUpToSeconds) }
        return "\(left.minutesRoundedUp) min"
    }

    /// A speaker in at most eight columns; the number instead of the name in discreet mode.
    func shortName(_ speaker: Speaker) -> String {
        switch speaker {
        case .facilitator: return texts.words.people.facilitatorShort
        case .expert: return texts.words.people.expertShort
        case .person(let id):
            guard let person = context.programme.roster[id] else { return "?" }
            if !screen.isDiscreet, let name = context.people.name(of: id) { return given(name, of: id) }
            return person.role == .guest
                ? texts.live.log.guest(person.number) : texts.live.log.participant(person.number)
        }
    }

    /// The first word of a name, and the initial of the last where someone else has the same first word.
    private func given(_ name: String, of id: ID<Person>) -> String {
        let words = name.split(separator: " ")
        guard let first = words.first else { return "?" }
        guard words.count > 1, let initial = words.last?.first else { return String(first) }
        let isShared = context.people.contacts.contains { other, contact in
            other != id && contact.name.split(separator: " ").first == first
        }
        guard isShared else { return String(first) }
        return truncate(String(first), to: 6, ellipsis: "") + " \(initial)"
    }
}

extension Milliseconds {
    /// Whole minutes, a begun one counted.
    var minutesRoundedUp: Int { Int((count + 59_999).flooredQuotient(60_000)) }
    /// Whole minutes, a begun one left out.
    var minutesRoundedDown: Int { Int(count.flooredQuotient(60_000)) }
    /// The next whole second.
    var roundedUpToSeconds: Milliseconds { Milliseconds((count + 999).flooredQuotient(1000) * 1000) }
}

extension Int64 {
    /// The quotient rounded towards minus infinity.
    func flooredQuotient(_ divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
