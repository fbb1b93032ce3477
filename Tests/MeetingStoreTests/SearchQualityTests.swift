import GRDB
import MeetingEngine
import Testing

@testable import FinnishLanguage
@testable import MeetingStore

/// How much is found of what should be, and how much else, beside what SQLite and Snowball find by themselves.
@Suite(
    .enabled(
        if: FinnishLanguage() != nil && Stemmer(.finnish) != nil,
        "libvoikko, voikko-fi or libstemmer is not installed"
    )
)
struct SearchQualityTests {
    /// What a method found.
    struct Score {
        var found = 0
        var wanted = 0
        var wrong = 0
        var unwanted = 0
        var recall: Double { Double(found) / Double(max(1, wanted)) }
        /// Of what it found among the pairs, how much was wanted.
        var precision: Double { Double(found) / Double(max(1, found + wrong)) }

        mutating func count(_ pair: SearchPair, _ isFound: Bool) {
            if pair.isWanted {
                wanted += 1
                found += isFound ? 1 : 0
            } else {
                unwanted += 1
                wrong += isFound ? 1 : 0
            }
        }

        func plus(_ other: Score) -> Score {
            Score(
                found: found + other.found,
                wanted: wanted + other.wanted,
                wrong: wrong + other.wrong,
                unwanted: unwanted + other.unwanted
            )
        }
    }

    @Test func `Finnish is found as it is written`() throws {
        let pairs = SearchPair.all
        #expect(pairs.count >= 200)
        let methods: [(name: String, find: (SearchPair) throws -> Bool)] = [
            ("FTS5 unicode61", try plain()), ("Snowball", try snowball()), ("Oivallus", try ours()),
        ]
        var totals: [Score] = []
        var lines = ["method              group                 recall  precision  wrong"]
        for method in methods {
            var groups: [SearchPair.Group: Score] = [:]
            var missed: [String] = []
            for pair in pairs {
                let isFound = try method.find(pair)
                groups[pair.group, default: Score()].count(pair, isFound)
                if isFound != pair.isWanted { missed.append("\(pair.query) \(pair.isWanted ? "+" : "-") \(pair.text)") }
            }
            let total = groups.values.reduce(Score()) { $0.plus($1) }
            totals.append(total)
            for (name, score) in SearchPair.Group.allCases.map({ ($0.rawValue, groups[$0] ?? Score()) }) + [
                ("all", total)
            ] {
                lines.append(row(method.name, name, score))
            }
            if method.name == "Oivallus" { lines += missed.map { "  not as wanted: \($0)" } }
        }
        print("measured: search of \(pairs.count) pairs\n" + lines.joined(separator: "\n"))
        let (plain, snowball, ours) = (totals[0], totals[1], totals[2])
        #expect(ours.recall >= 0.93)
        #expect(ours.precision >= 0.95)
        #expect(ours.recall > snowball.recall + 0.3)
        #expect(snowball.recall > plain.recall)
    }

    private func row(_ method: String, _ group: String, _ score: Score) -> String {
        func pad(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(1, width - text.count))
        }
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
        return pad(method, 20) + pad(group, 22) + pad(percent(score.recall), 8) + pad(percent(score.precision), 11)
            + "\(score.wrong) of \(score.unwanted)"
    }

    /// The words as they stand.
    private func plain() throws -> (SearchPair) throws -> Bool {
        let queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: "CREATE VIRTUAL TABLE t USING fts5(text)") }
        return { pair in
            try queue.write { db in
                try db.execute(sql: "DELETE FROM t; INSERT INTO t VALUES(?)", arguments: [pair.text])
                let query = "\"\(pair.query)\""
                return try Int.fetchOne(db, sql: "SELECT count(*) FROM t WHERE t MATCH ?", arguments: [query]) == 1
            }
        }
    }

    /// The stems of the words.
    private func snowball() throws -> (SearchPair) throws -> Bool {
        let stemmer = try #require(Stemmer(.finnish))
        return { pair in
            let wanted = searchWords(of: pair.query).map(stemmer.stem)
            let there = Set(searchWords(of: pair.text).map(stemmer.stem))
            return wanted.allSatisfy(there.contains)
        }
    }

    /// The index and the expressions of the program.
    private func ours() throws -> (SearchPair) throws -> Bool {
        let analyser = SearchAnalyser()
        let analysis = TextAnalysis(
            signature: "",
            forms: { text, language in
                let forms = analyser.forms(of: text, in: language)
                return .init(bases: forms.bases, parts: forms.parts)
            },
            lookup: { word, isPartial in
                let lookup = analyser.lookup(word, isPartial: isPartial)
                return .init(exact: lookup.exact, prefixes: lookup.prefixes, isKnown: lookup.isKnown)
            },
            marks: { _, _, _ in [] }
        )
        return { pair in
            let queue = try DatabaseQueue()
            var query = SearchQuery()
            query.wanted = [.word(pair.query, isPartial: false)]
            let expression = SearchExpression(query, .init(wanted: [analysis.lookup(pair.query, false)]))
            let row = SearchRow(
                entry: ID(high: 1, low: 1),
                meeting: 1,
                number: 1,
                kind: .insight,
                seconds: 1,
                text: pair.text,
                more: "",
                facets: "k_o"
            )
            return try queue.write { db in
                try db.execute(sql: SearchTables.sql)
                try SearchTables.insert(row, programme: 1, language: .finnish, analysis, into: db)
                let sql = "SELECT count(*) FROM search WHERE search MATCH ?"
                return try Int.fetchOne(db, sql: sql, arguments: [expression.all]) == 1
            }
        }
    }
}
