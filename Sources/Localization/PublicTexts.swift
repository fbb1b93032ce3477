/// The texts of the public view, as a room reads them from a projector.
public struct PublicTexts: Sendable {
    /// Headings.
    public let agenda: String, groundRules: String, summary: String, insights: String
    /// No ground rules, no summary and no insights yet.
    public let noGroundRules: String, noSummary: String, noInsights: String
    /// Texts that are not shown since a name stands in them: how many.
    public let leftOut: @Sendable (Int) -> String
    /// The row of keys.
    public let hints: String
}

extension PublicTexts {
    static let finnish = PublicTexts(
        agenda: "Aikataulu",
        groundRules: "Pelisäännöt",
        summary: "Väliyhteenveto",
        insights: "Oivallukset",
        noGroundRules: "Pelisääntöjä ei ole vielä sovittu.",
        noSummary: "Väliyhteenvetoa ei ole vielä luettu.",
        noInsights: "Oivalluksia ei ole vielä kirjattu.",
        leftOut: { $0 == 1 ? "Yhtä ei näytetä: siinä on nimi." : "Näyttämättä \($0): niissä on nimiä." },
        hints: "L kieli  q sulje"
    )

    static let swedish = PublicTexts(
        agenda: "Tidsplan",
        groundRules: "Spelregler",
        summary: "Mellansammanfattning",
        insights: "Insikter",
        noGroundRules: "Inga spelregler har avtalats ännu.",
        noSummary: "Ingen mellansammanfattning har lästs upp ännu.",
        noInsights: "Inga insikter har antecknats ännu.",
        leftOut: { $0 == 1 ? "En visas inte: den innehåller ett namn." : "\($0) visas inte: de innehåller namn." },
        hints: "L språk  q stäng"
    )

    static let english = PublicTexts(
        agenda: "Agenda",
        groundRules: "Ground rules",
        summary: "Interim summary",
        insights: "Insights",
        noGroundRules: "No ground rules have been agreed yet.",
        noSummary: "No summary has been read back yet.",
        noInsights: "No insights have been captured yet.",
        leftOut: { $0 == 1 ? "One is not shown: it holds a name." : "\($0) are not shown: they hold names." },
        hints: "L language  q close"
    )
}
