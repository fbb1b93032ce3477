/// Writes the blocks of sections as HTML.
struct HTMLWriter {
    /// Whether charts are drawn; otherwise those that are the only telling become tables.
    var drawsCharts = true
    /// How many charts were drawn, for names that a page has once.
    private var charts = 0

    init(drawsCharts: Bool = true) { self.drawsCharts = drawsCharts }

    /// What stands under a section's heading.
    ///
    /// - Parameter level: the level of that heading, 1–6.
    mutating func content(of section: Document.Section, level: Int) -> String {
        var html = section.blocks.map { block($0, under: section.title) }
        let below = min(level + 1, 6)
        for part in section.parts {
            let heading = HTML.element("h\(below)", HTML.text(part.heading))
            html.append("<section>\n\(heading)\n\(content(of: part, level: below))\n</section>")
        }
        return html.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private mutating func block(_ block: Document.Block, under title: String) -> String {
        switch block {
        case .paragraph(let line): return HTML.element("p", HTML.line(line))
        case .list(let list): return self.list(list.items, isNumbered: list.isNumbered)
        case .table(let table): return self.table(table, under: title)
        case .chart(let chart):
            guard drawsCharts else { return chart.isOnlyTelling ? table(chart.table, under: title) : "" }
            charts += 1
            return ChartDrawing(chart, name: "chart\(charts)").html
        }
    }

    private func list(_ items: [Document.Item], isNumbered: Bool) -> String {
        let rows = items.map { item in
            let below = item.items.isEmpty ? "" : "\n" + list(item.items, isNumbered: false)
            return HTML.element("li", HTML.line(item.line) + below)
        }
        return HTML.element(isNumbered ? "ol" : "ul", "\n" + rows.joined(separator: "\n") + "\n")
    }

    /// A table; a caption that only repeats the heading above it is left out.
    private func table(_ table: Document.Table, under title: String) -> String {
        func attributes(_ index: Int, _ scope: String = "") -> String {
            let isNumber = table.columns[index].isNumber
            return [scope, isNumber ? "class=\"number\"" : ""].filter { !$0.isEmpty }.joined(separator: " ")
        }
        let caption =
            table.caption.isEmpty || table.caption == title
            ? "" : HTML.element("caption", HTML.text(table.caption)) + "\n"
        let head = table.columns.indices.map { index in
            HTML.element("th", attributes(index, "scope=\"col\""), HTML.text(table.columns[index].title))
        }
        let rows = table.rows.map { row in
            let cells = zip(table.columns.indices, row.cells).map { index, cell in
                table.namesRows && index == 0
                    ? HTML.element("th", attributes(index, "scope=\"row\""), HTML.text(cell))
                    : HTML.element("td", attributes(index), HTML.text(cell))
            }
            return HTML.element("tr", row.isTotal ? "class=\"total\"" : "", cells.joined())
        }
        return """
            <div class="wide">
            <table>
            \(caption)<thead>
            \(HTML.element("tr", head.joined()))
            </thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table>
            </div>
            """
    }
}
