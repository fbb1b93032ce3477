import FinnishLanguage
import MeetingEngine
import Testing

/// Claims of Finnish meetings, inflected as people speak: which say the same, and which do not.
@Suite struct TextFormsTests {
    private static let forms = TextForms()

    private static func bag(_ text: String) -> WordBag {
        forms.prepare(text)
        return WordBag(forms.known(text) ?? [])
    }

    private static let same = [
        (
            "Ei luottamusmiestä voi irtisanoa missään tilanteessa.",
            "Luottamusmiehen irtisanominen on mahdotonta joka tilanteessa."
        ),
        (
            "Nauhoittaminen ilman lupaa on aina salakuuntelua ja rikos.",
            "Jos nauhoitat salaa ilman lupaa, se on salakuuntelurikos, salakuuntelua."
        ),
        (
            "Työnantaja ei hyväksynyt kuvaustamme. Silloinhan erimielisyysmuistiota ei voi tehdä.",
            "Erimielisyysmuistion tekeminen ei onnistu, kun työnantaja ei hyväksy sitä."
        ),
        (
            "Vuoropuhelu on meillä pakollinen, kun raja on kaksikymmentä.",
            "Vuoropuhelun pakollisuuden raja on kahdessakymmenessä työntekijässä."
        ),
    ]

    @Test(arguments: same) func `inflected and turned round it is the same claim`(pair: (String, String)) {
        let (one, other) = (Self.bag(pair.0), Self.bag(pair.1))
        #expect(one.resembles(other), "\(one.likeness(to: other)) \(one.words) \(other.words)")
        #expect(one.likeness(to: other) == other.likeness(to: one))
    }

    @Test func `claims about other things do not resemble one another`() {
        let claims =
            Self.same.map(\.0) + [
                "Se on kuitenkin vain hänen neuvottelutyylinsä. Siihen ei voi puuttua, kun hän edustaa työnantajaa.",
                "Paikallinen sopiminen koskee vain järjestäytyneitä työnantajia.",
            ]
        for (index, claim) in claims.enumerated() {
            for other in claims[(index + 1)...] {
                let likeness = Self.bag(claim).likeness(to: Self.bag(other))
                #expect(likeness < WordBag.enough, "\(likeness): \(claim) | \(other)")
            }
        }
    }

    @Test func `a text is known once it was got ready, and small words carry nothing`() {
        let forms = TextForms()
        #expect(forms.known("Se on niin.") == nil)
        forms.prepare("Se on niin.")
        #expect(forms.known("Se on niin.") == [])
        forms.prepare("Kiireessä")
        #expect(forms.known("Kiireessä")?.first?.contains("kiire") == true)
    }

    @Test func `without the dictionary words stay as they are written`() {
        let forms = TextForms(library: "libmissing.so")
        forms.prepare("Kiireessä tehtiin")
        #expect(forms.known("Kiireessä tehtiin") == [["kiireessä"], ["tehtiin"]])
    }
}
