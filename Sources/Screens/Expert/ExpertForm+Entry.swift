import Localization
import MeetingEngine

extension ExpertForm {
    /// Why what is written cannot be sent as it is.
    enum Obstacle: Hashable {
        /// The first field is empty.
        case noText
        /// A day cannot be read; in which field.
        case noDay(ContributionField)
        /// A promise has no day, and that has not been asked about.
        case dayWanted
    }

    /// Opens what was contributed, to be worded or changed.
    init(editing entry: Entry, id: ID<Entry>, begun: Stamp, _ dates: Dates) {
        self.init(id: id, begun: begun, block: entry.block, kind: entry.kind, target: entry.links.first)
        edit = Draft.Edit(entry: entry.id, base: entry.textEvent)
        fill(from: entry, dates)
    }

    /// Puts the words of an entry into the fields.
    mutating func fill(from entry: Entry, _ dates: Dates) {
        self[.text] = entry.text
        self[.thought] = entry.neutralWording
        self[.source] = entry.source
        self[.due] = entry.due.map(dates.compactDay) ?? ""
        guard let contribution = entry.contribution else { return }
        self[.why] = contribution.why
        self[.asOf] = contribution.asOf.map(dates.compactDay) ?? ""
        self[.sector] = contribution.sector
        isCertain = contribution.isCertain
        isUrgent = contribution.isUrgent
    }

    /// What keeps it from being sent; nil when nothing does.
    func obstacle(_ dates: Dates, today: CalendarDay) -> Obstacle? {
        if self[.text].isEmpty { return .noText }
        if fields.contains(.asOf), !self[.asOf].isEmpty, dates.pastDay(in: self[.asOf], on: today) == nil {
            return .noDay(.asOf)
        }
        guard fields.contains(.due) else { return nil }
        if self[.due].isEmpty { return hasAskedForDay ? nil : .dayWanted }
        return dates.dueDate(in: self[.due], on: today) == nil ? .noDay(.due) : nil
    }

    /// The act that stores it; nil when nothing is changed.
    ///
    /// - Parameters:
    ///   - original: the entry that it changes.
    ///   - links: what it may link to.
    func command(
        original: Entry?,
        links: [ID<Entry>],
        now: Stamp,
        _ dates: Dates,
        today: CalendarDay
    ) -> MeetingCommand? {
        let record = record(dates, today: today)
        guard let edit else {
            let entry = entry(links: links, now: now, dates, today: today)
            return .contribute(entry, record.changes(from: Contribution()))
        }
        guard let original else { return nil }
        let changes = changes(from: original, dates, today: today)
        let recordChanges = record.changes(from: original.contribution ?? Contribution())
        guard !changes.isEmpty || !recordChanges.isEmpty else { return nil }
        return .reword(edit.entry, base: edit.base, changes, recordChanges)
    }

    private func entry(links: [ID<Entry>], now: Stamp, _ dates: Dates, today: CalendarDay) -> NewEntry {
        NewEntry(
            id: id,
            before: now.span(since: begun),
            block: block,
            kind: kind,
            kindIsChosen: true,
            speaker: .expert,
            text: self[.text],
            links: links,
            source: fields.contains(.source) ? self[.source] : "",
            due: day(.due, dates, today: today),
            owner: kind == .promise ? .expert : nil,
            neutralWording: fields.contains(.thought) ? self[.thought] : ""
        )
    }

    private func changes(from original: Entry, _ dates: Dates, today: CalendarDay) -> [EntryChange] {
        var changed = original
        changed.kind = kind
        changed.text = self[.text]
        if fields.contains(.source) { changed.source = self[.source] }
        if fields.contains(.thought) { changed.neutralWording = self[.thought] }
        if fields.contains(.due) { changed.due = day(.due, dates, today: today) }
        return changed.changes(from: original)
    }

    private func record(_ dates: Dates, today: CalendarDay) -> Contribution {
        var record = Contribution()
        if fields.contains(.why) { record.why = self[.why] }
        if fields.contains(.sector) { record.sector = self[.sector] }
        record.asOf = day(.asOf, dates, today: today)
        record.isCertain = isCertain
        record.isUrgent = isUrgent
        return record
    }

    private func day(_ field: ContributionField, _ dates: Dates, today: CalendarDay) -> CalendarDay? {
        guard fields.contains(field), !self[field].isEmpty else { return nil }
        return field == .due ? dates.dueDate(in: self[field], on: today) : dates.pastDay(in: self[field], on: today)
    }
}

extension Contribution {
    /// What makes a record that was earlier into this one.
    func changes(from earlier: Contribution) -> [ContributionChange] {
        var changes: [ContributionChange] = []
        if why != earlier.why { changes.append(.why(why)) }
        if asOf != earlier.asOf { changes.append(.asOf(asOf)) }
        if sector != earlier.sector { changes.append(.sector(sector)) }
        if isCertain != earlier.isCertain { changes.append(.certain(isCertain)) }
        if isUrgent != earlier.isUrgent { changes.append(.urgent(isUrgent)) }
        return changes
    }
}

extension Dates {
    /// Reads a day that something is of, as people write it: without a year the newest such day, never a coming one.
    func pastDay(in text: String, on today: CalendarDay) -> CalendarDay? {
        guard text.contains(where: \.isNumber) else {
            // A weekday, or today.
            guard let day = dueDate(in: text, on: today) else { return nil }
            return day > today ? day.advanced(by: -7) : day
        }
        return dueDate(in: text, on: today.advanced(by: -364))
    }
}
