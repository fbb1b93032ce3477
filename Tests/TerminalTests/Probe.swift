import TerminalHarness

/// The path of the probe, a small program that only uses the terminal layer.
let probe = Built.program("terminal-probe")

/// Starts the probe in a pseudoterminal and waits for its first frame.
func startProbe(
    _ environment: [String: String] = [:],
    rows: Int = 24,
    columns: Int = 80
) throws -> ProgramInTerminal {
    let program = try ProgramInTerminal([probe], environment: environment, rows: rows, columns: columns)
    try program.expect("size \(rows)x\(columns)")
    return program
}
