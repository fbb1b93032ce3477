import MeetingEngine

extension ArchiveSearch {
    /// Puts hits together by meeting, with the words that answer marked.
    func group(_ hits: [IndexedEntry], _ lookups: [TextAnalysis.Lookup], found: Int) -> SearchFindings {
        var groups: [SearchFindings.Group] = []
        var places: [ID<Meeting>: Int] = [:]
        for indexed in hits {
            let place = places[indexed.meeting] ?? groups.count
            if place == groups.count {
                places[indexed.meeting] = place
                groups.append(SearchFindings.Group(indexed))
            }
            groups[place].hits.append(hit(indexed, lookups))
        }
        return SearchFindings(groups: groups, found: found, isCapped: found == ArchiveSearch.most)
    }

    /// A hit, with what stands in the source or the neutral wording when a word that answers stands only there.
    private func hit(_ indexed: IndexedEntry, _ lookups: [TextAnalysis.Lookup]) -> SearchFindings.Hit {
        func marks(_ text: String, _ lookups: [TextAnalysis.Lookup]) -> [Range<Int>] {
            analysis.marks(text, indexed.language, lookups)
        }
        var hit = SearchFindings.Hit(
            entry: indexed.entry,
            number: indexed.number,
            kind: indexed.kind,
            text: indexed.text,
            marks: marks(indexed.text, lookups)
        )
        if indexed.more.isEmpty { return hit }
        let missing = lookups.filter { marks(indexed.text, [$0]).isEmpty }
        let lines = missing.isEmpty ? [] : indexed.more.split(separator: "\n").map(String.init)
        if let line = lines.first(where: { !marks($0, missing).isEmpty }) {
            hit.elsewhere = line
            hit.elsewhereMarks = marks(line, lookups)
        }
        return hit
    }
}

extension SearchFindings.Group {
    /// The meeting of an entry, without hits.
    fileprivate init(_ indexed: IndexedEntry) {
        self.init(
            programme: indexed.programme,
            title: indexed.title,
            meeting: indexed.meeting,
            number: indexed.meetingNumber,
            theme: indexed.theme,
            start: indexed.start
        )
    }
}
