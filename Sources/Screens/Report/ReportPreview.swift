import Localization
public import MeetingEngine
import OrderedCollections

/// The final report of a programme on the screen, as it stands: it scrolls, leads from a line to its entry, and takes what
/// is written by hand through the user's editor.
public struct ReportPreview: Hashable, Sendable {
    /// Who the report is for.
    public private(set) var audience = Audience.organisation
    var page = DocumentPage()
    var isHelping = false
    /// What is said until the next key.
    var notice: String?
    /// Who the lines are for that are shown.
    private var shown: Audience?
    /// The recommendations as they came back from the editor, when they could not be taken in.
    private var left: String?

    /// Opens the report; its content comes by `show`.
    public init() {}

    /// Shows the report as it stands now: the attention stays on the entry it was on.
    public mutating func show(_ content: DocumentContent) {
        page.show(content)
        shown = audience
    }

    /// Whether the lines are still those for other readers.
    public var needsContent: Bool { shown != audience }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext) -> [Intent] {
        notice = nil
        guard Frame.tooSmall(in: context) == nil else { return key == .escape ? [.back] : [] }
        if isHelping {
            isHelping = false
            return []
        }
        if page.take(key, in: context) { return [] }
        let programme = context.programme
        switch key {
        case .tab, .backTab: audience = next(after: audience)
        case .enter: return openEntry(in: context)
        case .character("e"):
            guard let section = page.line?.section.flatMap(ReportSection.init(rawValue:)) else {
                say(context.texts.reportPreview.noSection)
                return []
            }
            return [.editLongText(programme.reportProse[section] ?? "", .reportSection(section))]
        case .character("r"):
            let sheet = left ?? RecommendationSheet(context.texts).text(of: programme)
            return [.editLongText(sheet, .recommendations)]
        case .character("w"): return [.writeReport(audience: audience)]
        case .character("?"), .function(1): isHelping = true
        case .character("q"), .escape: return [.back]
        case .control("c"), .control("d"): return [.quit]
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        default: break
        }
        return []
    }

    /// Takes a text back from the editor; what is to be stored of it comes back.
    public mutating func edited(
        _ text: String,
        _ subject: Intent.LongText,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch subject {
        case .prompt, .goals: return []
        case .reportSection(let section):
            return [.perform(.writeReportProse(section: section, text.trimmedLines))]
        case .recommendations:
            // An editor that failed leaves nothing; who takes all away leaves the lines above them.
            guard text.contains(where: { !$0.isWhitespace }) else {
                say(context.texts.reportPreview.emptySheet)
                return []
            }
            let sheet = RecommendationSheet(context.texts)
            do throws(RecommendationSheet.Problem) {
                let commands = try sheet.commands(in: text, for: context.programme) { ids.next(at: context.now.wall) }
                left = nil
                return commands.map(Intent.perform)
            } catch {
                left = text
                say(sheet.sentence(error))
                return []
            }
        }
    }

    /// The next circle of readers: who reads it as a rule first.
    private func next(after audience: Audience) -> Audience {
        switch audience {
        case .organisation: .group
        case .group: .facilitator
        case .facilitator: .organisation
        }
    }

    private mutating func openEntry(in context: ScreenContext) -> [Intent] {
        let programme = context.programme
        for entry in page.line?.entries ?? [] {
            guard let meeting = programme.meetings.values.first(where: { $0.entries[entry] != nil }) else { continue }
            return [.open(.entry(programme: programme.shortName, meeting: meeting.id, entry: entry))]
        }
        say(context.texts.reportPreview.noEntry)
        return []
    }
}

extension String {
    /// The text without blanks and empty lines at its end.
    fileprivate var trimmedLines: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
