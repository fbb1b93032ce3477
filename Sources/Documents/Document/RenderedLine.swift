public import MeetingEngine

/// A line of a document as a format without layout writes it, and the entries whose words stand in it.
///
/// Previews lead from it to an entry, and versions know from it what an erased entry strikes.
public struct RenderedLine: Hashable, Sendable {
    /// The line, without its end.
    public var text: String
    /// The entries whose words stand in it.
    public var entries: [ID<Entry>]

    /// Makes a line.
    public init(_ text: String, entries: [ID<Entry>] = []) {
        self.text = text
        self.entries = entries
    }
}
