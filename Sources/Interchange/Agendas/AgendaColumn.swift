/// The columns of an agenda as a table.
///
/// The first three names are Finnish, Swedish and English.
enum AgendaColumn: TableColumn {
    case title, minutes, allotted, minimum, code, protected, role, capture, holdsCorrections, kinds, prompt, question
    case phases, skipped

    /// The English one, which the documentation uses too.
    var canonicalName: String { names[2] }

    var names: [String] {
        switch self {
        case .title: ["otsikko", "rubrik", "title", "lohko", "block", "nimi", "Titel", "aihe", "ämne", "item", "name"]
        case .minutes:
            ["minuutit", "minuter", "minutes", "kesto", "längd", "duration", "Dauer", "aika", "tid", "min", "time"]
        case .allotted: ["nyt", "nu", "now"]
        case .minimum: ["vähintään", "minst", "minimum", "least"]
        case .code: ["koodi", "kod", "code", "tunnus"]
        case .protected: ["suojattu", "skyddad", "protected"]
        case .role: ["rooli", "roll", "role"]
        case .capture: ["kirjaaminen", "antecknande", "capture"]
        case .holdsCorrections: ["oikaisut odottavat", "rättelser väntar", "corrections wait", "holdsCorrections"]
        case .kinds: ["lajit", "slag", "kinds"]
        case .prompt: ["alustus", "inledning", "prompt", "text", "instruction", "ohje"]
        case .question: ["kysymys", "fråga", "question"]
        case .phases: ["vaiheet", "skeden", "phases"]
        case .skipped: ["ohitettu", "överhoppad", "skipped"]
        }
    }
}
