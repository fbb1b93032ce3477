public import Localization
public import MeetingEngine

/// How far a memo has come on its way to its readers.
public enum MemoState: Hashable, Sendable {
    /// It is written for comments and has not been sent.
    case draft
    /// It was sent as a version, on a day.
    case circulated(version: Int, CalendarDay)
    /// It is as the version that somebody approved, on a day.
    case approved(version: Int, CalendarDay, by: MemoApprover)
    /// It has changed since its latest version was sent.
    case changed(since: Int)
}

extension MemoVersion {
    /// How far this version has come.
    public var state: MemoState {
        approved.map { .approved(version: number, $0.day, by: $0.approver) } ?? .circulated(version: number, circulated)
    }

    /// The lines as they were sent; of struck ones nothing is left.
    public var printedLines: [String] { lines.map(\.text) }

    /// The memo as it is now for the readers of this version, as if it had been sent then.
    public func linesNow(
        of meeting: Meeting,
        in programme: Programme,
        zone: TimeZoneRules,
        at now: Stamp
    ) -> [String] {
        Memo(of: meeting, in: programme, for: audience, zone: zone, now: now)
            .lines(in: Texts(language), version: number, on: circulated).map(\.text)
    }
}

extension Memo {
    /// How far this memo has come: it is as its latest version for these readers in this language, or it has changed.
    public func state(in texts: Texts, among versions: [MemoVersion]) -> MemoState {
        guard
            let latest = versions.last(where: { $0.audience == audience && $0.language == texts.language })
        else { return .draft }
        let sent = lines(in: texts, version: latest.number, on: latest.circulated)
        return sent == latest.lines ? latest.state : .changed(since: latest.number)
    }

    /// The command that keeps this memo as the next version; nil when it is as its latest one already.
    public func circulation(on day: CalendarDay, in texts: Texts, among versions: [MemoVersion]) -> MeetingCommand? {
        switch state(in: texts, among: versions) {
        case .circulated, .approved: return nil
        case .draft, .changed: break
        }
        return .circulateMemo(
            on: day,
            audience: audience,
            language: texts.language,
            lines: lines(in: texts, version: versions.count + 1, on: day)
        )
    }

    /// The memo as a version keeps it: Markdown line by line, with the entries whose words each prints.
    ///
    /// - Parameters:
    ///   - version: the number it is sent under.
    ///   - day: the day it is sent.
    public func lines(in texts: Texts, version: Int, on day: CalendarDay) -> [MemoVersion.Line] {
        MemoDocument(texts, state: .circulated(version: version, day)).document(self).markdownLines().map {
            MemoVersion.Line($0.text, entries: $0.entries)
        }
    }
}
