import FinnishLanguage
import MeetingEngine
import Testing

/// People of a roster, whose names are looked for.
enum TestPeople {
    static func participant(_ name: String, _ number: Int) -> NamedPerson {
        NamedPerson(
            name: name,
            speaker: .person(ID(high: 1, low: UInt64(number))),
            role: "osallistuja",
            number: number
        )
    }

    static func finder(_ names: String..., library: String = "libvoikko.so.1") -> NameFinder {
        NameFinder(
            names.enumerated().map { participant($1, $0 + 1) },
            in: .finnish,
            library: library
        )
    }
}

extension NameFinder {
    /// The text with every name replaced.
    func replaced(_ text: String) -> String { hits(in: text).reversed().reduce(text) { $1.replaced(in: $0) } }
    /// The words found, those to be asked about with a question mark.
    func words(_ text: String) -> [String] { hits(in: text).map { $0.certainty == .ask ? "\($0.word)?" : $0.word } }
}

@Suite(.enabled(if: FinnishLanguage() != nil, "libvoikko or voikko-fi is not installed"))
struct NameFinderTests {
    let group = TestPeople.finder("Anna", "Lauri", "Jarkko", "Kerttu", "Åsa", "Zaynab", "Päivi", "Heikki Virtanen")

    @Test(arguments: [
        ("Sain sen Jarkolta eilen.", "Sain sen osallistujalta 3 eilen."),
        ("Jarkon ehdotus", "Osallistujan 3 ehdotus"),
        ("Eilen Jarkonkin ehdotus", "Eilen osallistujankin 3 ehdotus"),
        ("sanoin jarkolta", "sanoin osallistujalta 3"),
        ("soittaa Laurille kerran", "soittaa osallistujalle 2 kerran"),
        ("auttoi Kertun työpaikalla", "auttoi osallistujan 4 työpaikalla"),
        ("Pyysin Åsan mukaan", "Pyysin osallistujan 5 mukaan"),
        ("Kerroin Zaynabille ja Åsaan luotan", "Kerroin osallistujalle 6 ja osallistujaan 5 luotan"),
        ("Åsa:lle ja Zaynab:n", "Osallistujalle 5 ja osallistujan 6"),
        ("Zaynabkaan ei tullut", "Osallistujakaan 6 ei tullut"),
        ("Jarkkohan sen sanoi, ei Jarkolleko?", "Osallistujahan 3 sen sanoi, ei osallistujalleko 3?"),
        ("Kysy Heikki Virtaselta!", "Kysy osallistujalta 8!"),
        ("Kysy Heikiltä tai Virtaselta.", "Kysy osallistujalta 8 tai osallistujalta 8."),
        ("Kysy Jarkolt", "Kysy osallistujalta 3"),
        ("kysy paivilta", "kysy osallistujalta 7"),
        ("Lauri-setä", "Osallistuja 2-setä"),
        ("Jarkkoa ja Jarkossa, Jarkkoon", "Osallistujaa 3 ja osallistujassa 3, osallistujaan 3"),
        ("Lauri ja Kerttu", "Osallistuja 2 ja osallistuja 4"),
    ])
    func `a name is replaced in its own form`(text: String, replaced: String) {
        #expect(group.replaced(text) == replaced)
    }

    @Test(arguments: [
        ("Annan sinulle luvan.", ["Annan?"]),
        ("Silloin Annan ääni kuului.", ["Annan"]),
        ("Silloin annan luvan.", ["annan?"]),
        ("Päiville on nimet.", ["Päiville?"]),
        ("Sanoin Päiville.", ["Päiville"]),
        ("Jarkolta kysyttiin, jarkolta kysyttiin.", ["Jarkolta", "jarkolta"]),
        ("Näin oli. Annan mieltä kysyttiin!\nAnnan", ["Annan?", "Annan?"]),
        ("Laurilainen, jarrutus, virta, annos, antaminen, lauritsala", []),
        ("Virtasten", ["Virtasten"]),
    ])
    func `a word that may be another is asked about`(text: String, words: [String]) {
        #expect(group.words(text) == words)
    }

    @Test(arguments: ["Toivo", "Lahja", "Satu", "Tuuli", "Meri", "Sisko", "Aura"])
    func `a name that is a noun too is a hit to be decided`(name: String) {
        let finder = TestPeople.finder(name)
        #expect(finder.words("\(name) oli siinä.") == ["\(name)?"])
        #expect(finder.words("Se oli \(name.lowercased()) vain.") == ["\(name.lowercased())?"])
        #expect(finder.words("Niin sanoi \(name) eilen.") == [name])
    }

    @Test func `the role of everybody takes the endings`() {
        let guests = NameFinder(
            [
                NamedPerson(name: "Ritva", speaker: .expert, role: "asiantuntija"),
                NamedPerson(name: "Outi", speaker: .facilitator, role: "ohjaaja"),
                NamedPerson(name: "Kaj", speaker: .person(ID(high: 1, low: 9)), role: "vierailija", number: 9),
            ],
            in: .finnish
        )
        #expect(
            guests.replaced("Puhuin Ritvalle, Outiin luotan, ja Kajkin tai Kajn veli tuli.")
                == "Puhuin asiantuntijalle, ohjaajaan luotan, ja vierailijakin 9 tai vierailijan 9 veli tuli."
        )
        #expect(guests.hits(in: "Ritva").first?.people == [.expert])
    }

    @Test func `of two people with one name nobody is singled out`() {
        let twins = TestPeople.finder("Anna Korhonen", "Anna Virtanen")
        let hit = twins.hits(in: "Kysyin Annalta.").first
        #expect(hit?.people.count == 2)
        #expect(hit?.replacement == "osallistujalta")
        #expect(twins.replaced("Kysyin Anna Virtaselta.") == "Kysyin osallistujalta 2.")
    }

    @Test func `a double name is found whole, and a part of it is not`() {
        let finder = TestPeople.finder("Anna-Liisa")
        #expect(finder.replaced("Soita Anna-Liisalle, ei Liisalle") == "Soita osallistujalle 1, ei Liisalle")
        #expect(TestPeople.finder("Anna", "Anna-Liisa").words("soitin Anna-Liisalle") == ["Anna-Liisalle"])
    }

    @Test func `initials and the small words of a surname are words of every text`() {
        let finder = TestPeople.finder("Carl von Essen", "A. Lahtinen")
        #expect(finder.words("a ja o, von, sanoi Lahtinen Essenille") == ["Lahtinen", "Essenille"])
    }

    @Test func `a replacement does nothing to a text that has changed`() {
        let hit = group.hits(in: "Sain sen Jarkolta")[0]
        #expect(hit.replaced(in: "Sain sen Laurilta") == "Sain sen Laurilta")
        #expect(hit.replaced(in: "") == "")
    }

    @Test func `what is no text finds nothing and does no harm`() {
        let strange = [
            "", " ", "-", "::", "Å", "\u{0}", String(repeating: "anna ", count: 2000), "👩‍🔬Anna", "A\u{30A}san",
        ]
        for text in strange { _ = group.hits(in: text) }
        #expect(group.words("A\u{30A}san luona") == ["A\u{30A}san"])
        #expect(TestPeople.finder("", " ", "-", "3").words("a - 3 b") == [])
    }
}

@Suite struct ReducedNameTests {
    let group = TestPeople.finder("Anna", "Lauri", "Jarkko", "Åsa", "Virtanen", "Markus", library: "libnothing.so.99")

    @Test func `without the dictionary names are found by stem and ending, and that is said`() {
        #expect(group.isReduced)
        #expect(
            group.replaced("Sain Jarkolta, Laurille, Åsan, Virtaselle ja Markuksenkin")
                == "Sain osallistujalta 3, osallistujalle 2, osallistujan 4, osallistujalle 5 ja osallistujankin 6"
        )
        #expect(group.words("annan luvan jarkolta, annos") == ["annan?", "jarkolta?"])
    }

    @Test func `Swedish and English texts need no dictionary`() {
        let deltagare = NameFinder(
            [
                NamedPerson(name: "Åsa", speaker: .person(ID(high: 1, low: 3)), role: "deltagare", number: 3),
                NamedPerson(name: "Anders", speaker: .person(ID(high: 1, low: 4)), role: "deltagare", number: 4),
                NamedPerson(name: "Saga", speaker: .expert, role: "sakkunnig"),
            ],
            in: .swedish
        )
        #expect(!deltagare.isReduced)
        #expect(
            deltagare.replaced("Enligt Åsas förslag, Anders sade, Åsa:s, sagas")
                == "Enligt deltagare 3:s förslag, deltagare 4 sade, deltagare 3:s, sakkunnigs"
        )
        #expect(deltagare.words("Saga berättade. En saga för Saga.") == ["Saga?", "saga?", "Saga"])
        let english = NameFinder(
            [NamedPerson(name: "Mark", speaker: .person(ID(high: 1, low: 3)), role: "participant", number: 3)],
            in: .english
        )
        #expect(english.replaced("I took Mark’s advice, mark.") == "I took participant 3's advice, participant 3.")
        #expect(english.words("Mark said to mark Mark's word") == ["Mark?", "mark?", "Mark's"])
    }
}
