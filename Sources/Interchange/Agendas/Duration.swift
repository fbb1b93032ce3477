internal import MeetingEngine

extension Minutes {
    /// Reads a length as people write it, to the nearest minute: `90`, `90 min`, `90m`, `1:30`, `1:30:00`, `1.5h`, `1,5 h`,
    /// `1 h 30 min`; nil when it is not that.
    init?(written text: String) {
        let text = text.lowercased().filter { !$0.isWhitespace }
        if text.contains(":") {
            // Spreadsheets and OpenSlides add a unit: 1:30 h.
            let parts = (text.hasSuffix("h") ? text.dropLast() : text[...]).split(
                separator: ":",
                omittingEmptySubsequences: false
            )
            guard parts.count == 2 || parts.count == 3, let hours = figure(parts[0]),
                let minutes = figure(parts[1]), parts[1].utf8.count == 2, minutes < 60
            else { return nil }
            var extra = 0
            if parts.count == 3 {
                guard let seconds = figure(parts[2]), parts[2].utf8.count == 2, seconds < 60 else { return nil }
                extra = seconds >= 30 ? 1 : 0
            }
            self.init(hours * 60 + minutes + extra)
            return
        }
        if let minutes = figure(text[...]) {
            self.init(minutes)
            return
        }
        var rest = text[...]
        var total = 0.0
        if let hours = amount(
            of: &rest,
            unit: ["hours", "hour", "tuntia", "tunti", "timmar", "timme", "tim", "t", "h"]
        ) {
            total = hours * 60
            if let minutes = figure(rest), rest.utf8.count <= 2 {
                self.init(Int(total) + minutes)
                return
            }
        } else if rest.isEmpty {
            return nil
        }
        if !rest.isEmpty {
            let units = ["minuuttia", "minuutti", "minuter", "minutes", "minute", "minut", "min.", "min", "m", "'"]
            guard let minutes = amount(of: &rest, unit: units), rest.isEmpty else { return nil }
            total += minutes
        }
        self.init(Int(total.rounded()))
    }
}

/// A whole number of at most four figures.
private func figure(_ text: Substring) -> Int? {
    let isFigures = (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isFigures ? Int(text) : nil
}

/// Takes a number with a decimal point or comma and its unit from the beginning of a text.
private func amount(of text: inout Substring, unit units: [String]) -> Double? {
    let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    let rest = text[number.endIndex...]
    // Hours are followed by the minutes' figures or nothing: 1h30, 1t, but 90min is no amount of hours.
    guard number.count <= 6, let unit = units.first(where: { rest.hasPrefix($0) }),
        let value = Double(String(number.map { $0 == "," ? "." : $0 }))
    else { return nil }
    let after = rest.dropFirst(unit.count)
    guard after.isEmpty || after.first?.isNumber == true else { return nil }
    text = after
    return value
}
