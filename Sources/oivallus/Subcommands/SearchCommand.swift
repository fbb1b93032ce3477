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
            "an exact phrase", -without and -kind:question as well. Of the newest thousand hits the best are printed, by \
            meeting; where a word stands only in an entry's source or neutral wording, that is printed in brackets. \
            With --json, marks are places in the text, counted in characters as people see them (grapheme clusters), and \
            marked are those words themselves. \
            Example:
              oivallus search 'ilmapiiri kind:insight after:2024 "yhteinen muistio"'
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(parsing: .allUnrecognized, help: "Words, filters, a phrase in quotation marks, -without.")
    var query: [String] = []
    @Option(help: "Only entries of a kind, by name or letter.") var kind: String?
    @Option(help: "Only a programme, by its short name or a word of its title.") var programme: String?
    @Option(help: "How many entries at most, 1 to 1000.") var limit = ArchiveSearch.shown
    @Flag(help: "Print JSON for scripts.") var json = false

    /// What `--json` prints.
    private struct Printed: Encodable {
        struct Meeting: Encodable {
            let meeting: String
            let id: String
            let title: String
            let theme: String
            let start: String?
            let entries: [Entry]
        }
        struct Entry: Encodable {
            let id: String
            let number: Int
            let kind: String
            let text: String
            /// First character (grapheme cluster) and the one after the last, from 0.
            let marks: [[Int]]
            /// The marked words, of the text and of what stands elsewhere.
            let marked: [String]
            /// Source or neutral wording, where a word stands only there.
            let elsewhere: String?
        }
        let found: Int
        let isCapped: Bool
        let reduced: [String]
        let meetings: [Meeting]
    }

    func validate() throws {
        guard (1...ArchiveSearch.most).contains(limit) else {
            throw ValidationError("--limit takes a number from 1 to \(ArchiveSearch.most).")
        }
        if let option = query.first(where: { $0.hasPrefix("--") && $0 != "--" }) {
            throw ValidationError("Unknown option '\(option)'")
        }
    }

    func run() throws {
        let workshop = Workshop(store)
        let texts = workshop.texts.search
        let (analyser, fault) = SearchAnalyser.make(workshop.environment)
        if let fault { Messages.tell(fault.message(in: workshop.texts)) }
        for reduction in analyser.reductions { Messages.tell(texts[reduction]) }
        let found: SearchFindings
        do throws(SearchFault) {
            let query = try asked(workshop.texts.language)
            let analysis = TextAnalysis(analyser)
            bringUpToDate(workshop, analysis)
            let search = ArchiveSearch(workshop.folder, analysis, zone: workshop.environment.zone)
            found = try find(query, with: search) { bringUpToDate(workshop, analysis) }
            workshop.tellWhyUnusable(try search.unreadableProgrammes())
        } catch {
            throw Failure(texts[error], code: code(of: error))
        }
        if json { return try JSONOutput.print(printed(found, analyser)) }
        for group in found.groups { print(group, workshop.texts) }
        guard found.found > 0 else { return Messages.tell(texts.nothing) }
        let count = found.isCapped ? texts.foundAtLeast(found.found) : texts.found(found.found)
        let shown = found.groups.reduce(0) { $0 + $1.hits.count }
        Messages.tell(shown < found.found ? "\(count), \(texts.best(shown))" : count)
    }

    /// The line of the search, and what the options add.
    private func asked(_ language: Language) throws(SearchFault) -> SearchQuery {
        var reading = try SearchReading(query.filter { $0 != "--" }.joined(separator: " "), language)
        if let kind { try reading.narrow(.kind, kind, written: "--kind") }
        if let programme { try reading.narrow(.programme, programme, written: "--programme") }
        guard !reading.query.isEmpty else { throw .nothingToFind("") }
        return reading.query
    }

    private func code(of fault: SearchFault) -> Int32 {
        switch fault {
        case .unreadable, .noIndex: EX_TEMPFAIL
        case .nothingToFind(""): EX_USAGE
        case .unknownFilter, .missingValue, .unknownValue, .twice, .cannotExclude, .nothingToFind, .unknownProgramme:
            EX_DATAERR
        }
    }

    /// Searches; an index that turns out damaged is made again first.
    private func find(
        _ query: SearchQuery,
        with search: ArchiveSearch,
        mending: () -> Void
    ) throws(SearchFault) -> SearchFindings {
        do throws(SearchFault) {
            return try search.find(query, limit: limit)
        } catch .unreadable {
            mending()
            return try search.find(query, limit: limit)
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

    private func print(_ group: SearchFindings.Group, _ texts: Texts) {
        let head = [
            "\(group.programme)/\(group.number)", group.start.map { texts.dates.day($0.day) } ?? "", group.title,
            group.theme,
        ]
        Output.print([head.filter { !$0.isEmpty }.joined(separator: "  ")])
        var table = PlainTable()
        for hit in group.hits { table.add(">\(hit.number)", String(hit.kind.letter), hit.shown.text) }
        Output.print(table.lines(indent: 2))
    }

    private func words(_ marks: [Range<Int>], in text: String) -> [String] {
        let characters = Array(text)
        return marks.filter { $0.upperBound <= characters.count }.map { String(characters[$0]) }
    }

    private func printed(_ found: SearchFindings, _ analyser: SearchAnalyser) -> Printed {
        Printed(
            found: found.found,
            isCapped: found.isCapped,
            reduced: analyser.reductions.map(\.rawValue),
            meetings: found.groups.map { group in
                Printed.Meeting(
                    meeting: "\(group.programme)/\(group.number)",
                    id: group.meeting.description,
                    title: group.title,
                    theme: group.theme,
                    start: group.start.map { $0.day.iso },
                    entries: group.hits.map { hit in
                        Printed.Entry(
                            id: hit.entry.description,
                            number: hit.number,
                            kind: String(hit.kind.letter),
                            text: hit.text,
                            marks: hit.marks.map { [$0.lowerBound, $0.upperBound] },
                            marked: words(hit.marks, in: hit.text) + words(hit.elsewhereMarks, in: hit.elsewhere),
                            elsewhere: hit.elsewhere.isEmpty ? nil : hit.elsewhere
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
