import Screens

/// Bracketed paste.
extension KeyDecoder {
    private static let endOfPaste: [UInt8] = Array("\u{1B}[201~".utf8)

    mutating func takePaste(_ byte: UInt8, into keys: inout [Key]) {
        guard case .paste(var text) = state else { return }
        // The state lets go of the bytes, so that they are not copied for each further one.
        state = .ground
        text.append(byte)
        if byte == UInt8(ascii: "~"), text.suffix(Self.endOfPaste.count).elementsEqual(Self.endOfPaste) {
            text.removeLast(Self.endOfPaste.count)
            if !text.isEmpty { keys.append(Self.pasted(text)) }
            return
        }
        // At a line's end, so that no character is cut; and never within the end marker.
        let isFull = text.count >= Self.pasteLimit && (byte == 0x0A || byte == 0x0D)
        let overflows = text.count >= Self.pasteLimit * 2 && !text.suffix(Self.endOfPaste.count).contains(0x1B)
        if isFull || overflows {
            keys.append(Self.pasted(text))
            text = []
        }
        state = .paste(text)
    }

    /// A paste as text: invalid UTF-8 becomes U+FFFD, and the line ends that terminals turn into CR become LF again.
    static func pasted(_ bytes: [UInt8]) -> Key {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x0D: lines.append(0x0A)
            case 0x0A where previous == 0x0D: break
            default: lines.append(byte)
            }
            previous = byte
        }
        return .paste(String(decoding: lines, as: UTF8.self))
    }
}
