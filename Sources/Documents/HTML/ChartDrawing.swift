import TextLayout

/// Draws a chart as SVG within a figure, its numbers in words for those who cannot see it.
///
/// The drawing is 360 units wide, which is a phone's width, so that its texts are as large as those around it.
struct ChartDrawing {
    private let chart: Document.Chart
    private let name: String

    init(_ chart: Document.Chart, name: String) {
        self.chart = chart
        self.name = name
    }

    /// The figure.
    var html: String {
        let drawing =
            switch chart.form {
            case .bars: bars()
            case .grid: grid()
            }
        let key = chart.form == .bars && chart.series.count > 1 ? keyList + "\n" : ""
        return """
            <figure>
            <figcaption>\(HTML.text(chart.title))</figcaption>
            \(key)<svg viewBox="0 0 360 \(drawing.height)" width="360" height="\(drawing.height)" role="img" \
            aria-labelledby="\(name)-title \(name)-desc" xmlns="http://www.w3.org/2000/svg" \
            font-family="Liberation Sans, Arial, sans-serif" font-size="12">
            <title id="\(name)-title">\(HTML.text(chart.title))</title>
            <desc id="\(name)-desc">\(HTML.text(inWords))</desc>
            \(drawing.shapes.joined(separator: "\n"))
            </svg>
            </figure>
            """
    }

    /// The numbers of each row, as in `Tauko: Suunniteltu 15 min, Toteutunut 16 min`.
    private var inWords: String {
        chart.rows.map { row in
            let values = zip(chart.series, row.values).map { chart.series.count > 1 ? "\($0) \($1.text)" : $1.text }
            return "\(row.name): \(values.joined(separator: ", "))."
        }.joined(separator: " ")
    }

    // MARK: Bars

    private static let fills = ["#aebfcb", "#1b4f72", "#b9770e", "#5b7553"]

    private var keyList: String {
        let items = chart.series.enumerated().map { index, name in
            let square = "<svg viewBox=\"0 0 10 10\" aria-hidden=\"true\">\(bar(0, 0, 10, 10, index))</svg>"
            return HTML.element("li", "\(square) \(HTML.text(name))")
        }
        return HTML.element("ul", "class=\"key\"", items.joined())
    }

    private func bars() -> (height: Int, shapes: [String]) { chart.series.count > 1 ? groupedBars() : singleBars() }

    /// The name of a row over its bars, each with its value behind it.
    private func groupedBars() -> (height: Int, shapes: [String]) {
        var shapes: [String] = []
        var top = 0
        for row in chart.rows {
            shapes.append(text(0, top + 13, truncate(row.name, to: 48)))
            top += 18
            for (index, value) in row.values.enumerated() {
                shapes += bar(of: value, x: 0, top, room: 270, index)
                top += 13
            }
            top += 7
        }
        return (max(top, 1), shapes)
    }

    /// The name of a row and its only bar beside it.
    private func singleBars() -> (height: Int, shapes: [String]) {
        var shapes: [String] = []
        for (index, row) in chart.rows.enumerated() {
            shapes.append(text(0, index * 18 + 12, truncate(row.name, to: 24), size: 11))
            if let value = row.values.first { shapes += bar(of: value, x: 150, index * 18 + 2, room: 160, 1) }
        }
        return (max(chart.rows.count * 18, 1), shapes)
    }

    private func bar(of value: Document.Chart.Value, x: Int, _ top: Int, room: Int, _ series: Int) -> [String] {
        let width = value.amount.map { $0 * room / most } ?? 0
        let told = text(x + width + (width > 0 ? 5 : 0), top + 10, value.text, size: 11)
        return width > 0 ? [bar(x, top, width, 11, series), told] : [told]
    }

    private var most: Int { max(1, chart.rows.flatMap(\.values).compactMap(\.amount).max() ?? 1) }

    private func bar(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ series: Int) -> String {
        let fill = Self.fills[series % Self.fills.count]
        return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\"/>"
    }

    // MARK: Grid

    /// The names at the left, a shaded cell with its number for each series.
    private func grid() -> (height: Int, shapes: [String]) {
        let cell = min(44, 216 / max(1, chart.series.count))
        let left = 360 - cell * chart.series.count
        let room = Columns(max(1, cell / 7))
        var shapes = chart.series.dropLast().enumerated().map { index, name in
            text(left + index * cell + cell / 2, 13, truncate(name, to: room), size: 11, anchor: "middle")
        }
        // The last one is as a rule a total, whose longer name may reach over its neighbour's short one.
        if let last = chart.series.last {
            shapes.append(text(358, 13, truncate(last, to: room + 3), size: 11, anchor: "end"))
        }
        var top = 20
        for row in chart.rows {
            let lines = wrap(oneLine(row.name), width: Columns(max(1, left / 7 - 1))).prefix(2)
            for (index, line) in lines.enumerated() {
                shapes.append(text(0, top + (lines.count > 1 ? 12 : 18) + index * 13, line.text, size: 11))
            }
            for (index, value) in row.values.enumerated() {
                let amount = value.amount ?? 0
                let x = left + index * cell
                let shade = amount * 100 / most
                shapes.append(
                    "<rect x=\"\(x)\" y=\"\(top)\" width=\"\(cell - 2)\" height=\"26\" fill=\"#1b4f72\" "
                        + "fill-opacity=\"\(decimal(shade))\" stroke=\"#c8c8c8\"/>"
                )
                let isDark = shade > 50
                shapes.append(
                    text(x + cell / 2 - 1, top + 17, value.text, anchor: "middle", fill: isDark ? "#fff" : "#1a1a1a")
                )
            }
            top += 30
        }
        return (top, shapes)
    }

    /// Hundredths as a decimal number.
    private func decimal(_ hundredths: Int) -> String {
        hundredths >= 100 ? "1" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
    }

    private func text(
        _ x: Int,
        _ y: Int,
        _ text: String,
        size: Int = 12,
        anchor: String = "start",
        fill: String = "#1a1a1a"
    ) -> String {
        let place = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
        let attributes = "x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"\(fill)\"\(place)"
        return HTML.element("text", attributes, HTML.text(text))
    }
}
