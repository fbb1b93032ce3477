import Localization
import MeetingEngine

extension ReportDocument {
    /// What identifies the report, and the facts above the sections.
    func head(_ report: Report) -> Document.Head {
        let words = texts.report.head
        let type = report.head.isInterim ? words.interim : words.report
        let title = report.head.programme.isEmpty ? type : "\(type): \(report.head.programme)"
        var head = Document.Head(title: title, type: type)
        head.date = texts.dates.day(report.head.made)
        head.confidentiality = report.audience == .organisation ? "" : texts.memo.head.confidential
        head.facts = facts(report)
        if report.head.language != texts.language { head.note = texts.memo.head.entriesAreIn[report.head.language] }
        return head
    }

    private func facts(_ report: Report) -> [Document.Fact] {
        let words = texts.report.head
        let memo = texts.memo.head
        var facts: [Document.Fact] = []
        if !report.head.client.isEmpty { facts.append(Document.Fact(words.client, report.head.client)) }
        if !report.head.targetGroup.isEmpty {
            facts.append(Document.Fact(words.targetGroup, report.head.targetGroup))
        }
        if let from = report.head.from, let to = report.head.to {
            let period = from == to ? texts.dates.day(from) : "\(texts.dates.day(from)) – \(texts.dates.day(to))"
            facts.append(Document.Fact(words.period, period))
        }
        let held = words.heldOf(report.indicators.meetingsHeld, report.indicators.meetingsPlanned)
        facts.append(Document.Fact(words.meetings, held))
        facts.append(Document.Fact(words.writtenBy, memo.facilitator))
        facts.append(Document.Fact(words.made, texts.dates.day(report.head.made)))
        facts.append(Document.Fact(memo.distribution, distribution(report.audience)))
        return facts
    }

    private func distribution(_ audience: Audience) -> String {
        switch audience {
        case .facilitator: texts.memo.head.toFacilitator
        case .group: texts.memo.head.toGroup
        case .organisation: texts.memo.head.toOrganisation
        }
    }

    /// What the report says about its own limits.
    func limits(_ report: Report) -> Document.Section {
        let words = texts.report.limits
        var section = section(.limits, titles.limits, report)
        var sentences = [words.wording, words.notEverything]
        if report.audience == .organisation {
            sentences.insert(words.forOrganisation(report.limits.seen, report.limits.all), at: 0)
        }
        if report.goals.contains(where: { $0.opening != nil }) || !report.moods.isEmpty {
            sentences.append(words.selfRated)
        }
        if report.limits.hasFew { sentences.append(words.few) }
        if report.limits.hasWithheld { sentences.append(words.withheld) }
        if report.limits.staleCorrections > 0 { sentences.append(words.stale(report.limits.staleCorrections)) }
        section.add(sentences.map { Document.Item(Document.Line($0)) })
        return section
    }

    /// The agendas as they were held, and the sources.
    func annexes(_ report: Report) -> Document.Section {
        var section = section(.annexes, titles.annexes, report)
        var agendas = Document.Section("agendas", title: titles.agendas)
        for row in report.meetings {
            var part = Document.Section("agenda\(row.number)", title: body.meeting(row.number))
            if !row.theme.isEmpty { part.title += ": \(row.theme)" }
            part.add(
                Document.Table(
                    part.title,
                    columns: [
                        Document.Column(table.block),
                        Document.Column(table.planned, isNumber: true),
                        Document.Column(table.actual, isNumber: true),
                    ],
                    rows: row.blocks.map { block in
                        let actual = block.actual.map(texts.dates.length) ?? table.none
                        return Document.Row([block.title, texts.dates.length(block.planned), actual])
                    }
                )
            )
            agendas.add(part)
        }
        section.add(agendas)
        section.add(memo.part("references", titles.references, report.references.map(listItem)))
        return section
    }
}
