import FoundationEssentials
import GRDB
import MeetingEngine

extension IndexFile {
    /// What the words of the index were computed with; nil when nothing has been indexed.
    func searchSignature() throws(StoreError) -> String? {
        try connection.read { db in try String.fetchOne(db, sql: "SELECT signature FROM search_meta") }
    }

    /// Writes down what the words are computed with.
    func setSearchSignature(_ signature: String) throws(StoreError) {
        try connection.write { db in
            try db.execute(sql: "DELETE FROM search_meta")
            try db.execute(sql: "INSERT INTO search_meta VALUES(?)", arguments: [signature])
        }
    }

    /// The programmes as they were last indexed, by name.
    func searched() throws(StoreError) -> [String: SearchTables.Searched] {
        try connection.read { db in
            var found: [String: SearchTables.Searched] = [:]
            let sql = "SELECT name, number, language, inode, size, modified, generation FROM searched"
            let rows = try Row.fetchCursor(db, sql: sql)
            while let row = try rows.next() {
                found[row[0]] = SearchTables.Searched(
                    number: row[1],
                    language: Language(rawValue: row[2]) ?? .finnish,
                    mark: FileMark(inode: UInt64(bitPattern: row[3] as Int64), size: row[4], modified: row[5]),
                    generation: row[6]
                )
            }
            return found
        }
    }

    /// The rows of a programme: the number and the digest of each entry.
    func searchRows(of programme: Int64) throws(StoreError) -> [ID<Entry>: (id: Int64, digest: Int64)] {
        try connection.read { db in
            var found: [ID<Entry>: (id: Int64, digest: Int64)] = [:]
            let sql = "SELECT entry, id, digest FROM entry WHERE programme = ?"
            let rows = try Row.fetchCursor(db, sql: sql, arguments: [programme])
            while let row = try rows.next() {
                if let entry = ID<Entry>(blob: row[0] as Data) { found[entry] = (row[1], row[2]) }
            }
            return found
        }
    }

    /// Takes rows out and puts others in, in one transaction.
    ///
    /// - Returns: whether all words could be taken out; else nothing has changed and the index must be made anew.
    func changeSearch(
        of programme: Int64,
        _ language: Language,
        removing: [Int64],
        adding: [SearchRow],
        with analysis: TextAnalysis
    ) throws(StoreError) -> Bool {
        try connection.access { db in
            try db.beginTransaction(.immediate)
            defer { if db.isInsideTransaction { try? db.rollback() } }
            for id in removing where !(try SearchTables.remove(id, language: language, analysis, from: db)) {
                return false
            }
            for row in adding {
                try SearchTables.insert(row, programme: programme, language: language, analysis, into: db)
            }
            try Connection.commit(db)
            return true
        }
    }

    /// Writes down that a programme is indexed as it stands; before its first row, to give it a number.
    func noteSearched(_ name: String, _ searched: SearchTables.Searched) throws(StoreError) {
        try connection.write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO searched VALUES(?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    searched.number, name, searched.language.rawValue, Int64(bitPattern: searched.mark.inode),
                    searched.mark.size, searched.mark.modified, searched.generation,
                ]
            )
        }
    }

    /// Forgets a programme whose rows are gone.
    func forgetSearched(_ name: String) throws(StoreError) {
        try connection.write { db in try db.execute(sql: "DELETE FROM searched WHERE name = ?", arguments: [name]) }
    }

    /// Merges the word table into one piece, so that no word is left of the rows that were taken out; in small transactions.
    func purgeWords() throws(StoreError) {
        var pages = -400
        while true {
            let changes = try connection.write { db in
                let before = db.totalChangesCount
                try db.execute(sql: "INSERT INTO search(search, rank) VALUES('merge', ?)", arguments: [pages])
                return db.totalChangesCount - before
            }
            if changes < 2 { return }
            pages = 400
        }
    }
}
