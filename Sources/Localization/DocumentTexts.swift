public import MeetingEngine

/// What the command line says of memos, their versions and reports: one sentence each.
public struct DocumentTexts: Sendable {
    /// A version of the memo was kept: the meeting, the number.
    public let circulated: @Sendable (String, Int) -> String
    /// A version was accepted: the meeting, the number, the day, by whom.
    public let approved: @Sendable (String, Int, String, String) -> String
    /// The memo is as its latest version, which is kept already: the number.
    public let unchanged: @Sendable (Int) -> String
    /// No version has been kept.
    public let noVersions: String
    /// There is no version with a number.
    public let noVersion: @Sendable (Int) -> String
    /// One line of the list: the number, the audience, what became of it.
    public let version: @Sendable (Int, String, String) -> String
    /// That a version holds words that were destroyed, so copies are to be recalled.
    public let recall: String
    /// Stands where a line was struck.
    public let struck: String
    /// Two versions do not differ.
    public let same: String
    /// That versions are kept as Markdown and written so.
    public let notInMarkdown: String
    /// It is no day.
    public let badDay: @Sendable (String) -> String
    /// There is no section of the name; the names.
    public let noSection: @Sendable (String, String) -> String
    /// There is no entry at a place.
    public let noEntry: @Sendable (String) -> String
    /// There is no recommendation with a number.
    public let noRecommendation: @Sendable (Int) -> String
    /// A section was written.
    public let prose: @Sendable (String) -> String
    /// A recommendation was saved.
    public let recommended: @Sendable (Int) -> String
    /// A recommendation was taken away.
    public let dropped: @Sendable (Int) -> String
    /// The editor could not be run.
    public let noEditor: @Sendable (String) -> String
}

extension DocumentTexts {
    /// The lines of a version as they were sent; what was struck is told as that.
    public func lines(of version: MemoVersion) -> [String] { version.lines.map { $0.isStruck ? struck : $0.text } }

    static let finnish = DocumentTexts(
        circulated: { "\($0): muistion versio \($1) on talletettu sellaisenaan." },
        approved: { "\($0): versio \($1) on hyväksytty \($2) (\($3))." },
        unchanged: { "Muistio ei ole muuttunut version \($0) jälkeen, joten uutta versiota ei tehty." },
        noVersions: "Muistiosta ei ole vielä versioita. Tee ensimmäinen: oivallus memo TAPAAMINEN --circulate",
        noVersion: { "Versiota \($0) ei ole. Luettelo: oivallus memo TAPAAMINEN --versions" },
        version: { "\($0)  \($1)  \($2)" },
        recall: "Teksti on tuhottu: pyydä lähetetyt kappaleet takaisin.",
        struck: "[poistettu]",
        same: "Versiot ovat samat.",
        notInMarkdown: "Versio on talletettu Markdown-muodossa: käytä --format md.",
        badDay: { "”\($0)” ei ole päivä. Kirjoita 19.3.2026 tai 2026-03-19" },
        noSection: { "Osaa \($0) ei ole. Osat: \($1)" },
        noEntry: { "Kirjausta \($0) ei ole. Viittaa näin: 2/54" },
        noRecommendation: { "Suositusta \($0) ei ole." },
        prose: { "Osa \($0) on talletettu." },
        recommended: { "Suositus \($0) on talletettu." },
        dropped: { "Suositus \($0) on poistettu." },
        noEditor: {
            "Editoria \($0) ei voitu käyttää; mitään ei muutettu. Aseta EDITOR tai käytä --prose OSA=TIEDOSTO."
        }
    )

    static let swedish = DocumentTexts(
        circulated: { "\($0): version \($1) av promemorian är sparad som den är." },
        approved: { "\($0): version \($1) är godkänd \($2) (\($3))." },
        unchanged: { "Promemorian har inte ändrats efter version \($0), så ingen ny version gjordes." },
        noVersions: "Det finns inga versioner av promemorian ännu. Gör den första: oivallus memo TRÄFF --circulate",
        noVersion: { "Version \($0) finns inte. Lista: oivallus memo TRÄFF --versions" },
        version: { "\($0)  \($1)  \($2)" },
        recall: "En text har förstörts: begär tillbaka de utsända exemplaren.",
        struck: "[struken]",
        same: "Versionerna är lika.",
        notInMarkdown: "En version är sparad som Markdown: använd --format md.",
        badDay: { "”\($0)” är inget datum. Skriv 19.3.2026 eller 2026-03-19" },
        noSection: { "Delen \($0) finns inte. Delarna: \($1)" },
        noEntry: { "Anteckningen \($0) finns inte. Hänvisa så här: 2/54" },
        noRecommendation: { "Rekommendation \($0) finns inte." },
        prose: { "Delen \($0) är sparad." },
        recommended: { "Rekommendation \($0) är sparad." },
        dropped: { "Rekommendation \($0) är borttagen." },
        noEditor: { "Redigeraren \($0) kunde inte användas; inget ändrades. Ange EDITOR eller använd --prose DEL=FIL." }
    )

    static let english = DocumentTexts(
        circulated: { "\($0): version \($1) of the memo is kept as it is." },
        approved: { "\($0): version \($1) was approved on \($2) (\($3))." },
        unchanged: { "The memo has not changed since version \($0), so no new version was made." },
        noVersions: "There are no versions of the memo yet. Make the first: oivallus memo MEETING --circulate",
        noVersion: { "There is no version \($0). List them: oivallus memo MEETING --versions" },
        version: { "\($0)  \($1)  \($2)" },
        recall: "A text was destroyed: ask for the copies sent out to be returned.",
        struck: "[struck]",
        same: "The versions are the same.",
        notInMarkdown: "A version is kept as Markdown: use --format md.",
        badDay: { "“\($0)” is no day. Write 2026-03-19 or 19.3.2026" },
        noSection: { "There is no section \($0). The sections: \($1)" },
        noEntry: { "There is no entry \($0). Refer to one like this: 2/54" },
        noRecommendation: { "There is no recommendation \($0)." },
        prose: { "Section \($0) is saved." },
        recommended: { "Recommendation \($0) is saved." },
        dropped: { "Recommendation \($0) is removed." },
        noEditor: {
            "The editor \($0) could not be used; nothing was changed. Set EDITOR, or use --prose SECTION=FILE."
        }
    )
}
