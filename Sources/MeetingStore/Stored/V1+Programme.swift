import MeetingEngine

extension V1.Details {
    init(_ details: ProgrammeDetails) {
        title = details.title
        client = details.client.storedText
        language = details.language.rawValue
        place = details.place.storedText
        goals = details.goals.storedList
        target = details.targetGroup.storedText
        template = details.template
    }

    /// The version of the payload that holds it.
    var version: Int { target == nil ? 1 : 2 }

    func value() throws(StoredFormProblem) -> ProgrammeDetails {
        ProgrammeDetails(
            title: title,
            client: client ?? "",
            language: try .stored(language),
            place: place ?? "",
            goals: goals ?? [],
            targetGroup: target ?? "",
            template: template
        )
    }
}

extension V1.Plan {
    init(_ plan: MeetingPlan) {
        theme = plan.theme.storedText
        start = plan.start?.storedText
        place = plan.place.storedText
    }

    func value() throws(StoredFormProblem) -> MeetingPlan {
        MeetingPlan(theme: theme ?? "", start: try start.map(CivilTime.stored), place: place ?? "")
    }
}

extension CivilTime {
    /// The time as it is stored, `2026-03-12T13:00:00` (ISO 8601, without a zone).
    var storedText: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.iso)T\(padded(hour)):\(padded(minute)):\(padded(second % 60))"
    }

    static func stored(_ text: String) throws(StoredFormProblem) -> CivilTime {
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count == 2, let day = CalendarDay(iso: halves[0]) else { throw .malformed }
        let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        guard parts.count == 3, 0..<24 ~= parts[0], 0..<60 ~= parts[1], 0..<60 ~= parts[2] else { throw .malformed }
        return CivilTime(day: day, second: parts[0] * 3600 + parts[1] * 60 + parts[2])
    }
}

extension String {
    /// The text, or nil when there is none to store.
    var storedText: String? { isEmpty ? nil : self }
}

extension Array {
    /// The list, or nil when there is nothing to store.
    var storedList: [Element]? { isEmpty ? nil : self }
}

extension Bool {
    /// True, or nil when there is nothing to store.
    var storedFlag: Bool? { self ? true : nil }
}

extension RawRepresentable where RawValue == String {
    /// Reads the stored name of a case.
    static func stored(_ text: String) throws(StoredFormProblem) -> Self {
        guard let value = Self(rawValue: text) else { throw .malformed }
        return value
    }
}

extension ID {
    /// Reads a stored identity: thirty-two digits in either case, with dashes anywhere.
    ///
    /// A log holds some for each event, so this reads the bytes as they stand.
    static func stored(_ text: String) throws(StoredFormProblem) -> ID {
        var text = text
        let halves: (UInt64, UInt64)? = text.withUTF8 { bytes in
            var halves: (UInt64, UInt64) = (0, 0)
            var count = 0
            for byte in bytes {
                let digit: UInt64
                switch byte {
                case 0x30...0x39: digit = UInt64(byte - 0x30)
                case 0x61...0x66: digit = UInt64(byte - 0x61 + 10)
                case 0x41...0x46: digit = UInt64(byte - 0x41 + 10)
                case 0x2D: continue
                default: return nil
                }
                if count < 16 { halves.0 = halves.0 << 4 | digit } else { halves.1 = halves.1 << 4 | digit }
                count += 1
            }
            return count == 32 ? halves : nil
        }
        guard let halves else { throw .malformed }
        return ID(high: halves.0, low: halves.1)
    }
}
