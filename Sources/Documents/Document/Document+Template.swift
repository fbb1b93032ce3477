public import Interchange
import Mustache

extension Document {
    /// The document in a form, on stationery.
    ///
    /// - Throws: what the template cannot do, with its place.
    public func written(as form: Stationery.Form, on stationery: Stationery) throws(InputError) -> String {
        let document = headed(by: stationery.headings)
        let fields =
            switch form {
            case .md: document.markdownFields()
            case .txt: document.textFields()
            case .html: document.htmlFields(stationery)
            }
        return try render(stationery.template(for: kind.rawValue, in: form), fields)
    }

    /// The same document with headings of one's own.
    public func headed(by headings: Headings) -> Document {
        var document = self
        let sender = headings.sender.texts[language] ?? ""
        if !sender.isEmpty { document.head.sender = sender }
        func retitle(_ sections: inout [Section]) {
            for index in sections.indices {
                if let title = headings.title(of: sections[index].key, in: kind.rawValue, language) {
                    sections[index].title = title
                }
                retitle(&sections[index].parts)
            }
        }
        retitle(&document.sections)
        return document
    }
}

/// Fills a template.
///
/// The fields are escaped for its form already, so it is told to leave them as they are.
private func render(_ template: DocumentTemplate, _ fields: [String: Any]) throws(InputError) -> String {
    do {
        return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + template.text).render(fields)
    } catch let error as MustacheTemplate.ParserError {
        let place = SourcePosition(file: template.name, line: error.context.lineNumber, column: 1)
        throw InputError(place, .unknownTag(error.context.line))
    } catch {
        throw InputError(SourcePosition(file: template.name), .unknownTag("\(error)"))
    }
}

/// A field that says nothing; the field of the same name further out is not taken in its place.
struct NoField: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
}

/// A text as a field: nothing when it is empty, so that a template can leave its part out.
func field(_ text: String) -> Any { text.isEmpty ? NoField() as Any : text }
