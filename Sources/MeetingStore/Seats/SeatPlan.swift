import MeetingEngine

/// Where seats keep their drafts, and which ones a console may take.
public enum SeatPlan {
    /// The most consoles of one role on a meeting.
    public static let mostSeats = 20

    /// The seats of a role that a console may take, the first free one being its.
    static func candidates(_ role: Seat.Role) -> [Seat] {
        switch role {
        // One leads: a second console of the facilitator looks on.
        case .facilitator: [Seat(.facilitator)]
        case .expert, .command: (1...mostSeats).map { Seat(role, $0) }
        }
    }

    /// Whether a file among the drafts is one of a programme's: its name, the meeting's number and the seat.
    static func isDraft(_ file: String, of name: ProgrammeName) -> Bool {
        guard file.hasPrefix("\(name)."), file.hasSuffix(".draft") else { return false }
        let parts = file.dropFirst(name.text.count + 1).dropLast(".draft".count).split(separator: ".")
        return parts.count == 2 && Int(parts[0]) != nil && Seat(storedText: String(parts[1])) != nil
    }

    /// The path of a seat's draft file.
    static func path(_ seat: Seat, meeting: Int, of name: ProgrammeName, in folder: StoreFolder) -> String {
        "\(folder.drafts)/\(name).\(meeting).\(seat.storedText).draft"
    }
}
