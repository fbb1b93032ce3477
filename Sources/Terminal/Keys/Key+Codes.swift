import Screens

/// The codes by which terminals name keys.
extension Key {
    /// A function key with modifiers, numbered as terminfo does: Shift-F1 is F13, Control-F1 is F25, Alt-F1 is F49.
    static func function(_ number: Int, _ modifiers: Modifiers) -> Key {
        guard number <= 12 else { return .function(number) }
        switch modifiers.intersection([.shift, .alt, .control]) {
        case [.shift]: return .function(number + 12)
        case [.control]: return .function(number + 24)
        case [.control, .shift]: return .function(number + 36)
        case [.alt]: return .function(number + 48)
        case [.alt, .shift]: return .function(number + 60)
        default: return .function(number)
        }
    }

    /// The key of a letter that moves: `A` to `D` the arrows, `F` End, `H` Home.
    static func motion(_ letter: UInt8, _ modifiers: Modifiers) -> Key? {
        let byWord = !modifiers.isDisjoint(with: [.alt, .control])
        switch letter {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return byWord ? .wordRight : .right
        case UInt8(ascii: "D"): return byWord ? .wordLeft : .left
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "H"): return .home
        default: return nil
        }
    }

    /// The key of `CSI number ~`, as the VT220 numbered them and others went on.
    static func numbered(_ number: Int, _ modifiers: Modifiers) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10, modifiers)
        case 17...21: .function(number - 11, modifiers)
        case 23...26: .function(number - 12, modifiers)
        case 28, 29: .function(number - 13, modifiers)
        case 31...34: .function(number - 14, modifiers)
        default: nil
        }
    }

    /// The key of a code point with modifiers: kitty's `CSI u` and xterm's `modifyOtherKeys`.
    ///
    /// - Parameters:
    ///   - code: the unshifted code point, or one of kitty's numbers from the private use area
    ///   - shifted: the code point with Shift, or 0
    ///   - text: the code point that the key types, or 0
    static func coded(_ code: Int, shifted: Int = 0, text: Int = 0, _ modifiers: Modifiers) -> Key? {
        if let key = special(code, modifiers) { return key }
        guard !(57344...63743).contains(code), let plain = printable(code) else { return nil }
        if modifiers.contains(.control) {
            guard let letter = plain.lowercased().first else { return nil }
            return .control(letter)
        }
        if modifiers.contains(.alt) { return .alt(printable(shifted) ?? plain) }
        if let typed = printable(text) ?? printable(shifted) { return .character(typed) }
        guard modifiers.contains(.shift), let capital = plain.uppercased().first else { return .character(plain) }
        return .character(capital)
    }

    private static func printable(_ code: Int) -> Character? {
        guard code >= 0x20, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
        return scalar.properties.generalCategory == .control ? nil : Character(scalar)
    }

    private static func special(_ code: Int, _ modifiers: Modifiers) -> Key? {
        switch code {
        case 9: modifiers.contains(.shift) ? .backTab : .tab
        case 13, 57414: .enter
        case 27: .escape
        case 8, 127: modifiers.contains(.alt) ? .control("w") : .backspace
        case 57376...57398: .function(code - 57363, modifiers)
        case 57399...57408: .character(Character(Unicode.Scalar(UInt8(code - 57399) + UInt8(ascii: "0"))))
        case 57409: .character(".")
        case 57410: .character("/")
        case 57411: .character("*")
        case 57412: .character("-")
        case 57413: .character("+")
        case 57415: .character("=")
        case 57416: .character(",")
        case 57417: motion(UInt8(ascii: "D"), modifiers)
        case 57418: motion(UInt8(ascii: "C"), modifiers)
        case 57419: .up
        case 57420: .down
        case 57421: .pageUp
        case 57422: .pageDown
        case 57423: .home
        case 57424: .end
        case 57425: .insert
        case 57426: .delete
        default: nil
        }
    }
}
