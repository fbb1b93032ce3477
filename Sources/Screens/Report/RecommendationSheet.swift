import Localization
import MeetingEngine
import OrderedCollections

/// The recommendations of a report as a text for an editor, and the text read again.
///
/// Empty lines separate them. A number before one keeps it what it is; without a number it is new, and one that is no longer
/// in the text is removed. Lines of `#` and a blank are for the reader alone; a theme may begin a line.
struct RecommendationSheet {
    /// Why a text cannot be taken in.
    enum Problem: Error, Hashable {
        /// There is no entry at a place.
        case noEntry(String)
        /// There is no recommendation with a number.
        case noRecommendation(Int)
        /// A recommendation says nothing: the line that it begins with.
        case noText(String)
    }

    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    private var labels: ReportBodyTexts { texts.report.body }

    /// A problem in words.
    func sentence(_ problem: Problem) -> String {
        switch problem {
        case .noEntry(let place): texts.documents.noEntry(place)
        case .noRecommendation(let number): texts.documents.noRecommendation(number)
        case .noText(let line): texts.reportPreview.noText(line)
        }
    }

    /// What the editor opens.
    func text(of programme: Programme) -> String {
        var paragraphs = [
            texts.reportPreview.sheet.map { "# \($0)" }.joined(separator: "\n")
        ]
        paragraphs += programme.recommendations.enumerated().map { index, recommendation in
            let places = recommendation.evidence.compactMap { reference -> String? in
                guard let meeting = programme.meetings[reference.meeting], let entry = meeting.entries[reference.entry]
                else { return nil }
                return "\(meeting.number)/\(entry.number)"
            }
            let fields = [
                (labels.evidence, places.joined(separator: ", ")), (labels.addressee, recommendation.addressee),
                (labels.effort, recommendation.effort),
            ]
            return (["\(index + 1). \(recommendation.text)"] + fields.map { "\($0): \($1)".trimmedEnd })
                .joined(separator: "\n")
        }
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    /// What makes the recommendations what a text says.
    ///
    /// - Parameter fresh: gives identities for new ones.
    func commands(
        in text: String,
        for programme: Programme,
        fresh: () -> ID<Recommendation>
    ) throws(Problem) -> [Command] {
        var commands: [Command] = []
        var seen: Set<ID<Recommendation>> = []
        for paragraph in paragraphs(of: text) {
            let written = try read(paragraph, in: programme, fresh)
            seen.insert(written.id)
            if !programme.recommendations.contains(written) { commands.append(.putRecommendation(written)) }
        }
        let gone = programme.recommendations.map(\.id).filter { !seen.contains($0) }
        return commands + gone.map(Command.removeRecommendation)
    }

    private func paragraphs(of text: String) -> [[String]] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).trimmed }
        return lines.split(separator: "").map { $0.filter { $0 != "#" && !$0.hasPrefix("# ") } }.filter { !$0.isEmpty }
    }

    private func read(
        _ lines: [String],
        in programme: Programme,
        _ fresh: () -> ID<Recommendation>
    ) throws(Problem) -> Recommendation {
        var words: [String] = []
        var written = Recommendation(id: fresh(), text: "")
        for (index, line) in lines.enumerated() {
            if let value = value(of: labels.evidence, in: line) {
                written.evidence = try references(value, in: programme)
            } else if let value = value(of: labels.addressee, in: line) {
                written.addressee = value
            } else if let value = value(of: labels.effort, in: line) {
                written.effort = value
            } else if index == 0, let match = line.firstMatch(of: /^(\d+)\.\s*/), let number = Int(match.1) {
                guard programme.recommendations.indices.contains(number - 1) else { throw .noRecommendation(number) }
                written.id = programme.recommendations[number - 1].id
                words.append(String(line[match.range.upperBound...]))
            } else {
                words.append(line)
            }
        }
        written.text = words.joined(separator: " ").trimmed
        guard !written.text.isEmpty else { throw .noText(lines[0]) }
        return written
    }

    private func value(of label: String, in line: String) -> String? {
        guard line.lowercased().hasPrefix("\(label.lowercased()):") else { return nil }
        return String(line.dropFirst(label.count + 1)).trimmed
    }

    private func references(_ text: String, in programme: Programme) throws(Problem) -> [EntryReference] {
        var references: [EntryReference] = []
        for place in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            guard let reference = programme.entryReference(at: place) else { throw .noEntry(String(place)) }
            references.append(reference)
        }
        return references
    }
}

extension String {
    /// Without a blank at its end, as a label has one that nothing follows.
    fileprivate var trimmedEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
