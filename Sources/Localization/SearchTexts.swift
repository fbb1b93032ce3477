public import MeetingEngine

/// What is said when all meetings are searched.
public struct SearchTexts: Sendable {
    /// Before the line that is typed.
    public let label: String
    /// What can be typed, one line each, the key and its meaning apart by a tab.
    public let help: [String]
    /// Nothing was found.
    public let nothing: String
    /// So many entries were found.
    public let found: @Sendable (Int) -> String
    /// At least so many were found.
    public let foundAtLeast: @Sendable (Int) -> String
    /// Only so many of those that were found are shown.
    public let best: @Sendable (Int) -> String
    /// The search goes on.
    public let searching: String
    /// The keys of the search screen, the weightiest first; the last leads back.
    public let hints: [String]
    /// Without the Finnish dictionary.
    public let noDictionary: String
    /// Without libstemmer.
    public let noStemmer: String
    /// The index is being made, and the hits will come by themselves.
    public let indexIsMade: String
    let unknownFilter: @Sendable (String, String) -> String
    let missingValue: @Sendable (String, String) -> String
    let unknownValue: @Sendable (String, String, String) -> String
    let twice: @Sendable (String, String) -> String
    let cannotExclude: @Sendable (String) -> String
    let nothingToFind: @Sendable (String) -> String
    let unknownProgramme: @Sendable (String) -> String
    /// The index lacks what was entered last.
    public let behind: String
    let noIndex: String
    let unreadable: String
    let days: String
    let yesOrNo: String
    let kinds: String
    let audiences: String

    /// Why a search cannot be done as it is written.
    public subscript(fault: SearchFault) -> String {
        switch fault {
        case .unknownFilter(let name, let nearest): unknownFilter(name, nearest)
        case .missingValue(let filter, let written): missingValue(written, examples(filter))
        case .unknownValue(let value, let filter, let written): unknownValue(value, written, examples(filter))
        case .twice(let one, let other): twice(one, other)
        case .cannotExclude(_, let written): cannotExclude(written)
        case .nothingToFind(let signs): nothingToFind(signs)
        case .unknownProgramme(let name): unknownProgramme(name)
        case .noIndex: noIndex
        case .unreadable: unreadable
        }
    }

    private func examples(_ filter: SearchFilter) -> String {
        switch filter {
        case .kind: kinds
        case .programme: "neuvottelu"
        case .theme: "luottamus"
        case .after, .before: days
        case .year: "2024"
        case .corrected, .starred: yesOrNo
        case .audience: audiences
        }
    }
}

extension SearchTexts {
    static let finnish = SearchTexts(
        label: "Haku kaikista tapaamisista:",
        help: [
            "sana\tkaikissa muodoissa, yhdyssanoissakin; sana* = alku",
            "\"sanat näin\"\ttäsmälleen näin", "-sana, -laji:c\tei tätä",
            "laji:oivallus\tlaji nimellä tai kirjaimella, useampi pilkulla",
            "ohjelma:neuvottelu\tohjelman lyhyt nimi tai otsikon sana", "teema:luottamus\tkirjauksen teema (#)",
            "vuosi:2024\tsinä vuonna; 2022-2024 niinä vuosina",
            "alkaen:2024\tsiitä alkaen: 2024, 3/2024, 12.3.2024", "ennen:2025\tennen sitä päivää",
            "oikaistu:kyllä\tasiantuntija on oikaissut", "tähti:kyllä\ttähdellä merkityt",
            "jakelu:järjestö\tohjaaja, ryhmä tai järjestö",
        ],
        nothing: "Ei löytynyt.",
        found: { $0 == 1 ? "1 kirjaus" : "\($0) kirjausta" },
        foundAtLeast: { "ainakin \($0) kirjausta" },
        best: { "parhaat \($0)" },
        searching: "haetaan…",
        hints: ["Enter avaa", "↑↓ valitse", "F1 ohje", "Esc takaisin"],
        noDictionary:
            "Suomen sanakirja puuttuu (libvoikko1, voikko-fi): taivutetut muodot ja yhdyssanojen osat löytyvät vain osittain.",
        noStemmer: "libstemmer0d puuttuu: sanakirjan ulkopuoliset sanat löytyvät vain alusta.",
        indexIsMade: "Hakemistoa tehdään: osumat tulevat, kun se on valmis.",
        unknownFilter: { "Suodatinta ”\($0):” ei ole; tarkoititko ”\($1):”? Lainausmerkeissä se on teksti." },
        missingValue: { "”\($0):” tarvitsee arvon, esimerkiksi \($1)." },
        unknownValue: { "”\($0)” ei käy suodattimeen ”\($1):”. Käy esimerkiksi \($2)." },
        twice: {
            $0 == $1
                ? "”\($0):” on rivillä kahdesti; jätä toinen pois."
                : "”\($0):” ja ”\($1):” rajaavat samaa asiaa; jätä toinen pois."
        },
        cannotExclude: { "Miinus ei käy suodattimeen ”\($0):”. Rajaa aika suodattimilla alkaen: ja ennen:." },
        nothingToFind: {
            $0.isEmpty ? "Kirjoita hakusana tai suodatin." : "”\($0)”: haku löytää vain sanoja ja numeroita."
        },
        unknownProgramme: { "Ohjelmaa ”\($0)” ei ole." },
        behind: "Hakemisto ei ole ajan tasalla: uusimpia kirjauksia voi puuttua.",
        noIndex: "Hakemistoa tehdään; hae hetken päästä uudelleen.",
        unreadable: "Hakemistoa ei voi juuri nyt lukea; hae uudelleen.",
        days: "2024, 3/2024 tai 12.3.2024",
        yesOrNo: "kyllä tai ei",
        kinds: "oivallus, oikaisu tai x",
        audiences: "ohjaaja, ryhmä tai järjestö"
    )

    static let swedish = SearchTexts(
        label: "Sök i alla träffar:",
        help: [
            "ord\ti alla former; ord* = början av ett ord", "\"orden så här\"\texakt så här",
            "-ord, -slag:c\tinte detta",
            "slag:insikt\tslag med namn eller bokstav, flera med komma",
            "program:neuvottelu\tprogrammets kortnamn eller ett ord i rubriken",
            "tema:förtroende\tanteckningens tema (#)",
            "år:2024\tdet året; 2022-2024 de åren", "från:2024\tfrån och med: 2024, 3/2024 eller 12.3.2024",
            "före:2025\tföre den dagen",
            "rättad:ja\tden sakkunniga har rättat", "stjärna:ja\tstjärnmärkta",
            "mottagare:organisation\tsamtalsledare, grupp eller organisation",
        ],
        nothing: "Inget hittades.",
        found: { $0 == 1 ? "1 anteckning" : "\($0) anteckningar" },
        foundAtLeast: { "minst \($0) anteckningar" },
        best: { "de bästa \($0)" },
        searching: "söker…",
        hints: ["Enter öppnar", "↑↓ välj", "F1 hjälp", "Esc tillbaka"],
        noDictionary:
            "Den finska ordlistan saknas (libvoikko1, voikko-fi): böjda former och delar av sammansatta ord hittas bara delvis.",
        noStemmer: "libstemmer0d saknas: böjda svenska ord hittas bara från början.",
        indexIsMade: "Indexet håller på att göras: det som hittas visas när det är klart.",
        unknownFilter: { "Det finns inget filter ”\($0):”; menade du ”\($1):”? Inom citattecken är det text." },
        missingValue: { "”\($0):” behöver ett värde, till exempel \($1)." },
        unknownValue: { "”\($0)” passar inte i filtret ”\($1):”. Till exempel \($2) passar." },
        twice: {
            $0 == $1
                ? "”\($0):” står två gånger på raden; lämna bort den ena."
                : "”\($0):” och ”\($1):” avgränsar samma sak; lämna bort det ena."
        },
        cannotExclude: { "Minus passar inte framför ”\($0):”. Avgränsa tiden med från: och före:." },
        nothingToFind: {
            $0.isEmpty ? "Skriv ett sökord eller ett filter." : "”\($0)”: sökningen hittar bara ord och siffror."
        },
        unknownProgramme: { "Det finns inget program ”\($0)”." },
        behind: "Indexet är inte uppdaterat: de nyaste anteckningarna kan saknas.",
        noIndex: "Indexet håller på att göras; sök på nytt om en stund.",
        unreadable: "Indexet kan inte läsas just nu; sök på nytt.",
        days: "2024, 3/2024 eller 12.3.2024",
        yesOrNo: "ja eller nej",
        kinds: "insikt, rättelse eller x",
        audiences: "samtalsledare, grupp eller organisation"
    )

    static let english = SearchTexts(
        label: "Search all meetings:",
        help: [
            "word\tin any form, also as part of a compound; word* = a beginning",
            "\"words like this\"\texactly like this", "-word, -kind:c\tnot this",
            "kind:insight\ta kind by name or letter, several with commas",
            "programme:neuvottelu\tits short name or a word of its title", "theme:trust\ta theme of the entry (#)",
            "year:2024\tin that year; 2022-2024 in those years",
            "after:2024\tfrom that day on: 2024, 3/2024 or 12.3.2024", "before:2025\tbefore that day",
            "corrected:yes\tthe expert corrected it", "starred:yes\tstarred ones",
            "audience:organisation\tfacilitator, group or organisation",
        ],
        nothing: "Nothing found.",
        found: { $0 == 1 ? "1 entry" : "\($0) entries" },
        foundAtLeast: { "at least \($0) entries" },
        best: { "the best \($0)" },
        searching: "searching…",
        hints: ["Enter opens", "↑↓ select", "F1 help", "Esc back"],
        noDictionary:
            "The Finnish dictionary is missing (libvoikko1, voikko-fi): inflected forms and parts of compounds are found in part only.",
        noStemmer: "libstemmer0d is missing: inflected English words are found by their beginnings only.",
        indexIsMade: "The index is being made: the hits come when it is ready.",
        unknownFilter: { "There is no filter “\($0):”; did you mean “\($1):”? In quotation marks it is text." },
        missingValue: { "“\($0):” needs a value, such as \($1)." },
        unknownValue: { "“\($0)” does not fit the filter “\($1):”. Such as \($2) does." },
        twice: {
            $0 == $1
                ? "“\($0):” stands in the line twice; leave one out."
                : "“\($0):” and “\($1):” limit the same thing; leave one out."
        },
        cannotExclude: { "A minus does not fit “\($0):”. Limit the time with after: and before:." },
        nothingToFind: {
            $0.isEmpty ? "Type a word or a filter." : "“\($0)”: the search finds words and figures only."
        },
        unknownProgramme: { "There is no programme “\($0)”." },
        behind: "The index is not up to date: the newest entries may be missing.",
        noIndex: "The index is being made; search again in a moment.",
        unreadable: "The index cannot be read just now; search again.",
        days: "2024, 3/2024 or 12.3.2024",
        yesOrNo: "yes or no",
        kinds: "insight, correction or x",
        audiences: "facilitator, group or organisation"
    )
}
