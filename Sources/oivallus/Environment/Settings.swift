import Interchange
import MeetingEngine
import Terminal

/// What the user has settled: the configuration file over the environment.
struct Settings: Sendable {
    /// The language of the screens and messages.
    let language: Language
    /// What the configuration file says; the defaults where it says nothing or something wrong.
    let configuration: Configuration
    /// What is wrong in the configuration file, with line and column.
    let faults: [InputError]

    /// Reads the configuration file of an environment.
    init(_ environment: Environment) {
        let path = "\(environment.configurationFolder)/config.yaml"
        let read = Configuration.load(path: path, home: environment.home ?? "")
        configuration = read.configuration
        faults = read.errors
        language = read.configuration.language ?? environment.language
    }

    /// The folder that memos are written to.
    func memoFolder(_ environment: Environment) -> String {
        configuration.memoFolder ?? environment.home ?? "."
    }

    /// What the terminal is opened with; what the environment says (`NO_COLOR`) goes before the file.
    func terminalOptions(_ environment: Environment) -> TerminalOptions {
        var options = TerminalOptions(environment: environment.variables)
        if let usesASCII = configuration.usesASCII, environment.value("OIVALLUS_SIGNS") == nil {
            options.signs = usesASCII ? .ascii : .unicode
        }
        if configuration.usesColours == false { options.usesColors = false }
        return options
    }
}
