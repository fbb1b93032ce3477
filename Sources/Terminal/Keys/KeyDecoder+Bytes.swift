import Screens

/// The state machine: what each byte does in each state.
extension KeyDecoder {
    static let escapeByte: UInt8 = 0x1B

    mutating func take(_ byte: UInt8, into keys: inout [Key]) {
        switch state {
        case .ground: begin(byte, into: &keys)
        case .character(let assembler, let alt): takeCharacter(byte, assembler, alt: alt, into: &keys)
        case .escape(let twice): takeEscape(byte, twice: twice, into: &keys)
        case .single(let modifiers): takeSingle(byte, modifiers, into: &keys)
        case .sequence(let parameters, let modifiers): takeSequence(byte, parameters, modifiers, into: &keys)
        case .console: takeConsole(byte, into: &keys)
        case .mouse(let left): state = left > 1 ? .mouse(left - 1) : .ground
        case .answer(let introducer, let count, let escaped):
            takeAnswer(byte, introducer, count: count, escaped: escaped, into: &keys)
        case .paste: takePaste(byte, into: &keys)
        }
    }

    /// A byte that begins something.
    private mutating func begin(_ byte: UInt8, alt: Bool = false, into keys: inout [Key]) {
        state = .ground
        switch byte {
        case Self.escapeByte: state = .escape(twice: false)
        case 0x0D, 0x0A: keys.append(.enter)
        case 0x09: keys.append(.tab)
        case 0x7F, 0x08: keys.append(alt ? .control("w") : .backspace)
        case 0x00: break
        case 0x01..<0x20: keys.append(.control(Self.controlLetter(byte)))
        default: takeCharacter(byte, ScalarAssembler(), alt: alt, into: &keys)
        }
    }

    /// The key that makes a control code when held with Control: `a` for 1, `_` for 31.
    private static func controlLetter(_ byte: UInt8) -> Character {
        let capital = Character(Unicode.Scalar(byte | 0x40))
        return capital.lowercased().first ?? capital
    }

    private mutating func takeCharacter(
        _ byte: UInt8,
        _ assembler: ScalarAssembler,
        alt: Bool,
        into keys: inout [Key]
    ) {
        var assembler = assembler
        switch assembler.take(byte) {
        case .needsMore: state = .character(assembler, alt: alt)
        case .scalar(let scalar):
            state = .ground
            // C1 control codes that came as UTF-8 are no text; nobody types them.
            guard scalar.properties.generalCategory != .control else { return }
            keys.append(alt ? .alt(Character(scalar)) : .character(Character(scalar)))
        case .invalid(let retake):
            state = .ground
            keys.append(alt ? .alt("\u{FFFD}") : .character("\u{FFFD}"))
            if retake { begin(byte, into: &keys) }
        }
    }

    private mutating func takeEscape(_ byte: UInt8, twice: Bool, into keys: inout [Key]) {
        switch byte {
        case UInt8(ascii: "["): state = .sequence([], twice ? .alt : [])
        case UInt8(ascii: "O"): state = .single(twice ? .alt : [])
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
            if twice { keys.append(.escape) }
            state = .answer(introducer: byte, count: 0, escaped: false)
        case Self.escapeByte:
            if twice { keys.append(.escape) }
            state = .escape(twice: true)
        case 0x00..<0x20:
            // Esc and then Enter, Tab or a Control key, sent together: two keys.
            keys.append(contentsOf: twice ? [.escape, .escape] : [.escape])
            begin(byte, into: &keys)
        default:
            if twice { keys.append(.escape) }
            begin(byte, alt: true, into: &keys)
        }
    }

    private mutating func takeSingle(_ byte: UInt8, _ modifiers: Modifiers, into keys: inout [Key]) {
        guard byte >= 0x20, byte < 0x7F else { return interrupt(byte, into: &keys) }
        state = .ground
        if let key = Self.singleShift(byte, modifiers) { keys.append(key) }
    }

    private mutating func takeConsole(_ byte: UInt8, into keys: inout [Key]) {
        guard byte >= 0x20, byte < 0x7F else { return interrupt(byte, into: &keys) }
        state = .ground
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return }
        keys.append(.function(Int(byte - UInt8(ascii: "A")) + 1))
    }

    private mutating func takeSequence(
        _ byte: UInt8,
        _ parameters: [UInt8],
        _ modifiers: Modifiers,
        into keys: inout [Key]
    ) {
        switch byte {
        case UInt8(ascii: "[") where parameters.isEmpty: state = .console
        case UInt8(ascii: "M") where parameters.isEmpty: state = .mouse(3)
        case UInt8(ascii: "$") where !parameters.isEmpty && parameters.allSatisfy { (0x30...0x39).contains($0) }:
            // rxvt ends Shift with a key so, against ECMA-48.
            finish(byte, parameters, modifiers, into: &keys)
        case 0x20..<0x40:
            // Longer than any sequence: its bytes are dropped as they come, up to the final one.
            state = .sequence(parameters.count < Self.sequenceLimit ? parameters + [byte] : parameters, modifiers)
        case 0x40..<0x7F: finish(byte, parameters, modifiers, into: &keys)
        default: interrupt(byte, into: &keys)
        }
    }

    private mutating func finish(
        _ final: UInt8,
        _ parameters: [UInt8],
        _ modifiers: Modifiers,
        into keys: inout [Key]
    ) {
        state = .ground
        guard parameters.count < Self.sequenceLimit else { return }
        if final == UInt8(ascii: "~"), parameters == Array("200".utf8) {
            state = .paste([])
        } else if let key = ControlSequence(parameters: parameters, final: final)?.key(modifiers) {
            keys.append(key)
        }
    }

    private mutating func takeAnswer(
        _ byte: UInt8,
        _ introducer: UInt8,
        count: Int,
        escaped: Bool,
        into keys: inout [Key]
    ) {
        if escaped {
            if byte == UInt8(ascii: "\\") {
                state = .ground
            } else {
                takeEscape(byte, twice: false, into: &keys)
            }
            return
        }
        switch byte {
        case Self.escapeByte: state = .answer(introducer: introducer, count: count + 1, escaped: true)
        case 0x07: state = .ground
        case 0x00..<0x20, 0x7F: interrupt(byte, into: &keys)
        default:
            state =
                count < Self.answerLimit
                ? .answer(introducer: introducer, count: count + 1, escaped: false) : .ground
        }
    }

    /// A byte that cannot go on with a sequence: what came of it is dropped, the byte begins something of its own.
    private mutating func interrupt(_ byte: UInt8, into keys: inout [Key]) {
        // Cancel and substitute (ECMA-48 8.3.6) only end the sequence.
        if byte == 0x18 || byte == 0x1A { state = .ground } else { begin(byte, into: &keys) }
    }
}
