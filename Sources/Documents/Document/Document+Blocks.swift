public import MeetingEngine

extension Document {
    /// A paragraph, or the text of an item: a label, a text and a remark, each of which may be empty.
    public struct Line: Hashable, Sendable {
        /// What stands before the text, without a colon; formats make it bold.
        public var label: String
        /// The text.
        public var text: String
        /// What stands after the text, without brackets: `toimi`, `ryhmän hyväksymä`.
        public var remark: String
        /// The entries whose words stand in it.
        public var entries: [ID<Entry>]

        /// Makes a line.
        public init(_ text: String, label: String = "", remark: String = "", entries: [ID<Entry>] = []) {
            self.label = label
            self.text = text
            self.remark = remark
            self.entries = entries
        }
    }

    /// A list with bullets or with numbers from 1.
    public struct List: Hashable, Sendable {
        /// Its items, at least one.
        public var items: [Item]
        /// Whether the outermost items have numbers.
        public var isNumbered: Bool

        /// Makes a list.
        public init(items: [Item], isNumbered: Bool = false) {
            self.items = items
            self.isNumbered = isNumbered
        }
    }

    /// An item of a list, with the items under it.
    public struct Item: Hashable, Sendable {
        /// What it says.
        public var line: Line
        /// The items under it.
        public var items: [Item]

        /// Makes an item.
        public init(_ line: Line, items: [Item] = []) {
            self.line = line
            self.items = items
        }
    }

    /// A table with a head.
    public struct Table: Hashable, Sendable {
        /// What it shows, for those who hear it and for its caption; may be empty.
        public var caption: String
        /// Its columns, at least one.
        public var columns: [Column]
        /// Its rows.
        public var rows: [Row]
        /// Whether the first cell of a row is the name of the row.
        public var namesRows: Bool

        /// Makes a table.
        public init(_ caption: String = "", columns: [Column], rows: [Row], namesRows: Bool = true) {
            self.caption = caption
            self.columns = columns
            self.rows = rows
            self.namesRows = namesRows
        }
    }

    /// A column of a table.
    public struct Column: Hashable, Sendable {
        /// Its title.
        public var title: String
        /// Whether it holds figures, which stand at the right.
        public var isNumber: Bool

        /// Makes a column.
        public init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    /// A row of a table.
    public struct Row: Hashable, Sendable {
        /// Its cells, one for each column.
        public var cells: [String]
        /// Whether it sums the others up.
        public var isTotal: Bool
        /// The entries whose words stand in it.
        public var entries: [ID<Entry>]

        /// Makes a row.
        public init(_ cells: [String], isTotal: Bool = false, entries: [ID<Entry>] = []) {
            self.cells = cells
            self.isTotal = isTotal
            self.entries = entries
        }
    }
}
