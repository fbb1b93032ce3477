import MeetingEngine

/// One row of `sample-acts-fi.tsv`: what was done in a meeting of the sample programme beside capturing texts.
struct SampleAct {
    /// What was done.
    enum What {
        case revise(Int, EntryChange)
        case approve(Int)
        case keep(Int)
        case contribution(Int, @Sendable (SampleProgramme) -> ContributionChange)
        case settle(Place, Settlement)
        case rate(Rating)
        case prose(ReportSection, String)
        case recommend(String, evidence: [Place], addressee: String, effort: String)
    }

    /// A meeting and a row of its notes, `2/54`.
    struct Place {
        var meeting: Int
        var row: Int

        init(_ text: Substring) {
            let parts = text.split(separator: "/").compactMap { Int($0) }
            precondition(parts.count == 2, "no place: \(text)")
            meeting = parts[0]
            row = parts[1]
        }
    }

    /// The meeting in which it was done; 0 after the last one.
    let meeting: Int
    let what: What

    init(_ cells: [String: String]) {
        meeting = Int(cells["meeting"] ?? "") ?? 0
        let row = Int(cells["row"] ?? "") ?? 0
        let value = cells["value"] ?? ""
        switch cells["act"] {
        case "themes": what = .revise(row, .themes(value.split(separator: " ").map(String.init)))
        case "outcome": what = .revise(row, .outcome(["+": .worked, "+-": .partly, "-": .failed][value]))
        case "wording": what = .revise(row, .neutralWording(value))
        case "audience": what = .revise(row, .audience(.organisation))
        case "star": what = .revise(row, .star(true))
        case "text": what = .revise(row, .text(value))
        case "approved": what = .approve(row)
        case "kept": what = .keep(row)
        case "why": what = .contribution(row) { _ in .why(value) }
        case "sector": what = .contribution(row) { _ in .sector(value) }
        case "repeats":
            let place = Place(value[...])
            what = .contribution(row) { .repeats($0.reference(place.meeting, place.row)) }
        case "settled": what = .settle(Place((cells["row"] ?? "")[...]), SampleAct.settlement(value))
        case "rating": what = .rate(SampleAct.rating(value))
        case "prose": what = .prose(ReportSection(rawValue: cells["row"] ?? "") ?? .summary, value)
        case "recommendation": what = SampleAct.recommendation(value)
        default: preconditionFailure("no act: \(cells)")
        }
    }

    /// Reads `moved 2026-04-09 | note`.
    private static func settlement(_ text: String) -> Settlement {
        let halves = text.split(separator: "|", maxSplits: 1).map(trimmed)
        let words = halves[0].split(separator: " ")
        let outcomes: [Substring: Settlement.Outcome] = [
            "done": .done, "partly": .partly, "notDone": .notDone, "moved": .moved, "answered": .answered,
            "toOrganisation": .toOrganisation,
        ]
        guard let outcome = outcomes[words[0]] else { preconditionFailure("no outcome: \(text)") }
        let due = words.count > 1 ? CalendarDay(iso: words[1]) : nil
        return Settlement(outcome, due: due, note: halves.count > 1 ? halves[1] : "")
    }

    /// Reads `2 opening 32232`: the number of a goal or `mood`, the moment, a digit of each.
    private static func rating(_ text: String) -> Rating {
        let words = text.split(separator: " ")
        let subject = Int(words[0]).map { Rating.Subject.goal(SampleProgramme.goals[$0 - 1]) } ?? .mood
        return Rating(
            subject,
            at: words[1] == "opening" ? .opening : .closing,
            scores: words[2].compactMap(\.wholeNumberValue)
        )
    }

    /// Reads `text | 2/54 3/30 | addressee | effort`.
    private static func recommendation(_ text: String) -> What {
        let parts = text.split(separator: "|").map(trimmed)
        return .recommend(
            parts[0],
            evidence: parts[1].split(separator: " ").map { Place($0) },
            addressee: parts[2],
            effort: parts[3]
        )
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
