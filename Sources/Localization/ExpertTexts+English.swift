extension ExpertTexts {
    static let english = ExpertTexts(
        empty: "What the group says will show here.",
        emptyClosed: "The meeting is closed. Your own contributions show here.",
        newBelow: { "\($0) newer below, G to the end" },
        unchecked: "not checked",
        checked: "checked",
        urgent: "urgent",
        uncertain: "not certain",
        wordLater: "flagged, Enter words it",
        thought: "Was thought:",
        why: "Why they differ:",
        asOf: "As of:",
        sector: "Applies to:",
        due: "Due:",
        details: "Entry",
        correctedBy: "Correction:",
        proposesClaim: "This is not a claim: it is proposed to the facilitator as one.",
        about: { "\($0) ← \($1)" },
        aboutNothing: { $0 },
        targetGone: "the entry is gone",
        certain: "certain",
        notCertain: "to be checked",
        isUrgent: "yes",
        notUrgent: "no",
        needsText: "Write what is right first, in one sentence.",
        needsDate: "The day was not understood: write 12 Mar 2026.",
        needsDue: "By when? Enter once more sends it without a day.",
        hints: "x correction  a comment  f fact  u promise  Space flag  ? help  q quit",
        shortHints: "x correction  a comment  Space flag  ? help  q quit",
        writingHints: "Enter sends  Tab next field  Esc leave for now  Ctrl-X discard",
        waitingHints: "Tab back to writing  Space flag  ? help  q quit",
        detailHints: "e edit  d withdraw  t checked  Esc back",
        closedHints: "Enter details  e edit  t checked  ? help  q quit",
        flagged: "Flagged. Word it when you can: Enter.",
        sent: "Queued with the facilitator.",
        changed: "Changed.",
        withdrawn: "Withdrawn. Ctrl-Z brings it back.",
        ticked: "Marked as checked.",
        unticked: "Marked as not checked.",
        discarded: "Discarded. Ctrl-Z brings it back.",
        unfinishedFirst: "This is unfinished: Enter sends it, Ctrl-X discards it.",
        notOwn: "Only a contribution of your own can be changed.",
        nothingToCheck: "There is nothing to check here.",
        nothingOffered: "No earlier correction is offered.",
        offer: { "o: corrected in meeting \($0) (\($1)): \($2)" },
        age: { days in
            switch days {
            case ..<1: "today"
            case 1: "yesterday"
            case ..<14: "\(days) days ago"
            case ..<60: "\(days / 7) weeks ago"
            case ..<365: "\(days / 30) months ago"
            default: days < 730 ? "over a year ago" : "\(days / 365) years ago"
            }
        },
        oldOffer: { "Note: this is as of \($0), more than a year old. Check it before you use it." },
        accepted: "The earlier correction is queued. e edits it, Ctrl-Z undoes.",
        noHits: "nothing found",
        searchFor: "search:",
        offRecord: "OFF THE RECORD: nothing is kept until the facilitator goes on.",
        returned: { "Not stored: \($0). The next one returns here when the line is sent." },
        spaceKey: "Space",
        helpTitle: "The expert's seat",
        title: "The expert's seat",
        actions: { action in
            switch action {
            case .correction: "correct the selected claim"
            case .comment: "comment"
            case .fact: "add a fact"
            case .source: "add a source"
            case .promise: "promise to find out; asks for a day"
            case .flag: "flag now, word it later"
            case .open: "word a flagged one; else details"
            case .edit: "edit your own"
            case .withdraw: "withdraw your own"
            case .check: "mark as checked"
            case .accept: "take the earlier correction offered"
            case .search: "search, Enter stays at the hit"
            case .nextHit: "next hit"
            case .previousHit: "previous hit"
            case .undo: "undo your last"
            case .redo: "redo"
            case .language: "language: Finnish, Swedish, English"
            case .help: "this help; ↑↓ j k g G move"
            case .back: "quit; the meeting goes on"
            }
        },
        fields: { field in
            switch field {
            case .text: "what is right"
            case .thought: "was thought"
            case .why: "why they differ"
            case .source: "source"
            case .asOf: "as of"
            case .sector: "applies to"
            case .due: "by when"
            case .certainty: "certainty"
            case .urgency: "urgent"
            }
        }
    )
}
