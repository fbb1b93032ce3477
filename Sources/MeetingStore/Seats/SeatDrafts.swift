import MeetingEngine
import OrderedCollections

/// What a seat's draft file keeps: the line being typed, lines handed in whose saving is not confirmed yet, and texts that
/// are being written into the memo.
struct SeatDrafts: Hashable, Sendable {
    /// A line handed in with an act.
    struct Pending: Hashable, Sendable {
        var act: ID<Act>
        var draft: Draft
    }

    /// The line being typed.
    var current: Draft?
    /// The lines handed in, in their order.
    var pending: [Pending] = []
    /// What is being written into the memo.
    var prose: [ProseDraft] = []

    /// Whether there is nothing to keep.
    var isEmpty: Bool { current == nil && pending.isEmpty && prose.isEmpty }

    /// Moves a line to those handed in; one handed in before with another act is the same line.
    mutating func handIn(_ draft: Draft, with act: ID<Act>) {
        pending.removeAll { $0.draft.entry == draft.entry }
        pending.append(Pending(act: act, draft: draft))
        if current?.entry == draft.entry { current = nil }
    }

    /// The lines that the log does not hold yet, in the order they were typed.
    func unsaved(in programme: Programme, acts: Set<ID<Act>>) -> [Draft] {
        let handedIn = pending.filter { !acts.contains($0.act) }.map(\.draft)
        return (handedIn + [current].compactMap { $0 }).filter { draft in
            guard let meeting = programme.meetings[draft.meeting], meeting.entries[draft.entry] == nil else {
                return false
            }
            // The text of an erased entry is gone, and what was to replace it with it.
            return draft.edit.map { meeting.entries[$0.entry]?.standing == .standing } ?? true
        }
    }
}

extension V1 {
    /// The payload of a draft file's record.
    struct Drafts: Codable {
        struct Line: Codable {
            var act: String?
            var entry: String
            var meeting: String
            var text: String
            var caret: Int
            var at: Int64
            var boot: String
            var bootMilliseconds: Int64
            var block: String?
            var kind: String
            var edits: String?
            var base: String?

            enum CodingKeys: String, CodingKey {
                case act, entry, meeting, text, caret, at, boot, block, kind, edits, base
                case bootMilliseconds = "boot_ms"
            }
        }

        struct Prose: Codable {
            var meeting: String
            var section: String
            var text: String
            var caret: Int

            enum CodingKeys: String, CodingKey { case meeting, section, text, caret }
        }

        var current: Line?
        var pending: [Line]?
        var prose: [Prose]?

        enum CodingKeys: String, CodingKey { case current, pending, prose }

        init(_ drafts: SeatDrafts) {
            current = drafts.current.map { Line($0) }
            pending = drafts.pending.map { Line($0.draft, act: $0.act) }.storedList
            prose =
                drafts.prose.map {
                    Prose(
                        meeting: $0.meeting.description,
                        section: $0.section.rawValue,
                        text: $0.text,
                        caret: $0.caret
                    )
                }.storedList
        }

        func value() throws(StoredFormProblem) -> SeatDrafts {
            var drafts = SeatDrafts()
            if let current { drafts.current = try current.value() }
            for line in pending ?? [] {
                drafts.pending.append(.init(act: try .stored(line.act ?? ""), draft: try line.value()))
            }
            for text in prose ?? [] {
                guard let section = MemoSection(rawValue: text.section) else { continue }
                drafts.prose.append(
                    ProseDraft(
                        meeting: try .stored(text.meeting),
                        section: section,
                        text: text.text,
                        caret: text.caret
                    )
                )
            }
            return drafts
        }
    }
}

extension V1.Drafts.Line {
    init(_ draft: Draft, act: ID<Act>? = nil) {
        self.act = act?.description
        entry = draft.entry.description
        meeting = draft.meeting.description
        text = draft.text
        caret = draft.caret
        at = draft.firstKey.wall.milliseconds
        boot = draft.firstKey.boot.description
        bootMilliseconds = draft.firstKey.sinceBoot.count
        block = draft.block?.description
        kind = String(draft.kind.letter)
        edits = draft.edit?.entry.description
        base = draft.edit?.base.description
    }

    func value() throws(StoredFormProblem) -> Draft {
        var edit: Draft.Edit?
        if let edits { edit = Draft.Edit(entry: try .stored(edits), base: try .stored(base ?? "")) }
        return Draft(
            entry: try .stored(entry),
            meeting: try .stored(meeting),
            text: text,
            caret: caret,
            firstKey: Stamp(
                wall: try .stored(at),
                boot: try .stored(boot),
                sinceBoot: try .stored(bootMilliseconds)
            ),
            block: try block.map(ID.stored),
            kind: try .stored(kind),
            edit: edit
        )
    }
}
