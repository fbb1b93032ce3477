import Documents
import Localization
import MeetingEngine
import Screens

extension MemoContent {
    /// A memo as its document has it, in the language that it is written in.
    init(_ memo: Memo, _ texts: Texts, _ versions: [MemoVersion]) {
        let state = memo.state(in: texts, among: versions)
        let maker = MemoDocument(texts, state: state)
        let document = maker.document(memo)
        self.init(state: memo.head.standing == .held ? maker.sentence(state) : "")
        lines.append(Line(document.head.title, look: .title))
        lines += document.head.facts.map { Line("\($0.label): \($0.text)") }
        if !document.head.note.isEmpty { lines.append(Line(document.head.note)) }
        for section in document.sections { add(section, in: MemoSection(rawValue: section.key), look: .title) }
    }

    private mutating func add(_ section: Document.Section, in key: MemoSection?, look: Line.Look) {
        lines.append(Line(section.heading, look: look, section: key))
        for block in section.blocks {
            switch block {
            case .paragraph(let line):
                lines.append(Line(MemoContent.text(of: line), entries: line.entries, section: key))
            case .list(let list):
                for (index, item) in list.items.enumerated() {
                    add(item, mark: list.isNumbered ? "\(index + 1). " : "• ", depth: 0, in: key)
                }
            case .table(let table):
                lines += table.rows.map { row in
                    let cells = row.cells.filter { !$0.isEmpty }
                    let text = cells.first.map { ([$0 + ":"] + cells.dropFirst()).joined(separator: "  ") } ?? ""
                    return Line(text, indent: 2, entries: row.entries, section: key)
                }
            // Its numbers stand in the table beside it.
            case .chart: break
            }
        }
        for part in section.parts { add(part, in: key, look: .part) }
    }

    private mutating func add(_ item: Document.Item, mark: String, depth: Int, in key: MemoSection?) {
        let text = mark + MemoContent.text(of: item.line)
        lines.append(Line(text, indent: depth * 2, entries: item.line.entries, section: key))
        for under in item.items { add(under, mark: "• ", depth: depth + 1, in: key) }
    }

    private static func text(of line: Document.Line) -> String {
        let label = line.label.isEmpty ? "" : "\(line.label): "
        let remark = line.remark.isEmpty ? "" : " (\(line.remark))"
        return label + line.text + remark
    }
}
