import Screens

/// One complete control sequence (ECMA-48 5.4), `ESC [` parameters and a final byte, read as a key.
struct ControlSequence {
    /// The parameters, each with its sub-parameters; 0 where one was left out.
    let parameters: [[Int]]
    let final: UInt8

    /// Reads the parameter bytes; `nil` for private sequences (`?`, `<`, `>`, `=`) and those with intermediate bytes: they are
    /// answers and mouse reports, never keys.
    init?(parameters bytes: [UInt8], final: UInt8) {
        guard bytes.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
        parameters = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { parameter in
            parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
                digits.reduce(0) { number, digit in min(number * 10 + Int(digit & 0x0F), 0x11_0000) }
            }
        }
        self.final = final
    }

    private func parameter(_ index: Int, _ sub: Int = 0) -> Int {
        parameters.indices.contains(index) && parameters[index].indices.contains(sub) ? parameters[index][sub] : 0
    }

    /// The modifiers of the second parameter, with those that a leading Esc added.
    private func modifiers(_ others: Modifiers) -> Modifiers { Modifiers(parameter: parameter(1)).union(others) }

    /// The key, or `nil` for what is none: an answer, a release, an unknown key.
    func key(_ others: Modifiers) -> Key? {
        // kitty: event type 3 is a key let go.
        guard parameter(1, 1) != 3 else { return nil }
        let held = modifiers(others)
        switch final {
        case UInt8(ascii: "I") where parameters == [[0]]: return .focusIn
        case UInt8(ascii: "O") where parameters == [[0]]: return .focusOut
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "P")...UInt8(ascii: "S"):
            // `CSI row;column R` is the answer to where the cursor is.
            guard parameter(0) <= 1, parameters.count <= 2 else { return nil }
            return .function(Int(final - UInt8(ascii: "P")) + 1, held)
        case UInt8(ascii: "A")...UInt8(ascii: "H"): return parameter(0) <= 1 ? .motion(final, held) : nil
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return .motion(final - 0x20, others)
        case UInt8(ascii: "~") where parameter(0) == 27: return .coded(parameter(2), held)
        case UInt8(ascii: "~"): return .numbered(parameter(0), held)
        case UInt8(ascii: "$"): return .numbered(parameter(0), others.union(.shift))
        case UInt8(ascii: "^"): return .numbered(parameter(0), others.union(.control))
        case UInt8(ascii: "@"): return .numbered(parameter(0), others.union([.control, .shift]))
        case UInt8(ascii: "u"): return .coded(parameter(0), shifted: parameter(0, 1), text: parameter(2), held)
        default: return nil
        }
    }
}

extension KeyDecoder {
    /// The key of `ESC O` and one byte: arrows, F1 to F4 and the keypad in application mode.
    static func singleShift(_ byte: UInt8, _ modifiers: Modifiers) -> Key? {
        switch byte {
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "P")) + 1, modifiers)
        case UInt8(ascii: "A")...UInt8(ascii: "H"): .motion(byte, modifiers)
        case UInt8(ascii: "a")...UInt8(ascii: "d"): .motion(byte - 0x20, modifiers.union(.control))
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "I"): .tab
        case UInt8(ascii: "X"): .character("=")
        case UInt8(ascii: " "): .character(" ")
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
        default: nil
        }
    }
}
