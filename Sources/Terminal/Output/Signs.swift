/// The ASCII forms of the signs that some terminals and fonts lack: each one cell wide, as its sign is.
enum Signs {
    /// What to draw for a cell's text on a terminal without signs; letters stay as they are.
    static func ascii(_ text: String) -> String {
        guard text.utf8.count > 1, let form = forms[text] else { return text }
        return form
    }

    static let forms: [String: String] = [
        "▶": ">", "►": ">", "▸": ">", "›": ">", "❯": ">", "»": ">", "◀": "<", "◂": "<", "‹": "<", "«": "<",
        "→": ">", "←": "<", "↑": "^", "↓": "v", "▲": "^", "▴": "^", "▼": "v", "▾": "v",
        "▢": "o", "□": "o", "○": "o", "◯": "o", "☐": "o", "■": "#", "▪": "#", "●": "*", "•": "*", "☑": "x", "✓": "x",
        "✔": "x", "✗": "x", "✕": "x", "×": "x", "⚑": "!", "⚐": "!", "★": "*", "☆": "*", "⏸": "=", "⏵": ">", "⚠": "!",
        "─": "-", "━": "-", "┄": "-", "│": "|", "┃": "|", "┆": "|", "═": "=", "║": "|",
        "┌": "+", "┐": "+", "└": "`", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╭": "+", "╮": "+",
        "╰": "`", "╯": "+", "…": "~", "·": ".", "–": "-", "—": "-", "−": "-", "‐": "-", "”": "\"", "“": "\"", "„": "\"",
        "’": "'", "‘": "'", "█": "#", "▓": "#", "▒": "#", "░": ".", "▏": "|", "▌": "|", "\u{FFFD}": "?",
    ]
}
