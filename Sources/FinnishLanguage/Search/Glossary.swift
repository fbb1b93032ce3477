/// Words that mean the same in the field: each group finds all of its words, however the reader calls the thing.
public struct Glossary: Hashable, Sendable {
    /// The groups, in lower case.
    public private(set) var groups: [[String]]

    /// Makes a glossary of groups of words.
    public init(_ groups: [[String]]) { self.groups = groups.map { $0.map { $0.lowercased() } } }

    /// The words of the field that are in use everywhere: the abbreviation, the word, what is said.
    public static let builtIn = Glossary([
        ["tes", "työehtosopimus", "tessi"],
        ["ves", "virkaehtosopimus"],
        ["luottamusmies", "luottamushenkilö", "luottis", "lutmu"],
        ["pääluottamusmies", "pääluottamushenkilö", "plm", "pääluottis"],
        ["yt", "yhteistoiminta"],
        ["yt-neuvottelu", "muutosneuvottelu", "yhteistoimintaneuvottelu"],
        ["tsv", "työsuojeluvaltuutettu"],
        ["tsp", "työsuojelupäällikkö"],
        ["pj", "puheenjohtaja", "puhis"],
        ["jory", "johtoryhmä"],
        ["hr", "henkilöstöhallinto"],
        ["vuokratyöntekijä", "vuokratyövoima"],
        ["irtisanominen", "potku"],
        ["skyddsombud", "arbetarskyddsfullmäktig"],
        ["kollektivavtal", "avtal"],
        ["förtroendeman", "förtroendevald"],
    ])

    /// A glossary with these groups before its own.
    public func adding(_ other: Glossary) -> Glossary { Glossary(other.groups + groups) }

    /// Whether a word stands in a group.
    func holds(_ word: String) -> Bool { groups.contains { $0.contains(word) } }

    /// The other words of every group that holds one of some words.
    func synonyms(of words: [String]) -> [String] {
        var seen = Set(words)
        return groups.filter { group in group.contains { words.contains($0) } }
            .flatMap { $0 }.filter { seen.insert($0).inserted }
    }

    /// The words of the groups that a word is a form of by rule, for slang that no dictionary has: *tessissä* is *tessi*.
    func words(inflectedAs word: String) -> [String] {
        groups.joined().filter { known in
            known.count > 2 && known.first == word.first && known.allSatisfy(\.isLetter)
                && NameEndings(known).form(of: word) != nil
        }
    }

    /// What every form of a slang word begins with: *tess*, *luottiks* and *luottis*.
    static func beginnings(of word: String) -> [String] {
        guard word.count > 4, word.allSatisfy(\.isLetter) else { return [] }
        if word.hasSuffix("s") { return [word, word.dropLast() + "ks"] }
        return [word.hasSuffix("i") ? String(word.dropLast()) : word]
    }
}
