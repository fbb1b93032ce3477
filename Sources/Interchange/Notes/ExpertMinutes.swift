import MeetingEngine
import OrderedCollections

/// The minutes that an expert's own list is laid beside: each line finds the claim that it corrects, or the entry that it is.
///
/// A list says whole minutes, and is written from memory: ten minutes either way are the same time, and a claim comes
/// before its correction. A line that says no time, nor any line before it, is compared with the whole meeting.
struct ExpertMinutes {
    /// A claim that a correction may be about.
    private struct Claim {
        let id: ID<Entry>
        let number: Int
        let time: MeetingTime?
        let text: String
        var isOpen: Bool
    }

    private let meeting: Meeting
    private var claims: [Claim]
    private var nextNumber: Int
    private var leftOut: Set<ID<Entry>> = []

    init(of meeting: Meeting) {
        self.meeting = meeting
        let open = Set(meeting.openClaims.map(\.id))
        claims = meeting.entries.values.filter { $0.kind == .claim && $0.standing == .standing }.map { entry in
            Claim(
                id: entry.id,
                number: entry.number,
                time: entry.time,
                text: entry.text,
                isOpen: open.contains(entry.id)
            )
        }
        nextNumber = meeting.nextNumber
    }

    /// Finds the place of a line: links a correction to its claim, or makes the line the entry that the minutes have.
    ///
    /// - Parameter time: when it was said; nil when the list does not tell.
    mutating func place(_ entry: inout NewEntry, at time: MeetingTime?) -> ExpertLine.Outcome {
        entry.links.removeAll { leftOut.contains($0) }
        if let time, meeting.offRecord.contains(where: { $0.from <= time && time < $0.to ?? time + .minutes(1) }) {
            leftOut.insert(entry.id)
            return .offRecord
        }
        if let known = knownEntry(like: entry, at: time) {
            entry.id = known.id
            return known.awaitsExpertCheck ? .confirmed(known.number) : .known(known.number)
        }
        let number = nextNumber
        nextNumber += 1
        if entry.kind == .claim {
            claims.append(Claim(id: entry.id, number: number, time: time, text: entry.text, isOpen: true))
        }
        guard entry.kind == .correction else { return .added }
        if entry.links.isEmpty, let claim = claim(of: entry.text, at: time) { entry.links = [claim] }
        guard let linked = entry.links.first else { return .alone }
        guard let index = claims.firstIndex(where: { $0.id == linked }) else { return .added }
        claims[index].isOpen = false
        return .tied(claim: claims[index].number)
    }

    /// The entry that says the same as a line: word for word, or a claim in other words.
    private func knownEntry(like new: NewEntry, at time: MeetingTime?) -> Entry? {
        let text = new.text.folded
        let near = meeting.entries.values.filter { entry in
            entry.kind == new.kind && entry.standing == .standing && isNear(entry.time, time)
        }
        if let same = near.first(where: { $0.text.folded == text }) { return same }
        guard new.kind == .claim else { return nil }
        let words = WordBag(lettersOf: new.text)
        return near.max { likeness(words, $0.text) < likeness(words, $1.text) }
            .flatMap { words.resembles(WordBag(lettersOf: $0.text)) ? $0 : nil }
    }

    /// The claim that a correction is about: an open one before one that is corrected already, of those the one that it
    /// shares most words with, and the last one said.
    private func claim(of text: String, at time: MeetingTime?) -> ID<Entry>? {
        guard let time else {
            let open = claims.filter(\.isOpen)
            return open.count == 1 ? open[0].id : nil
        }
        let words = WordBag(lettersOf: text)
        let before = claims.filter { claim in
            guard let said = claim.time else { return false }
            return said <= time + .minutes(1) && time - said <= .minutes(10)
        }
        let open = before.filter(\.isOpen)
        return (open.isEmpty ? before : open).max { first, second in
            let (one, other) = (likeness(words, first.text), likeness(words, second.text))
            return one == other
                ? (first.time ?? .zero, first.number) < (second.time ?? .zero, second.number) : one < other
        }?.id
    }

    private func likeness(_ words: WordBag, _ text: String) -> Double {
        let likeness = words.likeness(to: WordBag(lettersOf: text))
        return likeness >= WordBag.enough ? likeness : 0
    }

    private func isNear(_ said: MeetingTime, _ time: MeetingTime?) -> Bool {
        time.map { said <= $0 + .minutes(10) && $0 - said <= .minutes(10) } ?? true
    }
}
