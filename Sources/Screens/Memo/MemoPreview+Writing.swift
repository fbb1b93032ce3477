import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

extension MemoPreview {
    private static let paragraphSign: Character = "¶"

    /// What is to be kept on the disk of the texts that are being written, at each key; nil while nothing may be written,
    /// off the record.
    public func drafts(in context: ScreenContext) -> [ProseDraft]? {
        guard context.programme.meetings[meeting]?.isOffRecord != true else { return nil }
        var editors = left
        if let writing { editors[writing.section] = writing.editor }
        return editors.compactMap { section, editor in
            guard isUnsaved(editor.text, in: section, context) else { return nil }
            return ProseDraft(meeting: meeting, section: section, text: editor.text, caret: editor.caret)
        }
    }

    /// Whether a line is not what its section holds already.
    func isUnsaved(_ line: String, in section: MemoSection, _ context: ScreenContext) -> Bool {
        prose(of: line) != context.programme.meetings[meeting]?.prose[section] ?? ""
    }

    mutating func beginWriting(in context: ScreenContext) {
        let texts = context.texts.preview
        guard isKept else { return say(texts.seatTaken) }
        guard audience != .organisation else { return say(texts.notForOrganisation) }
        guard let section = page.line?.section.flatMap(MemoSection.init(rawValue:)) else { return say(texts.noSection) }
        let prose = context.programme.meetings[meeting]?.prose[section] ?? ""
        let line = prose.replacing("\n", with: String(Self.paragraphSign))
        writing = Writing(section: section, editor: left.removeValue(forKey: section) ?? LineEditor(line))
    }

    mutating func handleWriting(_ key: Key, in context: ScreenContext) -> [Intent] {
        guard var writing else { return [] }
        switch key {
        case .escape, .enter:
            // A text that is handed in is kept until the meeting has it.
            left[writing.section] = writing.editor
            self.writing = nil
            let text = prose(of: writing.editor.text)
            if key == .enter { return [.perform(.meeting(meeting, .writeProse(section: writing.section, text)))] }
            if isUnsaved(writing.editor.text, in: writing.section, context) {
                say(context.texts.preview.unsaved)
            } else {
                left[writing.section] = nil
            }
            return []
        case .control("n"): writing.editor.take(.character(Self.paragraphSign))
        case .paste(let text):
            let line = text.split(whereSeparator: \.isNewline).joined(separator: String(Self.paragraphSign))
            writing.editor.take(.paste(line))
        default: writing.editor.take(key)
        }
        self.writing = writing
        return []
    }

    /// The paragraphs that a line stands for.
    private func prose(of line: String) -> String {
        line.split(separator: Self.paragraphSign).map { normalised(String($0)).trimmed }.filter { !$0.isEmpty }
            .joined(separator: "\n")
    }
}
