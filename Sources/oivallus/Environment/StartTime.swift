public import ArgumentParser
import Localization
public import MeetingEngine

/// A day and a time of day from the command line: `12.3.2026 13.00`, `2026-03-12T13:00`, `12.3. klo 13`.
struct StartTime {
    /// What it says.
    let civil: CivilTime

    /// Reads it; a date without a year is the next such day.
    init(_ text: String, in workshop: Workshop) throws(Failure) {
        let words = text.replacing("T", with: " ").split { $0 == " " || $0 == "," }
            .filter { !["klo", "kl.", "kl", "at"].contains($0.lowercased()) }
        let today = workshop.environment.zone.civil(workshop.now.wall).day
        guard let last = words.last, words.count >= 2,
            let day = workshop.texts.dates.dueDate(in: words.dropLast().joined(separator: " "), on: today)
                ?? CalendarDay(iso: words[0]),
            let second = Self.second(last)
        else { throw Failure(workshop.texts.program.badTime(text), code: 64) }
        civil = CivilTime(day: day, second: second)
    }

    /// The second of the day that a time of day stands for.
    private static func second(_ text: Substring) -> Int? {
        let parts = text.split { $0 == "." || $0 == ":" }.map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0], (0...23).contains(hour) else { return nil }
        guard parts.count == 2 else { return hour * 3600 }
        guard let minute = parts[1], (0...59).contains(minute) else { return nil }
        return hour * 3600 + minute * 60
    }
}

extension Language: ExpressibleByArgument {}
