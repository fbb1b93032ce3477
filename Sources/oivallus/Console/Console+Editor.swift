import FoundationEssentials
import Glibc
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Opens a long text in the user's editor, in a file that only they can read and that is gone afterwards.
    ///
    /// Never while a meeting runs: it would take the keys from what is said in the room.
    func edit(_ text: String, _ subject: Intent.LongText) {
        let texts = context.texts.console
        guard manners.startsPrograms else { return }
        guard !context.programme.meetings.values.contains(where: \.stage.isRunning) else {
            return say(texts.noEditorWhileRunning)
        }
        guard let runtime = environment.runtimeFolder, let file = PrivateFile(text, in: runtime) else {
            return say(texts.cannotRead("XDG_RUNTIME_DIR"))
        }
        defer { file.remove() }
        let editor = environment.value("VISUAL") ?? environment.value("EDITOR") ?? "nano"
        let arguments = editor.split(separator: " ").map(String.init) + [file.path]
        let status = loop.withdraw { try? ForegroundProgram.run(arguments) }
        guard status == 0, let edited = file.text else { return say(texts.editorFailed(editor)) }
        layers[layers.count - 1].edited(edited, subject, in: context)
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
