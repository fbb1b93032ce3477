import CStemmer
import MeetingEngine

/// A Snowball stemmer of one language, where the machine has libstemmer; for one thread.
final class Stemmer {
    private let stemmer: OpaquePointer

    /// Opens the library; nil when the machine lacks it.
    init?(_ language: Language, library: String = "libstemmer.so.0d") {
        let algorithm =
            switch language {
            case .finnish: "finnish"
            case .swedish: "swedish"
            case .english: "porter"
            }
        guard let stemmer = cstemmer_open(library, algorithm) else { return nil }
        self.stemmer = stemmer
    }

    deinit { cstemmer_close(stemmer) }

    /// The stem of a word in lower case.
    func stem(_ word: String) -> String {
        var length: Int32 = 0
        let bytes = Int32(word.utf8.count)
        guard let stem = cstemmer_stem(stemmer, word, bytes, &length) else { return word }
        let found = UnsafeRawBufferPointer(start: stem, count: Int(length))
        return String(decoding: found, as: UTF8.self)
    }
}
