import FoundationEssentials
import Glibc
import TerminalHarness

/// The home of one user and one test: a store of its own in an empty folder, gone with the test.
///
/// Zone, locale and variables are pinned, and the mask for new files is as lax as it gets.
final class Home {
    /// The folder of the home.
    let path: String
    /// The variables that each command gets, and no others.
    var environment: [String: String]

    /// The program under test.
    static let program = Built.program("oivallus")

    /// Makes a home for a user of a language.
    init(_ locale: String = "fi_FI.UTF-8") throws {
        var template = Array("/tmp/oivallus-command-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CannotMake() }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        environment = [
            "HOME": path, "TZ": "Europe/Helsinki", "LC_CTYPE": "C.UTF-8", "LC_MESSAGES": locale,
            "PATH": "/usr/local/bin:/usr/bin:/bin", "OIVALLUS": Home.program,
        ]
    }

    /// Another home with the same files.
    func copy() throws -> Home {
        let copy = try Home()
        let copied = try shell(
            "for file in .local *.?sv *.jsonl; do test ! -e $file || cp -R $file \"$1\" || exit 1; done",
            [copy.path]
        )
        guard copied.status == 0 else { throw CannotMake() }
        return copy
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// What `init` throws.
    struct CannotMake: Error {}

    /// Where the store lies.
    var store: String { "\(path)/.local/share/oivallus" }
    /// The file of a programme.
    func file(_ name: String = "neuvottelu") -> String { "\(store)/programmes/\(name).oivallus" }

    /// Runs a subcommand to its end.
    func run(_ arguments: String...) throws -> FinishedCommand { try shell("exec \"$OIVALLUS\" \"$@\"", arguments) }

    /// Runs a line of shell to its end, in the home, with nothing to read; `$OIVALLUS` is the program.
    func shell(_ line: String, _ arguments: [String] = []) throws -> FinishedCommand {
        let script = "umask 000; cd \"$HOME_OF_TEST\" || exit 99; \(line)"
        let variables = environment.merging(["HOME_OF_TEST": path]) { own, _ in own }
        let (output, errors) = ("\(path)/.output", "\(path)/.errors")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // A command that never ends fails its test and no more.
        let words = ["/usr/bin/timeout", "300", "/bin/sh", "-c", script, "sh"] + arguments
        var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process = pid_t()
        guard posix_spawn(&process, words[0], &actions, nil, &argv, &envp) == 0 else { throw CannotMake() }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return FinishedCommand(
            status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
            output: read(output),
            errors: read(errors)
        )
    }

    /// Writes a file into the home; gives its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try write(Array(text.utf8), to: name)
    }

    /// Writes a file into the home; gives its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    /// The bytes of a file as text.
    func read(_ file: String) -> String { String(decoding: bytes(file), as: UTF8.self) }

    /// The bytes of a file.
    func bytes(_ file: String) -> [UInt8] { FileManager.default.contents(atPath: file).map(Array.init) ?? [] }

    /// The files of the store, whose bytes hold a text.
    func files(holding text: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: store).sorted()
            .filter { bytes("\(store)/\($0)").contains(Array(text.utf8)) }
    }
}
