import Localization
import MeetingEngine
import TextLayout

extension BlockField {
    /// Whether the field is typed; the others are switched through.
    var isTyped: Bool {
        switch self {
        case .title, .minutes, .minimum, .kinds, .prompt, .question, .phases: true
        case .isProtected, .role, .capture, .holdsCorrections: false
        }
    }

    /// Whether the field holds prose.
    var isProse: Bool { self == .prompt || self == .question }

    /// What the field shows of a block.
    func text(of block: Block, _ texts: Texts) -> String {
        let own = texts.agendaEditor
        return switch self {
        case .title: block.title
        case .minutes: "\(block.allotted.count)"
        case .minimum: "\(block.minimum.count)"
        case .isProtected: block.isProtected ? own.yes : own.no
        case .role: texts.words.terms.blockRoles[block.role]
        case .capture: texts.words.terms.captures[block.capture]
        case .holdsCorrections: block.holdsCorrections ? own.yes : own.no
        case .kinds: block.kinds.map { String($0.letter) }.joined(separator: " ")
        case .prompt: block.prompt
        case .question: block.question
        case .phases: block.phases.map { "\($0.name) \($0.minutes.count)" }.joined(separator: "; ")
        }
    }

    /// Takes what was typed into a block.
    ///
    /// - Returns: what is wrong with the text, when it is not taken.
    func read(_ text: String, into block: inout Block, isPlanned: Bool, _ texts: AgendaEditorTexts) -> String? {
        let text = text.trimmed
        switch self {
        case .title:
            guard !text.isEmpty else { return texts.needsTitle }
            block.title = text
        case .minutes:
            guard let minutes = Int(text), (1...600).contains(minutes) else { return texts.needsMinutes }
            block.setMinutes(Minutes(minutes), isPlanned: isPlanned)
        case .minimum:
            guard let minutes = Int(text), (0...block.allotted.count).contains(minutes) else {
                return texts.needsMinimum
            }
            block.minimum = Minutes(minutes)
        case .kinds:
            let letters = text.lowercased().filter { !$0.isWhitespace && $0 != "," }
            let kinds = letters.compactMap(EntryKind.init(rawValue:))
            guard kinds.count == letters.count else { return texts.needsKinds }
            block.kinds = kinds.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        case .prompt: block.prompt = text
        case .question: block.question = text
        case .phases:
            guard let phases = Block.Phase.phases(in: text) else { return texts.needsPhases }
            block.phases = phases
        case .isProtected, .role, .capture, .holdsCorrections: break
        }
        return nil
    }

    /// Switches the field of a block to the next of its values, or the one before.
    func step(_ step: Int, in block: inout Block) {
        switch self {
        case .isProtected: block.isProtected.toggle()
        case .holdsCorrections: block.holdsCorrections.toggle()
        case .role: block.role = Block.Role.allCases.following(block.role, by: step)
        case .capture: block.capture = Block.Capture.allCases.following(block.capture, by: step)
        case .title, .minutes, .minimum, .kinds, .prompt, .question, .phases: break
        }
    }
}

extension Block {
    /// Gives the block minutes: as planned before the meeting has begun, else beside the plan; the minimum follows.
    mutating func setMinutes(_ minutes: Minutes, isPlanned: Bool) {
        allotted = minutes
        if isPlanned { planned = minutes }
        minimum = min(minimum, minutes)
    }
}

extension Block.Phase {
    /// Reads phases, each a name and its minutes, with semicolons between; nil when one has no minutes.
    static func phases(in text: String) -> [Block.Phase]? {
        var phases: [Block.Phase] = []
        for part in text.split(separator: ";") where !String(part).trimmed.isEmpty {
            var words = part.split(separator: " ").map(String.init)
            if words.last == "min" { words.removeLast() }
            guard words.count > 1, let minutes = words.popLast().flatMap({ Int($0) }), (1...600).contains(minutes)
            else { return nil }
            phases.append(Block.Phase(name: words.joined(separator: " "), minutes: Minutes(minutes)))
        }
        return phases
    }
}

extension Array where Element: Equatable {
    /// The element so many places after one, round and round.
    func following(_ element: Element, by step: Int) -> Element {
        guard let index = firstIndex(of: element) else { return element }
        return self[((index + step) % count + count) % count]
    }
}
