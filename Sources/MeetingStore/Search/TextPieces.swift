import MeetingEngine

/// A text as the index cuts it: runs of letters and digits in lower case.
struct TextPieces: Hashable {
    /// The runs, those together that only a joint stands between (`TES:n`, `yt-neuvottelu`).
    private(set) var chains: [[String]] = []

    /// The runs, from left to right.
    var pieces: [String] { chains.flatMap { $0 } }
    /// Each chain as one word, without its joints.
    var words: [String] { chains.map { $0.count == 1 ? $0[0] : $0.joined() } }

    /// Cuts a text.
    init(_ text: String) {
        var chain: [String] = []
        var piece = String.UnicodeScalarView()
        var endsInJoint = false
        func endPiece() {
            if piece.isEmpty { return }
            chain.append(String(piece))
            piece = String.UnicodeScalarView()
        }
        func endChain() {
            if !chain.isEmpty { chains.append(chain) }
            chain = []
        }
        for scalar in text.inLowerCase.unicodeScalars {
            if TextPieces.isWord(scalar) {
                piece.append(scalar)
                endsInJoint = false
                continue
            }
            endPiece()
            if TextPieces.isJoint(scalar), !endsInJoint { endsInJoint = true } else { endChain() }
        }
        endPiece()
        endChain()
    }

    /// Whether some pieces stand here side by side, in this order.
    func contains(_ wanted: [String]) -> Bool {
        let pieces = pieces
        guard wanted.count <= pieces.count else { return false }
        return (0...pieces.count - wanted.count).contains { pieces[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0..<0xAA: false
        // The Latin letters, which nearly every text consists of, without asking the tables.
        case 0xC0...0x24F: scalar.value != 0xD7 && scalar.value != 0xF7
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
                true
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
                .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse,
                .unassigned:
                false
            @unknown default: false
            }
        }
    }

    /// Whether a word is one piece as it stands: it consists of small Finnish letters and digits.
    static func isPlain(_ word: String) -> Bool {
        var isSecond = false
        for byte in word.utf8 {
            if isSecond {
                guard byte == 0xA4 || byte == 0xA5 || byte == 0xB6 else { return false }
                isSecond = false
            } else if byte == 0xC3 {
                isSecond = true
            } else if !(0x61...0x7A).contains(byte), !(0x30...0x39).contains(byte) {
                return false
            }
        }
        return true
    }

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool { ":-'’".unicodeScalars.contains(scalar) }
}
