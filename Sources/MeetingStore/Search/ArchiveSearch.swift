import FoundationEssentials
import GRDB
public import MeetingEngine

/// Searches all meetings through the index; for one thread.
///
/// Only the newest thousand hits are looked at: of those the ones that hold the words as they were written come first, then
/// their base forms, then parts of words, each by time.
public final class ArchiveSearch {
    /// How many hits are ranked.
    public static let most = 1_000
    /// How many are shown.
    public static let shown = 50

    private let folder: StoreFolder
    let analysis: TextAnalysis
    private let zone: TimeZoneRules
    private var open: (file: IndexFile, inode: UInt64)?

    /// Makes a search of a store; nothing is opened before the first query.
    public init(_ folder: StoreFolder, _ analysis: TextAnalysis, zone: TimeZoneRules) {
        self.folder = folder
        self.analysis = analysis
        self.zone = zone
    }

    deinit { open?.file.close() }

    /// Searches.
    ///
    /// - Throws: that there is no index yet or it cannot be read, or that a programme is unknown.
    public func find(_ query: SearchQuery, limit: Int = ArchiveSearch.shown) throws(SearchFault) -> SearchResult {
        guard !query.isEmpty else { return SearchResult() }
        let file = try index()
        let lookups = query.wanted.map(lookup)
        let answer: Answer
        do throws(StoreError) {
            answer = try file.connection.read { db in
                let programmes: [Int64]?
                switch try Self.programmes(query.programmes, in: db) {
                case .all: programmes = nil
                case .some(let numbers): programmes = numbers
                case .unknown(let name): return .unknownProgramme(name)
                }
                let unwantedProgrammes: [Int64]
                switch try Self.programmes(query.unwantedProgrammes, in: db) {
                case .all: unwantedProgrammes = []
                case .some(let numbers): unwantedProgrammes = numbers
                case .unknown(let name): return .unknownProgramme(name)
                }
                let expression = SearchExpression(
                    query,
                    lookups: lookups,
                    unwanted: query.unwanted.map(lookup),
                    programmes: programmes,
                    unwantedProgrammes: unwantedProgrammes
                )
                let ids = try rank(expression, in: span(of: query), db)
                return .hits(try Self.load(ids.prefix(limit), in: db), found: ids.count)
            }
        } catch {
            forgetIndex()
            throw .unreadable
        }
        switch answer {
        case .hits(let hits, let found): return group(hits, lookups, found: found)
        case .unknownProgramme(let name): throw .unknownProgramme(name)
        }
    }

    /// What was read in one transaction.
    private enum Answer {
        case hits([Loaded], found: Int)
        case unknownProgramme(String)
    }

    /// Which programmes count.
    private enum Programmes {
        case all
        case some([Int64])
        case unknown(String)
    }

    private func lookup(_ part: SearchQuery.Part) -> TextAnalysis.Lookup {
        switch part {
        case .word(let word, let isPartial): analysis.lookup(word, isPartial)
        case .phrase(let phrase):
            TextAnalysis.Lookup(exact: phrase.lowercased().split(separator: " ").map(String.init), prefixes: [])
        }
    }

    /// Closes an index that could not be read.
    func forgetIndex() {
        open?.file.close()
        open = nil
    }

    /// The open index; opened anew when another stands in its place.
    func index() throws(SearchFault) -> IndexFile {
        guard let status = FileSystem.status(folder.indexFile) else { throw .noIndex }
        if let open, open.inode == status.inode { return open.file }
        open?.file.close()
        open = nil
        do throws(StoreError) {
            let file = try IndexFile(reading: folder.indexFile)
            try file.waitForOthers(1_000)
            open = (file, status.inode)
            return file
        } catch {
            switch error {
            case .missing, .newer: throw .noIndex
            case .exists, .badName, .notAFile, .foreign, .damaged, .readOnly, .locked, .forbidden, .diskFull, .inUse,
                .cannotWrite, .failed:
                throw .unreadable
            }
        }
    }

    /// The row numbers of the days asked for.
    private func span(of query: SearchQuery) -> ClosedRange<Int64> {
        func row(_ day: CalendarDay) -> Int64 {
            let wall = zone.wall(CivilTime(day: day, second: 0))
            return max(0, wall.milliseconds / 1000 - SearchTables.epoch) << SearchTables.slots
        }
        let first = query.after.map(row) ?? 0
        let last = query.before.map { row($0) - 1 } ?? .max
        return first...max(first, last)
    }

    private func rank(_ expression: SearchExpression, in span: ClosedRange<Int64>, _ db: Database) throws -> [Int64] {
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
    private func rows(
        _ match: String,
        in span: ClosedRange<Int64>,
        _ db: Database,
        allowing phrases: SearchExpression.Phrases = .init()
    ) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid DESC"
        )
        let texts = try db.cachedStatement(sql: "SELECT text, more FROM entry WHERE id = ?")
        let cursor = try Int64.fetchCursor(statement, arguments: [match, span.lowerBound, span.upperBound])
        var found: [Int64] = []
        while found.count < ArchiveSearch.most, let id = try cursor.next() {
            if !phrases.isEmpty {
                guard let row = try Row.fetchOne(texts, arguments: [id]) else { continue }
                if !phrases.allow("\(row[0] as String)\n\(row[1] as String)") { continue }
            }
            found.append(id)
        }
        return found
    }

    /// The numbers of the programmes that names mean: a short name, or the beginning of one or of words of a title.
    private static func programmes(_ names: [String], in db: Database) throws -> Programmes {
        guard !names.isEmpty else { return .all }
        let sql = "SELECT searched.number, searched.name, programme.title FROM searched JOIN programme USING(name)"
        let all = try Row.fetchAll(db, sql: sql).map {
            (number: $0[0] as Int64, name: $0[1] as String, title: $0[2] as String)
        }
        var numbers: [Int64] = []
        for name in names {
            let wanted = name.lowercased()
            if let exact = all.first(where: { $0.name == wanted }) {
                numbers.append(exact.number)
                continue
            }
            let found = all.filter { programme in
                programme.name.hasPrefix(wanted) || " \(programme.title.lowercased())".contains(" \(wanted)")
            }
            guard !found.isEmpty else { return .unknown(name) }
            numbers += found.map(\.number)
        }
        return .some(numbers)
    }

    /// A hit as it stands in the index.
    private struct Loaded {
        var group: SearchResult.Group
        var hit: SearchResult.Hit
        /// Source and neutral wording.
        var more: String
        var language: Language
    }

    private static func load(_ ids: some Sequence<Int64>, in db: Database) throws -> [Loaded] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT searched.name, searched.language, programme.title, meeting.id, meeting.number, meeting.theme,
                meeting.start, entry.entry, entry.number, entry.kind, entry.text, entry.more
                FROM entry JOIN searched ON searched.number = entry.programme
                JOIN programme ON programme.name = searched.name
                JOIN meeting ON meeting.programme = searched.name AND meeting.number = entry.meeting
                WHERE entry.id = ?
                """
        )
        return try ids.compactMap { id in
            guard let row = try Row.fetchOne(statement, arguments: [id]), let name = ProgrammeName(row[0] as String),
                let meeting = ID<Meeting>(blob: row[3] as Data), let entry = ID<Entry>(blob: row[7] as Data),
                let kind = (row[9] as String).first.flatMap(EntryKind.init)
            else { return nil }
            return Loaded(
                group: SearchResult.Group(
                    programme: name,
                    title: row[2],
                    meeting: meeting,
                    number: row[4],
                    theme: row[5],
                    start: (row[6] as Int?).map(CivilTime.init(secondsSinceEpoch:)),
                    hits: []
                ),
                hit: SearchResult.Hit(entry: entry, number: row[8], kind: kind, text: row[10], marks: []),
                more: row[11],
                language: Language(rawValue: row[1]) ?? .finnish
            )
        }
    }

    private func group(_ hits: [Loaded], _ lookups: [TextAnalysis.Lookup], found: Int) -> SearchResult {
        var groups: [SearchResult.Group] = []
        var places: [ID<Meeting>: Int] = [:]
        for loaded in hits {
            var hit = loaded.hit
            hit.marks = analysis.marks(hit.text, loaded.language, lookups)
            if !loaded.more.isEmpty { addElsewhere(to: &hit, loaded, lookups) }
            if let place = places[loaded.group.meeting] {
                groups[place].hits.append(hit)
            } else {
                places[loaded.group.meeting] = groups.count
                var group = loaded.group
                group.hits = [hit]
                groups.append(group)
            }
        }
        return SearchResult(groups: groups, found: found, isCapped: found == ArchiveSearch.most)
    }

    /// Shows what stands in the source or the neutral wording, when a word that answers stands only there.
    private func addElsewhere(to hit: inout SearchResult.Hit, _ loaded: Loaded, _ lookups: [TextAnalysis.Lookup]) {
        let missing = lookups.filter { analysis.marks(hit.text, loaded.language, [$0]).isEmpty }
        guard !missing.isEmpty else { return }
        let lines = loaded.more.split(separator: "\n").map(String.init)
        guard let line = lines.first(where: { !analysis.marks($0, loaded.language, missing).isEmpty }) else { return }
        hit.elsewhere = line
        hit.elsewhereMarks = analysis.marks(line, loaded.language, lookups)
    }
}
