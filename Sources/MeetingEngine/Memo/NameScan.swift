import OrderedCollections

/// Looks for the names of a programme's people in a document that is about to leave the house.
///
/// What was decided to be no name (`keepName`) is not found again in the entry where that was decided. The titles that the
/// facilitator wrote can be changed but not decided about, so that only certain names count there.
public struct NameScan: Sendable {
    /// A name that stands in a document.
    public struct Hit: Hashable, Sendable {
        /// Where the text was written.
        public var place: Memo.Place
        /// The name in it.
        public var name: NameHit
    }

    private let finder: NameFinder
    private let programme: Programme

    /// Makes a scan of documents about a programme.
    public init(_ finder: NameFinder, in programme: Programme) {
        self.finder = finder
        self.programme = programme
    }

    /// The names that stand undecided in a memo's texts, in the order of the texts.
    public func hits(in memo: Memo) -> [Hit] { hits(in: memo.printedTexts) }

    /// The names that stand undecided in printed texts, in their order.
    public func hits(in texts: [Memo.PrintedText]) -> [Hit] {
        texts.flatMap { printed in
            finder.hits(in: printed.text).filter { !isDecided($0, at: printed.place) }.map {
                Hit(place: printed.place, name: $0)
            }
        }
    }

    private func isDecided(_ hit: NameHit, at place: Memo.Place) -> Bool {
        switch place {
        case .programmeTitle, .client, .targetGroup, .goal, .theme, .venue, .block: hit.certainty == .ask
        // Prose can be worded otherwise, and it goes to the organisation: what may be a name holds it back.
        case .prose, .reportProse, .recommendation: false
        case .text(let meeting, let entry), .source(let meeting, let entry), .grounds(let meeting, let entry),
            .wording(let meeting, let entry):
            programme.meeting(number: meeting)?.entries.values.first { $0.number == entry }?.keeps(hit) ?? false
        }
    }
}
