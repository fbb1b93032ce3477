import CSystem
import FoundationEssentials
import Glibc
import TerminalHarness

/// The home of one user and one test: a store, settings and state of its own, gone with the test.
///
/// The clock of its room stands at 14.10 when the home is made, whenever that is: the zone is one whose local time is so,
/// to the second. So a test may say that a meeting began at 13.04, and nothing happens at midnight.
final class ThrowawayHome {
    /// The folder of the home.
    let path: String
    /// The variables that each program of this home gets.
    private(set) var environment: [String: String]

    /// The program under test.
    static let oivallus = Built.program("oivallus")

    /// Makes a home.
    ///
    /// - Parameters:
    ///   - locale: what the user's locale says of the language
    ///   - clock: what the clock of the room shows now, to the second
    ///   - parent: where the home lies
    init(locale: String = "fi_FI.UTF-8", clock: (Int, Int, Int) = (14, 10, 0), in parent: String = "/tmp") throws {
        var template = Array("\(parent)/oivallus-home-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CannotMake(path: parent, number: errno) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        environment = [
            "HOME": path,
            "TZ": Self.zone(inWhichItIs: clock),
            // A machine without a Finnish locale still has a Finnish user.
            "LC_ALL": "",
            "LC_CTYPE": "C.UTF-8",
            "LC_MESSAGES": locale,
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "XDG_RUNTIME_DIR": "\(path)/run",
        ]
        mkdir("\(path)/run", 0o700)
    }

    deinit {
        // The index is still being written by a child of the console that was left; it finds nothing by the old name.
        rename(path, "\(path)-gone")
        try? FileManager.default.removeItem(atPath: "\(path)-gone")
    }

    /// What `init` throws.
    struct CannotMake: Error {
        let path: String
        let number: Int32
    }

    /// What `run` throws when a command fails that a test relies on.
    struct CommandFailed: Error, CustomStringConvertible {
        let description: String
    }

    /// Where the store lies.
    var store: String { "\(path)/.local/share/oivallus" }

    /// Runs a subcommand to its end.
    func attempt(_ arguments: [String]) throws -> FinishedProgram {
        try FinishedProgram([Self.oivallus] + arguments, environment: environment)
    }

    /// Runs a subcommand that must succeed; gives what it printed.
    @discardableResult
    func run(_ arguments: String...) throws -> String { try run(arguments) }

    /// Runs a subcommand that must succeed; gives what it printed.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
        let finished = try attempt(arguments)
        guard finished.status == 0 else {
            throw CommandFailed(
                description: "oivallus \(arguments.joined(separator: " ")): \(finished.status)\n\(finished.errors)"
            )
        }
        return finished.output
    }

    /// Writes a file into the home; gives its path.
    func write(_ text: String, to name: String) throws -> String {
        try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
        return "\(path)/\(name)"
    }

    /// Makes the programme *neuvottelu* with five meetings and the eight people of the sample.
    func makeProgramme() throws {
        let names = ["Aura", "Eino", "Helka", "Ilmari", "Kerttu", "Lauri", "Sisko", "Tapio"]
        let roster = try write("name\n" + names.joined(separator: "\n") + "\n", to: "roster.csv")
        let line = "programme create neuvottelu --title Neuvotteluilmapiiri --client Esimerkkiliitto --roster \(roster)"
        try run(line.split(separator: " ").map(String.init))
    }

    /// Opens the console in a terminal.
    func open(
        _ arguments: String...,
        environment more: [String: String] = [:],
        rows: Int = 24,
        columns: Int = 80
    ) throws -> ProgramInTerminal {
        try open(arguments, environment: more, rows: rows, columns: columns)
    }

    /// Opens the console in a terminal.
    func open(
        _ arguments: [String],
        environment more: [String: String] = [:],
        rows: Int = 24,
        columns: Int = 80
    ) throws -> ProgramInTerminal {
        try ProgramInTerminal(
            [Self.oivallus] + arguments,
            environment: environment.merging(more) { _, new in new },
            rows: rows,
            columns: columns
        )
    }

    /// Opens the facilitator's seat of a meeting and waits until it is drawn.
    func live(
        _ meeting: String = "neuvottelu/2",
        environment more: [String: String] = [:],
        rows: Int = 24,
        columns: Int = 80
    ) throws -> LiveConsole {
        let program = try open("live", meeting, environment: more, rows: rows, columns: columns)
        let console = LiveConsole(program)
        try console.expectLine { _ in true }
        return console
    }

    /// What the store holds of a meeting.
    func meeting(_ name: String = "neuvottelu/2") throws -> StoredMeeting {
        try JSONDecoder().decode(StoredMeeting.self, from: Data(run("meeting", "show", name, "--json").utf8))
    }

    /// The command line that runs the program in this home, for a shell in a terminal of its own.
    func command(_ arguments: String) -> String {
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }
        return "env \(variables.joined(separator: " ")) \(Self.oivallus) \(arguments)"
    }

    /// The files of the home whose names are of a kind.
    func files(whoseNames isWanted: (String) -> Bool) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).filter(isWanted)
    }

    /// The files of the home whose bytes hold a text.
    func files(holding text: String) throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: path)
        return paths.filter { name in
            guard let bytes = FileManager.default.contents(atPath: "\(path)/\(name)") else { return false }
            return Array(bytes).contains(Array(text.utf8))
        }
    }

    /// A zone (POSIX `TZ`) whose clocks show a time now.
    private static func zone(inWhichItIs clock: (hour: Int, minute: Int, second: Int)) -> String {
        let now = Int(system_wall_milliseconds() / 1000 % 86400)
        let offset = (clock.hour * 60 + clock.minute) * 60 + clock.second - now
        let size = abs(offset)
        // POSIX counts westwards.
        return "<room>\(offset < 0 ? "+" : "-")\(size / 3600):\(size / 60 % 60):\(size % 60)"
    }
}
