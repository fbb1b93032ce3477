extension MemoTexts {
    static let swedish = MemoTexts(
        head: MemoHeadTexts(
            memo: "Promemoria",
            programme: "Program",
            meeting: { "träff \($0)/\($1)" },
            time: "Tid",
            place: "Plats",
            present: "Närvarande",
            remote: { "\($0) på distans" },
            expert: "organisationens sakkunniga",
            facilitator: "samtalsledaren",
            away: "Frånvarande",
            writtenBy: "Upprättad av",
            distribution: "Sändlista",
            toGroup:
                "gruppen och den sakkunniga. Konfidentiellt: lärdomarna får spridas, berättelserna stannar i gruppen.",
            toOrganisation: "organisationen som beställt programmet",
            toFacilitator: "endast samtalsledaren",
            state: "Status",
            draft: "utkast för kommentarer",
            running: "utkast, träffen pågår",
            planned: "träffen har ännu inte hållits",
            cancelled: "träffen är inställd",
            entriesAreIn: LanguageNames(
                finnish: "Anteckningarna är på finska.",
                swedish: "Anteckningarna är på svenska.",
                english: "Anteckningarna är på engelska."
            )
        ),
        titles: MemoTitles(
            rules: "Öppning och spelregler",
            review: "Genomgång av mellanuppgifterna",
            factors: "Faktorer som påverkar situationen",
            experiences: "Jämförelse av erfarenheter",
            solutions: "Lösningsalternativ",
            insights: "Insikter",
            expert: "Den sakkunnigas rättelser och tilläggsinformation",
            agreed: "Överenskomna mellanuppgifter",
            open: "Öppna och parkerade frågor",
            next: "Nästa träff",
            course: "Träffens förlopp",
            concerns: "Farhågor",
            corrections: "Rättelser",
            facts: "Tilläggsinformation",
            comments: "Kommentarer",
            answered: "Frågor och svar",
            sources: "Källor",
            assignments: "Mellanuppgifter",
            promises: "Det här utreds",
            openQuestions: "Öppna frågor",
            parked: "Parkerade frågor",
            mood: "Stämning",
            time: "Tidsanvändning"
        ),
        body: MemoBodyTexts(
            opened: { "Träffen öppnades \($0)." },
            rules: "Gruppen kom överens om följande:",
            previously: "På förra träffen kom man överens om följande:",
            told: "I genomgången berättades följande:",
            asked: "Fråga till gruppen",
            summary: "Mellansammanfattning",
            comparison: "Jämförelse",
            concern: "Farhåga",
            question: "Fråga",
            source: "Källa",
            sourceMissing: "kontrolleras",
            asOf: { "läget \($0)" },
            believed: "Man tror ofta",
            seeCorrection: { "Svaret finns i rättelse \($0)." },
            above: "Svaret finns ovan.",
            unseen: "Frågan besvarades på träffen.",
            promised: "Man lovade utreda saken",
            ownerOpen: "Ansvarig öppen",
            dueBy: { "senast \($0)" },
            dueOpen: "datum öppet",
            nothing: "Inga anteckningar.",
            nothingForOrganisation: "Inga anteckningar som förmedlas till organisationen.",
            noInsights: "Inga insikter antecknades.",
            noQuestions: "Inga frågor lämnades öppna.",
            noneParked: "Inga frågor parkerades.",
            nextUndecided: "tidpunkten bestäms senare",
            last: "Det här var programmets sista träff.",
            theme: "Tema",
            unfinished: {
                $0 == 1
                    ? "En anteckning är ännu ofärdig och ingår inte i promemorian."
                    : "\($0) anteckningar är ännu ofärdiga och ingår inte i promemorian."
            }
        ),
        course: MemoCourseTexts(
            block: "Block",
            began: "Började",
            planned: "Planerat",
            actual: "Utfall",
            difference: "Skillnad",
            total: "Totalt",
            skipped: "utgick",
            pauses: { "Klockan var stoppad \($0)." },
            offRecord: { "Inga anteckningar fördes \($0)." }
        ),
        names: .swedish
    )
}
