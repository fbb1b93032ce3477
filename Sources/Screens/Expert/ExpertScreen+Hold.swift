import MeetingEngine
import OrderedCollections

extension ExpertScreen {
    /// Takes note of how the list stands after a key.
    ///
    /// - Parameters:
    ///   - moves: whether the key may move the list, as all may but those that write.
    ///   - acted: whether it did something, whose outcome may move the list once more.
    mutating func holdList(moves: Bool, acted: Bool, in context: ScreenContext) {
        if moves || acted { hold = LogHold(context.programme.meetings[meeting]) }
        guard !acted, place != .newest, hold.entries == nil, let log = ExpertLog(meeting, in: context),
            let here = place.index(in: log)
        else { return }
        let rows = context.size.rows
        var entries: [ID<Entry>: Entry] = [:]
        for index in max(0, here - rows)..<min(log.count, here + rows) { entries[log[index].id] = log[index] }
        hold.entries = entries
    }
}
