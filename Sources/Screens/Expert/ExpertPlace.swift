import MeetingEngine

/// Where the expert's attention is in the list: at the newest entry, or at a place that keeps when its entry vanishes.
enum ExpertPlace: Hashable {
    /// The newest entry, whichever that becomes.
    case newest
    /// An entry, and where it stands in the log for when it is no longer seen.
    case at(ID<Entry>, time: MeetingTime, number: Int)

    /// The place of an entry.
    init(_ entry: Entry) { self = .at(entry.id, time: entry.time, number: entry.number) }

    /// The position that is selected; nil when there is nothing to select.
    func index(in log: ExpertLog) -> Int? {
        guard log.count > 0 else { return nil }
        switch self {
        case .newest: return log.count - 1
        case .at(let id, let time, let number):
            return log.index(of: id) ?? min(log.view.index(from: time, number: number), log.count - 1)
        }
    }
}
