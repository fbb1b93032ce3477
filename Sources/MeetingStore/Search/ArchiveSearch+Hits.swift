import FoundationEssentials
import GRDB
import MeetingEngine

extension ArchiveSearch {
    /// A hit as it stands in the index.
    struct Loaded {
        var group: SearchFindings.Group
        var hit: SearchFindings.Hit
        /// Source and neutral wording.
        var more: String
        var language: Language
    }

    static func load(_ ids: some Sequence<Int64>, in db: Database) throws -> [Loaded] {
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
            guard let row = try Row.fetchOne(statement, arguments: [id]),
                let meeting = ID<Meeting>(blob: row[3] as Data),
                let entry = ID<Entry>(blob: row[7] as Data),
                let kind = (row[9] as String).first.flatMap(EntryKind.init)
            else { return nil }
            return Loaded(
                group: SearchFindings.Group(
                    programme: row[0],
                    title: row[2],
                    meeting: meeting,
                    number: row[4],
                    theme: row[5],
                    start: (row[6] as Int?).map(CivilTime.init(secondsSinceEpoch:))
                ),
                hit: SearchFindings.Hit(entry: entry, number: row[8], kind: kind, text: row[10]),
                more: row[11],
                language: Language(rawValue: row[1]) ?? .finnish
            )
        }
    }

    func group(_ hits: [Loaded], _ lookups: [TextAnalysis.Lookup], found: Int) -> SearchFindings {
        var groups: [SearchFindings.Group] = []
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
        return SearchFindings(groups: groups, found: found, isCapped: found == ArchiveSearch.most)
    }

    /// Shows what stands in the source or the neutral wording, when a word that answers stands only there.
    func addElsewhere(to hit: inout SearchFindings.Hit, _ loaded: Loaded, _ lookups: [TextAnalysis.Lookup]) {
        let missing = lookups.filter { analysis.marks(hit.text, loaded.language, [$0]).isEmpty }
        guard !missing.isEmpty else { return }
        let lines = loaded.more.split(separator: "\n").map(String.init)
        guard let line = lines.first(where: { !analysis.marks($0, loaded.language, missing).isEmpty }) else { return }
        hit.elsewhere = line
        hit.elsewhereMarks = analysis.marks(line, loaded.language, lookups)
    }
}
