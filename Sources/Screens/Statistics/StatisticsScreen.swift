import Localization
public import MeetingEngine
import TextLayout

/// The numbers of all meetings on one screen, which scrolls.
public struct StatisticsScreen: Hashable, Sendable {
    private var statistics = ArchiveStatistics(of: [], for: .organisation)
    private var isComplete = false
    private var page = ScrolledPage()
    private var notice: String?
    private var isHelping = false
    /// For whom the numbers are: an organisation sees none of few people, the facilitator all.
    public private(set) var audience = Audience.organisation

    /// Makes a screen without numbers; they come by `show`.
    public init() {}

    /// Shows the numbers as far as they are known.
    public mutating func show(_ statistics: ArchiveStatistics, isComplete: Bool) {
        self.statistics = statistics
        self.isComplete = isComplete
    }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext) -> [Intent] {
        notice = nil
        if isHelping {
            isHelping = false
            return []
        }
        if key == .character("?") || key == .function(1) {
            isHelping = true
            return []
        }
        if key == .character("a") {
            audience = audience.next
            return [.countAgain]
        }
        if page.handle(key, lines(in: context), in: context) { return [] }
        return Intent.leaving(with: key)
    }

    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        let texts = context.texts.statistics
        let readers = "\(texts.readers): \(context.texts.words.terms.audiences[audience])"
        var frame = page.frame(
            texts.title,
            right: isComplete ? readers : "\(texts.reading) · \(readers)",
            lines(in: context),
            hints: notice ?? texts.hints,
            in: context
        )
        if isHelping { frame.drawHelp(texts.help, title: context.texts.review.helpTitle) }
        return frame
    }

    private func lines(in context: ScreenContext) -> [PageLine] {
        StatisticsPage(statistics, context.texts, width: context.size.columns - 2).lines
    }
}

extension Audience {
    /// The readers after these, round and round.
    fileprivate var next: Audience {
        switch self {
        case .organisation: .group
        case .group: .facilitator
        case .facilitator: .organisation
        }
    }
}
