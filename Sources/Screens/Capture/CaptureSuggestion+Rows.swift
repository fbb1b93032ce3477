import Localization
import MeetingEngine
public import TextLayout

extension CaptureSuggestion {
    /// What the suggestion looks like: what to type, and what it means.
    public func label(in context: CaptureContext) -> String {
        switch self {
        case .kind(let kind): "\(kind.letter) \(context.texts.words.kinds[kind].short)"
        case .mark: "␣ \(context.texts.commands[.mark].title)"
        case .speaker(let speaker, let letters): "\(letters) \(context.names.name(of: speaker))"
        case .nobody: "- \(context.texts.words.people.nobody)"
        }
    }
}

extension CaptureLine {
    /// The suggestions as rows in columns of one width, none of which is cut; empty while nothing is to be offered.
    public func suggestionRows(width: Columns, in context: CaptureContext) -> [String] {
        let labels = suggestions(in: context).map { safeText($0.label(in: context)) }
        guard let widest = labels.map({ columns(of: $0) }).max() else { return [] }
        let cell = min(widest + 2, max(width, 1))
        let perRow = max(1, width.rawValue / cell.rawValue)
        return stride(from: 0, to: labels.count, by: perRow).map { start in
            labels[start..<min(start + perRow, labels.count)].map { pad($0, to: cell) }.joined().trimmedAtEnd
        }
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
