import Glibc
import Localization
import MeetingEngine
import MeetingStore

/// What the program knows of the machine and the user it runs for: paths, language, time zone, clocks.
///
/// Read once, from a dictionary of variables, so that a test gives its own.
struct Environment: Sendable {
    /// The environment variables.
    let variables: [String: String]
    /// The clocks.
    let clock = SystemClock()
    /// The rules of the local time zone.
    let zone: TimeZoneRules

    /// The home folder that the system knows of the user.
    private let systemHome: String?

    /// Reads the environment of this process.
    init(
        variables: [String: String] = Environment.processVariables,
        zone: TimeZoneRules = .system(),
        systemHome: String? = Environment.systemHome()
    ) {
        self.variables = variables
        self.zone = zone
        self.systemHome = systemHome
    }

    /// The language that the locale asks for; the configuration goes before it.
    var language: Language { Language(environment: variables) }

    /// The default store: `$OIVALLUS_STORE`, else `$XDG_DATA_HOME/oivallus`.
    func store(at path: String? = nil) -> StoreFolder {
        let folder = path ?? value("OIVALLUS_STORE") ?? "\(base("XDG_DATA_HOME", or: ".local/share") ?? "")/oivallus"
        return StoreFolder(
            path: absolute(folder),
            rescue: rescue,
            otherRescue: runtimeFolder.map { "\($0)/oivallus-rescue" }
        )
    }

    /// The folder of the configuration file and of templates of one's own.
    var configurationFolder: String { "\(base("XDG_CONFIG_HOME", or: ".config") ?? "/etc")/oivallus" }

    /// The folder for files that live as long as the login; nil where the system offers none.
    var runtimeFolder: String? { value("XDG_RUNTIME_DIR").flatMap { $0.hasPrefix("/") ? $0 : nil } }

    /// A variable that is set to something.
    func value(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The user's home folder: `$HOME`, else what the system knows of the user; nil when neither says.
    var home: String? {
        if let home = value("HOME"), home.hasPrefix("/") { return home }
        return systemHome
    }

    private var rescue: String {
        if let state = base("XDG_STATE_HOME", or: ".local/state") { return "\(state)/oivallus/rescue" }
        return "\(runtimeFolder ?? "/tmp")/oivallus-rescue"
    }

    /// A base folder of the XDG specification, which tells to ignore relative ones; nil without a home.
    private func base(_ name: String, or fallback: String) -> String? {
        if let folder = value(name), folder.hasPrefix("/") { return folder }
        return home.map { "\($0)/\(fallback)" }
    }

    /// The path from the root on.
    func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return "\(String(cString: here))/\(path)"
    }

    /// The home folder in the system's list of users.
    static func systemHome() -> String? {
        guard let home = getpwuid(geteuid())?.pointee.pw_dir else { return nil }
        let path = String(cString: home)
        return path.hasPrefix("/") ? path : nil
    }

    /// The variables of this process.
    static var processVariables: [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let line = entry.pointee {
            let text = String(cString: line)
            if let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            entry += 1
        }
        return variables
    }
}
