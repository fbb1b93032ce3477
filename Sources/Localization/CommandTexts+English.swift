extension CommandText {
    static func english(_ id: CommandID) -> CommandText {
        switch id {
        case .start: .init("start", "start", "Starts the clock; a time of day backdates the start.", argument: "[time]")
        case .next: .init("next", "next", "Goes on to the next block.")
        case .previous: .init("previous", "revoke", "Takes the last change of block back; no entry is touched.")
        case .back:
            .init(
                "back",
                "block began",
                "The block began minutes ago; later entries move with it.",
                argument: "minutes"
            )
        case .goto:
            .init("goto", "go to block", "Goes to a block by number or beginning of its title.", argument: "block")
        case .skip: .init("skip", "skip block", "Leaves the next block out, or a chosen one.", argument: "[block]")
        case .break: .init("break", "break now", "Starts the next break now; the block goes on after it.")
        case .extend:
            .init("extend", "+5 min", "Gives the block five more minutes, or as many as said.", argument: "[min]")
        case .replan: .init("replan", "replan", "Proposes how the rest fits the time; a second F6 accepts.")
        case .stop: .init("stop", "stop", "Stops the clock; capturing goes on.", argument: "[min ago]")
        case .continue: .init("continue", "continue", "Lets the clock go on.")
        case .close: .init("close", "close", "Shows what is open; a second F10 closes the meeting.", argument: "[time]")
        case .reopen: .init("reopen", "reopen", "Goes on with a closed meeting.")
        case .settle: .init("settle", "leave gap out", "Leaves the time the machine was off out of the count.")
        case .mark: .init("mark", "mark", "Marks the moment; the text can be filled in later.", argument: "[cue]")
        case .unfinished:
            .init("unfinished", "unfinished", "Shows what is unfinished; a letter settles, Enter brings to the line.")
        case .ask: .init("ask", "ask", "Logs the block's prepared question.")
        case .search: .init("search", "search", "Searches the entries of this meeting.", argument: "[word]")
        case .undo: .init("undo", "undo", "Undoes your last act.")
        case .redo: .init("redo", "redo", "Does what was undone again.")
        case .erase:
            .init(
                "erase",
                "erase",
                "Destroys the texts of entries for good; this cannot be undone.",
                argument: "numbers"
            )
        case .off:
            .init("off", "off record", "Nothing is kept; a number destroys the last minutes too.", argument: "[min]")
        case .on: .init("on", "on record", "Capturing goes on.")
        case .roster:
            .init("roster", "attendance", "Shows who is there, and of whom nothing is written; Tab enters it.")
        case .turn:
            .init(
                "turn",
                "turns",
                "Adds someone to the speaking turns; next goes on, done clears them.",
                argument: "name|next|done"
            )
        case .queue: .init("queue", "queue", "Shows what the expert brings; Tab enters it.")
        case .raise:
            .init("raise", "raise", "Brings up the first in the queue, or the one named.", argument: "[number]")
        case .record: .init("record", "recorded", "What was raised is dealt with and stands.", argument: "[number]")
        case .park: .init("park", "park", "Sets what the expert brings aside.", argument: "[number]")
        case .return: .init("return", "back to the queue", "Puts it back into the queue.", argument: "[number]")
        case .check:
            .init(
                "check",
                "to be checked",
                "It becomes a promise that is found out by a day.",
                argument: "[>number] [day]"
            )
        case .withdraw: .init("withdraw", "withdraw", "Takes back what you queued yourself.", argument: "[number]")
        case .show:
            .init(
                "show",
                "public view",
                "Chooses what the public view shows.",
                argument: "agenda|summary|insights|blank"
            )
        case .present: .init("present", "present", "Marks someone as having come.", argument: "name")
        case .remote: .init("remote", "remote", "Marks someone as taking part remotely.", argument: "name")
        case .away: .init("away", "away", "Marks someone as away or gone.", argument: "name")
        case .guest: .init("guest", "guest", "Adds a guest and marks them present.", argument: "name")
        case .round: .init("round", "round", "Offers speakers in seating order; again goes on.", argument: "[end]")
        case .timer: .init("timer", "timer", "Counts minutes down in sight; 0 ends it.", argument: "minutes")
        case .carryover:
            .init(
                "carryover",
                "from before",
                "Goes through what earlier meetings left: assignments, questions, promises."
            )
        case .readback:
            .init(
                "readback",
                "read back",
                "Shows a summary or insight to read aloud; Enter approves.",
                argument: "[number]"
            )
        case .rate:
            .init(
                "rate",
                "ratings",
                "Records ratings 1–5: a goal's number or mood, then the scores.",
                argument: "1 4 3 5"
            )
        case .organisation:
            .init(
                "organisation",
                "to organisation",
                "Shows what the organisation gets; Space adds or removes, l locks."
            )
        case .help: .init("help", "help", "Shows the keys and commands.")
        case .blank: .init("blank", "blank", "Clears the screen from other eyes; the clock runs.")
        case .discreet: .init("discreet", "hide names", "Hides the names, or shows them again.")
        case .agenda: .init("agenda", "agenda", "Opens the agenda for editing.")
        case .memo: .init("memo", "memo", "Shows the memo as each reader gets it.")
        case .language: .init("language", "language", "Changes the language: fi, sv or en.", argument: "fi|sv|en")
        case .saved: .init("saved", "saved?", "Says whether all is saved.")
        case .redraw: .init("redraw", "redraw", "Draws the screen anew.")
        case .home: .init("home", "programmes", "Back to the list of programmes; the meeting goes on.")
        case .suspend: .init("suspend", "suspend", "Puts the program aside to the shell; fg brings it back.")
        case .quit: .init("quit", "quit", "Leaves the program; the meeting and its clock go on.")
        }
    }
}
