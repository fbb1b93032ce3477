import GRDB
import MeetingEngine

extension ArchiveSearch {
    /// What of the lookups the index holds at all; nil when a word of the query has nothing left, and nothing can be found.
    ///
    /// An empty list costs as much to pass over as a full one.
    static func living(
        _ lookups: [TextAnalysis.Lookup],
        of parts: [SearchQuery.Part],
        in db: Database
    ) throws -> [TextAnalysis.Lookup]? {
        let statement = try db.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ? LIMIT 1")
        func lives(_ expression: String?) throws -> Bool {
            guard let expression else { return false }
            return try Int64.fetchOne(statement, arguments: [expression]) != nil
        }
        var living: [TextAnalysis.Lookup] = []
        for (part, lookup) in zip(parts, lookups) {
            guard case .word = part else {
                living.append(lookup)
                continue
            }
            // All rows of a long beginning are gathered before the first is given; of a known word they are met exactly.
            let prefixes = lookup.prefixes.filter { !(lookup.isKnown && IndexTerm.isLongBeginning($0)) }
            let left = TextAnalysis.Lookup(
                exact: try lookup.exact.filter { try lives(SearchExpression.anyWay($0)) },
                prefixes: try prefixes.filter { try lives(SearchExpression.beginning($0)) }
            )
            if left.exact.isEmpty, left.prefixes.isEmpty { return nil }
            living.append(left)
        }
        return living
    }

    /// The row numbers of the days asked for.
    func span(of query: SearchQuery) -> ClosedRange<Int64> {
        func row(_ day: CalendarDay) -> Int64 {
            let wall = zone.wall(CivilTime(day: day, second: 0))
            return max(0, wall.milliseconds / 1000 - SearchTables.epoch) << SearchTables.slots
        }
        let first = query.after.map(row) ?? 0
        let last = query.before.map { row($0) - 1 } ?? .max
        return first...max(first, last)
    }

    func rank(_ expression: SearchExpression, in span: ClosedRange<Int64>, _ db: Database) throws -> [Int64] {
        let newest = try rows(expression.all, in: span, db, allowing: expression.phrases)
        guard let oldest = newest.last, newest.count > 1 else { return newest }
        let part = oldest...span.upperBound
        let whole = try expression.whole.map { Set(try rows($0, in: part, db)) } ?? []
        let literal = try whole.isEmpty ? [] : expression.literal.map { Set(try rows($0, in: part, db)) } ?? []
        func tier(_ id: Int64) -> Int { literal.contains(id) ? 0 : whole.contains(id) ? 1 : 2 }
        var tiers: [[Int64]] = [[], [], []]
        for id in newest { tiers[tier(id)].append(id) }
        return tiers.flatMap { $0 }
    }

    /// The newest rows that match, of those the ones whose texts hold the phrases.
    func rows(
        _ match: String,
        in span: ClosedRange<Int64>,
        _ db: Database,
        allowing phrases: SearchExpression.Phrases = .init()
    ) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid DESC"
        )
        let texts = try db.cachedStatement(sql: "SELECT text || char(10) || more FROM entry WHERE id = ?")
        let cursor = try Int64.fetchCursor(statement, arguments: [match, span.lowerBound, span.upperBound])
        var found: [Int64] = []
        while found.count < ArchiveSearch.most, let id = try cursor.next() {
            if !phrases.isEmpty {
                guard let text = try String.fetchOne(texts, arguments: [id]), phrases.allow(text) else { continue }
            }
            found.append(id)
        }
        return found
    }
}
