extension MemoTexts {
    static let english = MemoTexts(
        head: MemoHeadTexts(
            memo: "Memo",
            programme: "Programme",
            meeting: { "meeting \($0)/\($1)" },
            time: "Time",
            place: "Place",
            present: "Present",
            remote: { "\($0) remotely" },
            expert: "the organisation’s expert",
            facilitator: "the facilitator",
            away: "Away",
            writtenBy: "Written by",
            distribution: "For",
            toGroup:
                "the group and the expert. Confidential: take the lessons with you, leave the stories in the group.",
            toOrganisation: "the organisation that ordered the programme",
            toFacilitator: "the facilitator only",
            state: "Status",
            draft: "draft for comments",
            running: "draft, the meeting is still going on",
            planned: "the meeting has not been held yet",
            cancelled: "the meeting is cancelled",
            entriesAreIn: LanguageNames(
                finnish: "The entries are in Finnish.",
                swedish: "The entries are in Swedish.",
                english: "The entries are in English."
            )
        ),
        titles: MemoTitles(
            rules: "Opening and ground rules",
            review: "Review of the assignments",
            factors: "Factors in the situation",
            experiences: "Experiences compared",
            solutions: "Solution options",
            insights: "Insights",
            expert: "The expert’s corrections and additional information",
            agreed: "Agreed assignments",
            open: "Open questions and parking lot",
            next: "Next meeting",
            course: "How the meeting went",
            concerns: "Concerns",
            corrections: "Corrections",
            facts: "Additional information",
            comments: "Comments",
            answered: "Questions and answers",
            sources: "Sources",
            assignments: "Assignments",
            promises: "To be found out",
            openQuestions: "Open questions",
            parked: "Parking lot",
            mood: "Mood",
            time: "Use of time"
        ),
        body: MemoBodyTexts(
            opened: { "The meeting was opened at \($0)." },
            rules: "The group agreed:",
            previously: "Last time it was agreed:",
            told: "This is what came of it:",
            asked: "The group was asked",
            summary: "Interim summary",
            comparison: "In comparison",
            concern: "Concern",
            question: "Question",
            source: "Source",
            sourceMissing: "to be checked",
            asOf: { "as of \($0)" },
            believed: "It is often believed",
            seeCorrection: { "See correction \($0)." },
            above: "The answer is given above.",
            unseen: "The question was answered in the meeting.",
            promised: "To be found out",
            ownerOpen: "Owner open",
            dueBy: { "by \($0)" },
            dueOpen: "no date yet",
            nothing: "Nothing was noted.",
            nothingForOrganisation: "Nothing was raised to the organisation.",
            noInsights: "No insights were noted.",
            noQuestions: "No questions were left open.",
            noneParked: "Nothing was parked.",
            nextUndecided: "time to be agreed",
            last: "This was the last meeting of the programme.",
            theme: "Theme",
            unfinished: {
                $0 == 1
                    ? "One entry is still unfinished and not part of this memo."
                    : "\($0) entries are still unfinished and not part of this memo."
            }
        ),
        course: MemoCourseTexts(
            block: "Block",
            began: "Began",
            planned: "Planned",
            actual: "Taken",
            difference: "Difference",
            total: "Total",
            skipped: "left out",
            pauses: { "The clock was stopped \($0)." },
            offRecord: { "No notes were taken \($0)." }
        ),
        names: .english
    )
}
