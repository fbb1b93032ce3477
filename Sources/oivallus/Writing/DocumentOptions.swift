import ArgumentParser
import Documents
import Glibc
import Interchange
import Localization
import MeetingEngine
import MeetingStore

/// In what form, where to and in what language a document is written: the same for memos and reports.
struct DocumentOptions: ParsableArguments {
    @Option(
        help: """
            The form: md, txt, html, json, csv (the entries), docx, odt or pdf; by default that of the file's name, \
            else md.
            """
    )
    var format: DocumentFormat?
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write to a file.", valueName: "file")
    )
    var output: String?
    @Option(help: "The language of the headings: fi, sv or en; the programme's by default.") var language: Language?

    /// The form that was asked for.
    var form: DocumentFormat { format ?? output.flatMap(DocumentFormat.init(path:)) ?? .md }

    /// Refuses to print on a terminal what no terminal can show; asked before anything is made.
    func check(_ workshop: Workshop) throws(Failure) {
        guard form.isBinary, output == nil, isatty(STDOUT_FILENO) == 1 else { return }
        throw Failure(workshop.texts.writing.notForTerminal(form.rawValue), code: EX_USAGE)
    }

    /// Writes a document to the file or to standard output.
    ///
    /// - Parameter table: the document's entries as CSV, made only when they are asked for.
    func write(_ document: Document, in workshop: Workshop, table: () -> String) throws(Failure) {
        try put(bytes(of: document, in: workshop, table: table), in: workshop)
    }

    /// Writes what is ready to the file or to standard output.
    func put(_ bytes: [UInt8], in workshop: Workshop) throws(Failure) {
        guard let output else {
            if form.isBinary { return Output.printBytes(bytes) }
            return Output.printData(String(decoding: bytes, as: UTF8.self))
        }
        // Spreadsheets take a file without the mark for another encoding than UTF-8.
        let mark: [UInt8] = form == .csv ? [0xEF, 0xBB, 0xBF] : []
        do throws(StoreError) { try OutputFile(path: output).write(mark + bytes) } catch {
            throw Failure(writing: error, workshop.texts)
        }
        Messages.tell(workshop.texts.program.written(output))
    }

    private func bytes(of document: Document, in workshop: Workshop, table: () -> String) throws(Failure) -> [UInt8] {
        let texts = workshop.texts
        switch form {
        case .json:
            return Array(JSONOutput.harmless(document.headed(by: try workshop.stationery().headings).json()).utf8)
        case .csv: return Array(table().utf8)
        case .md: return try written(document, as: .md, in: workshop)
        case .txt: return try written(document, as: .txt, in: workshop)
        case .html: return try written(document, as: .html, in: workshop)
        case .pdf: return try Converter.pdf.convert(try written(document, as: .html, in: workshop), texts)
        case .docx, .odt:
            let stationery = try workshop.stationery()
            let page = document.htmlForConverting(on: stationery)
            let converter = Converter.office(form.rawValue, reference: stationery.references[form.rawValue])
            return try converter.convert(Array(page.utf8), texts)
        }
    }

    private func written(_ document: Document, as form: Stationery.Form, in workshop: Workshop) throws(Failure)
        -> [UInt8]
    {
        let stationery = try workshop.stationery()
        do throws(InputError) { return Array(try document.written(as: form, on: stationery).utf8) } catch {
            throw Failure(error.message(in: workshop.texts), code: EX_DATAERR)
        }
    }
}

extension Workshop {
    /// The built-in stationery with what the user has of their own.
    ///
    /// - Throws: what is wrong in the user's own, each with file and line.
    func stationery() throws(Failure) -> Stationery {
        do throws(InputErrors) { return try environment.stationery() } catch {
            throw Failure(error.all.map { $0.message(in: texts) }, code: EX_DATAERR)
        }
    }
}

extension Environment {
    /// The built-in stationery with what the user has of their own.
    ///
    /// - Throws: everything that is wrong in the user's own, with file and line.
    func stationery() throws(InputErrors) -> Stationery {
        try Stationery.builtIn.replacing(withFolder: "\(configurationFolder)/templates")
    }
}
