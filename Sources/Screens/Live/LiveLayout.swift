import TextLayout

/// Which rows and columns of the screen belong to which area of the live screen.
struct LiveLayout: Hashable {
    /// The smallest screen that works.
    static let smallest = Size(rows: 16, columns: 60)

    let size: Size
    /// The leader's script, under the two header rows; empty without room.
    let script: Range<Int>
    /// The rule under the header.
    let upperRule: Int
    /// The panel, when one is open.
    let panel: Range<Int>
    /// The log.
    let log: Range<Int>
    /// What is said as long as it is so.
    let banners: Range<Int>
    /// The rule above the line that is typed.
    let lowerRule: Int
    /// The chips and the save state.
    let chips: Int
    /// The field.
    let field: Range<Int>
    /// The keys, or a message.
    let hints: Int
    /// Where the agenda column begins; nil on a narrow screen.
    let agendaColumn: Columns?

    /// Shares out a screen.
    ///
    /// - Parameters:
    ///   - script: how many rows the script would like.
    ///   - panel: how many rows the panel would like, its heading and rule included.
    ///   - banners: how many rows of standing notices there are.
    ///   - field: how many rows the field has, 1–4.
    ///   - leastLog: how many rows the log keeps beside a panel.
    init(size: Size, script: Int, panel: Int, banners: Int, field: Int, log leastLog: Int = 3) {
        self.size = size
        agendaColumn = size.columns >= 110 ? size.columns - LiveLayout.agendaWidth : nil
        hints = size.rows - 1
        self.field = hints - field..<hints
        chips = self.field.lowerBound - 1
        lowerRule = chips - 1
        self.banners = lowerRule - banners..<lowerRule
        let scriptRows = size.rows >= 28 ? min(script, 4) : 0
        self.script = 2..<2 + scriptRows
        upperRule = self.script.upperBound
        let room = self.banners.lowerBound - upperRule - 1
        let panelRows = max(0, min(panel, room - leastLog))
        self.panel = upperRule + 1..<upperRule + 1 + panelRows
        log = self.panel.upperBound..<max(self.panel.upperBound, self.banners.lowerBound)
    }

    /// How wide the agenda column is, its rule included.
    static let agendaWidth: Columns = 38

    /// How wide the log and the panels are.
    var mainWidth: Columns { agendaColumn ?? size.columns }
}
