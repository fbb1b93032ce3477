/// A template of a document: text with fields in it, checked when it is read.
///
/// Of Mustache it may have fields `{{title}}`, parts that are there when a field says something or once for each of a list
/// `{{#facts}}…{{/facts}}`, parts for when it says nothing `{{^note}}…{{/note}}`, and remarks `{{! … }}`. Every field is
/// already written for the form of the template, so that `{{title}}` and `{{{title}}}` are the same and neither can become markup.
public struct DocumentTemplate: Hashable, Sendable {
    /// The file's name, for messages.
    public let name: String
    /// The template.
    public let text: String

    /// Makes a template that is known to be sound.
    init(builtIn name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Reads a template.
    ///
    /// - Throws: the first thing wrong in it, with line and column.
    public init(_ source: SourceFile) throws(InputError) {
        name = source.name
        text = try source.text()
        try TemplateTags.check(text, of: source.name)
        if source.name.hasSuffix(".html.mustache") { _ = try OutsideReference.free(text, of: source.name) }
    }

    /// The fields that a template may have.
    public static let fields = [
        "language", "kind", "title", "sender", "type", "ordinal", "date", "confidentiality", "note", "logo", "style",
        "pageHead", "facts", "label", "text", "sections", "key", "heading", "content",
    ]
}
