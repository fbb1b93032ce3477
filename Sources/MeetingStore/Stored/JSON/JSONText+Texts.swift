extension JSONText {
    /// The text at a place.
    ///
    /// - Throws: that there is no text, or an escape that means nothing.
    func text(at place: Int) throws(StoredFormProblem) -> String {
        let value = values[place]
        switch value.kind {
        case .text: return String(decoding: bytes[value.bytes], as: UTF8.self)
        case .escapedText: return try unescaped(bytes[value.bytes])
        case .object, .list, .number, .boolean, .null: throw .malformed
        }
    }

    /// The whole number at a place.
    ///
    /// - Throws: that there is none, or one that is too large.
    func integer<Integer: FixedWidthInteger>(at place: Int) throws(StoredFormProblem) -> Integer {
        let value = values[place]
        guard case .number = value.kind,
            let integer = Integer(String(decoding: bytes[value.bytes], as: UTF8.self))
        else { throw .malformed }
        return integer
    }

    /// The flag at a place.
    ///
    /// - Throws: that there is none.
    func flag(at place: Int) throws(StoredFormProblem) -> Bool {
        guard case .boolean(let flag) = values[place].kind else { throw .malformed }
        return flag
    }

    /// Whether nothing stands at a place.
    func isNull(at place: Int) -> Bool {
        if case .null = values[place].kind { true } else { false }
    }

    /// The place of a member's value in the object at a place; of two of one name the first counts.
    func member(_ name: String, ofObjectAt place: Int) -> Int? {
        var name = name
        return name.withUTF8 { name in
            let end = values[place].next
            var member = place + 1
            while member < end {
                if isName(name, values[member]) { return member + 1 }
                member = values[member + 1].next
            }
            return nil
        }
    }

    /// The names of the members of the object at a place.
    func names(ofObjectAt place: Int) -> [String] {
        let end = values[place].next
        var names: [String] = []
        var member = place + 1
        while member < end {
            if let name = try? text(at: member) { names.append(name) }
            member = values[member + 1].next
        }
        return names
    }

    private func isName(_ name: UnsafeBufferPointer<UInt8>, _ key: Value) -> Bool {
        switch key.kind {
        case .text:
            guard key.bytes.count == name.count else { return false }
            for offset in 0..<name.count where bytes[key.bytes.lowerBound + offset] != name[offset] { return false }
            return true
        case .escapedText: return (try? unescaped(bytes[key.bytes]))?.utf8.elementsEqual(name) ?? false
        case .object, .list, .number, .boolean, .null: return false
        }
    }

    /// A text without its escapes (RFC 8259 §7).
    func unescaped(_ written: ArraySlice<UInt8>) throws(StoredFormProblem) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(written.count)
        var rest = written
        while let sign = rest.popFirst() {
            guard sign == UInt8(ascii: "\\") else {
                text.append(sign)
                continue
            }
            guard let escape = rest.popFirst() else { throw .malformed }
            switch escape {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"): text += String(Character(try scalar(&rest))).utf8
            default: throw .malformed
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The scalar that four digits write, or two times four.
    private func scalar(_ rest: inout ArraySlice<UInt8>) throws(StoredFormProblem) -> Unicode.Scalar {
        let first = try codeUnit(&rest)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u")
        else { throw .malformed }
        let second = try codeUnit(&rest)
        guard UTF16.isTrailSurrogate(second) else { throw .malformed }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private func codeUnit(_ rest: inout ArraySlice<UInt8>) throws(StoredFormProblem) -> UInt16 {
        let digits = rest.prefix(4)
        // `+12` would be a number to the initialiser, and is no escape.
        guard digits.count == 4, digits.allSatisfy({ $0.isHexadecimalDigit }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw .malformed }
        rest = rest.dropFirst(4)
        return unit
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
