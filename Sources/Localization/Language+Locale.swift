public import MeetingEngine

extension Language {
    /// The language that a user's locale asks for.
    ///
    /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty counts (POSIX.1-2017 §8.2). A locale of
    /// another language, `C` and none at all give English.
    ///
    /// - Parameter environment: the process's environment, or a test's.
    public init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
        self = Language(rawValue: language.lowercased()) ?? .english
    }
}
