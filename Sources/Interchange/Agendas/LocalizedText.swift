public import MeetingEngine
internal import TextLayout
internal import Yams

/// A text of a template in one language, or in several.
public struct LocalizedText: Hashable, Sendable {
    /// The text by language; a text given without a language stands under every one.
    public let texts: [Language: String]

    /// Makes a text from its languages.
    public init(_ texts: [Language: String]) { self.texts = texts }

    /// No text in any language.
    public static let empty = LocalizedText([:])

    /// The same text in every language.
    static func same(_ text: String) -> LocalizedText {
        LocalizedText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text) }))
    }

    /// The text in a language, else in the first of Finnish, Swedish and English that there is.
    public subscript(language: Language) -> String {
        texts[language] ?? Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
    }
}

extension YAMLMapping {
    /// A text, or one for each language.
    func localizedText(_ key: String) throws(InputError) -> LocalizedText? {
        guard let node = node(key) else { return nil }
        if let scalar = node.scalar { return LocalizedText.same(normalised(scalar.string)) }
        guard node.mapping != nil else { throw error(key, .wrongShape(key: key, .localizedText)) }
        let languages = try YAMLMapping(node, file: file, key: key)
        try languages.check(known: Language.allCases.map(\.rawValue))
        var texts: [Language: String] = [:]
        for language in Language.allCases { texts[language] = try languages.text(language.rawValue).map(normalised) }
        guard !texts.isEmpty else { throw error(key, .wrongShape(key: key, .localizedText)) }
        return LocalizedText(texts)
    }
}
