import Localization
import MeetingEngine

extension CaptureContext {
    /// The day that a due date names, counted from today; nil when the words are no date.
    func dueDate(_ words: String) -> CalendarDay? { texts.dates.dueDate(in: words, on: today) }
}
