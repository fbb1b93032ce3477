import TextLayout

/// As many whole hints as a row holds, the first ones first; the last one, the way out, always stays.
func fitted(_ hints: [String], to room: Columns) -> String {
    guard let last = hints.last else { return "" }
    var line = ""
    for hint in hints.dropLast() where columns(of: "\(line)\(hint)  \(last)") <= room { line += "\(hint)  " }
    return truncate(line + last, to: room)
}
