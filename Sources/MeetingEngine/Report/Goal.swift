/// A goal of the programme, and the themes whose insights speak of it.
///
/// The themes are written into the goal's words: `Oma jaksaminen hallintaan #jaksaminen #tunteet`.
public struct Goal: Hashable, Sendable {
    /// The words without the themes.
    public var text: String
    /// The themes, without `#`.
    public var themes: [String]

    /// Reads a goal as it was agreed.
    public init(_ agreed: String) {
        var words: [Substring] = []
        var themes: [String] = []
        for word in agreed.split(separator: " ") {
            let theme = word.dropFirst()
            if word.first == "#", theme.first?.isLetter == true {
                themes.append(String(theme))
            } else {
                words.append(word)
            }
        }
        text = words.joined(separator: " ")
        self.themes = themes
    }

    /// Whether an entry with these themes speaks of it.
    func isMeant(by themes: [String]) -> Bool {
        themes.contains { theme in self.themes.contains { $0.lowercased() == theme.lowercased() } }
    }
}
