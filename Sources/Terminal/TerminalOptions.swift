/// What the environment and the configuration say about the terminal.
public struct TerminalOptions: Sendable {
    /// Which forms the signs that not every terminal has (▶ ▢ ⚑ …) are drawn in.
    public enum SignForms: Sendable {
        /// As the terminal seems to be able to.
        case automatic
        /// The signs themselves.
        case unicode
        /// ASCII in their place.
        case ascii
    }

    /// The terminal's type, as in `TERM`.
    public var type: String?
    /// Whether colours may be used where there are any.
    public var usesColors = true
    /// Which forms signs are drawn in.
    public var signs = SignForms.automatic
    /// The window's title while the screen is ours: neutral, it can be read over a shoulder and in task bars.
    public var title = "Oivallus"
    /// A file that takes a line per whole frame with its bytes and writes, or `nil`.
    public var traceFile: String?
    /// Whether a crash goes on to Swift's backtracer, and may leave a core file.
    ///
    /// For developers: it is so when `SWIFT_BACKTRACE` is set. The backtracer may hold the terminal up for half a minute.
    public var keepsCrashHandlers = false

    /// Makes the options for a terminal type.
    public init(type: String?) { self.type = type }

    /// Reads `TERM`, `NO_COLOR` (no-color.org: any value but an empty one), `OIVALLUS_SIGNS` (`ascii`, `unicode`),
    /// `OIVALLUS_TRACE` and `SWIFT_BACKTRACE`.
    public init(environment: [String: String]) {
        type = environment["TERM"]
        usesColors = (environment["NO_COLOR"] ?? "").isEmpty
        switch environment["OIVALLUS_SIGNS"] {
        case "ascii"?: signs = .ascii
        case "unicode"?: signs = .unicode
        case _: signs = .automatic
        }
        traceFile = environment["OIVALLUS_TRACE"].flatMap { $0.isEmpty ? nil : $0 }
        keepsCrashHandlers = environment["SWIFT_BACKTRACE"] != nil
    }
}
