internal import Resources

/// What documents are put on: templates, a style sheet, a logo and headings, the built-in ones or the user's own.
///
/// A folder of one's own holds any of `memo.html.mustache`, `report.html.mustache`, `document.html.mustache` (for both) and the
/// same with `md` and `txt`, `style.css`, `logo.svg` or `logo.png`, `headings.yaml`, `reference.docx` and `reference.odt`.
/// What is not there is built in.
public struct Stationery: Sendable {
    /// A form of a document that a template has a hand in.
    public enum Form: String, CaseIterable, Sendable {
        /// Markdown.
        case md
        /// Plain text.
        case txt
        /// HTML.
        case html
    }

    /// A picture for the head of a document.
    public struct Logo: Hashable, Sendable {
        /// What kind of picture, as HTML names it: `image/png`.
        public let mediaType: String
        /// The picture.
        public let bytes: [UInt8]
    }

    /// The headings of one's own.
    public var headings = Headings()
    /// The style sheet of HTML documents.
    public var style: String
    /// The logo, if there is one.
    public var logo: Logo?
    /// Documents that pandoc takes styles, page head and page foot from: their paths, by ending (`docx`, `odt`).
    public var references: [String: String] = [:]
    private var templates: [String: DocumentTemplate]

    /// The stationery that is part of the program.
    public static var builtIn: Stationery {
        let templates = BuiltInFiles.documentTemplates.map { file in
            (file.name, DocumentTemplate(builtIn: file.name, text: String(decoding: file.bytes, as: UTF8.self)))
        }
        return Stationery(
            style: String(decoding: BuiltInFiles.documentStyle, as: UTF8.self),
            templates: Dictionary(templates) { first, _ in first }
        )
    }

    private init(style: String, templates: [String: DocumentTemplate]) {
        self.style = style
        self.templates = templates
    }

    /// The template for a kind of document in a form: one's own for that kind, one's own for all, the built-in one.
    ///
    /// - Parameter kind: `memo` or `report`.
    public func template(for kind: String, in form: Form) -> DocumentTemplate {
        let own = templates["\(kind).\(form.rawValue).mustache"]
        return own ?? templates["document.\(form.rawValue).mustache"] ?? DocumentTemplate(builtIn: "", text: "")
    }

    /// The same stationery with what a folder holds; one that is not there is like an empty one.
    ///
    /// - Throws: everything that is wrong in the folder's files, with line and column.
    public func replacing(withFolder path: String) throws(InputErrors) -> Stationery {
        var stationery = self
        var errors: [InputError] = []
        func take(_ read: () throws(InputError) -> Void) {
            do throws(InputError) { try read() } catch { errors.append(error) }
        }
        for file in filesOfFolder(path, suffix: "") {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            if let template = Stationery.templateNames.contains(name) ? name : nil {
                take { () throws(InputError) in
                    stationery.templates[template] = try DocumentTemplate(SourceFile(path: file))
                }
            } else if let error = Stationery.misnamed(file, name) {
                errors.append(error)
            }
            switch name {
            case "style.css":
                take { () throws(InputError) in
                    let sheet = try SourceFile(path: file)
                    stationery.style = try OutsideReference.free(sheet.text(), of: file)
                }
            case "logo.svg", "logo.png":
                take { () throws(InputError) in
                    let type = name.hasSuffix("svg") ? "image/svg+xml" : "image/png"
                    stationery.logo = Logo(mediaType: type, bytes: try SourceFile(path: file).bytes)
                }
            case "headings.yaml":
                take { () throws(InputError) in stationery.headings = try Headings(yaml: SourceFile(path: file)) }
            case "reference.docx": stationery.references["docx"] = file
            case "reference.odt": stationery.references["odt"] = file
            case _: continue
            }
        }
        guard errors.isEmpty else { throw InputErrors(errors) }
        return stationery
    }

    /// What is wrong with a file of another name: it is a template of no document, or near to the name of what is read.
    ///
    /// Anything else may lie in the folder.
    private static func misnamed(_ file: String, _ name: String) -> InputError? {
        guard !otherNames.contains(name) else { return nil }
        let isTemplate = name.hasSuffix(".mustache")
        let known = templateNames + otherNames
        // A copy that is kept beside a file, or what has nothing to do with documents, is no mistake.
        let nearest = name.hasSuffix("~") ? nil : nearestWord(to: name, among: known, within: isTemplate ? nil : 2)
        guard nearest != nil || isTemplate else { return nil }
        return InputError(SourcePosition(file: file), .unknownFile(nearest: nearest))
    }

    private static let otherNames = [
        "style.css", "logo.svg", "logo.png", "headings.yaml", "reference.docx", "reference.odt",
    ]
    private static let templateNames = ["memo", "report", "document"].flatMap { kind in
        Form.allCases.map { "\(kind).\($0.rawValue).mustache" }
    }
}
