/// The text in at most `limit` cells, safe; what is cut off is shown by an ellipsis, where that has room.
public func truncate(_ text: String, to limit: Columns, ellipsis: String = "…") -> String {
    let safe = safeText(text)
    guard columns(of: safe) > limit else { return safe }
    let sign = columns(of: ellipsis) <= limit ? ellipsis : ""
    let room = limit - columns(of: sign)
    var used = Columns.zero
    var kept = safe.prefix { grapheme in
        used += columns(of: grapheme)
        return used <= room
    }
    while kept.last == " " { kept.removeLast() }
    return kept + sign
}

/// Where a text stands in a field wider than it.
public enum Alignment: Hashable, Sendable {
    /// At the left edge.
    case left
    /// At the right edge.
    case right
    /// In the middle; an odd cell goes to the right.
    case center
}

/// The text in exactly `width` cells, safe: filled up with blanks, or truncated.
public func pad(_ text: String, to width: Columns, align: Alignment = .left, ellipsis: String = "…") -> String {
    let fitted = truncate(text, to: width, ellipsis: ellipsis)
    let blanks = max(0, (width - columns(of: fitted)).rawValue)
    let before =
        switch align {
        case .left: 0
        case .right: blanks
        case .center: blanks / 2
        }
    return String(repeating: " ", count: before) + fitted + String(repeating: " ", count: blanks - before)
}
