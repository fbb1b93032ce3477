internal import Localization
public import MeetingEngine

extension Agenda {
    /// The agenda as CSV (RFC 4180, but lines end in LF), in UTF-8: what `AgendaTable` reads back identical, identities
    /// apart.
    ///
    /// Titles and minutes are always there, other columns when a block has something to say in them. The header and the
    /// words are of the language; the values are separated as spreadsheets of that language expect.
    public func csv(in language: Language) -> String {
        let texts = Texts(language)
        let delimiter: Delimiter = language == .english ? .comma : .semicolon
        let columns = AgendaColumn.allCases.filter { column in
            column == .title || column == .minutes || blocks.contains { $0.text(of: column, in: texts) != nil }
        }
        let header = columns.map { $0.names[Language.allCases.firstIndex(of: language) ?? 0] }
        let rows = blocks.map { block in columns.map { block.text(of: $0, in: texts) ?? "" } }
        return ([header] + rows).map { csvRow($0, delimiter: delimiter) }.joined()
    }
}

extension Block {
    /// The value of a column; nil when it is what a block has when nothing is said.
    fileprivate func text(of column: AgendaColumn, in texts: Texts) -> String? {
        let plain = Block(id: id, title: title, planned: planned)
        let yes = texts.language.yes
        return switch column {
        case .title: title
        case .minutes: String(planned.count)
        case .allotted: allotted == plain.allotted ? nil : String(allotted.count)
        case .minimum: minimum == plain.minimum ? nil : String(minimum.count)
        case .code: code.isEmpty ? nil : code
        case .protected: isProtected ? yes : nil
        case .role: role == plain.role ? nil : texts.words.terms.blockRoles[role]
        case .capture: capture == plain.capture ? nil : texts.words.terms.captures[capture]
        case .holdsCorrections: holdsCorrections ? yes : nil
        case .kinds: kinds.isEmpty ? nil : kinds.map { String($0.letter) }.joined(separator: " ")
        case .prompt: prompt.isEmpty ? nil : prompt
        case .question: question.isEmpty ? nil : question
        case .phases: phases.isEmpty ? nil : PhaseList.write(phases)
        case .skipped: isSkipped ? yes : nil
        }
    }
}

extension Language {
    fileprivate var yes: String {
        switch self {
        case .finnish: "kyllä"
        case .swedish: "ja"
        case .english: "yes"
        }
    }
}

/// A row of CSV with its line end; a value is quoted when it must be to come back as it is.
private func csvRow(_ values: [String], delimiter: Delimiter) -> String {
    let values = values.map { value in
        let needsQuotes = value.unicodeScalars.contains { scalar in
            scalar == "\"" || scalar == "\n" || scalar == "\r" || Delimiter(rawValue: scalar) != nil
        }
        let isBlank = { (scalar: Unicode.Scalar?) in scalar == " " || scalar == "\u{A0}" }
        guard needsQuotes || isBlank(value.unicodeScalars.first) || isBlank(value.unicodeScalars.last) else {
            return value
        }
        return "\"\(value.replacing("\"", with: "\"\""))\""
    }
    return values.joined(separator: String(delimiter.rawValue)) + "\n"
}
