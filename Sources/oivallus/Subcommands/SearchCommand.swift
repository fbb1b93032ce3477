import ArgumentParser
import FinnishLanguage
import Glibc
import Interchange
import Localization
import MeetingEngine
import MeetingStore
import Screens
import TextLayout

/// `oivallus search`: entries of all meetings, by meeting.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the entries of all meetings.",
        discussion: """
            A word finds all its forms and the compounds it is part of; word* finds beginnings. Filters: kind:insight \
            programme:neuvottelu theme:trust year:2024 after:2024 before:3/2025 corrected:yes starred:yes audience:organisation; \
            "an exact phrase" and -without as well. Of the newest thousand hits the best fifty are printed, by meeting. \
            Example:
              oivallus search 'ilmapiiri kind:insight after:2024 "yhteinen muistio"'
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "Words, filters, a phrase in quotation marks.") var query: [String]
    @Option(help: "Only entries of a kind, by name or letter.") var kind: String?
    @Option(help: "Only a programme, by its short name or a word of its title.") var programme: String?
    @Flag(help: "Print JSON for scripts.") var json = false

    /// What `--json` prints.
    private struct Printed: Encodable {
        struct Meeting: Encodable {
            let meeting: String
            let title: String
            let theme: String
            let start: String?
            let entries: [Entry]
        }
        struct Entry: Encodable {
            let number: Int
            let kind: String
            let text: String
            /// First character and the one after the last, from 0.
            let marks: [[Int]]
        }
        let found: Int
        let isCapped: Bool
        let reduced: [String]
        let meetings: [Meeting]
    }

    func run() throws {
        let workshop = Workshop(store)
        let texts = workshop.texts.search
        let (analyser, fault) = SearchAnalyser.make(workshop.environment)
        if let fault { Messages.tell(fault.message(in: workshop.texts)) }
        for reduction in analyser.reductions { Messages.tell(texts[reduction]) }
        let found: SearchResult
        do throws(SearchFault) {
            let query = try SearchQuery(reading: line)
            let analysis = TextAnalysis(analyser)
            bringUpToDate(workshop, analysis)
            let search = ArchiveSearch(workshop.folder, analysis, zone: workshop.environment.zone)
            found = try find(query, with: search) { bringUpToDate(workshop, analysis) }
        } catch {
            throw Failure(texts[error], code: error == .unreadable || error == .noIndex ? EX_TEMPFAIL : EX_DATAERR)
        }
        if json { return try JSONOutput.print(printed(found, analyser)) }
        for group in found.groups { print(group, workshop.texts) }
        guard found.found > 0 else { return Messages.tell(texts.nothing) }
        let count = found.isCapped ? texts.foundAtLeast(found.found) : texts.found(found.found)
        let shown = found.groups.reduce(0) { $0 + $1.hits.count }
        Messages.tell(shown < found.found ? "\(count), \(texts.best(shown))" : count)
    }

    /// The line of the search, with what the options add.
    private var line: String {
        let filters = [kind.map { "kind:\($0)" }, programme.map { "programme:\($0)" }].compactMap { $0 }
        return (query + filters).joined(separator: " ")
    }

    /// Searches; an index that turns out damaged is made again first.
    private func find(
        _ query: SearchQuery,
        with search: ArchiveSearch,
        mending: () -> Void
    ) throws(SearchFault) -> SearchResult {
        do throws(SearchFault) {
            return try search.find(query)
        } catch .unreadable {
            mending()
            return try search.find(query)
        }
    }

    /// What was entered since the index was made is found too; an index that cannot be written is searched as it is, and
    /// that is said.
    private func bringUpToDate(_ workshop: Workshop, _ analysis: TextAnalysis) {
        let indexing = SearchIndexing(analysis, zone: workshop.environment.zone)
        do throws(StoreError) {
            for _ in 0..<SearchCommand.patience {
                switch try Indexer.run(workshop.folder, search: indexing) {
                case .updated: return
                // Another program writes it, and is done in a moment unless the archive is large and the index new.
                case .alreadyRunning: poll(nil, 0, 20)
                }
            }
            Messages.tell(workshop.texts.search.behind)
        } catch {
            Messages.tell(error.sentence(workshop.texts.files))
            Messages.tell(workshop.texts.search.behind)
        }
    }

    /// How often another program at the index is waited for, twenty milliseconds each.
    private static let patience = 100

    private func print(_ group: SearchResult.Group, _ texts: Texts) {
        let head = [
            "\(group.programme)/\(group.number)", group.start.map { texts.dates.day($0.day) } ?? "", group.title,
            group.theme,
        ]
        Output.print([head.filter { !$0.isEmpty }.joined(separator: "  ")])
        var table = PlainTable()
        for hit in group.hits { table.add(">\(hit.number)", String(hit.kind.letter), hit.text) }
        Output.print(table.lines(indent: 2))
    }

    private func printed(_ found: SearchResult, _ analyser: SearchAnalyser) -> Printed {
        Printed(
            found: found.found,
            isCapped: found.isCapped,
            reduced: analyser.reductions.map(\.rawValue),
            meetings: found.groups.map { group in
                Printed.Meeting(
                    meeting: "\(group.programme)/\(group.number)",
                    title: group.title,
                    theme: group.theme,
                    start: group.start.map { $0.day.iso },
                    entries: group.hits.map { hit in
                        Printed.Entry(
                            number: hit.number,
                            kind: String(hit.kind.letter),
                            text: hit.text,
                            marks: hit.marks.map { [$0.lowerBound, $0.upperBound] }
                        )
                    }
                )
            }
        )
    }
}

extension SearchTexts {
    /// What is said of a part that this machine lacks.
    subscript(reduction: SearchAnalyser.Reduction) -> String {
        switch reduction {
        case .dictionary: noDictionary
        case .stemmer: noStemmer
        }
    }
}
