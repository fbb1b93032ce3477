import MeetingEngine

/// What is said when a document is written, or cannot be.
public struct WritingTexts: Sendable {
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// A form cannot be shown by a terminal.
    public func notForTerminal(_ format: String) -> String {
        language.pick(
            "Muotoa \(format) ei voi näyttää päätteessä. Kirjoita tiedostoon: -o muistio.\(format)",
            "Formatet \(format) kan inte visas i en terminal. Skriv till en fil: -o memo.\(format)",
            "A terminal cannot show \(format). Write to a file: -o memo.\(format)"
        )
    }
    /// A converter is not installed.
    public func converterMissing(_ program: String) -> String {
        language.pick(
            "Ohjelma \(program) puuttuu. Asenna: sudo apt-get install \(program) (lähdekoodin kansiossa: make deps-documents)",
            "Programmet \(program) saknas. Installera: sudo apt-get install \(program) (i källkodens mapp: make deps-documents)",
            "The program \(program) is not installed. Install it: sudo apt-get install \(program) (in the source folder: make deps-documents)"
        )
    }
    /// A converter failed; its words, in whatever language.
    public func converterFailed(_ program: String, _ words: String) -> String {
        language.pick(
            "\(program) ei onnistunut: \(words)",
            "\(program) misslyckades: \(words)",
            "\(program) failed: \(words)"
        )
    }
    /// No meeting could stand in a calendar.
    public var noMeetingsToDate: String {
        language.pick(
            "Millään tapaamisella ei ole ajankohtaa. Anna se: oivallus meeting move",
            "Ingen träff har en tidpunkt. Ange den: oivallus meeting move",
            "No meeting has a time. Give it one: oivallus meeting move"
        )
    }
    /// Meetings that a calendar leaves out since they have no time.
    public func undated(_ meetings: String) -> String {
        language.pick(
            "Kalenterista puuttuvat tapaamiset, joilla ei ole ajankohtaa: \(meetings)",
            "I kalendern saknas träffar utan tidpunkt: \(meetings)",
            "The calendar leaves out meetings without a time: \(meetings)"
        )
    }
    /// The title of a meeting in a calendar, which says nothing of what it is about or for whom.
    public func neutralTitle(_ number: Int, of count: Int) -> String {
        language.pick("Tapaaminen \(number)/\(count)", "Träff \(number)/\(count)", "Meeting \(number)/\(count)")
    }
}

extension Texts {
    /// What is said when documents are written.
    public var writing: WritingTexts { WritingTexts(language) }
}
