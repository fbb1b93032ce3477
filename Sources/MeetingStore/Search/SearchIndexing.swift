public import MeetingEngine
import OrderedCollections

/// Brings the words of the index up to date with the programmes' files, a few thousand entries at a time.
public struct SearchIndexing: Sendable {
    let analysis: TextAnalysis
    let zone: TimeZoneRules

    /// How many entries are changed in one transaction.
    private static let batch = 2_000

    /// Makes the means.
    ///
    /// - Parameter zone: the rules by which a planned meeting's day is a moment.
    public init(_ analysis: TextAnalysis, zone: TimeZoneRules) {
        self.analysis = analysis
        self.zone = zone
    }

    /// Indexes what has changed.
    ///
    /// - Parameter files: the programmes there are, and by what their files are known.
    func run(
        _ folder: StoreFolder,
        _ files: OrderedDictionary<ProgrammeName, FileMark>,
        into index: IndexFile
    ) throws(StoreError) {
        // Every run would cost a commit otherwise, also when there is nothing to do.
        if try index.searchSignature() != analysis.signature { try index.setSearchSignature(analysis.signature) }
        var known = try index.searched()
        var mustPurge = false
        let there = Set(files.keys.map(\.text))
        for name in known.keys.sorted() where !there.contains(name) {
            guard let searched = known.removeValue(forKey: name) else { continue }
            let rows = try index.searchRows(of: searched.number)
            try change(searched.number, searched.language, removing: rows.values.map(\.id), adding: [], in: index)
            try index.forgetSearched(name)
            mustPurge = true
        }
        var next = (known.values.map(\.number).max() ?? 0) + 1
        for (name, mark) in files where mark != known[name.text]?.mark {
            guard let file = try? ProgrammeFile(opening: name, in: folder, readOnly: true) else { continue }
            defer { file.close() }
            let language = file.programme.details.language
            let before = known[name.text]
            var searched = SearchTables.Searched(
                number: before?.number ?? next,
                language: language,
                mark: FileMark(inode: 0, size: 0, modified: 0),
                generation: file.generation ?? 0
            )
            if before == nil {
                next += 1
                try index.noteSearched(name.text, searched)
            }
            let wanted = SearchRow.rows(of: file.programme, number: searched.number, zone: zone)
            try update(searched.number, from: before?.language ?? language, to: language, wanted, in: index)
            searched.mark = mark
            try index.noteSearched(name.text, searched)
            if let before, before.generation != searched.generation { mustPurge = true }
        }
        if mustPurge { try index.purgeWords() }
    }

    /// Makes the rows of a programme what they should be.
    private func update(
        _ programme: Int64,
        from old: Language,
        to language: Language,
        _ wanted: [SearchRow],
        in index: IndexFile
    ) throws(StoreError) {
        var there = try index.searchRows(of: programme)
        if old != language {
            try change(programme, old, removing: there.values.map(\.id), adding: [], in: index)
            there = [:]
        }
        var adding: [SearchRow] = []
        var removing: [Int64] = []
        for row in wanted {
            if let known = there.removeValue(forKey: row.entry) {
                if known.digest == row.digest { continue }
                removing.append(known.id)
            }
            adding.append(row)
        }
        removing += there.values.map(\.id)
        try change(programme, language, removing: removing, adding: adding, in: index)
    }

    /// Takes rows out and puts others in, in small transactions; what is interrupted goes on at the next run.
    private func change(
        _ programme: Int64,
        _ language: Language,
        removing: [Int64],
        adding: [SearchRow],
        in index: IndexFile
    ) throws(StoreError) {
        var removing = removing.sorted()[...]
        var adding = adding[...]
        while !removing.isEmpty || !adding.isEmpty {
            let gone = Array(removing.prefix(SearchIndexing.batch))
            let new = Array(adding.prefix(SearchIndexing.batch))
            removing = removing.dropFirst(gone.count)
            adding = adding.dropFirst(new.count)
            let isDone = try index.changeSearch(of: programme, language, removing: gone, adding: new, with: analysis)
            // Words that cannot be taken out any more: the next run makes the index anew.
            guard isDone else { return try index.setSearchSignature("") }
        }
    }
}
