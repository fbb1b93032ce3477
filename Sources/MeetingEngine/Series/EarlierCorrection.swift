import OrderedCollections

/// A correction from an earlier meeting of the programme, to be offered where the same is believed again.
public struct EarlierCorrection: Hashable, Sendable {
    /// Which entry of which meeting.
    public var reference: EntryReference
    /// The meeting's number in the series.
    public var meeting: Int
    /// The day on which it was held or planned; nil when that was never said.
    public var day: CalendarDay?
    /// The correction itself, without anybody's name.
    public var correction: Entry
    /// What it corrected, as it was said and as it was worded neutrally: for comparing only, never to be shown.
    public var claims: [String]

    /// The day that its knowledge is of: what it says itself, else the day of its meeting.
    public var asOf: CalendarDay? { correction.contribution?.asOf ?? day }

    /// Whether its knowledge is more than a year old on a day.
    public func isOld(on today: CalendarDay) -> Bool {
        asOf.map { today.daysSinceEpoch - $0.daysSinceEpoch > 365 } ?? false
    }

    /// How many days ago it was given; nil when its day is not known.
    public func age(on today: CalendarDay) -> Int? { day.map { max(0, today.daysSinceEpoch - $0.daysSinceEpoch) } }
}

extension Programme {
    /// The corrections of the meetings before one, the newest meeting's last, that its expert may see.
    public func earlierCorrections(before id: ID<Meeting>) -> [EarlierCorrection] {
        guard let number = meetings[id]?.number else { return [] }
        return meetings.values.filter { $0.number < number }.flatMap { meeting in
            let entries = meeting.entries.values.elements
            return entries.indices.filter { index in
                entries[index].kind == .correction && entries[index].standing == .standing
                    && entries[index].audience >= .group && !entries[index].text.isEmpty
            }.compactMap { index in earlier(entries[index], of: meeting) }
        }
    }

    /// Of earlier corrections the one whose claim a text resembles most; of equal ones the newest.
    ///
    /// - Parameter words: the words of a text; nil when they are not known yet, which makes it resemble nothing.
    public static func likeliest(
        of earlier: [EarlierCorrection],
        for text: String,
        words: (String) -> WordBag?
    ) -> EarlierCorrection? {
        guard let bag = words(text) else { return nil }
        var best: (correction: EarlierCorrection, likeness: Double)?
        for correction in earlier {
            let likeness = correction.claims.compactMap(words).map { bag.likeness(to: $0) }.max() ?? 0
            guard likeness >= WordBag.enough, likeness >= best?.likeness ?? 0 else { continue }
            best = (correction, likeness)
        }
        return best?.correction
    }

    private func earlier(_ correction: Entry, of meeting: Meeting) -> EarlierCorrection? {
        guard correction.contribution?.state != .withdrawn else { return nil }
        var claims = correction.links.compactMap { meeting.entries[$0] }
            .filter { $0.standing == .standing && $0.audience >= .group }
            .flatMap { [$0.text, $0.neutralWording] }
        claims.append(correction.neutralWording)
        claims.removeAll(where: \.isEmpty)
        guard !claims.isEmpty else { return nil }
        var nameless = correction
        nameless.speaker = nil
        nameless.owner = nil
        nameless.conflicts = []
        return EarlierCorrection(
            reference: EntryReference(meeting: meeting.id, entry: correction.id),
            meeting: meeting.number,
            day: meeting.plan.start?.day,
            correction: nameless,
            claims: claims
        )
    }
}
