import Localization
public import MeetingEngine
import TextLayout

/// The view for a projector: the time, the plan, the ground rules, what was read back; it changes nothing.
public struct PublicScreen: Hashable, Sendable {
    /// Which meeting.
    public let meeting: ID<Meeting>
    /// What the bottom row says until the next key.
    var notice: String?

    /// Opens the view.
    public init(meeting: ID<Meeting>) { self.meeting = meeting }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Handles a key: `q` leaves, `L` changes the language, and nothing else does anything.
    public mutating func handle(_ key: Key, in context: ScreenContext) -> [Intent] {
        if key == .focusIn || key == .focusOut { return [] }
        notice = nil
        switch key {
        case .character("q"), .control("c"): return [.back]
        case .character("L"): return [.language(context.texts.language.following)]
        case .control("l"): return [.redraw]
        default: return []
        }
    }

    /// How long nothing that is shown changes by the clock alone; nil when it never does.
    public func nextChange(in context: ScreenContext) -> Milliseconds? {
        LiveScene(onlooking: meeting, in: context)?.nextChange()
    }

    /// Draws the view.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        frame.showsCursor = false
        frame.cursor = Place(row: context.size.rows - 1, column: 0)
        guard let time = LiveScene(onlooking: meeting, in: context) else {
            frame.write(context.texts.live.notices.noMeeting, at: Place(row: 0, column: 1))
            return frame
        }
        PublicScene(time: time, notice: notice).draw(into: &frame)
        return frame
    }
}
