import ArgumentParser
import Interchange

/// The form in which a document is written.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case md, txt, html, json, csv, docx, odt, pdf

    /// The form that a file's name ends in.
    init?(path: String) {
        guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."), dot != name.startIndex
        else { return nil }
        self.init(rawValue: name[name.index(after: dot)...].lowercased())
    }

    /// Whether it is no text that a terminal could show.
    var isBinary: Bool {
        switch self {
        case .docx, .odt, .pdf: true
        case .md, .txt, .html, .json, .csv: false
        }
    }
}
