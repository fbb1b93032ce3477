import MeetingEngine
import OrderedCollections

extension CaptureGrammar {
    /// How long an open claim waits for a correction that names none.
    private static let claimWindow = Milliseconds.minutes(10)

    /// `>`, `>-`, `>12`, `>18-24,31` at the end of a token, which may be the last word of the text itself.
    ///
    /// - Returns: what it says, and the run of `>` it begins with.
    func linkSign(_ token: Range<Int>, of line: [Character]) -> (TrailingSigns.Link, SignRun)? {
        guard let last = line[token].lastIndex(of: ">"), let link = link(line[last + 1..<token.upperBound]) else {
            return nil
        }
        var start = last
        while start > token.lowerBound, line[start - 1] == ">" { start -= 1 }
        guard let run = SignRun(of: ">", at: start, in: token, of: line) else { return nil }
        guard start > token.lowerBound else { return (link, run) }
        // Right after a word or its full stop, but not in an arrow, a tag or a comparison of numbers.
        return line[start - 1].mayPrecedeSign && !line[token].contains("<") ? (link, run) : nil
    }

    private func link(_ tail: ArraySlice<Character>) -> TrailingSigns.Link? {
        if tail.isEmpty { return .newest }
        if tail == ["-"] { return TrailingSigns.Link.none }
        var ranges: [ClosedRange<Int>] = []
        for part in tail.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { number($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
            ranges.append(min(first, last)...max(first, last))
        }
        return .numbers(ranges)
    }

    private func number(_ digits: ArraySlice<Character>) -> Int? {
        guard digits.count <= 6, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(String(digits))
    }

    /// The numbers of a link that no entry has, and the beginnings of ranges without any.
    func missing(in link: TrailingSigns.Link) -> [Int] {
        guard case .numbers(let ranges) = link else { return [] }
        return ranges.filter { linked(numbered: $0).isEmpty }.map(\.lowerBound)
    }

    /// Resolves the link signs, or finds the claim of a correction that names none.
    func settleLinks(_ signs: [TrailingSigns.Link], in reading: inout CaptureReading) {
        for sign in signs {
            switch sign {
            case .newest:
                guard let newest = newest(answeredBy: reading.kind) else { continue }
                add([newest.id], to: &reading, as: .newest)
            case .none:
                reading.links = []
                reading.linkOrigin = .refused
            case .numbers(let ranges):
                add(ranges.flatMap { linked(numbered: $0).map(\.id) }, to: &reading, as: .numbers)
            }
        }
        guard reading.kind == .correction, reading.linkOrigin == .none else { return }
        let claims = recentOpenClaims
        if claims.count == 1 {
            add([claims[0].id], to: &reading, as: .claim)
        } else if claims.count > 1 {
            reading.hints.append(.severalClaims(claims.map(\.number)))
        }
    }

    private func add(_ links: [ID<Entry>], to reading: inout CaptureReading, as origin: CaptureReading.LinkOrigin) {
        reading.linkOrigin = origin
        var known = Set(reading.links)
        for link in links where known.insert(link).inserted { reading.links.append(link) }
    }

    /// The entries of a range of numbers, in their order; of several, only those that say something of the matter.
    func linked(numbered range: ClosedRange<Int>) -> [(number: Int, id: ID<Entry>)] {
        guard range.lowerBound > 0, range.lowerBound < context.meeting.nextNumber else { return [] }
        let isOne = range.count == 1
        return (range.lowerBound...min(range.upperBound, context.meeting.nextNumber - 1)).compactMap { number in
            guard let entry = entry(numbered: number), isLinkable(entry) else { return nil }
            let isOfTheMatter = entry.kind != .processNote && entry.kind != .ownNote
            return isOne || isOfTheMatter ? (number, entry.id) : nil
        }
    }

    /// The entry of a number: numbers follow the log and entries their times, so it is nearly always in its own place.
    private func entry(numbered number: Int) -> Entry? {
        let entries = context.meeting.entries.values
        if entries.indices.contains(number - 1), entries[number - 1].number == number { return entries[number - 1] }
        return context.meeting.entry(number: number)
    }

    func isLinkable(_ entry: Entry) -> Bool { entry.id != edited && context.shows(entry) }

    /// The newest entry of the kinds that a kind answers.
    private func newest(answeredBy kind: EntryKind) -> Entry? {
        let kinds = kind.answeredKinds
        return context.meeting.entries.values.last { kinds.contains($0.kind) && isLinkable($0) }
    }

    /// The claims of the last ten minutes that no correction answers, the newest first.
    private var recentOpenClaims: [Entry] {
        let entries = context.meeting.entries.values
        let now = edited.flatMap { context.meeting.entries[$0]?.time } ?? context.meeting.clock.time(at: context.now)
        let oldest = now - CaptureGrammar.claimWindow
        var corrected: Set<ID<Entry>> = []
        var claims: [Entry] = []
        for entry in entries.reversed() {
            guard entry.time >= oldest else { break }
            guard entry.time <= now, isLinkable(entry) else { continue }
            if entry.kind == .correction { corrected.formUnion(entry.links) }
            if entry.kind == .claim, !entry.text.isEmpty { claims.append(entry) }
        }
        return claims.filter { !corrected.contains($0.id) }
    }
}
