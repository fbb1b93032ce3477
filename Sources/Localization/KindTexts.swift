public import MeetingEngine

/// What a kind of entry is called.
public struct KindText: Hashable, Sendable {
    /// The name in the singular, lower case: *tilannetekijä*.
    public let full: String
    /// A name of at most twelve columns, for chips and narrow lists: *tekijä*.
    public let short: String
    /// The name in the plural, lower case: *tilannetekijät*.
    public let plural: String
    /// What is captured under it, in a few words, for lists that explain.
    public let help: String
}

/// What each kind of entry is called, by the taxonomy of the field.
public struct KindTexts: Sendable {
    /// A factor in the situation: `t`.
    public let situationFactor: KindText
    /// An experience: `k`.
    public let experience: KindText
    /// A comparison: `v`.
    public let comparison: KindText
    /// A claim: `c`.
    public let claim: KindText
    /// A question: `y`.
    public let question: KindText
    /// A solution option: `r`.
    public let solution: KindText
    /// An insight: `o`.
    public let insight: KindText
    /// A concern: `h`.
    public let concern: KindText
    /// A mood: `n`.
    public let mood: KindText
    /// An agreed assignment: `s`.
    public let assignment: KindText
    /// Something parked: `p`.
    public let parked: KindText
    /// A ground rule: `g`.
    public let groundRule: KindText
    /// An interim summary: `w`.
    public let summary: KindText
    /// A process note: `j`.
    public let processNote: KindText
    /// The facilitator's own note: `m`.
    public let ownNote: KindText
    /// The expert's comment: `a`.
    public let expertComment: KindText
    /// A fact: `f`.
    public let fact: KindText
    /// A correction: `x`.
    public let correction: KindText
    /// A source: `l`.
    public let source: KindText
    /// A promise: `u`.
    public let promise: KindText

    /// The names of a kind.
    public subscript(kind: EntryKind) -> KindText {
        switch kind {
        case .situationFactor: situationFactor
        case .experience: experience
        case .comparison: comparison
        case .claim: claim
        case .question: question
        case .solution: solution
        case .insight: insight
        case .concern: concern
        case .mood: mood
        case .assignment: assignment
        case .parked: parked
        case .groundRule: groundRule
        case .summary: summary
        case .processNote: processNote
        case .ownNote: ownNote
        case .expertComment: expertComment
        case .fact: fact
        case .correction: correction
        case .source: source
        case .promise: promise
        }
    }
}

extension KindText {
    fileprivate init(_ full: String, _ short: String, _ plural: String, _ help: String) {
        self.init(full: full, short: short, plural: plural, help: help)
    }
}

extension KindTexts {
    static let finnish = KindTexts(
        situationFactor: KindText("tilannetekijä", "tekijä", "tilannetekijät", "mikä tilanteeseen vaikuttaa"),
        experience: KindText("kokemus", "kokemus", "kokemukset", "mitä tehtiin ja mitä siitä seurasi"),
        comparison: KindText("vertailu", "vertailu", "vertailut", "sama keino, toinen työpaikka"),
        claim: KindText("käsitys", "käsitys", "käsitykset", "väite, jonka asiantuntija voi oikaista"),
        question: KindText("kysymys", "kysymys", "kysymykset", "mitä ryhmä haluaa tietää"),
        solution: KindText("ratkaisuvaihtoehto", "ratkaisu", "ratkaisuvaihtoehdot", "mitä voisi kokeilla"),
        insight: KindText("oivallus", "oivallus", "oivallukset", "mitä ryhmä tajusi; muistion ydin"),
        concern: KindText("huoli", "huoli", "huolet", "mikä painaa mieltä"),
        mood: KindText("tunnelma", "tunnelma", "tunnelmat", "miltä tuntuu"),
        assignment: KindText(
            "sovittu välitehtävä",
            "välitehtävä",
            "sovitut välitehtävät",
            "kuka, mitä, mihin mennessä"
        ),
        parked: KindText("parkkipaikka", "parkki", "parkkipaikan asiat", "otetaan esiin myöhemmin"),
        groundRule: KindText("pelisääntö", "pelisääntö", "pelisäännöt", "mitä ryhmä sopii toimintatavoistaan"),
        summary: KindText("väliyhteenveto", "yhteenveto", "väliyhteenvedot", "luetaan ryhmälle ääneen"),
        processNote: KindText("järjestys", "järjestys", "järjestysasiat", "kulku: vain aikakirjanpitoon"),
        ownNote: KindText(
            "ohjaajan muistiinpano",
            "oma",
            "ohjaajan muistiinpanot",
            "vain sinulle, ei koskaan muille"
        ),
        expertComment: KindText(
            "asiantuntijan kommentti",
            "kommentti",
            "asiantuntijan kommentit",
            "asiantuntijan näkemys"
        ),
        fact: KindText("fakta", "fakta", "faktat", "lisätieto, jolla on lähde"),
        correction: KindText("oikaisu", "oikaisu", "oikaisut", "oikea tieto käsityksen tilalle"),
        source: KindText("lähde", "lähde", "lähteet", "mistä asian voi tarkistaa"),
        promise: KindText("lupaus", "lupaus", "lupaukset", "selvitetään: kuka ja mihin mennessä")
    )

    static let swedish = KindTexts(
        situationFactor: KindText("situationsfaktor", "faktor", "situationsfaktorer", "vad som påverkar situationen"),
        experience: KindText("erfarenhet", "erfarenhet", "erfarenheter", "vad man gjorde och vad som hände"),
        comparison: KindText("jämförelse", "jämförelse", "jämförelser", "samma metod, annan arbetsplats"),
        claim: KindText("uppfattning", "uppfattning", "uppfattningar", "ett påstående som den sakkunniga kan rätta"),
        question: KindText("fråga", "fråga", "frågor", "vad gruppen vill veta"),
        solution: KindText("lösningsalternativ", "lösning", "lösningsalternativ", "vad man kunde pröva"),
        insight: KindText("insikt", "insikt", "insikter", "vad gruppen kom fram till; kärnan i promemorian"),
        concern: KindText("oro", "oro", "farhågor", "vad som känns tungt"),
        mood: KindText("stämning", "stämning", "stämningar", "hur det känns"),
        assignment: KindText(
            "överenskommen mellanuppgift",
            "uppgift",
            "överenskomna mellanuppgifter",
            "vem, vad och till när"
        ),
        parked: KindText("parkerad fråga", "parkerad", "parkerade frågor", "tas upp senare"),
        groundRule: KindText("spelregel", "spelregel", "spelregler", "vad gruppen kommer överens om sitt arbetssätt"),
        summary: KindText("mellansammanfattning", "sammandrag", "mellansammanfattningar", "läses upp för gruppen"),
        processNote: KindText("ordningsfråga", "ordning", "ordningsfrågor", "gången: bara för tidsuppföljningen"),
        ownNote: KindText("ledarens anteckning", "egen", "ledarens anteckningar", "bara för dig, aldrig för andra"),
        expertComment: KindText(
            "expertkommentar",
            "kommentar",
            "expertkommentarer",
            "hur den sakkunniga ser på saken"
        ),
        fact: KindText("fakta", "fakta", "fakta", "tilläggsinformation med källa"),
        correction: KindText("rättelse", "rättelse", "rättelser", "rätt uppgift i stället för en uppfattning"),
        source: KindText("källa", "källa", "källor", "var saken kan kontrolleras"),
        promise: KindText("löfte", "löfte", "löften", "utreds: vem och till när")
    )

    static let english = KindTexts(
        situationFactor: KindText("situation factor", "factor", "situation factors", "what affects the situation"),
        experience: KindText("experience", "experience", "experiences", "what was done and what came of it"),
        comparison: KindText("comparison", "comparison", "comparisons", "the same means in another workplace"),
        claim: KindText("claim", "claim", "claims", "a belief that the expert may correct"),
        question: KindText("question", "question", "questions", "what the group wants to know"),
        solution: KindText("solution option", "solution", "solution options", "what one could try"),
        insight: KindText("insight", "insight", "insights", "what the group came to see; the memo’s core"),
        concern: KindText("concern", "concern", "concerns", "what weighs on people"),
        mood: KindText("mood", "mood", "moods", "how it feels"),
        assignment: KindText("agreed assignment", "assignment", "agreed assignments", "who, what and by when"),
        parked: KindText("parking lot", "parked", "parked matters", "taken up later"),
        groundRule: KindText("ground rule", "ground rule", "ground rules", "how the group agrees to work"),
        summary: KindText("interim summary", "summary", "interim summaries", "read back aloud to the group"),
        processNote: KindText("process note", "process", "process notes", "the course: for the time record only"),
        ownNote: KindText("facilitator’s private note", "own note", "private notes", "for you alone, never for others"),
        expertComment: KindText("expert comment", "comment", "expert comments", "how the expert sees it"),
        fact: KindText("fact", "fact", "facts", "additional information with a source"),
        correction: KindText("correction", "correction", "corrections", "the right information in place of a claim"),
        source: KindText("source", "source", "sources", "where it can be checked"),
        promise: KindText("promise", "promise", "promises", "to be found out: who and by when")
    )
}
