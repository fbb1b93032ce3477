internal import Localization
public import MeetingEngine

/// An agenda read from a table, and the columns of it that nobody reads.
public struct AgendaTable: Hashable, Sendable {
    /// The agenda.
    public let agenda: Agenda
    /// The names of the columns that were left unread, with their places.
    public let ignoredColumns: [InputError]

    /// Reads an agenda from CSV or TSV: a title and a length in each row, and whatever other columns a block has.
    ///
    /// The header is in Finnish, Swedish, English or OpenSlides' German; a table of titles and lengths needs none.
    ///
    /// - Throws: everything that is wrong, with lines and columns.
    public init(_ source: SourceFile, ids: inout IDSource, at time: WallTime) throws(InputErrors) {
        var rows: [TableRow]
        do throws(InputError) { rows = try DelimitedReader.rows(of: source) } catch { throw InputErrors(error) }
        guard let first = rows.first else { throw InputErrors([source.error(.empty)]) }
        let header: TableHeader<AgendaColumn>
        if first.fields.count >= 2, AgendaColumn(named: first.fields[0].text) == nil,
            Minutes(written: first.fields[1].text) != nil
        {
            header = TableHeader([.title, .minutes])
        } else if let read = try TableHeader<AgendaColumn>(first, required: [.title, .minutes]) {
            header = read
            rows.removeFirst()
        } else {
            throw InputErrors([InputError(first.position, .missing(AgendaColumn.title.canonicalName))])
        }
        var blocks: [Block] = []
        var errors: [InputError] = []
        for row in rows {
            let record = header.record(row)
            if record.isBlank { continue }
            do throws(InputError) {
                blocks.append(try Block(record, id: ids.next(at: time)))
            } catch {
                errors.append(error)
            }
        }
        if blocks.isEmpty, errors.isEmpty { errors.append(source.error(.noBlocks)) }
        guard errors.isEmpty else { throw InputErrors(errors) }
        agenda = Agenda(blocks: blocks)
        ignoredColumns = header.ignored.map { $0.error(.ignoredColumn($0.text)) }
    }
}

extension Block {
    fileprivate init(_ record: TableRecord<AgendaColumn>, id: ID<Block>) throws(InputError) {
        guard let title = record[.title]?.text else {
            throw record.error(.title, .missing(AgendaColumn.title.canonicalName))
        }
        guard let planned = try record.minutes(.minutes) else {
            throw record.error(.minutes, .missing(AgendaColumn.minutes.canonicalName))
        }
        self.init(
            id: id,
            code: record.text(.code),
            title: title,
            planned: planned,
            allotted: try record.minutes(.allotted),
            minimum: try record.minutes(.minimum),
            isProtected: try record.flag(.protected),
            role: try record.word(.role, in: BlockWords.roles) ?? .work,
            capture: try record.word(.capture, in: BlockWords.captures) ?? .open,
            holdsCorrections: try record.flag(.holdsCorrections),
            kinds: try record.kinds(.kinds),
            prompt: record.text(.prompt),
            question: record.text(.question),
            phases: try record.phases(.phases),
            isSkipped: try record.flag(.skipped)
        )
    }
}

extension TableRecord<AgendaColumn> {
    fileprivate func minutes(_ column: AgendaColumn) throws(InputError) -> Minutes? {
        guard let field = self[column] else { return nil }
        guard let minutes = Minutes(written: field.text) else { throw field.error(.notALength(field.text)) }
        guard Block.tableMinutes.contains(minutes.count) else {
            throw field.error(.notANumber(key: column.canonicalName, field.text, Block.tableMinutes))
        }
        return minutes
    }

    fileprivate func flag(_ column: AgendaColumn) throws(InputError) -> Bool {
        guard let field = self[column] else { return false }
        guard let flag = BlockWords.flags[field.text.folded] else {
            throw field.error(
                .unknownWord(key: column.canonicalName, field.text, allowed: ["kyllä", "ja", "yes", "ei", "nej", "no"])
            )
        }
        return flag
    }

    fileprivate func word<Word: RawRepresentable & CaseIterable>(
        _ column: AgendaColumn,
        in words: [String: Word]
    ) throws(InputError) -> Word? where Word.RawValue == String {
        guard let field = self[column] else { return nil }
        guard let word = words[field.text.folded] else {
            let allowed = Word.allCases.map(\.rawValue)
            throw field.error(.unknownWord(key: column.canonicalName, field.text, allowed: allowed))
        }
        return word
    }

    fileprivate func kinds(_ column: AgendaColumn) throws(InputError) -> [EntryKind] {
        var kinds: [EntryKind] = []
        guard let field = self[column] else { return kinds }
        for word in field.text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "/" }) {
            guard let kind = KindWords.kind(String(word)) else { throw field.error(.unknownKind(String(word))) }
            if !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds
    }

    fileprivate func phases(_ column: AgendaColumn) throws(InputError) -> [Block.Phase] {
        guard let field = self[column] else { return [] }
        guard let phases = PhaseList.read(field.text) else { throw field.error(.notPhases(field.text)) }
        return phases
    }
}

extension Block {
    /// The minutes that the engine lets a block have.
    static let tableMinutes = 0...600
}
