import Documents
import Localization
import MeetingEngine
import Screens
import TextLayout

extension DocumentContent {
    /// A memo as its document has it, in the language that it is written in.
    init(_ memo: Memo, _ texts: Texts, _ versions: [MemoVersion], width: Columns) {
        let state = memo.state(in: texts, among: versions)
        let maker = MemoDocument(texts, state: state)
        let sentence = memo.head.standing == .held ? maker.sentence(state) : ""
        self.init(maker.document(memo), state: sentence, width: width)
    }

    /// A document line by line.
    ///
    /// - Parameter width: what tables have room for.
    init(_ document: Document, state: String = "", width: Columns) {
        self.init(state: state)
        lines.append(Line(document.head.title, look: .title))
        lines += document.head.facts.map { Line("\($0.label): \($0.text)") }
        if !document.head.note.isEmpty { lines.append(Line(document.head.note)) }
        for section in document.sections { add(section, in: section.key, look: .title, width) }
    }

    private mutating func add(_ section: Document.Section, in key: String, look: Line.Look, _ width: Columns) {
        lines.append(Line(section.heading, look: look, section: key))
        for block in section.blocks {
            switch block {
            case .paragraph(let line):
                lines.append(Line(DocumentContent.text(of: line), entries: line.entries, section: key))
            case .list(let list):
                for (index, item) in list.items.enumerated() {
                    add(item, mark: list.isNumbered ? "\(index + 1). " : "• ", depth: 0, in: key)
                }
            case .table(let table):
                add(table, in: key, width)
            case .chart(let chart):
                // The numbers of the others stand in the table beside it.
                if chart.isOnlyTelling { add(chart.table, in: key, width) }
            }
        }
        for part in section.parts { add(part, in: key, look: .part, width) }
    }

    private mutating func add(_ table: Document.Table, in key: String, _ width: Columns) {
        lines += table.textRows(width: width).map { Line($0.text, look: .table, entries: $0.entries, section: key) }
    }

    private mutating func add(_ item: Document.Item, mark: String, depth: Int, in key: String) {
        let text = mark + DocumentContent.text(of: item.line)
        lines.append(Line(text, indent: depth * 2, entries: item.line.entries, section: key))
        for under in item.items { add(under, mark: "• ", depth: depth + 1, in: key) }
    }

    private static func text(of line: Document.Line) -> String {
        let label = line.label.isEmpty ? "" : "\(line.label): "
        let remark = line.remark.isEmpty ? "" : " (\(line.remark))"
        return label + line.text + remark
    }
}
