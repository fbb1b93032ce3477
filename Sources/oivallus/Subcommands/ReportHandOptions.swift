import ArgumentParser
import Glibc
import Interchange
import Localization
import MeetingEngine
import MeetingStore

/// What is written into a report by hand, one thing at a time.
struct ReportHandOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Write a section in your editor.", valueName: "section")) var edit: String?
    @Option(
        help: ArgumentHelp("Take a section from a text file; an empty one empties it.", valueName: "section=file")
    )
    var prose: [String] = []
    @Option(help: ArgumentHelp("Write a recommendation.", valueName: "text")) var recommend: String?
    @Option(help: ArgumentHelp("The entries it rests on: 2/54,3/30.", valueName: "places")) var evidence: String?
    @Option(help: ArgumentHelp("Who could carry it out.", valueName: "text")) var addressee: String?
    @Option(help: ArgumentHelp("What it would take.", valueName: "text")) var effort: String?
    @Option(
        name: .customLong("number"),
        help: ArgumentHelp("Change this recommendation instead of writing a new one.", valueName: "number")
    )
    var number: Int?
    @Option(help: ArgumentHelp("Take a recommendation away.", valueName: "number")) var drop: Int?

    func validate() throws {
        let asked = [edit != nil, !prose.isEmpty, changesRecommendation, drop != nil].count { $0 }
        guard asked <= 1 else {
            throw ValidationError("Give one of --edit, --prose, --recommend and --drop at a time.")
        }
        guard !changesRecommendation || recommend != nil || number != nil else {
            throw ValidationError("--evidence, --addressee and --effort go with --recommend or --number.")
        }
    }

    private var changesRecommendation: Bool {
        recommend != nil || number != nil || evidence != nil || addressee != nil || effort != nil
    }

    /// Whether anything is written.
    var isChange: Bool { edit != nil || !prose.isEmpty || changesRecommendation || drop != nil }

    /// Writes what was asked for.
    func write(to file: ProgrammeFile, in workshop: inout Workshop) throws(Failure) {
        if let edit { try write(edited: edit, to: file, in: &workshop) }
        if !prose.isEmpty { try write(files: prose, to: file, in: &workshop) }
        if changesRecommendation { try recommend(in: file, &workshop) }
        if let drop {
            let old = try recommendation(drop, of: file, workshop)
            try workshop.submit(.removeRecommendation(old.id), to: file)
            Messages.tell(workshop.texts.documents.dropped(drop))
        }
    }

    // MARK: Prose

    private func write(edited name: String, to file: ProgrammeFile, in workshop: inout Workshop) throws(Failure) {
        let section = try section(name, workshop)
        let editor = UserEditor(workshop.environment)
        guard let text = editor.edit(file.programme.reportProse[section] ?? "") else {
            throw Failure(workshop.texts.documents.noEditor(editor.name), code: EX_UNAVAILABLE)
        }
        try workshop.submit(.writeReportProse(section: section, trimmed(text)), to: file)
        Messages.tell(workshop.texts.documents.prose(section.rawValue))
    }

    private func write(files: [String], to file: ProgrammeFile, in workshop: inout Workshop) throws(Failure) {
        var commands: [(Command, [PeopleChange])] = []
        var names: [String] = []
        for pair in files {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            let section = try section(parts[0], workshop)
            let text = parts.count < 2 ? "" : try workshop.text(ofFile: parts[1])
            commands.append((.writeReportProse(section: section, trimmed(text)), []))
            names.append(section.rawValue)
        }
        try workshop.submit(commands, to: file)
        for name in names { Messages.tell(workshop.texts.documents.prose(name)) }
    }

    private func section(_ name: String, _ workshop: Workshop) throws(Failure) -> ReportSection {
        guard let section = ReportSection(rawValue: name.lowercased()) else {
            let all = ReportSection.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(workshop.texts.documents.noSection(name, all), code: EX_USAGE)
        }
        return section
    }

    private func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    // MARK: Recommendations

    private func recommend(in file: ProgrammeFile, _ workshop: inout Workshop) throws(Failure) {
        let programme = file.programme
        var written =
            try number.map { number throws(Failure) in try recommendation(number, of: file, workshop) }
            ?? Recommendation(id: workshop.fresh(), text: "")
        if let recommend { written.text = recommend }
        if let evidence { written.evidence = try references(evidence, in: programme, workshop) }
        if let addressee { written.addressee = addressee }
        if let effort { written.effort = effort }
        try workshop.submit(.putRecommendation(written), to: file)
        Messages.tell(workshop.texts.documents.recommended(number ?? programme.recommendations.count + 1))
    }

    private func recommendation(_ number: Int, of file: ProgrammeFile, _ workshop: Workshop) throws(Failure)
        -> Recommendation
    {
        guard file.programme.recommendations.indices.contains(number - 1) else {
            throw Failure(workshop.texts.documents.noRecommendation(number), code: EX_NOINPUT)
        }
        return file.programme.recommendations[number - 1]
    }

    private func references(_ text: String, in programme: Programme, _ workshop: Workshop) throws(Failure)
        -> [EntryReference]
    {
        var references: [EntryReference] = []
        for place in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            guard let reference = programme.entryReference(at: place) else {
                throw Failure(workshop.texts.documents.noEntry(String(place)), code: EX_NOINPUT)
            }
            references.append(reference)
        }
        return references
    }
}
