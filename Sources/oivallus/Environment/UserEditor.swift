import FoundationEssentials
import Glibc
import Terminal

/// The editor that somebody has chosen for texts longer than a line.
struct UserEditor {
    /// Its command line, as the variables give it.
    let name: String
    private let folder: String

    /// The editor that an environment tells of.
    init(_ environment: Environment) {
        name = environment.value("VISUAL") ?? environment.value("EDITOR") ?? "nano"
        // Where the system offers no folder for the login alone, the file is still its owner's alone.
        folder = environment.runtimeFolder ?? "/tmp"
    }

    /// Opens a text in the editor, in a file that only its owner can read and that is gone afterwards.
    /// - Returns: what the text became; nil when the editor could not be used or ended with a failure.
    func edit(_ text: String) -> String? {
        guard let file = PrivateFile(text, in: folder) else { return nil }
        defer { file.remove() }
        let arguments = name.split(separator: " ").map(String.init) + [file.path]
        let edited = try? ForegroundProgram.run(arguments) { status in
            defer { file.remove() }
            return status == 0 ? file.text : nil
        }
        return edited ?? nil
    }
}

/// A file that only its owner can read, for as long as an editor has it.
struct PrivateFile {
    /// Where it is.
    let path: String

    /// Makes a file with a text; nil when that cannot be done.
    init?(_ text: String, in folder: String) {
        var template = Array("\(folder)/oivallus-XXXXXX.txt".utf8CString)
        let descriptor = mkstemps(&template, 4)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let bytes = Array(text.utf8)
        guard bytes.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == bytes.count else {
            unlink(path)
            return nil
        }
    }

    /// What stands in it now.
    var text: String? { try? String(contentsOfFile: path, encoding: .utf8) }

    /// Takes it away, and what editors leave beside it.
    func remove() {
        for name in [path, "\(path)~"] { unlink(name) }
    }
}
