public import MeetingEngine

/// The people of a roster file, before anything is done with them: what a preview shows.
public struct Roster: Hashable, Sendable {
    /// One of the people.
    public struct Member: Hashable, Sendable {
        /// Name and contact: for the people file alone.
        public let contact: People.Contact
        /// Why they are on the roster.
        public let role: Person.Role
        /// Where they stand in the file.
        public let position: SourcePosition
    }

    /// The participants and guests, in the order of the file.
    public let members: [Member]
    /// The expert's name, when a row has that role.
    public let expert: String?
    /// The facilitator's name, when a row has that role.
    public let facilitator: String?
    /// The names of the columns that were left unread, with their places.
    public let ignoredColumns: [InputError]

    /// Reads a roster from CSV or TSV: names, and contacts and roles when there are such columns.
    ///
    /// The header is in Finnish, Swedish or English. Without one a row is a name, and whatever contacts and role follow
    /// it in any order; a name a line is enough.
    ///
    /// - Throws: everything that is wrong, with lines and columns.
    public init(_ source: SourceFile) throws(InputErrors) {
        var rows: [TableRow]
        do throws(InputError) { rows = try DelimitedReader.rows(of: source) } catch { throw InputErrors(error) }
        guard let first = rows.first else { throw InputErrors([source.error(.empty)]) }
        var reading = RosterReading()
        let header = try TableHeader<RosterColumn>(first, required: [])
        if let header {
            rows.removeFirst()
            guard header.columns.contains(.name) || header.columns.contains(.givenName) else {
                throw InputErrors(InputError(first.position, .missing(RosterColumn.name.canonicalName)))
            }
        }
        for row in rows { reading.take(header?.record(row) ?? TableRecord(withoutHeader: row)) }
        if rows.isEmpty { reading.errors.append(source.error(.noPeople)) }
        guard reading.errors.isEmpty else { throw InputErrors(reading.errors) }
        members = reading.members
        expert = reading.expert
        facilitator = reading.facilitator
        ignoredColumns = (header?.ignored ?? []).map { $0.error(.ignoredColumn($0.text)) }
    }
}

extension TableRecord<RosterColumn> {
    /// A row that no header explains: a role is known by its word, and what else follows the name are contacts.
    fileprivate init(withoutHeader row: TableRow) {
        var fields: [RosterColumn: TableField] = [.name: row.fields[0]]
        for field in row.fields.dropFirst() where !field.text.isEmpty {
            let column = RoleWords.role(field.text) == nil ? RosterColumn.contact : .role
            fields[column, default: TableField(text: "", position: field.position)].append(field)
        }
        self.init(fields: fields, position: row.position)
    }
}

extension TableField {
    /// Puts another value after this one.
    fileprivate mutating func append(_ other: TableField) { text += text.isEmpty ? other.text : ", " + other.text }
}

/// What has been read of a roster so far.
private struct RosterReading {
    var members: [Roster.Member] = []
    var expert: String?
    var facilitator: String?
    var errors: [InputError] = []
    private var lines: [String: Int] = [:]

    mutating func take(_ record: TableRecord<RosterColumn>) {
        if record.isBlank { return }
        let parts = [record.text(.name), record.text(.givenName), record.text(.familyName)]
        let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
        guard !name.isEmpty else {
            errors.append(record.error(.name, .missing(RosterColumn.name.canonicalName)))
            return
        }
        let place = record[.name] ?? record[.givenName] ?? record[.familyName]
        let position = place?.position ?? record.position
        guard name.count <= 100, !name.contains(where: \.isNewline) else {
            errors.append(InputError(position, .notAName(name)))
            return
        }
        if let line = lines.updateValue(position.line, forKey: name.lowercased()) {
            errors.append(InputError(position, .nameTwice(name, firstLine: line)))
            return
        }
        let contact = [record.text(.contact), record.text(.email), record.text(.phone)].filter { !$0.isEmpty }
            .joined(separator: ", ")
        guard let field = record[.role] else {
            add(name, contact: contact, role: .participant, at: position)
            return
        }
        switch RoleWords.role(field.text) {
        case .participant: add(name, contact: contact, role: .participant, at: position)
        case .guest: add(name, contact: contact, role: .guest, at: position)
        case .expert: expert = name
        case .facilitator: facilitator = name
        case nil:
            let key = RosterColumn.role.canonicalName
            errors.append(field.error(.unknownWord(key: key, field.text, allowed: RoleWords.examples)))
        }
    }

    private mutating func add(_ name: String, contact: String, role: Person.Role, at position: SourcePosition) {
        let contact = People.Contact(name: name, contact: contact)
        members.append(Roster.Member(contact: contact, role: role, position: position))
    }
}
