import GRDB
public import MeetingEngine

extension ArchiveSearch {
    /// The programmes whose files could not be read when they were indexed, so that their entries are not found.
    ///
    /// - Throws: that there is no index yet or it cannot be read.
    public func unreadableProgrammes() throws(SearchFault) -> [ProgrammeName] {
        let file = try index()
        do throws(StoreError) {
            let sql = "SELECT name FROM programme WHERE usable = 0 ORDER BY name"
            return try file.connection.read { db in try String.fetchAll(db, sql: sql) }
                .compactMap { ProgrammeName($0) }
        } catch {
            throw forgetIndex(after: error)
        }
    }

    /// The programmes that names mean.
    struct Programmes {
        var numbers: [Int64] = []
        /// A name that means none.
        var unknown: String?
    }

    /// The numbers of the programmes that names mean: a short name, or the beginning of one or of words of a title.
    static func programmes(_ names: [String], in db: Database) throws -> Programmes {
        guard !names.isEmpty else { return Programmes() }
        let sql = "SELECT searched.number, searched.name, programme.title FROM searched JOIN programme USING(name)"
        let all = try Row.fetchAll(db, sql: sql).map {
            (number: $0[0] as Int64, name: $0[1] as String, title: " \(($0[2] as String).lowercased())")
        }
        var programmes = Programmes()
        for name in names {
            let wanted = name.lowercased()
            // Names that differ in their capitals alone are two programmes.
            if let exact = all.first(where: { $0.name == name })
                ?? all.first(where: { $0.name.lowercased() == wanted })
            {
                programmes.numbers.append(exact.number)
                continue
            }
            let found = all.filter { programme in
                programme.name.lowercased().hasPrefix(wanted) || programme.title.contains(" \(wanted)")
            }
            if found.isEmpty { programmes.unknown = programmes.unknown ?? name }
            programmes.numbers += found.map(\.number)
        }
        return programmes
    }
}
