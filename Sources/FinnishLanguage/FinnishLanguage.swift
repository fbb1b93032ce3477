import CVoikko
import MeetingEngine

/// The Finnish dictionary and grammar of libvoikko, where the machine has them: base forms and the parts of compounds.
///
/// One of these belongs to one thread. It is opened when first needed, never before the first frame; opening takes about
/// half a millisecond, a word about eight microseconds.
public final class FinnishLanguage {
    private let voikko: OpaquePointer

    /// The longest word that libvoikko takes, in characters.
    private static let longestWord = 255

    /// Opens the library and its dictionary; nil when the machine lacks either.
    ///
    /// - Parameter library: the name of the shared library, as dlopen(3) takes it.
    public init?(library: String = "libvoikko.so.1") {
        guard let voikko = cvoikko_open(library, "fi") else { return nil }
        self.voikko = voikko
    }

    deinit { cvoikko_close(voikko) }

    /// The base forms of a word in lower case, of all its readings; none when the word is not known.
    ///
    /// An abbreviation is looked up without its ending (`TJS:n` is `tjs`), and of a word with hyphens that is not known
    /// as a whole, each part. A participle of the past is a form of its verb too: `annettu` is *annettu* and *antaa*.
    public func baseForms(of word: String) -> [String] { baseForms(in: readings(of: word).readings) }

    /// The base forms of a word and of every run of parts in its compounds, in lower case.
    ///
    /// `neuvotteluilmapiirissä` gives *neuvottelu*, *ilma*, *piiri*, *neuvotteluilma*, *ilmapiiri* and
    /// *neuvotteluilmapiiri*. A part that is inflected within its compound gives its own base forms too, and any participle
    /// its verb.
    public func compoundChains(of word: String) -> [String] { compoundChains(in: readings(of: word).readings) }

    /// Base forms and compound chains with one look into the dictionary, and whether it has the word as it is written.
    func forms(of word: String) -> (bases: [String], chains: [String], isKnown: Bool) {
        let (readings, isKnown) = readings(of: word)
        return (baseForms(in: readings), compoundChains(in: readings), isKnown)
    }

    /// Whether a word stands in the dictionary as it is written, or in lower case.
    func knows(_ word: String) -> Bool { !analyses(of: word.withPlainApostrophe).isEmpty }

    private func baseForms(in readings: [Reading]) -> [String] {
        unique(
            readings.flatMap { reading in
                [reading.baseForm] + [reading.verb].compactMap { $0?.isOfPast == true ? $0?.baseForm : nil }
            }
        )
    }

    private func compoundChains(in readings: [Reading]) -> [String] {
        var chains: [String] = []
        for reading in readings {
            chains.append(reading.baseForm)
            if let verb = reading.verb { chains.append(verb.baseForm) }
            for part in reading.innerChains {
                chains.append(part)
                chains += analyses(ofPart: part).map(\.baseForm)
            }
        }
        return unique(chains)
    }

    /// The readings of a word, of the parts of one with hyphens, or of an abbreviation without its ending; and whether the
    /// dictionary has the word itself.
    private func readings(of word: String) -> (readings: [Reading], isKnown: Bool) {
        let word = word.withPlainApostrophe
        let known = analyses(of: word)
        if let colon = word.firstIndex(of: ":"), colon != word.startIndex {
            return (readings(ofPart: word[..<colon]), !known.isEmpty)
        }
        if !known.isEmpty || !word.contains("-") { return (known, !known.isEmpty) }
        return (word.split(separator: "-").flatMap(readings(ofPart:)), false)
    }

    /// The readings of a part of a word; as it stands when the dictionary has it not.
    private func readings(ofPart part: Substring) -> [Reading] {
        let known = analyses(of: String(part))
        return known.isEmpty ? [Reading(baseForm: part.inLowerCase, structure: "")] : known
    }

    /// What a word may be as a form of a name: its base form in lower case, its case, and whether it is a name at all.
    func nameReadings(of word: String) -> [NameReading] {
        let word = word.withPlainApostrophe
        let found = lookUpNames(word)
        return found.isEmpty && word != word.inLowerCase ? lookUpNames(word.inLowerCase) : found
    }

    private func lookUpNames(_ word: String) -> [NameReading] {
        analyse(word) { readings, index in
            value(of: "BASEFORM", readings, index).map { baseForm in
                NameReading(
                    baseForm: baseForm.inLowerCase,
                    isName: NameReading.classes.contains(value(of: "CLASS", readings, index) ?? ""),
                    isPlural: value(of: "NUMBER", readings, index) == "plural",
                    grammaticalCase: value(of: "SIJAMUOTO", readings, index).flatMap(FinnishCase.init(rawValue:))
                )
            }
        }
    }

    /// The readings of what stands within a compound; words in *-nen* stand there in *-s*: `ihmisoikeus`.
    private func analyses(ofPart part: String) -> [Reading] {
        let found = analyses(of: part)
        return found.isEmpty && part.hasSuffix("s") ? analyses(of: part.dropLast() + "nen") : found
    }

    /// The readings of a word as it stands, or else in lower case.
    private func analyses(of word: String) -> [Reading] {
        let found = look(up: word)
        return found.isEmpty && word != word.inLowerCase ? look(up: word.inLowerCase) : found
    }

    private func look(up word: String) -> [Reading] {
        analyse(word) { readings, index in
            value(of: "BASEFORM", readings, index).map {
                Reading(
                    baseForm: $0.inLowerCase,
                    structure: value(of: "STRUCTURE", readings, index) ?? "",
                    verb: verb(readings, index)
                )
            }
        }
    }

    private func verb(_ readings: OpaquePointer, _ index: Int32) -> Reading.Verb? {
        guard let participle = value(of: "PARTICIPLE", readings, index),
            let wordBases = value(of: "WORDBASES", readings, index)
        else { return nil }
        return Reading.Verb(participle: participle, wordBases: wordBases)
    }

    private func analyse<Found>(_ word: String, _ read: (OpaquePointer, Int32) -> Found?) -> [Found] {
        guard word.count <= FinnishLanguage.longestWord, let readings = cvoikko_analyse(voikko, word) else { return [] }
        defer { cvoikko_free(voikko, readings) }
        return (0..<cvoikko_count(readings)).compactMap { read(readings, $0) }
    }

    private func value(of key: String, _ readings: OpaquePointer, _ index: Int32) -> String? {
        guard let value = cvoikko_value(voikko, readings, index, key) else { return nil }
        defer { cvoikko_free_value(voikko, value) }
        return String(cString: value)
    }

    private func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

extension String {
    /// The same with the typewriter's apostrophe, which is the dictionary's.
    fileprivate var withPlainApostrophe: String {
        contains("’") ? String(map { $0 == "’" ? "'" : $0 }) : self
    }
}
