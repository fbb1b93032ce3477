import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension CaptureLine {
    /// What the row above the field shows, in order.
    public func chips(in context: CaptureContext) -> [CaptureChip] { chips(of: reading(in: context), in: context) }

    /// The same, when the line has been read already.
    func chips(of reading: CaptureReading, in context: CaptureContext) -> [CaptureChip] {
        let texts = context.texts.capture
        var chips: [CaptureChip] = []
        if let edit = begun?.edit, let entry = context.meeting.entries[edit.entry] {
            chips.append(CaptureChip(.state, (edit.isFilling ? texts.filling : texts.editing)(entry.number)))
        }
        let pasted = pastedLines
        guard pasted.isEmpty else {
            return chips + [CaptureChip(.state, texts.pasted(context.texts.plurals.entries(pasted.count)))]
        }
        return chips + CaptureChips(reading: reading, context: context).all
    }

    /// Draws the chips into a row, and what says why something stayed text.
    func drawChips(
        of reading: CaptureReading,
        into frame: inout Frame,
        row: Int,
        limit: Columns,
        in context: CaptureContext
    ) {
        var runs: [(String, Style)] = []
        for chip in chips(of: reading, in: context) {
            if !runs.isEmpty { runs.append((" · ", .dim)) }
            runs.append((chip.label, chip.role.style))
        }
        frame.write(runs, at: Place(row: row, column: 1), limit: limit - 1)
    }
}

extension CaptureChip.Role {
    fileprivate var style: Style {
        switch self {
        case .given: .plain
        case .said, .state: .bold
        case .found: Style(.underline)
        case .hint: Style(.reverse)
        }
    }
}

/// The chips of a reading.
private struct CaptureChips {
    let reading: CaptureReading
    let context: CaptureContext

    private var texts: CaptureTexts { context.texts.capture }
    private var words: WordTexts { context.texts.words }

    var all: [CaptureChip] {
        [kind, speaker, mark].compactMap(\.self) + links + ownField + [outcome, audience].compactMap(\.self) + themes
            + reading.hints.map { CaptureChip(.hint, label($0)) }
    }

    private var kind: CaptureChip? {
        CaptureChip(reading.kindIsChosen ? .said : .given, words.kinds[reading.kind].full)
    }

    private var speaker: CaptureChip? {
        if let lost = reading.speakerTakenOff {
            return CaptureChip(.hint, texts.speakerTakenOff(context.names.name(of: lost)))
        }
        guard let speaker = reading.speaker else {
            return reading.speakerIsChosen ? CaptureChip(.said, words.people.nobody) : nil
        }
        return CaptureChip(reading.speakerIsChosen ? .said : .given, context.names.name(of: speaker))
    }

    private var mark: CaptureChip? { reading.isMark ? CaptureChip(.said, texts.mark) : nil }

    private var links: [CaptureChip] {
        let linked = reading.links.compactMap { context.meeting.entries[$0] }
        guard let first = linked.first else {
            return reading.linkOrigin == .refused ? [CaptureChip(.said, texts.noLink)] : []
        }
        let role: CaptureChip.Role =
            switch reading.linkOrigin {
            case .none, .numbers, .refused: .said
            case .newest, .claim: .found
            }
        let verb = words.terms.relations[Relation(from: reading.kind, to: first.kind)]
        guard linked.count == 1 else {
            return [CaptureChip(role, "\(verb) \(linked.map { String($0.number) }.joined(separator: ", "))")]
        }
        return [CaptureChip(role, "\(verb) \(first.number) \(truncate(first.text, to: 28))".trimmed)]
    }

    private var ownField: [CaptureChip] {
        var chips: [CaptureChip] = []
        if !reading.source.isEmpty { chips.append(CaptureChip(.said, texts.source(truncate(reading.source, to: 24)))) }
        if reading.ownerIsChosen {
            chips.append(
                CaptureChip(.said, reading.owner.map { texts.owner(context.names.name(of: $0)) } ?? texts.nobodyOwns)
            )
        }
        if let due = reading.due {
            chips.append(CaptureChip(.said, texts.due(context.texts.dates.weekdayAndShortDay(due))))
        }
        return chips
    }

    private var outcome: CaptureChip? { reading.outcome.map { CaptureChip(.said, words.terms.outcomes[$0]) } }

    private var audience: CaptureChip? {
        guard reading.audience != reading.kind.defaultAudience else { return nil }
        return switch reading.audience {
        case .organisation: CaptureChip(.said, texts.forOrganisation)
        case .facilitator: CaptureChip(.said, texts.forFacilitator)
        case .group: nil
        }
    }

    private var themes: [CaptureChip] { reading.themes.map { CaptureChip(.said, "#\($0)") } }

    private func label(_ hint: CaptureHint) -> String {
        switch hint {
        case .severalNames(let speakers): texts.whichName(alternatives(speakers.map(context.names.name)))
        case .severalClaims(let numbers): texts.whichClaim(alternatives(numbers.sorted().map { ">\($0)" }))
        case .noSuchEntries(let numbers): texts.noSuchEntry(numbers.map(String.init).joined(separator: ", "))
        case .ownNoteStaysPrivate: texts.ownNoteStaysPrivate
        }
    }

    private func alternatives(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " \(texts.or) " + last
    }
}
