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
    let zone: TimeZoneRules
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
    public func find(_ query: SearchQuery, limit: Int = ArchiveSearch.shown) throws(SearchFault) -> SearchFindings {
        guard !query.isEmpty else { return SearchFindings() }
        let file = try index()
        let lookups = query.wanted.map(lookup)
        let answer: Answer
        do throws(StoreError) {
            answer = try file.connection.read { db in
                let wantedProgrammes = try Self.programmes(query.programmes, in: db)
                let unwantedProgrammes = try Self.programmes(query.unwantedProgrammes, in: db)
                if let unknown = wantedProgrammes.unknown ?? unwantedProgrammes.unknown {
                    return .unknownProgramme(unknown)
                }
                guard let wanted = try Self.living(lookups, of: query.wanted, in: db) else {
                    return .hits([], found: 0)
                }
                let expression = SearchExpression(
                    query,
                    SearchExpression.Lookups(
                        wanted: wanted,
                        unwanted: query.unwanted.map(lookup),
                        themes: query.themes.map { analysis.lookup($0, false) },
                        unwantedThemes: query.unwantedThemes.map { analysis.lookup($0, false) },
                        programmes: query.programmes.isEmpty ? nil : wantedProgrammes.numbers,
                        unwantedProgrammes: unwantedProgrammes.numbers
                    )
                )
                let ids = try rank(expression, in: span(of: query), db)
                return .hits(try ids.prefix(limit).compactMap { try IndexedEntry($0, in: db) }, found: ids.count)
            }
        } catch {
            throw forgetIndex(after: error)
        }
        switch answer {
        case .hits(let hits, let found): return group(hits, lookups, found: found)
        case .unknownProgramme(let name): throw .unknownProgramme(name)
        }
    }

    /// Reads what every search reads, before anybody asks; what keeps it from that, the first question will tell.
    public func prepare() {
        var query = SearchQuery()
        query.wanted = [.word("a", isPartial: true)]
        _ = try? find(query)
    }

    /// What was read in one transaction.
    private enum Answer {
        case hits([IndexedEntry], found: Int)
        case unknownProgramme(String)
    }

    private func lookup(_ part: SearchQuery.Part) -> TextAnalysis.Lookup {
        switch part {
        case .word(let word, let isPartial): analysis.lookup(word, isPartial)
        case .phrase(let phrase):
            TextAnalysis.Lookup(exact: phrase.lowercased().split(separator: " ").map(String.init), prefixes: [])
        }
    }

    /// Closes an index that could not be read; a damaged one is noted, so that the next run of the indexer makes it again.
    func forgetIndex(after error: StoreError) -> SearchFault {
        open?.file.close()
        open = nil
        switch error {
        case .damaged, .foreign: try? FileSystem.makeFile(folder.indexDamage)
        case .missing, .exists, .badName, .notAFile, .newer, .readOnly, .locked, .forbidden, .diskFull, .inUse,
            .cannotWrite, .failed:
            break
        }
        return .unreadable
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
                throw forgetIndex(after: error)
            }
        }
    }
}
