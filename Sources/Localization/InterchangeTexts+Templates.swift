// MARK: Templates of documents

extension InterchangeTexts {
    /// A tag does not end.
    public var openTag: String {
        pick(
            "Kentän loppu }} puuttuu.",
            "Fältets slut }} saknas.",
            "The field’s end }} is missing."
        )
    }
    /// A part does not end.
    public func openPart(_ name: String) -> String {
        pick(
            "Osa {{#\(name)}} ei pääty. Lisää {{/\(name)}}.",
            "Delen {{#\(name)}} tar inte slut. Lägg till {{/\(name)}}.",
            "The part {{#\(name)}} does not end. Add {{/\(name)}}."
        )
    }
    /// An end without its part.
    public func closesNothing(_ name: String) -> String {
        pick(
            "{{/\(name)}} ei päätä viimeksi aloitettua osaa.",
            "{{/\(name)}} avslutar inte den del som började senast.",
            "{{/\(name)}} does not end the part that began last."
        )
    }
    /// A tag that is not known.
    public func unknownTag(_ tag: String) -> String {
        pick(
            "Merkintää {{\(tag)}} ei tunneta. Kenttä kirjoitetaan {{title}}, osa {{#facts}} … {{/facts}}.",
            "Märkningen {{\(tag)}} är okänd. Ett fält skrivs {{title}}, en del {{#facts}} … {{/facts}}.",
            "The tag {{\(tag)}} is not known. A field is written {{title}}, a part {{#facts}} … {{/facts}}."
        )
    }
    /// A field that is not known.
    public func unknownField(_ name: String, nearest: String?) -> String {
        guard let nearest else {
            return pick("Kenttää ”\(name)” ei ole.", "Fältet ”\(name)” finns inte.", "There is no field “\(name)”.")
        }
        return pick(
            "Kenttää ”\(name)” ei ole; tarkoititko ”\(nearest)”?",
            "Fältet ”\(name)” finns inte; menade du ”\(nearest)”?",
            "There is no field “\(name)”; did you mean “\(nearest)”?"
        )
    }
    /// A file in the folder of templates that nothing reads.
    public func unknownFile(nearest: String?) -> String {
        guard let nearest else {
            return pick(
                "Tämännimistä mallia mikään asiakirja ei käytä.",
                "Ingen mall med det här namnet används i något dokument.",
                "No document uses a template of this name."
            )
        }
        return pick(
            "Tämännimistä tiedostoa ei lueta; tarkoititko ”\(nearest)”?",
            "En fil med det här namnet läses inte; menade du ”\(nearest)”?",
            "A file of this name is not read; did you mean “\(nearest)”?"
        )
    }
    /// Something that would be fetched or run.
    public func fetches(_ what: String) -> String {
        pick(
            "”\(what)” hakisi jotakin muualta tai ajaisi ohjelman; asiakirja on yksi tiedosto. Kuva: logo.svg tai logo.png.",
            "”\(what)” skulle hämta något utifrån eller köra ett program; dokumentet är en enda fil. Bild: logo.svg eller logo.png.",
            "“\(what)” would fetch something or run a program; a document is one file. For a picture: logo.svg or logo.png."
        )
    }
}
