import MeetingEngine

extension V1 {
    /// A block of an agenda.
    struct Block: Codable {
        struct Phase: Codable {
            var name: String
            var minutes: Int

            enum CodingKeys: String, CodingKey { case name, minutes }
        }

        var id: String
        var code: String?
        var title: String
        var planned: Int
        var allotted: Int
        var minimum: Int
        var protected: Bool?
        var role: String
        var capture: String
        var holds: Bool?
        /// The letters of the kinds, the default first.
        var kinds: String?
        var prompt: String?
        var question: String?
        var phases: [Phase]?
        var skipped: Bool?

        enum CodingKeys: String, CodingKey {
            case id, code, title, planned, allotted, minimum, protected, role, capture, holds, kinds, prompt, question
            case phases, skipped
        }

        init(_ block: MeetingEngine.Block) {
            id = block.id.description
            code = block.code.storedText
            title = block.title
            planned = block.planned.count
            allotted = block.allotted.count
            minimum = block.minimum.count
            protected = block.isProtected.storedFlag
            role = block.role.rawValue
            capture = block.capture.rawValue
            holds = block.holdsCorrections.storedFlag
            kinds = String(block.kinds.map(\.letter)).storedText
            prompt = block.prompt.storedText
            question = block.question.storedText
            phases = block.phases.map { Phase(name: $0.name, minutes: $0.minutes.count) }.storedList
            skipped = block.isSkipped.storedFlag
        }

        func value() throws(StoredFormProblem) -> MeetingEngine.Block {
            var kinds: [EntryKind] = []
            for letter in self.kinds ?? "" { kinds.append(try .stored(letter: letter)) }
            var stages: [MeetingEngine.Block.Phase] = []
            for phase in phases ?? [] { stages.append(.init(name: phase.name, minutes: try .stored(phase.minutes))) }
            var block = MeetingEngine.Block(
                id: try .stored(id),
                code: code ?? "",
                title: title,
                planned: try .stored(planned),
                allotted: try .stored(allotted),
                isProtected: protected ?? false,
                role: try .stored(role),
                capture: try .stored(capture),
                holdsCorrections: holds ?? false,
                kinds: kinds,
                prompt: prompt ?? "",
                question: question ?? "",
                phases: stages,
                isSkipped: skipped ?? false
            )
            // Set apart from the initialiser, which limits it: what was stored comes back as it was.
            block.minimum = try .stored(minimum)
            return block
        }
    }
}

extension Agenda {
    /// The blocks as they are stored.
    var stored: [V1.Block] { blocks.map(V1.Block.init) }

    /// Reads stored blocks.
    static func stored(_ blocks: [V1.Block]) throws(StoredFormProblem) -> Agenda {
        var agenda = Agenda()
        for block in blocks { agenda.blocks.append(try block.value()) }
        return agenda
    }
}

extension EntryKind {
    /// Reads the stored letter of a kind.
    static func stored(letter: Character) throws(StoredFormProblem) -> EntryKind {
        guard let kind = EntryKind(rawValue: letter) else { throw .malformed }
        return kind
    }

    /// Reads the stored letter of a kind, alone in its text.
    static func stored(_ text: String) throws(StoredFormProblem) -> EntryKind {
        guard text.count == 1, let letter = text.first else { throw .malformed }
        return try stored(letter: letter)
    }
}
