internal import MeetingEngine

/// Notes taken elsewhere, read and checked whole: all of a file or nothing.
///
/// A file is TSV, CSV or JSON Lines. Its columns are `id, offset, clock, block, speaker, role, mode, kind, ref, rel, share,
/// owner, due, source, text`; only `text` is required.
public struct NotesImport: Sendable {
    /// The people whom the notes name and the roster does not have; they join it.
    public let newcomers: [Newcomer]
    /// What is said but stops nothing: columns that nobody reads, relations that differ from what the kinds say.
    public let notices: [InputError]
    /// How many entries the notes make.
    public var count: Int { rows.count }

    let rows: [NotesRow]
    let startOfDay: Int?
    let context: NotesContext
    let saysBlocks: Bool

    /// Reads a file of notes.
    ///
    /// - Throws: everything that is wrong, with lines and columns.
    public init(_ source: SourceFile, in context: NotesContext) throws(InputErrors) {
        let (records, ignored) = try Self.records(of: source)
        guard !records.isEmpty else { throw InputErrors([source.error(.noNotes)]) }
        var reader = NotesReader(records: records, context: context)
        reader.read()
        guard reader.errors.isEmpty else { throw InputErrors(reader.errors) }
        newcomers = reader.people.newcomers
        notices = ignored.map { $0.error(.ignoredColumn($0.text)) } + reader.notices
        rows = reader.rows
        startOfDay = reader.startOfDay
        saysBlocks = reader.rows.contains { $0.block != nil }
        self.context = context
    }

    private static func records(
        of source: SourceFile
    ) throws(InputErrors) -> (records: [TableRecord<NotesColumn>], ignored: [TableField]) {
        var rows: [TableRow]
        do throws(InputError) {
            let text = try source.text()
            if JSONLinesReader.recognises(text) {
                let (records, ignored) = try JSONLinesReader.records(of: text, file: source.name)
                return (records.filter { !$0.isBlank }, ignored)
            }
            rows = try DelimitedReader.rows(of: source)
        } catch {
            throw InputErrors(error)
        }
        guard let first = rows.first else { throw InputErrors([source.error(.empty)]) }
        guard let header = try TableHeader<NotesColumn>(first, required: [.text]) else {
            throw InputErrors([InputError(first.position, .missing(NotesColumn.text.canonicalName))])
        }
        rows.removeFirst()
        return (rows.map(header.record).filter { !$0.isBlank }, header.ignored)
    }
}
