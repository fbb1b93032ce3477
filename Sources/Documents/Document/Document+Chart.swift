extension Document {
    /// A picture of numbers: a row for each thing, a value in it for each series.
    ///
    /// Formats with pictures draw it, with its numbers in words for those who cannot see it. The others leave it out, since a
    /// table or the lists beside it tell the same; they print it as a table where `isOnlyTelling`.
    public struct Chart: Hashable, Sendable {
        /// How it is drawn.
        public enum Form: String, Hashable, Sendable {
            /// Bars that grow to the right, those of a row's series one under the other.
            case bars
            /// A grid of shaded cells: things × series.
            case grid
        }

        /// One thing and its values.
        public struct Row: Hashable, Sendable {
            /// The thing.
            public var name: String
            /// Its values, one for each series.
            public var values: [Value]

            /// Makes a row.
            public init(_ name: String, _ values: [Value]) {
                self.name = name
                self.values = values
            }
        }

        /// A value and how it is written.
        public struct Value: Hashable, Sendable {
            /// How much, at least 0; nil when it is not known or not told.
            public var amount: Int?
            /// The value in words: `35 min`, `3`, `–`.
            public var text: String

            /// Makes a value.
            public init(_ amount: Int?, _ text: String) {
                self.amount = amount
                self.text = text
            }
        }

        /// What it shows, above it.
        public var title: String
        /// How it is drawn.
        public var form: Form
        /// What the things are, as the title of their column.
        public var things: String
        /// The names of the series, at least one.
        public var series: [String]
        /// The rows.
        public var rows: [Row]
        /// Whether nothing else in the document tells the numbers.
        public var isOnlyTelling: Bool

        /// Makes a chart.
        public init(
            _ title: String,
            form: Form,
            things: String,
            series: [String],
            rows: [Row],
            isOnlyTelling: Bool = false
        ) {
            self.title = title
            self.form = form
            self.things = things
            self.series = series
            self.rows = rows
            self.isOnlyTelling = isOnlyTelling
        }

        /// The same numbers as a table.
        public var table: Table {
            Table(
                title,
                columns: [Column(things)] + series.map { Column($0, isNumber: true) },
                rows: rows.map { Document.Row([$0.name] + $0.values.map(\.text)) }
            )
        }
    }
}
