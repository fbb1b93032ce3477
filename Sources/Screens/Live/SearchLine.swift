import MeetingEngine
import OrderedCollections
import TextLayout

/// A search in the meeting: each key searches anew, and the log goes to the hit.
struct SearchLine: Hashable {
    /// The words looked for.
    var editor = LineEditor()
    /// The entries found, the oldest first.
    private(set) var hits: [ID<Entry>] = []
    /// Which hit the log shows, by position.
    private(set) var position = 0
    /// What was selected before, for Esc.
    let origin: Browse?

    /// Begins a search, with words when some are known already.
    init(_ words: String = "", from origin: Browse?) {
        editor = LineEditor(words)
        self.origin = origin
    }

    /// The entry the log shows.
    var selected: ID<Entry>? { hits.indices.contains(position) ? hits[position] : nil }

    /// Looks for the words in what this screen may show; the hit stays the same one, or the newest.
    mutating func search(_ meeting: Meeting, in context: ScreenContext, shows: (Entry) -> String) {
        let kept = selected
        let matches = context.matcher(editor.text)
        let entries = meeting.entries.values.elements
        // By index: most entries are only looked at, and a copy of one costs more than that.
        hits = entries.indices.filter { entries[$0].standing == .standing && matches(shows(entries[$0])) }
            .map { entries[$0].id }
        position = kept.flatMap(hits.firstIndex) ?? max(0, hits.count - 1)
    }

    /// Goes to the hit before or after.
    mutating func move(_ step: Int) {
        guard !hits.isEmpty else { return }
        position = (position + step + hits.count) % hits.count
    }
}
