/// Times in notes files, in seconds.
enum NotesTime {
    /// A time from the start: `h:mm:ss` or `h:mm`.
    static func offset(_ text: String) -> Int? { seconds(text, hours: 0...47) }

    /// A time of day: `13:02:10`, `13.02`, `klo 13.02`.
    static func clock(_ text: String) -> Int? {
        var text = text.lowercased()[...]
        for word in ["klo", "kl.", "kl"] where text.hasPrefix(word) {
            text = text.dropFirst(word.count)
            break
        }
        return seconds(String(text.drop { $0.isWhitespace }), hours: 0...23)
    }

    /// The form that a message shows: `13:02:10`.
    static func written(_ seconds: Int) -> String {
        let parts = [seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(seconds / 3600):\(parts[0]):\(parts[1])"
    }

    private static func seconds(_ text: String, hours: ClosedRange<Int>) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2 || parts.count == 3 else { return nil }
        var numbers: [Int] = []
        for (place, part) in parts.enumerated() {
            let length = place == 0 ? 1...2 : 2...2
            guard length.contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        let rest = numbers.dropFirst()
        guard hours.contains(numbers[0]), rest.allSatisfy({ $0 < 60 }) else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }
}
