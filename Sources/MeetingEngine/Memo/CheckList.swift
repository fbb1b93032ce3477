import OrderedCollections

/// What the expert is asked to look at: every correction and fact of a meeting, and what they promised.
///
/// It holds what the group may read and no claim in its own words, like the memo.
public struct CheckList: Hashable, Sendable {
    /// The group's memo, for what stands above the list.
    public var memo: Memo
    /// What somebody else than the expert wrote, and the expert has not checked.
    public var unchecked: [Memo.Correction]
    /// What the expert brought and the room has not heard; none of it is in the memo.
    public var waiting: [Memo.Correction]
    /// The other corrections and facts.
    public var checked: [Memo.Correction]
    /// What the expert promised to find out, or nobody took on.
    public var promises: [Memo.Agreed]

    /// Makes the list of a meeting.
    ///
    /// - Parameters:
    ///   - meeting: the meeting, in any stage.
    ///   - programme: the programme it belongs to.
    ///   - zone: the rules of the room's clock.
    ///   - now: when it is made; nil trusts the log's own clock.
    public init(of meeting: Meeting, in programme: Programme, zone: TimeZoneRules, now: Stamp? = nil) {
        memo = Memo(of: meeting, in: programme, for: .group, zone: zone, now: now)
        let builder = MemoBuilder(meeting, in: programme, for: .group, zone: zone, now: now)
        let listed = builder.visible.filter { $0.kind == .correction || $0.kind == .fact }
        var told: Set<ID<Entry>> = []
        unchecked = listed.filter(\.awaitsExpertCheck).map { builder.correction($0, told: &told) }
        checked = listed.filter { !$0.awaitsExpertCheck }.map { builder.correction($0, told: &told) }
        waiting = meeting.queue
            .filter { $0.isWaiting && !$0.isMark && MemoBuilder.shows($0, to: .group) }
            .map { builder.correction($0, told: &told) }
        promises = builder.visible(.promise)
            .filter { $0.owner == nil || $0.owner == .expert }
            .map { builder.agreed($0, meeting: meeting.number) }
    }

    /// Every text of the list that somebody wrote.
    public var printedTexts: [Memo.PrintedText] {
        let head = memo.printedTexts.filter { text in
            switch text.place {
            case .programmeTitle, .theme, .venue: true
            case .client, .targetGroup, .goal, .block, .text, .source, .grounds, .prose, .reportProse, .recommendation,
                .wording:
                false
            }
        }
        let items = (unchecked + waiting + checked).flatMap { memo.texts(of: $0) }
        return (head + items + promises.flatMap { Memo.texts(of: $0.item) }).filter { !$0.text.isBlank }
    }
}
