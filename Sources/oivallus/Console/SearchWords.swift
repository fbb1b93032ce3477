import FinnishLanguage
import MeetingEngine
import OrderedCollections

/// The words of a meeting, got ready while somebody begins to search and nothing else is to do.
struct SearchWords {
    private let words = TextMatcher()
    private var prepared = 0

    /// What the live screen searches with.
    var matcher: @Sendable (_ query: String) -> (_ text: String) -> Bool {
        { [words] query in { text in words.matches(query, text) } }
    }

    /// Whether every entry is ready.
    func isReady(for meeting: Meeting) -> Bool { prepared >= meeting.entries.count }

    /// Gets some more entries ready: about two milliseconds' worth.
    mutating func prepare(_ meeting: Meeting) {
        let entries = meeting.entries.values
        prepared = min(prepared, entries.count)
        for entry in entries[prepared...].prefix(40) { words.prepare(entry.text) }
        prepared = min(entries.count, prepared + 40)
    }

    /// Forgets how far another meeting had come.
    mutating func beginAnew() { prepared = 0 }
}
