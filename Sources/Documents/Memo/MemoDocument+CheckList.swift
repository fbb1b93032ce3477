import Localization
public import MeetingEngine

extension MemoDocument {
    /// The list that the expert checks; each line begins with the entry's number, by which they answer.
    public func document(_ list: CheckList) -> Document {
        let words = texts.memo.check
        var head = head(list.memo)
        head.title = list.memo.head.theme.isEmpty ? words.title : "\(words.title): \(list.memo.head.theme)"
        var sections = [
            section("unchecked", words.unchecked, list.unchecked, remark: words.isUnchecked, ifEmpty: words.allChecked),
            section("waiting", words.waiting, list.waiting, remark: words.isWaiting),
            section("checked", words.checked, list.checked),
        ]
        var promises = Document.Section("promises", title: titles.promises)
        promises.add(list.promises.map(agreedItem))
        sections.append(promises)
        return Document(
            .memo,
            language: texts.language,
            audience: .group,
            head: head,
            sections: sections.filter { !$0.isEmpty }
        )
    }

    private func section(
        _ key: String,
        _ title: String,
        _ corrections: [Memo.Correction],
        remark: String = "",
        ifEmpty: String? = nil
    ) -> Document.Section {
        var section = Document.Section(key, title: title)
        section.add(
            corrections.map { correction in
                var item = self.correction(correction)
                let kind = texts.words.kinds[correction.fact.kind].full
                item.line.label = "\(correction.fact.number) \(kind)"
                item.line.remark = [item.line.remark, remark].filter { !$0.isEmpty }.joined(separator: ", ")
                return item
            }
        )
        if corrections.isEmpty, let ifEmpty { section.add(Document.Line(ifEmpty)) }
        return section
    }
}
