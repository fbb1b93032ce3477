import Localization
import TextLayout

extension Frame {
    /// The one line that a screen below 60x16 shows instead of itself; nil when the screen is large enough.
    static func tooSmall(in context: ScreenContext) -> Frame? {
        let (size, smallest) = (context.size, LiveLayout.smallest)
        guard size.rows < smallest.rows || size.columns < smallest.columns else { return nil }
        func words(_ size: Size) -> String { "\(size.columns.rawValue)×\(size.rows)" }
        var frame = Frame(size: size)
        let text = context.texts.live.notices.tooSmall(words(smallest), words(size))
        for (row, line) in wrap(text, width: size.columns).enumerated() {
            frame.write(line.text, at: Place(row: row, column: 0), style: .bold)
        }
        return frame
    }
}
