import Localization
import MeetingEngine
import TextLayout

extension ReportPreview {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        let (texts, edge) = (context.texts.reportPreview, context.size.columns)
        let title = texts.title(context.texts.words.terms.audiences[audience])
        let end = frame.write(title, at: Place(row: 0, column: 1), style: .bold, limit: edge - 2)
        let name = truncate(context.programme.details.title, to: max(0, edge - end - 3))
        frame.writeRight(name, row: 0, before: edge - 1, style: .dim)
        frame.rule(row: 1, style: .dim)
        let bottom = context.size.rows - 2
        frame.rule(row: bottom, style: .dim)
        page.draw(into: &frame, rows: 2..<bottom, hasKeys: true)
        let hints = columns(of: texts.hints) <= edge - 2 ? texts.hints : texts.shortHints
        let place = Place(row: bottom + 1, column: 1)
        frame.write(truncate(notice ?? hints, to: edge - 2), at: place, style: notice == nil ? .dim : .bold)
        if isHelping {
            frame.drawHelp(
                Array(zip(ReportPreviewTexts.keys, texts.help).map { (keys: $0, text: $1) }),
                title: texts.helpTitle
            )
        }
        return frame
    }
}
