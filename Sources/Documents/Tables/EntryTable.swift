public import Localization
public import MeetingEngine
internal import OrderedCollections

/// The entries that a memo prints, as a table: one row an entry, in the order of their times.
///
/// Its columns are those of a notes file, so `capture --from` reads it back; nobody's name is in it, and for readers outside
/// the group not even a number.
public struct EntryTable: Sendable {
    private let memo: Memo
    private let meeting: Meeting
    private let zone: TimeZoneRules
    private let texts: Texts

    /// Makes the table of a memo's meeting.
    public init(_ memo: Memo, of meeting: Meeting, zone: TimeZoneRules, _ texts: Texts) {
        self.memo = memo
        self.meeting = meeting
        self.zone = zone
        self.texts = texts
    }

    /// The table as CSV, separated as spreadsheets of the language expect.
    public func csv() -> String {
        var table = CSV(
            ["id", "offset", "clock", "block", "kind", "ref", "share", "owner", "due", "source", "text"],
            delimiter: texts.language.listSeparator
        )
        let printed = Set(memo.printedItems.map(\.entry))
        let owners = Dictionary(
            (memo.assignments + memo.promises).map { ($0.item.entry, $0.owner) },
            uniquingKeysWith: { first, _ in first }
        )
        let entries = meeting.entries.values.filter { printed.contains($0.id) }
            .sorted { ($0.time, $0.number) < ($1.time, $1.number) }
        let start = meeting.stage.run?.start
        for entry in entries {
            let owner = owners[entry.id].flatMap { $0 }.map(MemoDocument(texts).name)
            let refs = entry.links.filter(printed.contains).compactMap { meeting.entries[$0]?.number }
            table.add([
                .number(entry.number),
                .text(start.map { offset(entry.time - $0) } ?? ""),
                .text(meeting.clock.wall(of: entry.time).map { clock(zone.civil($0)) } ?? ""),
                .text(entry.block.flatMap(meeting.agenda.block)?.title ?? ""),
                .text(texts.words.kinds[entry.kind].full),
                .text(refs.map(String.init).joined(separator: ",")),
                .text(texts.words.terms.audiences[entry.audience]),
                .text(owner ?? ""),
                .text(entry.due?.iso ?? ""),
                .text(entry.source),
                .text(entry.text),
            ])
        }
        return table.text
    }

    private func offset(_ span: Milliseconds) -> String {
        let seconds = Int(span.count / 1000)
        guard seconds >= 0 else { return "" }
        return "\(seconds / 3600):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
    }

    private func clock(_ time: CivilTime) -> String {
        "\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second % 60))"
    }
}

/// What was planned of a meeting against how it went, block by block.
public struct PlanTable: Sendable {
    private let memo: Memo
    private let meeting: Meeting
    private let language: Language

    /// Makes the table of a memo's meeting; the language says how values are separated.
    public init(_ memo: Memo, of meeting: Meeting, _ language: Language) {
        self.memo = memo
        self.meeting = meeting
        self.language = language
    }

    /// The table as CSV: when each block was to begin and began, how many minutes it was to take and took.
    public func csv() -> String {
        var table = CSV(
            ["number", "code", "title", "plannedStart", "planned", "allotted", "start", "actual", "difference"],
            delimiter: language.listSeparator
        )
        var planned = meeting.plan.start
        for (index, block) in meeting.agenda.blocks.enumerated() {
            // The record has a row for each block of the agenda, in its order.
            let held = memo.time.flatMap { index < $0.rows.count ? $0.rows[index] : nil }
            let actual = held?.actual?.count
            table.add([
                .number(index + 1),
                .text(block.code),
                .text(block.title),
                .text(planned.map(clock) ?? ""),
                .number(block.planned.count),
                .number(block.allotted.count),
                .text(held?.begin.map(clock) ?? ""),
                .number(actual),
                .number(actual.map { $0 - block.planned.count }),
            ])
            planned = planned.map { $0.later(by: block.planned) }
        }
        return table.text
    }

    private func clock(_ time: CivilTime) -> String { "\(padded(time.hour)):\(padded(time.minute))" }
}

/// Two digits.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

extension Language {
    /// What separates the values of a list in spreadsheets of the language.
    var listSeparator: Character {
        switch self {
        case .finnish, .swedish: ";"
        case .english: ","
        }
    }
}

extension CivilTime {
    /// The time so many minutes later on the same clock.
    func later(by minutes: Minutes) -> CivilTime {
        let total = second + minutes.count * 60
        return CivilTime(day: day.advanced(by: total / 86_400), second: total % 86_400)
    }
}
