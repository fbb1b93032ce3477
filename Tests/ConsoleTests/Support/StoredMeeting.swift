/// A meeting as `oivallus meeting show --json` prints it.
struct StoredMeeting: Decodable, Hashable {
    let theme: String
    let stage: String
    let agenda: [Part]
    let entries: [Line]

    /// A block.
    struct Part: Decodable, Hashable {
        let number: Int
        let code: String
        let title: String
        let planned: Int
        let allotted: Int
        let current: Bool
        let skipped: Bool
    }

    /// An entry, without its time.
    struct Line: Decodable, Hashable {
        let number: Int
        let block: Int?
        let kind: String
        let speaker: String?
        let text: String
        let links: [Int]
        let themes: [String]
        let audience: String
        let starred: Bool
        let mark: Bool
        let outcome: String?
        let source: String
        let due: String?
        let owner: String?
        let standing: String
    }

    /// The texts of the entries that stand.
    var texts: [String] { entries.filter { $0.standing == "standing" }.map(\.text) }
}
