import OrderedCollections

/// What the making of a report looks things up in: the meetings held, each as one circle of readers sees it.
struct ReportBuilder {
    let programme: Programme
    let audience: Audience
    let made: CalendarDay
    let cells: SmallCells
    /// The meetings that have been started, in the order of their numbers.
    let rooms: [MemoBuilder]

    init(_ programme: Programme, for audience: Audience, made: CalendarDay, zone: TimeZoneRules, now: Stamp?) {
        self.programme = programme
        self.audience = audience
        self.made = made
        cells = SmallCells(isOn: audience != .facilitator)
        rooms = programme.meetings.values
            .filter { $0.stage.run != nil }
            .sorted { $0.number < $1.number }
            .map { MemoBuilder($0, in: programme, for: audience, zone: zone, now: now) }
    }

    /// The visible entries of a kind from all the meetings, in the order captured.
    func items(_ kind: EntryKind) -> [Memo.Item] {
        rooms.flatMap { room in room.visible(kind).map { item($0, in: room) } }
    }

    /// An entry as the report prints it, with nothing under it.
    func item(_ entry: Entry, in room: MemoBuilder) -> Memo.Item { room.item(entry, meeting: room.meeting.number) }

    /// An entry that these readers see.
    func visibleItem(_ reference: EntryReference) -> Memo.Item? {
        guard let room = rooms.first(where: { $0.meeting.id == reference.meeting }),
            let entry = room.visible.first(where: { $0.id == reference.entry })
        else { return nil }
        return item(entry, in: room)
    }

    /// The entries of a kind that stand with a text, whoever may read them, with their meetings; private ones left out.
    func all(_ kind: EntryKind) -> [(room: MemoBuilder, entry: Entry)] {
        rooms.flatMap { room in told(in: room).filter { $0.kind == kind }.map { (room: room, entry: $0) } }
    }

    /// What was captured in a meeting, whoever may read it, what is private left out.
    func told(in room: MemoBuilder) -> [Entry] {
        room.meeting.standingEntries.filter {
            $0.kind != .ownNote && $0.audience > .facilitator && !$0.isMark && !$0.text.isBlank
        }
    }

    /// What came of an entry.
    func settlement(of entry: Entry, in room: MemoBuilder) -> Settlement? {
        programme.settlement(of: EntryReference(meeting: room.meeting.id, entry: entry.id))
    }

    // MARK: What the readers see of the entries

    /// Questions that nobody answered, in their meeting or later.
    func openQuestions() -> [Memo.Item] {
        rooms.flatMap { room in
            room.openQuestions().filter { settlement(of: $0, in: room)?.isFinal != true }.map { item($0, in: room) }
        }
    }

    /// What was set aside and handed to the organisation.
    func handedOver() -> [Memo.Item] {
        rooms.flatMap { room in
            room.visible(.parked).filter { settlement(of: $0, in: room)?.outcome == .toOrganisation }
                .map { item($0, in: room) }
        }
    }

    /// The code that agenda templates give to the block in which messages to the organisation are worded.
    private static let messageCode = "VIESTIT"

    /// The summaries in which the group said what it wants to be told.
    func messages() -> [Memo.Item] {
        rooms.flatMap { room in
            room.visible(.summary)
                .filter { $0.block.flatMap(room.meeting.agenda.block)?.code == ReportBuilder.messageCode }
                .map { item($0, in: room) }
        }
    }

    func recommendations() -> [Report.Recommended] {
        programme.recommendations.enumerated().map { index, recommendation in
            Report.Recommended(
                number: index + 1,
                text: recommendation.text,
                evidence: recommendation.evidence.compactMap(visibleItem).sorted { $0.place < $1.place },
                addressee: recommendation.addressee,
                effort: recommendation.effort
            )
        }
    }
}
