import FoundationEssentials
import GRDB
public import MeetingEngine

extension ArchiveSearch {
    /// How many appearances of a theme are told, and how many entries are compared with one.
    public static let mostAppearances = 3_000
    /// How many entries that resemble one are told.
    public static let mostAlike = 200
    /// How alike two texts must be to say the same: three words of five, not two of five.
    static let same = 0.6
    /// How many words of an entry are looked for.
    private static let mostWords = 8

    /// Follows something over all meetings.
    ///
    /// - Parameter most: how many appearances are told at most.
    /// - Throws: that there is no index yet or it cannot be read.
    public func thread(of subject: ThreadSubject, most: Int = ArchiveSearch.mostAppearances) throws(SearchFault)
        -> EntryThread
    {
        switch subject {
        case .theme(let theme):
            let match = SearchExpression.quoted(SearchFacet.theme(theme))
            let rows = try rows(match, most: most)
            let isCapped = rows.count == most
            return EntryThread(
                subject,
                rows.reversed().map(\.appearance),
                isCapped: isCapped,
                allYears: isCapped ? try years(match) : nil
            )
        case .entry(let entry, let programme, _, let text):
            return try thread(subject, of: entry, programme, text)
        }
    }

    /// The entry and those that are alike: of the newest that share two words with it, the ones that resemble it enough.
    private func thread(_ subject: ThreadSubject, of entry: ID<Entry>, _ programme: String, _ text: String)
        throws(SearchFault) -> EntryThread
    {
        let words = Language.allCases.map { ($0, analysis.likenessWords(text, $0)) }
        let bags = Dictionary(uniqueKeysWithValues: words)
        let found = try rows(expression(bags[.finnish] ?? WordBag([])), also: (entry, programme))
        var alike: [(row: ThreadRow, likeness: Double)] = []
        for row in found {
            if row.appearance.entry == entry {
                alike.append((row, 1))
            } else if let bag = bags[row.language] {
                let likeness = bag.likeness(to: analysis.likenessWords(row.appearance.text, row.language))
                if likeness >= WordBag.enough { alike.append((row, likeness)) }
            }
        }
        let best = alike.sorted { $0.likeness > $1.likeness }.prefix(ArchiveSearch.mostAlike)
        return EntryThread(
            subject,
            best.sorted { $0.row.id < $1.row.id }.map { row, likeness in
                var appearance = row.appearance
                appearance.isSame = likeness >= ArchiveSearch.same
                return appearance
            },
            isCapped: alike.count > best.count || found.count >= ArchiveSearch.mostAppearances
        )
    }

    /// Matches what shares two words with a text; nil when it has fewer.
    private func expression(_ bag: WordBag) -> String? {
        // Long words are rare, and rare ones tell more.
        let words = bag.words.sorted { ($0.map(\.count).max() ?? 0) > ($1.map(\.count).max() ?? 0) }
            .prefix(ArchiveSearch.mostWords)
            .compactMap { forms in SearchExpression.anyOf(forms.sorted().map(SearchExpression.anyWay)) }
        guard words.count > 1 else { return nil }
        var pairs: [String] = []
        for first in words.indices.dropLast() {
            for second in words.indices.dropFirst(first + 1) { pairs.append("(\(words[first]) AND \(words[second]))") }
        }
        return pairs.joined(separator: " OR ")
    }

    /// An appearance, its place in time, and the language of its text.
    private struct ThreadRow {
        var id: Int64
        var language: Language
        var appearance: Appearance
    }

    /// The newest rows that match, and one entry besides.
    private func rows(
        _ match: String?,
        also own: (entry: ID<Entry>, programme: String)? = nil,
        most: Int = ArchiveSearch.mostAppearances
    ) throws(SearchFault) -> [ThreadRow] {
        let file = try index()
        do throws(StoreError) {
            return try file.connection.read { db in
                var ids: [Int64] = []
                if let match {
                    let sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
                    ids = try Int64.fetchAll(
                        db.cachedStatement(sql: sql),
                        arguments: [match, most]
                    )
                }
                var rows = try ids.compactMap { try Self.row($0, in: db) }
                if let own, !rows.contains(where: { $0.appearance.entry == own.entry }),
                    let id = try Int64.fetchOne(
                        db,
                        sql: """
                            SELECT entry.id FROM entry JOIN searched ON searched.number = entry.programme
                            WHERE searched.name = ? AND entry.entry = ?
                            """,
                        arguments: [own.programme, own.entry.blob]
                    ),
                    let row = try Self.row(id, in: db)
                {
                    rows.append(row)
                }
                return rows
            }
        } catch {
            throw forgetIndex(after: error)
        }
    }

    /// How many entries match in each year; the number of a row tells its time, so that no entry is read.
    private func years(_ match: String) throws(SearchFault) -> [Int: Int] {
        let file = try index()
        do throws(StoreError) {
            return try file.connection.read { db in
                let sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"
                let cursor = try Int64.fetchCursor(db.cachedStatement(sql: sql), arguments: [match])
                var years: [Int: Int] = [:]
                var (year, end) = (0, Int64.min)
                while let id = try cursor.next() {
                    if id >= end {
                        year = Self.day(of: id).year
                        end = CalendarDay(year: year + 1, month: 1, day: 1).map(Self.firstRow) ?? .max
                    }
                    years[year, default: 0] += 1
                }
                return years
            }
        } catch {
            throw forgetIndex(after: error)
        }
    }

    private static func firstRow(on day: CalendarDay) -> Int64 {
        (Int64(day.daysSinceEpoch) * 86_400 - SearchTables.epoch) << SearchTables.slots
    }

    private static func day(of id: Int64) -> CalendarDay {
        CalendarDay(daysSinceEpoch: Int(((id >> SearchTables.slots) + SearchTables.epoch) / 86_400))
    }

    private static func row(_ id: Int64, in db: Database) throws -> ThreadRow? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT searched.name, searched.language, programme.title, programme.client, meeting.id, meeting.number,
                meeting.start, entry.entry, entry.number, entry.kind, entry.text, entry.facets
                FROM entry JOIN searched ON searched.number = entry.programme
                JOIN programme ON programme.name = searched.name
                JOIN meeting ON meeting.programme = searched.name AND meeting.number = entry.meeting
                WHERE entry.id = ?
                """
        )
        guard let row = try Row.fetchOne(statement, arguments: [id]), let meeting = ID<Meeting>(blob: row[4] as Data),
            let entry = ID<Entry>(blob: row[7] as Data), let kind = (row[9] as String).first.flatMap(EntryKind.init)
        else { return nil }
        let start = (row[6] as Int?).map(CivilTime.init(secondsSinceEpoch:))
        return ThreadRow(
            id: id,
            language: Language(rawValue: row[1]) ?? .finnish,
            appearance: Appearance(
                programme: row[0],
                title: row[2],
                client: row[3],
                meeting: meeting,
                meetingNumber: row[5],
                day: start?.day ?? day(of: id),
                entry: entry,
                number: row[8],
                kind: kind,
                text: row[10],
                themes: SearchFacet.themes(in: row[11]),
                outcome: SearchFacet.outcome(in: row[11])
            )
        )
    }
}
