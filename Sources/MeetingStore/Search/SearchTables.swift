import GRDB
import MeetingEngine

/// The full-text part of the index: one row an entry, numbered by time, and its terms in a table that stores no texts.
///
/// A row leaves the word table by the very terms that it was put in with. They are computed anew from its text; `forms`
/// holds their digest, so that terms computed otherwise (another dictionary) are noticed, and the index is made anew.
enum SearchTables {
    /// 2000-01-01 in seconds since 1970.
    static let epoch: Int64 = 946_684_800
    /// How many rows may stand in one second, as a power of two.
    static let slots: Int64 = 4

    static let sql = """
        CREATE TABLE search_meta(signature TEXT NOT NULL) STRICT;
        CREATE TABLE searched(
            number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
            inode INTEGER NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, generation INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE entry(
            id INTEGER PRIMARY KEY, programme INTEGER NOT NULL, entry BLOB NOT NULL, meeting INTEGER NOT NULL,
            number INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, more TEXT NOT NULL, facets TEXT NOT NULL,
            digest INTEGER NOT NULL, forms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX entry_programme ON entry(programme);
        CREATE VIRTUAL TABLE search USING fts5(
            terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_=~^'"
        );
        INSERT INTO search(search, rank) VALUES('hashsize', 16777216);
        """

    /// A programme as it was last indexed.
    struct Searched {
        var number: Int64
        var language: Language
        var mark: FileMark
        var generation: Int64
    }

    /// The first number of a row on a day (UTC).
    static func firstRow(on day: CalendarDay) -> Int64 { (Int64(day.daysSinceEpoch) * 86_400 - epoch) << slots }

    /// The day that a row's number tells (UTC).
    static func day(of id: Int64) -> CalendarDay {
        CalendarDay(daysSinceEpoch: Int(((id >> slots) + epoch) / 86_400))
    }

    /// Puts a row in at the first free number of its second.
    static func insert(
        _ row: SearchRow,
        programme: Int64,
        language: Language,
        _ analysis: TextAnalysis,
        into db: Database
    )
        throws
    {
        let terms = IndexTerm.terms(of: row.searched, facets: row.facets, language, analysis)
        let wanted = row.seconds << slots
        let taken = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM entry WHERE id >= ? ORDER BY id LIMIT 64"),
            arguments: [wanted]
        )
        var id = wanted
        for other in taken where other == id { id += 1 }
        if taken.count == 64, taken.last == id - 1 {
            id = (try Int64.fetchOne(db, sql: "SELECT max(id) FROM entry") ?? id) + 1
        }
        try db.cachedStatement(sql: "INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
            id, programme, row.entry.blob, row.meeting, row.number, String(row.kind.letter), row.text, row.more,
            row.facets, row.digest, SearchRow.digest([terms]),
        ])
        try db.cachedStatement(sql: "INSERT INTO search(rowid, terms) VALUES(?, ?)").execute(arguments: [id, terms])
    }

    /// Takes a row out.
    ///
    /// - Returns: whether its words are gone; else they were computed otherwise, and the index must be made anew.
    static func remove(_ id: Int64, language: Language, _ analysis: TextAnalysis, from db: Database) throws -> Bool {
        let read = try db.cachedStatement(sql: "SELECT text, more, facets, forms FROM entry WHERE id = ?")
        guard let row = try Row.fetchOne(read, arguments: [id]) else { return true }
        let more: String = row[1]
        let searched = more.isEmpty ? row[0] as String : "\(row[0] as String)\n\(more)"
        let terms = IndexTerm.terms(of: searched, facets: row[2], language, analysis)
        guard SearchRow.digest([terms]) == row[3] else { return false }
        try db.cachedStatement(sql: "INSERT INTO search(search, rowid, terms) VALUES('delete', ?, ?)")
            .execute(arguments: [id, terms])
        try db.cachedStatement(sql: "DELETE FROM entry WHERE id = ?").execute(arguments: [id])
        return true
    }
}
