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
                rows.reversed().map { Appearance($0) },
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
        var alike: [(row: IndexedEntry, likeness: Double)] = []
        for row in found {
            if row.entry == entry {
                alike.append((row, 1))
            } else if let bag = bags[row.language] {
                let likeness = bag.likeness(to: analysis.likenessWords(row.text, row.language))
                if likeness >= WordBag.enough { alike.append((row, likeness)) }
            }
        }
        let best = alike.sorted { $0.likeness > $1.likeness }.prefix(ArchiveSearch.mostAlike)
        return EntryThread(
            subject,
            best.sorted { $0.row.id < $1.row.id }.map { Appearance($0.row, isSame: $0.likeness >= ArchiveSearch.same) },
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

    /// The newest rows that match, and one entry besides.
    private func rows(
        _ match: String?,
        also own: (entry: ID<Entry>, programme: String)? = nil,
        most: Int = ArchiveSearch.mostAppearances
    ) throws(SearchFault) -> [IndexedEntry] {
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
                var rows = try ids.compactMap { try IndexedEntry($0, in: db) }
                if let own, !rows.contains(where: { $0.entry == own.entry }),
                    let id = try Int64.fetchOne(
                        db,
                        sql: """
                            SELECT entry.id FROM entry JOIN searched ON searched.number = entry.programme
                            WHERE searched.name = ? AND entry.entry = ?
                            """,
                        arguments: [own.programme, own.entry.blob]
                    ),
                    let row = try IndexedEntry(id, in: db)
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
                        year = SearchTables.day(of: id).year
                        end = CalendarDay(year: year + 1, month: 1, day: 1).map(SearchTables.firstRow) ?? .max
                    }
                    years[year, default: 0] += 1
                }
                return years
            }
        } catch {
            throw forgetIndex(after: error)
        }
    }
}

extension Appearance {
    /// What the index tells of an entry.
    fileprivate init(_ indexed: IndexedEntry, isSame: Bool = true) {
        self.init(
            programme: indexed.programme,
            title: indexed.title,
            client: indexed.client,
            meeting: indexed.meeting,
            meetingNumber: indexed.meetingNumber,
            day: indexed.start?.day ?? SearchTables.day(of: indexed.id),
            entry: indexed.entry,
            number: indexed.number,
            kind: indexed.kind,
            text: indexed.text,
            themes: SearchFacet.themes(in: indexed.facets),
            outcome: SearchFacet.outcome(in: indexed.facets),
            isSame: isSame
        )
    }
}
