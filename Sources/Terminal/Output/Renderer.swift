import CTerminal
import Screens
import TextLayout

/// Frames in, the shortest bytes between them out: ncurses, told only of the rows that differ.
///
/// It knows no terminal: the bytes go wherever the caller likes. ncurses keeps process-wide state, so a process has one
/// renderer at a time.
final class Renderer {
    /// Whether styles' colours are drawn; else their attributes alone.
    let hasColors: Bool
    private let screen: OpaquePointer
    private let usesASCII: Bool
    private(set) var size: Size
    /// The rows as the terminal shows them; a row it may not show as last drawn is missing.
    private var shown: [[Cell]?]

    /// Makes a renderer for a type that the terminal database knows; `nil` when ncurses will not have it.
    init?(type: String, size: Size, colors: Bool, usesASCII: Bool) {
        guard let screen = screen_open(type, Int32(size.rows), Int32(size.columns.rawValue), colors) else { return nil }
        self.screen = screen
        self.size = size
        self.usesASCII = usesASCII
        hasColors = screen_has_colors(screen)
        shown = Array(repeating: nil, count: size.rows)
    }

    deinit { screen_close(screen) }

    /// Takes a new size; the next frame is drawn whole.
    func resize(_ size: Size) {
        self.size = size
        shown = Array(repeating: nil, count: size.rows)
        screen_resize(screen, Int32(size.rows), Int32(size.columns.rawValue))
    }

    /// Forgets what the terminal shows; the next frame is drawn whole.
    func forget() {
        shown = Array(repeating: nil, count: size.rows)
        screen_forget(screen)
    }

    /// Gives the bytes that turn what the terminal shows into the frame, clipped to the terminal's size.
    func bytes(for frame: Frame) -> [UInt8] {
        for index in shown.indices {
            let row = frame.rows.indices.contains(index) ? frame.rows[index] : []
            guard shown[index] != row else { continue }
            put(row, at: index)
            shown[index] = row
        }
        let row = min(max(0, frame.cursor.row), size.rows - 1)
        let column = min(max(0, frame.cursor.column.rawValue), size.columns.rawValue - 1)
        var start: UnsafePointer<UInt8>?
        let length = screen_output(screen, Int32(row), Int32(column), frame.showsCursor, &start)
        return Array(UnsafeBufferPointer(start: start, count: length))
    }

    private func put(_ row: [Cell], at index: Int) {
        screen_row_begin(screen, Int32(index))
        var place = 0
        // Plain blanks at the end come by themselves.
        let end = row.lastIndex { $0 != .blank }.map { $0 + 1 } ?? 0
        while place < end {
            let cell = row[place]
            var columns = 1
            while place + columns < end, row[place + columns].text.isEmpty { columns += 1 }
            var text = usesASCII ? Signs.ascii(cell.text) : cell.text
            text.withUTF8 { bytes in
                screen_row_put(
                    screen,
                    bytes.baseAddress,
                    bytes.count,
                    Int32(columns),
                    Int32(cell.style.attributes.rawValue),
                    Int32(cell.style.color.rawValue)
                )
            }
            place += columns
        }
        screen_row_end(screen)
    }

    /// How many cells ncurses' cursor moves by for a text: what `TextLayout.columns(of:)` has to agree with.
    func measure(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { Int(screen_measure(screen, $0.baseAddress, $0.count)) }
    }
}
