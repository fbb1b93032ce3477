import CTerminal
import Screens
import TerminalHarness
import Testing
import TextLayout

@testable import Terminal

/// A renderer and the terminal that its bytes go to.
struct RenderedTerminal {
    let renderer: Renderer
    let emulator: Emulator

    init(
        rows: Int = 24,
        columns: Int = 80,
        type: String = "xterm-256color",
        colors: Bool = true,
        usesASCII: Bool = false
    ) throws {
        _ = locale_prepare()
        let size = Size(rows: rows, columns: Columns(columns))
        renderer = try #require(Renderer(type: type, size: size, colors: colors, usesASCII: usesASCII))
        emulator = Emulator(rows: rows, columns: columns)
    }

    /// Draws a frame; gives the number of bytes that it took.
    @discardableResult
    func draw(_ frame: Frame) -> Int {
        let bytes = renderer.bytes(for: frame)
        emulator.feed(bytes)
        return bytes.count
    }

    /// What is wrong on the terminal, or nil.
    func difference(from frame: Frame) -> String? {
        let screen = emulator.screen
        for (row, cells) in frame.rows.enumerated() {
            let shown = screen.cells[row].map(\.text).joined()
            let meant = cells.map(\.text).joined()
            // Canonical equivalence: a letter and its accent are the same composed or not.
            if shown != meant { return "row \(row): \(shown) instead of \(meant)" }
            for (column, cell) in cells.enumerated() where cell.text != " " && !cell.text.isEmpty {
                if let fault = Self.difference(screen.cells[row][column], cell.style) {
                    return "row \(row), column \(column): \(fault)"
                }
            }
        }
        if screen.cursorRow != frame.cursor.row || screen.cursorColumn != frame.cursor.column.rawValue {
            return "the cursor at \(screen.cursorRow), \(screen.cursorColumn) instead of \(frame.cursor)"
        }
        return screen.cursorIsVisible == frame.showsCursor ? nil : "the cursor's visibility"
    }

    private static func difference(_ cell: EmulatedScreen.Cell, _ style: Style) -> String? {
        if cell.isBold != style.attributes.contains(.bold) { return "bold" }
        if cell.isUnderlined != style.attributes.contains(.underline) { return "underline" }
        if cell.isReversed != style.attributes.contains(.reverse) { return "reverse" }
        let color = style.color == .terminal ? nil : Int(style.color.rawValue) - 1
        return cell.color == color ? nil : "colour \(cell.color as Any) instead of \(color as Any)"
    }
}
