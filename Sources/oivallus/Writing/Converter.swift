import Glibc
import Localization

/// An installed program that turns HTML into a file for other programs.
///
/// It reads from and writes to memory (memfd), so that no copy of a document is ever left on a disk. The pages that it gets
/// refer to nothing outside themselves, and every way out leads through a proxy that is not there. (pandoc's own sandbox
/// cannot be used: with it Debian's pandoc does not find its own files for docx and odt.)
struct Converter {
    /// The program's name, which is its package's too.
    let program: String
    /// What it is called with.
    let arguments: [String]

    /// weasyprint, which prints the page that people read.
    static let pdf = Converter(program: "weasyprint", arguments: ["--quiet", "--encoding", "utf8", "-", "-"])

    /// pandoc, which makes files for word processors.
    ///
    /// - Parameters:
    ///   - format: `docx` or `odt`.
    ///   - reference: a document whose styles, page head and page foot are taken.
    static func office(_ format: String, reference: String?) -> Converter {
        var arguments = ["--from", "html", "--to", format, "--standalone", "--shift-heading-level-by=-1"]
        if let reference { arguments.append("--reference-doc=\(reference)") }
        return Converter(program: "pandoc", arguments: arguments + ["--output", "-"])
    }

    /// Converts a page.
    ///
    /// - Throws: 69 when the program is not installed, with the command that installs it; 70 when it fails, with its words.
    func convert(_ page: [UInt8], _ texts: Texts) throws(Failure) -> [UInt8] {
        let finished = try run(page, texts)
        guard finished.status == 0, !finished.output.isEmpty else {
            let words = finished.words.split(whereSeparator: \.isNewline).prefix(4).joined(separator: " ")
            throw Failure(texts.writing.converterFailed(program, words), code: EX_SOFTWARE)
        }
        return finished.output
    }

    private func run(_ page: [UInt8], _ texts: Texts) throws(Failure) -> FinishedChild {
        do throws(SystemProblem) {
            return try ChildProcess.run(program, arguments, environment: Self.environment, input: page)
        } catch {
            guard error.number != ENOENT else {
                throw Failure(texts.writing.converterMissing(program), code: EX_UNAVAILABLE)
            }
            throw Failure(
                texts.writing.converterFailed(program, String(cString: strerror(error.number))),
                code: EX_OSERR
            )
        }
    }

    /// The few variables that it gets: where programs and fonts are, and a way out that leads nowhere.
    private static var environment: [String: String] {
        let mine = Environment.processVariables
        var variables = ["LC_ALL": "C.UTF-8", "no_proxy": "", "NO_PROXY": ""]
        for name in ["PATH", "HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] { variables[name] = mine[name] }
        // What a program may think it has to write on the way goes where nobody else reads, and dies with the login.
        variables["TMPDIR"] = mine["XDG_RUNTIME_DIR"]
        for name in ["http_proxy", "https_proxy", "ftp_proxy", "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY"] {
            variables[name] = "http://127.0.0.1:9"
        }
        return variables
    }
}
