import Testing

@testable import FinnishLanguage

/// These need the Finnish dictionary (`voikko-fi`); without it they are skipped, and the fallbacks alone are tested.
@Suite(.enabled(if: FinnishLanguage() != nil, "libvoikko or voikko-fi is not installed"))
struct FinnishLanguageTests {
    let finnish: FinnishLanguage
    init() throws { finnish = try #require(FinnishLanguage()) }

    @Test(arguments: [
        ("luottamusmiehille", "luottamusmies"),
        ("oivalluksia", "oivallus"),
        ("kadun", "katu"),
        ("Jarkolta", "jarkko"),
        ("jarkolta", "jarkko"),
        ("TJS:n", "tjs"),
        ("TES:iin", "tes"),
        ("tapaamisessa", "tavata"),
        ("annettu", "antaa"),
        ("sanottua", "sanoa"),
        ("varoittaneet", "varoittaa"),
        ("irtisanottu", "irtisanoa"),
    ])
    func `an inflected form has its base form`(word: String, base: String) {
        #expect(finnish.baseForms(of: word).contains(base))
    }

    @Test(arguments: [("tehtävä", "tehdä"), ("seuraavassa", "seurata"), ("toimiva", "toimia")])
    func `a participle that has become a word of its own is made of its verb, and no form of it`(
        word: String,
        verb: String
    ) {
        #expect(!finnish.baseForms(of: word).contains(verb))
        #expect(finnish.compoundChains(of: word).contains(verb))
    }

    @Test func `several readings all count`() {
        let forms = finnish.baseForms(of: "Annan")
        #expect(forms.contains("anna") && forms.contains("antaa"))
    }

    @Test func `every run of parts of a compound is a chain`() {
        #expect(
            Set(finnish.compoundChains(of: "neuvotteluilmapiirissä")).isSuperset(of: [
                "neuvottelu", "ilma", "piiri", "neuvotteluilma", "ilmapiiri", "neuvotteluilmapiiri",
            ])
        )
        #expect(finnish.compoundChains(of: "työsuojeluvaltuutettujen").contains("suojeluvaltuutettu"))
    }

    @Test func `a part that is inflected within its compound gives its base form`() {
        #expect(finnish.compoundChains(of: "neuvottelunaiheensa").contains("neuvottelu"))
        #expect(finnish.compoundChains(of: "järjestäytymisasteen").contains("järjestäytyä"))
        #expect(finnish.compoundChains(of: "ihmisoikeuksista").contains("ihminen"))
    }

    @Test func `the parts of a word with hyphens are looked up`() {
        #expect(finnish.compoundChains(of: "Teams-haastatteluihin").contains("haastattelu"))
    }

    @Test func `a term of several words stands for its abbreviation, in all its forms`() {
        let analyser = SearchAnalyser(glossary: Glossary([["HRD", "henkilöstön kehittäminen"]]))
        #expect(analyser.lookup("hrd", isPartial: false).exact.contains("henkilöstö kehittää"))
    }

    @Test func `what is not a word has no forms and does no harm`() {
        for text in ["", ":", "-", ":n", "--", "xqzw", String(repeating: "a", count: 4000), "👩‍🔬", "ä\u{308}", "%s%n"] {
            _ = finnish.baseForms(of: text)
            _ = finnish.compoundChains(of: text)
        }
        #expect(finnish.baseForms(of: "xqzw").isEmpty)
        #expect(finnish.baseForms(of: String(repeating: "talo", count: 200)).isEmpty)
    }

    @Test func `many handles may live at once`() {
        let handles = (0..<20).compactMap { _ in FinnishLanguage() }
        #expect(handles.allSatisfy { $0.baseForms(of: "taloissa") == ["talo"] })
    }
}

@Suite struct ReadingTests {
    @Test func `a compound is cut where its structure says`() {
        let reading = Reading(baseForm: "neuvotteluilmapiiri", structure: "=pppppppppp=pppp=pppppppp")
        #expect(reading.innerChains == ["neuvottelu", "neuvotteluilma", "ilma", "ilmapiiri", "piiri"])
    }

    @Test func `a simple word has no inner chains`() {
        #expect(Reading(baseForm: "talo", structure: "=pppppp").innerChains == [])
        #expect(Reading(baseForm: "talo", structure: "").innerChains == [])
    }

    @Test func `a structure longer than the base form cuts nothing`() {
        #expect(Reading(baseForm: "ab", structure: "=ppp=pp").innerChains == [])
    }

    @Test func `hyphens between parts belong to none of them`() {
        #expect(Reading(baseForm: "linja-auto", structure: "=ppppp=-pppp").innerChains == ["linja", "auto"])
        #expect(Reading(baseForm: "linja-auto", structure: "=ppppp-=pppp").innerChains == ["linja", "auto"])
    }

    @Test func `a missing library is no error`() {
        #expect(FinnishLanguage(library: "libnothing.so.99") == nil)
    }
}
