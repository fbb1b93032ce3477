import CVTerm

/// What a terminal shows at one moment, as its user would see it.
public struct EmulatedScreen: Equatable, Sendable {
    /// One cell.
    public struct Cell: Equatable, Sendable {
        /// What stands there; empty in the right half of a wide character.
        public var text: String
        /// Bold.
        public var isBold = false
        /// Underlined.
        public var isUnderlined = false
        /// Foreground and background exchanged.
        public var isReversed = false
        /// One of the eight named colours, 0 to 7; `nil` is the terminal's own.
        public var color: Int?
    }

    /// The cells of each row.
    public let cells: [[Cell]]
    /// The row of the cursor, from 0.
    public let cursorRow: Int
    /// The column of the cursor, from 0.
    public let cursorColumn: Int
    /// Whether the cursor is drawn.
    public let cursorIsVisible: Bool
    /// Whether the second screen is shown, from which programs return to what was there before.
    public let isAlternate: Bool
    /// The window's title, as far as the program set one.
    public let title: String
    /// How often the bell has rung.
    public let bells: Int

    /// The rows as text, without blanks at their ends.
    public var rows: [String] { cells.map { Self.trimmed($0.map(\.text).joined()) } }

    /// The whole screen as text, without blank rows at its end.
    public var text: String {
        var rows = rows
        while rows.last?.isEmpty == true { rows.removeLast() }
        return rows.joined(separator: "\n")
    }

    /// Whether a text stands in one of the rows.
    public func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    private static func trimmed(_ row: String) -> String {
        var row = row
        while row.last == " " { row.removeLast() }
        return row
    }
}

/// A terminal emulator (libvterm): bytes in, a screen out.
public final class Emulator {
    private let emulator: OpaquePointer

    /// Makes an emulator of a size.
    public init(rows: Int, columns: Int) { emulator = emulator_open(Int32(rows), Int32(columns)) }

    deinit { emulator_close(emulator) }

    /// Takes bytes that a program wrote; gives what the terminal answers.
    @discardableResult
    public func feed(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        emulator_feed(emulator, bytes, bytes.count)
        var answers = [UInt8](repeating: 0, count: 512)
        let count = emulator_take_answers(emulator, &answers, answers.count)
        return Array(answers.prefix(count))
    }

    /// Takes another size.
    public func resize(rows: Int, columns: Int) { emulator_resize(emulator, Int32(rows), Int32(columns)) }

    /// What the terminal shows now.
    public var screen: EmulatedScreen {
        let state = emulator_current(emulator)
        let cells = (0..<state.rows).map { row in
            (0..<state.columns).map { column in Self.cell(emulator_cell_at(emulator, Int32(row), Int32(column))) }
        }
        return EmulatedScreen(
            cells: cells,
            cursorRow: Int(state.cursor_row),
            cursorColumn: Int(state.cursor_column),
            cursorIsVisible: state.cursor_visible,
            isAlternate: state.alternate_screen,
            title: String(cString: emulator_title(emulator)),
            bells: Int(state.bells)
        )
    }

    /// Whether a private mode (2004 is bracketed paste) is set; `nil` when the emulator does not know it.
    public func mode(_ number: Int) -> Bool? {
        let answer = String(decoding: feed(Array("\u{1B}[?\(number)$p".utf8)), as: UTF8.self)
        if answer.hasSuffix(";1$y") { return true }
        return answer.hasSuffix(";2$y") ? false : nil
    }

    private static func cell(_ cell: emulator_cell) -> EmulatedScreen.Cell {
        var result = EmulatedScreen.Cell(text: cell.width == 0 ? "" : " ")
        if cell.count > 0 {
            let scalars = [
                cell.scalars.0, cell.scalars.1, cell.scalars.2, cell.scalars.3, cell.scalars.4, cell.scalars.5,
            ]
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars.prefix(Int(cell.count)).compactMap(Unicode.Scalar.init))
            result.text = String(text)
        }
        result.isBold = Int(cell.attributes) & Int(EMULATOR_BOLD) != 0
        result.isUnderlined = Int(cell.attributes) & Int(EMULATOR_UNDERLINE) != 0
        result.isReversed = Int(cell.attributes) & Int(EMULATOR_REVERSE) != 0
        result.color = cell.foreground < 0 ? nil : Int(cell.foreground)
        return result
    }
}
