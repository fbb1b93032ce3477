public import MeetingEngine
import Synchronization

extension NameFinder {
    /// Finds the names of people in texts of a language, inflected too.
    ///
    /// Finnish names are recognised by their base forms through libvoikko, and names that it does not know by stem and
    /// case ending; without libvoikko by stem and ending alone, which is said by `isReduced`. Making one opens the
    /// dictionary (half a millisecond). A word costs about ten microseconds when it begins with the letter of a name.
    ///
    /// - Parameters:
    ///   - people: whose names.
    ///   - language: the language of the texts.
    ///   - library: the name of the shared library.
    public init(_ people: [NamedPerson], in language: Language, library: String = "libvoikko.so.1") {
        let search = NameSearch(people, in: language, library: library)
        self.init(isReduced: language == .finnish && !search.hasDictionary) { search.hits(in: $0) }
    }
}

/// A matcher that several threads may ask, one at a time.
private final class NameSearch: Sendable {
    private let matcher: Mutex<Guarded>
    let hasDictionary: Bool

    /// The matcher holds a handle of the library, which never leaves the lock.
    private struct Guarded {
        var matcher: NameMatcher
    }

    init(_ people: [NamedPerson], in language: Language, library: String) {
        let dictionary = language == .finnish ? FinnishLanguage(library: library) : nil
        hasDictionary = dictionary != nil
        matcher = Mutex(Guarded(matcher: NameMatcher(people, in: language, dictionary: dictionary)))
    }

    func hits(in text: String) -> [NameHit] { matcher.withLock { $0.matcher.hits(in: text) } }
}
