import MeetingEngine

/// How a log stood at the last key of its seat: what another seat does since then moves nothing under the hands.
///
/// An entry that another seat brings shows below the newest one where there is room, and is counted otherwise. One that
/// another seat changes keeps its rows until the next key that leaves no line half typed.
struct LogHold: Hashable {
    /// The panel that was in sight when a line was begun.
    struct Panel: Hashable {
        /// The one that was opened on purpose.
        var opened: LivePanel?
        /// The one in sight, which may have opened by itself.
        var shown: LivePanel?
        /// How many rows it had.
        var height: Int
    }

    /// The number that the next entry was to get.
    var number: Int
    /// The entries in sight that others may change, as they were; nil while the seat's own act is awaited.
    var entries: [ID<Entry>: Entry]?
    /// The panel, once a line is begun.
    var panel: Panel?

    /// Makes the hold of a log that shows everything.
    init(_ meeting: Meeting? = nil) { number = meeting?.nextNumber ?? .max }

    /// Whether another seat has brought an entry since.
    func isNew(_ entry: Entry, to seat: Seat) -> Bool { entry.number >= number && entry.seat != seat }

    /// An entry as it was, when another seat has changed it since.
    func earlier(_ entry: Entry) -> Entry? {
        guard let earlier = entries?[entry.id], earlier != entry, earlier.standing != .deleted else { return nil }
        return earlier
    }
}

extension [RowWindow.Row] {
    /// The rows of an entry, as many as it had before another seat changed it.
    func filled(to count: Int, of item: Int) -> [RowWindow.Row] {
        self + Array(repeating: RowWindow.Row(DrawnRow([]), of: item), count: Swift.max(0, count - self.count))
    }
}
