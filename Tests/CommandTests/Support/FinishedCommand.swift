/// A command that has run to its end: how it ended, and what it printed and said.
struct FinishedCommand {
    /// The exit status.
    let status: Int32
    /// What it printed on standard output.
    let output: String
    /// What it said on standard error.
    let errors: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }
}
