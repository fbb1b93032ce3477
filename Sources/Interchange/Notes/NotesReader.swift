import Localization
import MeetingEngine

/// Reads the rows of a notes file one by one, gathering everything that is wrong.
struct NotesReader {
    private(set) var rows: [NotesRow] = []
    private(set) var errors: [InputError] = []
    private(set) var notices: [InputError] = []
    private(set) var people: NotesPeople
    private let context: NotesContext
    private let records: [TableRecord<NotesColumn>]
    private let identities: [String: Int]
    private let texts: Texts
    private let day: CalendarDay
    private let times: [Milliseconds?]
    /// When the meeting began, in seconds of the day, as the rows' times of day say.
    let startOfDay: Int?

    init(records: [TableRecord<NotesColumn>], context: NotesContext) {
        self.context = context
        texts = Texts(context.programme.details.language)
        day = context.day
        self.records = records.filter { !$0.isBlank }
        people = NotesPeople(programme: context.programme, people: context.people)
        var errors: [InputError] = []
        identities = Self.identities(of: self.records, errors: &errors)
        let timeline = NotesTimeline(records: self.records, context: context)
        times = timeline.times
        startOfDay = timeline.startOfDay
        self.errors = errors + timeline.errors
    }

    /// Reads all rows.
    mutating func read() {
        for index in records.indices { read(index) }
        checkRelations()
    }

    /// The places of the rows by their identities; rows without that column are numbered from 1.
    private static func identities(
        of records: [TableRecord<NotesColumn>],
        errors: inout [InputError]
    ) -> [String: Int] {
        let hasIdentities = records.contains { $0[.id] != nil }
        var places: [String: Int] = [:]
        for (index, record) in records.enumerated() {
            guard hasIdentities else {
                places[String(index + 1)] = index
                continue
            }
            guard let field = record[.id] else { continue }
            if let first = places[field.text] {
                errors.append(field.error(.identityTwice(field.text, firstLine: records[first].position.line)))
            } else {
                places[field.text] = index
            }
        }
        return places
    }

    private mutating func read(_ index: Int) {
        let record = records[index]
        let words = texts.words
        let role = word(record, .role, RoleWords.roles, examples: RoleWords.examples)
        let references = references(of: index)
        var row = NotesRow(
            position: record.position,
            time: times[index],
            namesSpeaker: record[.speaker] != nil || role != nil,
            references: references.rows,
            entries: references.entries,
            source: record.text(.source),
            text: record.text(.text).replacing("\r\n", with: "\n")
        )
        if row.text.isEmpty { errors.append(record.error(.text, .missing(NotesColumn.text.canonicalName))) }
        row.kind = word(record[.kind], error: InputProblem.unknownKind, KindWords.kind)
        row.audience = word(
            record,
            .share,
            NotesWords.audiences,
            examples: Audience.allCases.map { words.terms.audiences[$0] }
        )
        row.attendance = word(
            record,
            .mode,
            NotesWords.attendances,
            examples: Attendance.allCases.map { words.terms.attendances[$0] }
        )
        let (dates, day) = (texts.dates, day)
        row.due = word(record[.due], error: InputProblem.notADate) { dates.dueDate(in: $0, on: day) }
        do throws(InputError) {
            if let field = record[.block] { row.block = try NotesBlocks(agenda: context.meeting.agenda).block(field) }
            if let field = record[.speaker] {
                row.speaker = try people.speaker(field, role: role)
            } else {
                row.speaker = role.flatMap { $0 == .expert ? .expert : $0 == .facilitator ? .facilitator : nil }
            }
            if let field = record[.owner] { row.owner = try people.speaker(field) }
        } catch {
            errors.append(error)
        }
        if row.kind == .ownNote, let audience = row.audience, audience > .facilitator {
            errors.append(record.error(.share, .privateNoteShared))
        }
        rows.append(row)
    }

    /// A value that a word stands for; a word that stands for none is an error.
    private mutating func word<Value>(
        _ field: TableField?,
        error problem: (String) -> InputProblem,
        _ read: (String) -> Value?
    ) -> Value? {
        guard let field else { return nil }
        if let value = read(field.text) { return value }
        errors.append(field.error(problem(field.text)))
        return nil
    }

    private mutating func word<Value>(
        _ record: TableRecord<NotesColumn>,
        _ column: NotesColumn,
        _ words: [String: Value],
        examples: [String]
    ) -> Value? {
        word(record[column]) { written in
            .unknownWord(key: column.canonicalName, written, allowed: examples)
        } _: {
            words[$0.folded]
        }
    }

    /// The earlier rows that a row refers to, and by `>27` the entries that the meeting has.
    private mutating func references(of index: Int) -> (rows: [Int], entries: [ID<Entry>]) {
        guard let field = records[index][.ref] else { return ([], []) }
        var references: [Int] = []
        var entries: [ID<Entry>] = []
        for identity in field.text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace }) {
            let isNumber = identity.hasPrefix(">")
            let identity = isNumber ? String(identity.dropFirst()) : String(identity)
            if isNumber, context.isExperts || identities[identity] == nil,
                let entry = Int(identity).flatMap(context.meeting.entry(number:)), entry.standing == .standing
            {
                entries.append(entry.id)
                continue
            }
            guard let place = identities[identity] else {
                errors.append(field.error(.unknownReference(identity)))
                continue
            }
            guard place < index else {
                errors.append(field.error(.laterReference(identity)))
                continue
            }
            if !references.contains(place) { references.append(place) }
        }
        return (references, entries)
    }

    /// Says where a written relation is not the one that follows from the two kinds.
    private mutating func checkRelations() {
        for (record, row) in zip(records, rows) {
            guard let field = record[.rel], let kind = row.kind else { continue }
            let written = NotesWords.relations[field.text.folded]
            let meant = row.references.compactMap { rows[$0].kind.map { Relation(from: kind, to: $0) } }
            guard let relation = meant.first, written.map({ !meant.contains($0) }) ?? true else { continue }
            notices.append(field.error(.relationDiffers(written: field.text, relation)))
        }
    }
}
