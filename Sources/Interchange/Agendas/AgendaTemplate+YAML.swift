internal import MeetingEngine
internal import TextLayout

extension AgendaTemplate {
    /// Reads a template from YAML; the built-in `agenda-basic.yaml` tells how one is written.
    ///
    /// - Throws: the first thing that is wrong, with its line and column.
    public init(name: String, yaml source: SourceFile) throws(InputError) {
        let root = try YAMLMapping(root: source)
        try root.check(known: ["title", "blocks"])
        var parts: [Part] = []
        for block in try root.mappings("blocks") { parts.append(try Part(block)) }
        guard !parts.isEmpty else { throw root.error("blocks", .noBlocks) }
        self.init(name: name, title: try root.localizedText("title") ?? LocalizedText.same(name), parts: parts)
    }
}

extension AgendaTemplate.Part {
    private static let keys = [
        "code", "title", "minutes", "minimum", "protected", "role", "capture", "holdsCorrections", "kinds", "prompt",
        "question", "phases",
    ]

    fileprivate init(_ block: YAMLMapping) throws(InputError) {
        try block.check(known: Self.keys)
        guard let title = try block.localizedText("title") else { throw block.error("title", .missing("title")) }
        guard let minutes = try block.number("minutes", in: blockMinutes) else {
            throw block.error("minutes", .missing("minutes"))
        }
        code = try block.text("code").map(normalised) ?? ""
        self.title = title
        self.minutes = Minutes(minutes)
        minimum = try block.number("minimum", in: 1...minutes).map { Minutes($0) }
        isProtected = try block.flag("protected") ?? false
        role = try block.word("role", as: Block.Role.self) ?? .work
        capture = try block.word("capture", as: Block.Capture.self) ?? .open
        holdsCorrections = try block.flag("holdsCorrections") ?? false
        kinds = try block.kinds("kinds")
        prompt = try block.localizedText("prompt") ?? .empty
        question = try block.localizedText("question") ?? .empty
        var phases: [Phase] = []
        for phase in try block.mappings("phases") { phases.append(try Phase(phase)) }
        self.phases = phases
    }
}

extension AgendaTemplate.Part.Phase {
    fileprivate init(_ phase: YAMLMapping) throws(InputError) {
        try phase.check(known: ["name", "minutes"])
        guard let name = try phase.localizedText("name") else { throw phase.error("name", .missing("name")) }
        guard let minutes = try phase.number("minutes", in: blockMinutes) else {
            throw phase.error("minutes", .missing("minutes"))
        }
        self.init(name: name, minutes: Minutes(minutes))
    }
}

/// The minutes that a block of a template may have.
let blockMinutes = 1...600

extension YAMLMapping {
    /// Kinds by their letters, with or without spaces between.
    fileprivate func kinds(_ key: String) throws(InputError) -> [EntryKind] {
        var kinds: [EntryKind] = []
        for letter in try text(key) ?? "" where !letter.isWhitespace && letter != "," {
            guard let kind = EntryKind(rawValue: letter) else { throw error(key, .unknownKind(String(letter))) }
            if !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds
    }
}
