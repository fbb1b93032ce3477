import FinnishLanguage
import Interchange
import MeetingEngine
import MeetingStore

extension SearchAnalyser {
    /// The analyser of an environment, with the user's own glossary before the built-in one.
    static func make(_ environment: Environment) -> (analyser: SearchAnalyser, fault: InputError?) {
        let own = GlossaryFile.load(path: "\(environment.configurationFolder)/glossary.yaml")
        return (SearchAnalyser(glossary: Glossary.builtIn.adding(Glossary(own.groups))), own.error)
    }
}

extension TextAnalysis {
    /// What the store indexes and searches with.
    init(_ analyser: SearchAnalyser) {
        let finnish = TextForms()
        let others = TextForms(finnish: false)
        self.init(
            signature: analyser.signature,
            forms: { text, language in
                let forms = analyser.forms(of: text, in: language)
                return Forms(bases: forms.bases, parts: forms.parts)
            },
            lookup: { word, isPartial in
                let lookup = analyser.lookup(word, isPartial: isPartial)
                return Lookup(exact: lookup.exact, prefixes: lookup.prefixes, isKnown: lookup.isKnown)
            },
            marks: { text, language, lookups in
                analyser.marks(
                    in: text,
                    language: language,
                    lookups.map { SearchAnalyser.Lookup(exact: $0.exact, prefixes: $0.prefixes) }
                )
            },
            likenessWords: { text, language in
                let forms = language == .finnish ? finnish : others
                forms.prepare(text)
                return WordBag(forms.known(text) ?? [])
            }
        )
    }
}

extension SearchIndexing {
    /// What the words of entries are indexed with in an environment.
    static func of(_ environment: Environment) -> SearchIndexing {
        SearchIndexing(TextAnalysis(SearchAnalyser.make(environment).analyser), zone: environment.zone)
    }
}
