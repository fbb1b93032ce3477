import Screens
import TestSupport
import TextLayout

private let frameStyles: [Style] = [
    .plain, .plain, .plain, .bold, .reverse, .underline, Style(color: .red), Style(.bold, color: .cyan),
    Style([.reverse, .bold], color: .yellow),
]

let frameTexts = [
    "a", "tapaaminen", "Äänekoski", "e\u{301}", "漢字", "한국", "▶ ▢ ⚑ └", "…", "👩", "---", "1:23", " ", "   ", "ｶﾅ",
    "ñ\u{323}",
    "x", "työ",
]

extension SeededGenerator {
    /// A frame with random texts in random looks at random places; on top of another frame, if there is one.
    mutating func frame(_ size: Size, from before: Frame? = nil) -> Frame {
        var frame = before ?? Frame(size: size)
        for _ in 0..<Int.random(in: 0...12, using: &self) {
            let place = Place(
                row: Int.random(in: 0..<size.rows, using: &self),
                column: Columns(Int.random(in: 0..<size.columns.rawValue, using: &self))
            )
            let text = (0..<3).map { _ in frameTexts.randomElement(using: &self) ?? "" }.joined()
            frame.write(text, at: place, style: frameStyles.randomElement(using: &self) ?? .plain)
        }
        // libvterm 0.1.4 loses combining marks in the last column.
        let last = size.columns.rawValue - 1
        for (row, cells) in frame.rows.enumerated() where cells[last].text.unicodeScalars.count > 1 {
            frame.write("x", at: Place(row: row, column: Columns(last)))
        }
        frame.cursor = Place(
            row: Int.random(in: 0..<size.rows, using: &self),
            column: Columns(Int.random(in: 0..<size.columns.rawValue, using: &self))
        )
        frame.showsCursor = Int.random(in: 0..<10, using: &self) > 0
        return frame
    }
}
