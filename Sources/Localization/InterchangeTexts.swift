import MeetingEngine

/// What is wrong in a file from outside, as sentences: what is so, and what mends it.
///
/// The facts come from the readers, which stand above this module; so each sentence is a function of them.
public struct InterchangeTexts: Sendable {
    let language: Language

    init(_ language: Language) { self.language = language }

    func pick(
        _ finnish: @autoclosure () -> String,
        _ swedish: @autoclosure () -> String,
        _ english: @autoclosure () -> String
    ) -> String { language.pick(finnish(), swedish(), english()) }

    /// The first words of a list.
    func list(_ words: [String], limit: Int = 12) -> String {
        words.prefix(limit).joined(separator: ", ") + (words.count > limit ? ", …" : "")
    }
}

extension Texts {
    /// What is wrong in files from outside.
    public var interchange: InterchangeTexts { InterchangeTexts(language) }
}

// MARK: Files

extension InterchangeTexts {
    /// The file cannot be read.
    public func unreadable(_ words: String) -> String {
        pick(
            "Tiedostoa ei voi lukea: \(words).",
            "Filen kan inte läsas: \(words).",
            "The file cannot be read: \(words)."
        )
    }
    /// The file is too large.
    public func tooLarge(megabytes: Int) -> String {
        pick(
            "Tiedosto on yli \(megabytes) Mt. Tarkista, että se on oikea.",
            "Filen är över \(megabytes) MB. Kontrollera att den är den rätta.",
            "The file is over \(megabytes) MB. Check that it is the right one."
        )
    }
    /// The file is UTF-16.
    public var encodingIsUTF16: String {
        pick(
            "Tiedosto on UTF-16-muodossa. Tallenna se UTF-8:na.",
            "Filen är i UTF-16. Spara den som UTF-8.",
            "The file is in UTF-16. Save it as UTF-8."
        )
    }
    /// The file is not text.
    public var binary: String {
        pick(
            "Tiedosto ei ole tekstiä. Vie se taulukkolaskennasta CSV-muodossa.",
            "Filen är inte text. Exportera den som CSV från kalkylprogrammet.",
            "The file is not text. Export it from the spreadsheet as CSV."
        )
    }
    /// The file is empty.
    public var empty: String { pick("Tiedosto on tyhjä.", "Filen är tom.", "The file is empty.") }
    /// A quotation mark does not close.
    public var openQuote: String {
        pick(
            "Lainausmerkki jää auki. Sulje se, tai kirjoita tekstin oma lainausmerkki kahteen kertaan.",
            "Citattecknet stängs inte. Stäng det, eller skriv textens eget citattecken två gånger.",
            "The quotation mark is not closed. Close it, or write a quotation mark of the text twice."
        )
    }
    /// Text follows a closing quotation mark.
    public var textAfterQuote: String {
        pick(
            "Sulkevan lainausmerkin jälkeen on tekstiä. Kirjoita tekstin oma lainausmerkki kahteen kertaan.",
            "Det finns text efter det stängande citattecknet. Skriv textens eget citattecken två gånger.",
            "There is text after the closing quotation mark. Write a quotation mark of the text twice."
        )
    }
    /// Too many rows.
    public func tooManyRows(_ limit: Int) -> String {
        pick("Rivejä on yli \(limit).", "Raderna är över \(limit).", "There are over \(limit) rows.")
    }
    /// Too many values in a row.
    public func tooManyFields(_ limit: Int) -> String {
        pick(
            "Rivillä on yli \(limit) arvoa. Tarkista erotin.",
            "Raden har över \(limit) värden. Kontrollera skiljetecknet.",
            "The row has over \(limit) values. Check the separator."
        )
    }
    /// A value is too long.
    public func tooLong(bytes: Int) -> String {
        pick(
            "Arvo on yli \(bytes) tavua. Jaa se useammalle riville.",
            "Värdet är över \(bytes) byte. Dela upp det på flera rader.",
            "The value is over \(bytes) bytes. Divide it over several rows."
        )
    }
    /// Two columns mean the same.
    public func columnTwice(_ name: String) -> String {
        pick(
            "Sarake ”\(name)” on kahteen kertaan. Poista toinen.",
            "Kolumnen ”\(name)” finns två gånger. Ta bort den ena.",
            "The column “\(name)” is there twice. Remove one."
        )
    }
    /// A column is not read.
    public func ignoredColumn(_ name: String) -> String {
        pick(
            "Saraketta ”\(name)” ei lueta.",
            "Kolumnen ”\(name)” läses inte.",
            "The column “\(name)” is not read."
        )
    }
    /// A line is not a flat JSON object.
    public var notJSON: String {
        pick(
            "Rivi ei ole JSON-olio, jossa on nimiä ja arvoja: {\"text\": \"…\"}.",
            "Raden är inte ett JSON-objekt med namn och värden: {\"text\": \"…\"}.",
            "The line is not a JSON object of names and values: {\"text\": \"…\"}."
        )
    }
}

// MARK: Settings, templates and agendas

extension InterchangeTexts {
    /// The file is not YAML.
    public func notYAML(_ words: String) -> String {
        pick(
            "Tiedosto ei ole YAMLia: \(words). Tarkista sisennykset ja kaksoispisteet.",
            "Filen är inte YAML: \(words). Kontrollera indrag och kolon.",
            "The file is not YAML: \(words). Check the indentation and the colons."
        )
    }
    /// A value must be a text.
    public func mustBeText(_ key: String) -> String {
        pick("”\(key)” on yksi teksti.", "”\(key)” är en text.", "“\(key)” is one text.")
    }
    /// A value must be a text, or one for each language.
    public func mustBeLocalizedText(_ key: String) -> String {
        pick(
            "”\(key)” on teksti tai yksi kieltä kohti: { fi: …, sv: …, en: … }.",
            "”\(key)” är en text eller en per språk: { fi: …, sv: …, en: … }.",
            "“\(key)” is a text, or one for each language: { fi: …, sv: …, en: … }."
        )
    }
    /// A value must be keys with values.
    public func mustBeMapping(_ key: String) -> String {
        key.isEmpty
            ? pick(
                "Tiedostossa on oltava avaimia ja arvoja, kuten ”title: …”.",
                "Filen ska ha nycklar och värden, som ”title: …”.",
                "The file must have keys and values, such as “title: …”."
            )
            : pick(
                "Kohdassa ”\(key)” on oltava avaimia ja arvoja.",
                "”\(key)” ska ha nycklar och värden.",
                "“\(key)” must have keys and values."
            )
    }
    /// A value must be a list.
    public func mustBeList(_ key: String) -> String {
        pick(
            "”\(key)” on luettelo: jokainen kohta alkaa viivalla.",
            "”\(key)” är en lista: varje punkt börjar med ett streck.",
            "“\(key)” is a list: each item begins with a dash."
        )
    }
    /// A value must be true or false.
    public func mustBeFlag(_ key: String) -> String {
        pick("”\(key)” on true tai false.", "”\(key)” är true eller false.", "“\(key)” is true or false.")
    }
    /// A key that nobody reads.
    public func unknownKey(_ key: String, nearest: String?) -> String {
        guard let nearest else {
            return pick("Avainta ”\(key)” ei ole.", "Nyckeln ”\(key)” finns inte.", "There is no key “\(key)”.")
        }
        return pick(
            "Avainta ”\(key)” ei ole; tarkoititko ”\(nearest)”?",
            "Nyckeln ”\(key)” finns inte; menade du ”\(nearest)”?",
            "There is no key “\(key)”; did you mean “\(nearest)”?"
        )
    }
    /// Something that must be there is not.
    public func missing(_ name: String) -> String {
        pick("”\(name)” puuttuu.", "”\(name)” saknas.", "“\(name)” is missing.")
    }
    /// A value must be a whole number within bounds.
    public func notANumber(_ key: String, _ value: String, _ range: ClosedRange<Int>) -> String {
        let (low, high) = (range.lowerBound, range.upperBound)
        return pick(
            "”\(key)” on kokonaisluku \(low)–\(high), ei ”\(value)”.",
            "”\(key)” är ett heltal \(low)–\(high), inte ”\(value)”.",
            "“\(key)” is a whole number \(low)–\(high), not “\(value)”."
        )
    }
    /// A value must be one of some words.
    public func unknownWord(_ key: String, _ value: String, allowed: [String]) -> String {
        pick(
            "”\(key)” ei voi olla ”\(value)”. Käyvät: \(list(allowed)).",
            "”\(key)” kan inte vara ”\(value)”. Möjliga är: \(list(allowed)).",
            "“\(key)” cannot be “\(value)”. It may be: \(list(allowed))."
        )
    }
    /// A value is no length.
    public func notALength(_ value: String) -> String {
        pick(
            "”\(value)” ei ole kesto. Kirjoita esimerkiksi 90, 1:30, 1,5 h tai 90 min.",
            "”\(value)” är ingen längd. Skriv till exempel 90, 1:30, 1,5 h eller 90 min.",
            "“\(value)” is no length. Write for example 90, 1:30, 1.5h or 90 min."
        )
    }
    /// A value is no list of phases.
    public func notPhases(_ value: String) -> String {
        pick(
            "”\(value)” ei ole vaiheluettelo. Kirjoita minuutit ja nimi: 5 esittely | 10 kysymykset.",
            "”\(value)” är ingen lista över skeden. Skriv minuter och namn: 5 presentation | 10 frågor.",
            "“\(value)” is no list of phases. Write minutes and names: 5 the case | 10 questions."
        )
    }
    /// An agenda has no blocks.
    public var noBlocks: String {
        pick("Aikataulussa ei ole lohkoja.", "Tidsplanen har inga block.", "The agenda has no blocks.")
    }
    /// There is no template of the name.
    public func noSuchTemplate(_ name: String, known: [String]) -> String {
        pick(
            "Aikataulupohjaa ”\(name)” ei ole. Pohjat: \(list(known)).",
            "Tidsplansmallen ”\(name)” finns inte. Mallar: \(list(known)).",
            "There is no agenda template “\(name)”. Templates: \(list(known))."
        )
    }
}
