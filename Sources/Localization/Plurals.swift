/// A counted noun: *1 tapaaminen*, *5 tapaamista*.
public struct CountedNoun: Sendable {
    /// The form after one: the nominative singular.
    public let one: String
    /// The form after every other number: the partitive singular in Finnish, the plural elsewhere.
    public let other: String
    let separator: String

    /// The number and the noun, thousands grouped as the language does it.
    public func callAsFunction(_ count: Int) -> String { "\(grouped(count)) \(count == 1 ? one : other)" }

    private func grouped(_ count: Int) -> String {
        let digits = String(count.magnitude)
        var groups = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset).isMultiple(of: 3) { groups += separator }
            groups.append(digit)
        }
        return count < 0 ? "−" + groups : groups
    }
}

/// How counted things are written, in one language.
public struct Plurals: Sendable {
    /// Programmes.
    public let programmes: CountedNoun
    /// Meetings.
    public let meetings: CountedNoun
    /// Blocks of an agenda.
    public let blocks: CountedNoun
    /// Entries.
    public let entries: CountedNoun
    /// Entries without their text yet.
    public let marks: CountedNoun
    /// Insights.
    public let insights: CountedNoun
    /// Corrections.
    public let corrections: CountedNoun
    /// Assignments.
    public let assignments: CountedNoun
    /// Open questions.
    public let questions: CountedNoun
    /// People of the group.
    public let participants: CountedNoun
    /// People who visit.
    public let guests: CountedNoun
    /// Lines of a paste or a file.
    public let lines: CountedNoun
    /// Places where a search found something.
    public let hits: CountedNoun
    /// Days.
    public let days: CountedNoun
    /// Minutes, written out.
    public let minutes: CountedNoun
    /// Hours, written out.
    public let hours: CountedNoun
}

extension Plurals {
    static let finnish: Plurals = {
        func noun(_ one: String, _ other: String) -> CountedNoun {
            CountedNoun(one: one, other: other, separator: "\u{A0}")
        }
        return Plurals(
            programmes: noun("ohjelma", "ohjelmaa"),
            meetings: noun("tapaaminen", "tapaamista"),
            blocks: noun("lohko", "lohkoa"),
            entries: noun("kirjaus", "kirjausta"),
            marks: noun("keskeneräinen", "keskeneräistä"),
            insights: noun("oivallus", "oivallusta"),
            corrections: noun("oikaisu", "oikaisua"),
            assignments: noun("välitehtävä", "välitehtävää"),
            questions: noun("kysymys", "kysymystä"),
            participants: noun("osallistuja", "osallistujaa"),
            guests: noun("vierailija", "vierailijaa"),
            lines: noun("rivi", "riviä"),
            hits: noun("osuma", "osumaa"),
            days: noun("päivä", "päivää"),
            minutes: noun("minuutti", "minuuttia"),
            hours: noun("tunti", "tuntia")
        )
    }()

    static let swedish: Plurals = {
        func noun(_ one: String, _ other: String) -> CountedNoun {
            CountedNoun(one: one, other: other, separator: "\u{A0}")
        }
        return Plurals(
            programmes: noun("program", "program"),
            meetings: noun("träff", "träffar"),
            blocks: noun("block", "block"),
            entries: noun("anteckning", "anteckningar"),
            marks: noun("halvfärdig", "halvfärdiga"),
            insights: noun("insikt", "insikter"),
            corrections: noun("rättelse", "rättelser"),
            assignments: noun("mellanuppgift", "mellanuppgifter"),
            questions: noun("fråga", "frågor"),
            participants: noun("deltagare", "deltagare"),
            guests: noun("gäst", "gäster"),
            lines: noun("rad", "rader"),
            hits: noun("sökträff", "sökträffar"),
            days: noun("dag", "dagar"),
            minutes: noun("minut", "minuter"),
            hours: noun("timme", "timmar")
        )
    }()

    static let english: Plurals = {
        func noun(_ one: String, _ other: String) -> CountedNoun { CountedNoun(one: one, other: other, separator: ",") }
        return Plurals(
            programmes: noun("programme", "programmes"),
            meetings: noun("meeting", "meetings"),
            blocks: noun("block", "blocks"),
            entries: noun("entry", "entries"),
            marks: noun("unfinished entry", "unfinished entries"),
            insights: noun("insight", "insights"),
            corrections: noun("correction", "corrections"),
            assignments: noun("assignment", "assignments"),
            questions: noun("question", "questions"),
            participants: noun("participant", "participants"),
            guests: noun("guest", "guests"),
            lines: noun("line", "lines"),
            hits: noun("hit", "hits"),
            days: noun("day", "days"),
            minutes: noun("minute", "minutes"),
            hours: noun("hour", "hours")
        )
    }()
}
