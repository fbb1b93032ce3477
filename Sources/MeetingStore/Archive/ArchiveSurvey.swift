import GRDB
import MeetingEngine

/// What an archive holds, every line of it having been read and found as the program writes it.
struct ArchiveSurvey {
    /// A programme in it.
    struct Section {
        var name: ProgrammeName
        var programme: ID<Programme>
        var generation: Int64
        var format: Int
        var events: Int
        var people: Int
        /// Where its first event stands.
        var begin: ArchiveReader.Mark
        /// What its log destroys.
        var erasures: Erasures
    }

    var made: WallTime
    var sections: [Section]

    /// Reads an archive from its beginning to its end.
    ///
    /// - Throws: the first line that is not what it must be.
    init(_ reader: ArchiveReader) throws(ArchiveError) {
        let head = try reader.head()
        made = WallTime(milliseconds: head.made)
        sections = []
        for _ in 0..<max(0, head.programmes) {
            let section = try reader.section()
            if sections.contains(where: { $0.name == section.name }) {
                throw reader.fault(.badName(section.name.text))
            }
            sections.append(section)
        }
        let (sum, lines) = (reader.sum.hexadecimal, reader.line)
        let end: ArchiveLine.End = try reader.json()
        guard end == ArchiveLine.End(lines: lines, sha256: sum) else { throw reader.fault(.changed) }
        if try reader.next() != nil { throw reader.fault(.goesOn) }
        if sections.isEmpty { throw .noProgrammes(file: reader.path) }
    }

    /// The one programme that is meant.
    func section(_ name: ProgrammeName?, in file: String) throws(ArchiveError) -> Section {
        if let name {
            guard let section = sections.first(where: { $0.name == name }) else {
                throw .noSuchProgramme(file: file, name)
            }
            return section
        }
        guard let only = sections.first, sections.count == 1 else {
            throw .manyProgrammes(file: file, sections.map(\.name))
        }
        return only
    }
}

extension ArchiveReader {
    /// The next line, which must be there; it goes into the checksum.
    private func counted() throws(ArchiveError) -> String {
        guard let text = try next() else { throw fault(.cutOff, at: line + 1) }
        count(text)
        return text
    }

    /// The next line as a value; written anew it must be the same line.
    fileprivate func json<Value: Codable>() throws(ArchiveError) -> Value {
        guard let text = try next() else { throw fault(.cutOff, at: line + 1) }
        return try value(text)
    }

    private func value<Value: Codable>(_ text: String) throws(ArchiveError) -> Value {
        let value: Value
        do throws(StoredFormProblem) { value = try StoredJSON.value(text) } catch { throw fault(.malformed) }
        guard StoredJSON.text(value) == text else { throw fault(.malformed) }
        return value
    }

    fileprivate func head() throws(ArchiveError) -> ArchiveLine.Head {
        guard let text = try next() else { throw fault(.noArchive, at: 1) }
        count(text)
        if text.utf8.last == 0x0D || text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.savedByAnother) }
        let loose: LooseHead? = try? StoredJSON.value(text)
        guard let loose, loose.oivallus == "archive" else { throw fault(.noArchive) }
        guard loose.form <= ArchiveLine.form else { throw fault(.newer(needs: loose.form)) }
        return try value(text)
    }

    /// What the first line of any form says.
    private struct LooseHead: Decodable {
        var oivallus: String
        var form: Int
        enum CodingKeys: String, CodingKey { case oivallus, form }
    }

    /// Reads a programme and its people through.
    fileprivate func section() throws(ArchiveError) -> ArchiveSurvey.Section {
        let head: ArchiveLine.Section = try value(try counted())
        guard head.format <= StoredFormat.current else { throw fault(.newer(needs: head.format)) }
        guard let name = ProgrammeName(head.name) else { throw fault(.badName(head.name)) }
        guard let programme = ID<Programme>(head.programme), head.events > 0, head.people >= 0,
            head.generation >= 0
        else {
            throw fault(.malformed)
        }
        var section = ArchiveSurvey.Section(
            name: name,
            programme: programme,
            generation: head.generation,
            format: head.format,
            events: head.events,
            people: head.people,
            begin: mark,
            erasures: Erasures()
        )
        var seen: Set<ID<Event>> = []
        var last: Int64 = 0
        for number in 0..<head.events {
            let text = try counted()
            let (seq, record) = try event(text)
            let recorded = try recorded(record)
            guard seq > last, seen.insert(recorded.id).inserted else { throw fault(.outOfOrder) }
            last = seq
            if number == 0 {
                guard case .programmeCreated(programme, shortName: name.text, _) = recorded.event else {
                    throw fault(.notItsBeginning)
                }
            }
            section.erasures.add(recorded)
        }
        for _ in 0..<head.people { _ = try person(try counted()) }
        return section
    }

    /// Reads a line as an event of the log.
    func event(_ text: String) throws(ArchiveError) -> (seq: Int64, record: EventRecord) {
        let envelope: SeqOfLine
        let record: EventRecord
        do throws(StoredFormProblem) {
            envelope = try StoredJSON.value(text)
            record = try EventRecord(line: text)
        } catch {
            throw fault(.malformed)
        }
        // Byte for byte what would be written: nothing stands in it that would not be stored.
        guard let seq = envelope.seq, record.line(seq: seq) == text else { throw fault(.malformed) }
        return (seq, record)
    }

    private struct SeqOfLine: Decodable { var seq: Int64? }

    /// Reads a line as a name, a contact or a role.
    func person(_ text: String) throws(ArchiveError) -> PeopleChange {
        let line: RescueFile.PeopleLine = try value(text)
        guard let change = line.change else { throw fault(.malformed) }
        return change
    }

    private func recorded(_ record: EventRecord) throws(ArchiveError) -> RecordedEvent {
        do throws(StoredFormProblem) {
            return try record.recorded()
        } catch {
            switch error {
            case .newer(let needs): throw fault(.newer(needs: needs))
            case .malformed: throw fault(.malformed)
            }
        }
    }
}
