extension Entry {
    /// Carries out changes; a text whose base is not the current one wins, and the one it replaces is kept.
    mutating func revise(_ changes: [EntryChange], base: ID<Event>, by recorded: RecordedEvent) {
        for change in changes {
            switch change {
            case .text(let text):
                if base != textEvent, text != self.text, !self.text.isEmpty {
                    conflicts.append(Conflict(text: self.text, seat: textSeat))
                }
                if text != self.text {
                    textSeat = recorded.seat
                    contribution?.isChecked = false
                }
                self.text = text
                textEvent = recorded.id
            case .kind(let kind):
                self.kind = kind
                kindIsChosen = true
                if kind == .ownNote { audience = .facilitator }
            case .speaker(let speaker): self.speaker = speaker
            case .links(let links): self.links = links
            case .themes(let themes): self.themes = themes
            case .audience(let audience): self.audience = audience
            case .star(let isStarred): self.isStarred = isStarred
            case .outOfMemo(let isOutOfMemo): self.isOutOfMemo = isOutOfMemo
            case .outcome(let outcome): self.outcome = outcome
            case .source(let source): self.source = source
            case .due(let due): self.due = due
            case .owner(let owner): self.owner = owner
            case .neutralWording(let wording): neutralWording = wording
            case .mark(let isMark): self.isMark = isMark
            case .block(let block): self.block = block
            }
        }
        if isKeptFromOrganisation { audience = min(audience, .group) }
    }

    /// Puts the entry into another block; a default kind follows, and with it what only that kind's audience may read.
    mutating func move(to block: ID<Block>, kind: EntryKind) {
        if self.kind != kind, self.kind == .ownNote || kind == .ownNote { audience = kind.defaultAudience }
        self.block = block
        self.kind = kind
    }

    /// What has changed against another state of the same entry, as changes that make this one of it.
    public func changes(from earlier: Entry) -> [EntryChange] {
        var changes: [EntryChange] = []
        if kind != earlier.kind { changes.append(.kind(kind)) }
        if text != earlier.text { changes.append(.text(text)) }
        if speaker != earlier.speaker { changes.append(.speaker(speaker)) }
        if links != earlier.links { changes.append(.links(links)) }
        if themes != earlier.themes { changes.append(.themes(themes)) }
        if audience != earlier.audience { changes.append(.audience(audience)) }
        if isStarred != earlier.isStarred { changes.append(.star(isStarred)) }
        if isOutOfMemo != earlier.isOutOfMemo { changes.append(.outOfMemo(isOutOfMemo)) }
        if outcome != earlier.outcome { changes.append(.outcome(outcome)) }
        if source != earlier.source { changes.append(.source(source)) }
        if due != earlier.due { changes.append(.due(due)) }
        if owner != earlier.owner { changes.append(.owner(owner)) }
        if neutralWording != earlier.neutralWording { changes.append(.neutralWording(neutralWording)) }
        if isMark != earlier.isMark { changes.append(.mark(isMark)) }
        if block != earlier.block { changes.append(.block(block)) }
        return changes
    }
}
