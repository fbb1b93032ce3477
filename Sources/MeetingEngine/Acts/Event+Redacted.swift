extension Event {
    /// The event without the words of some entries, the speakers of some, and any trace of a person: its tombstone.
    ///
    /// - Returns: nil when the event holds nothing of them, so that it can stay as it is.
    public func redacted(
        erasing entries: Set<ID<Entry>> = [],
        speakersOf speakers: Set<ID<Entry>> = [],
        person: ID<Person>? = nil
    ) -> Event? {
        guard case .meeting(let event) = self else { return nil }
        let redacted: MeetingEvent
        switch event {
        case .entryCaptured(var new):
            if entries.contains(new.id) { new.eraseWords() }
            if speakers.contains(new.id) { (new.speaker, new.owner) = (nil, nil) }
            if let person {
                if new.speaker == .person(person) { new.speaker = nil }
                if new.owner == .person(person) { new.owner = nil }
            }
            redacted = .entryCaptured(new)
        case .entryRevised(let id, let base, let changes):
            redacted = .entryRevised(
                id,
                base: base,
                changes.map { change in
                    change.redacted(
                        words: entries.contains(id),
                        speaker: speakers.contains(id),
                        person: person
                    )
                }
            )
        case .attendanceMarked(let marked, _):
            redacted = marked == person ? .attendanceMarked(marked, nil) : event
        case .contributionRevised(let id, let changes):
            redacted = entries.contains(id) ? .contributionRevised(id, changes.map(\.redacted)) : event
        case .turnsChanged(let people):
            redacted = .turnsChanged(people.filter { $0 != person })
        case .nameKept(let id, word: _):
            // A word that was found to be no name tells that somebody's name looks like it.
            redacted = entries.contains(id) || person != nil ? .nameKept(id, word: "") : event
        case .settled(let reference, let settlement):
            redacted = entries.contains(reference.entry) ? .settled(reference, settlement?.withoutWords) : event
        case .memoCirculated(var version):
            version.lines = version.lines.map { $0.striking(entries) }
            redacted = .memoCirculated(version)
        case .planRevised, .cancelled, .agendaChanged, .started, .closed, .reopened, .blockBegan, .blockRevoked,
            .blockBeginMoved, .clockStopped, .clockContinued, .entryDeleted, .entriesErased, .speakersErased,
            .offRecordBegan, .offRecordEnded, .contributionMoved, .publicViewChanged, .entryApproved, .approvalTaken,
            .entryKept, .rated, .proseWritten,
            .memoApproved, .actUndone, .actRedone:
            return nil
        }
        return redacted == event ? nil : .meeting(redacted)
    }
}

extension NewEntry {
    fileprivate mutating func eraseWords() {
        text = ""
        source = ""
        neutralWording = ""
        themes = []
        links = []
        due = nil
        speaker = nil
        owner = nil
        isMark = false
        isRedacted = true
    }
}

extension EntryChange {
    fileprivate func redacted(words: Bool, speaker: Bool, person: ID<Person>?) -> EntryChange {
        switch self {
        case .text: words ? .text("") : self
        case .source: words ? .source("") : self
        case .neutralWording: words ? .neutralWording("") : self
        case .themes: words ? .themes([]) : self
        case .links: words ? .links([]) : self
        case .due: words ? .due(nil) : self
        case .speaker(let said): words || speaker || said.isPerson(person) ? .speaker(nil) : self
        case .owner(let owner): words || speaker || owner.isPerson(person) ? .owner(nil) : self
        case .kind, .audience, .star, .outOfMemo, .outcome, .mark, .block: self
        }
    }
}

extension Speaker? {
    fileprivate func isPerson(_ person: ID<Person>?) -> Bool {
        guard case .person(let id) = self else { return false }
        return id == person
    }
}
