import MeetingEngine

extension KindCounts {
    /// The counts as the index has them: `t12 o5`.
    var stored: String { present.map { "\($0.kind.letter)\($0.count)" }.joined(separator: " ") }

    /// Reads what the index has.
    init(stored: String) {
        self.init()
        for word in stored.split(separator: " ") {
            guard let kind = word.first.flatMap(EntryKind.init), let count = Int(word.dropFirst()) else { continue }
            self[kind] = count
        }
    }
}
