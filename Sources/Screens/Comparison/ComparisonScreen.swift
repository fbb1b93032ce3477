import Localization
public import MeetingEngine
import TextLayout

/// Two programmes, or two meetings, side by side.
public struct ComparisonScreen: Hashable, Sendable {
    private let left: ComparisonSide
    private let right: ComparisonSide
    private var page = ScrolledPage()
    private var notice: String?
    private var isHelping = false

    /// Makes the screen for two sides.
    public init(_ left: ComparisonSide, _ right: ComparisonSide) {
        self.left = left
        self.right = right
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
        if page.handle(key, lines(in: context), in: context) { return [] }
        return Intent.leaving(with: key)
    }

    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        let texts = context.texts.thread
        var frame = page.frame(
            texts.comparison,
            right: "",
            lines(in: context),
            hints: notice ?? texts.comparisonHints,
            in: context
        )
        if isHelping { frame.drawHelp(texts.comparisonHelp, title: context.texts.review.helpTitle) }
        return frame
    }

    private func lines(in context: ScreenContext) -> [PageLine] {
        ComparisonPage(left, right, context.texts, width: context.size.columns - 2).lines
    }
}
