import MeetingEngine

/// The words of a text in lower case: letters, digits and marks, and what joins them within a word (`TJS:n`,
/// `Teams-palaveri`, `vaa’an`).
func searchWords(of text: String) -> [String] { TextWord.words(of: text).map { $0.word.inLowerCase } }

/// A word in lower case without the signs above and below its Latin letters: `työ` is `tyo`, `Åsa` is `asa`.
func withoutDiacritics(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var plain = ""
    for character in word {
        switch character {
        case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą": plain.append("a")
        case "ç", "ć", "č": plain.append("c")
        case "đ", "ď": plain.append("d")
        case "è", "é", "ê", "ë", "ē", "ė", "ę", "ě": plain.append("e")
        case "ì", "í", "î", "ï", "ī", "į": plain.append("i")
        case "ł", "ľ": plain.append("l")
        case "ñ", "ń", "ň", "ŋ": plain.append("n")
        case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ő": plain.append("o")
        case "ř": plain.append("r")
        case "ś", "š", "ş": plain.append("s")
        case "ť", "ţ", "ŧ": plain.append("t")
        case "ù", "ú", "û", "ü", "ū", "ů", "ű", "ų": plain.append("u")
        case "ý", "ÿ": plain.append("y")
        case "ź", "ž", "ż", "ʒ", "ǯ": plain.append("z")
        case "æ": plain += "ae"
        case "œ": plain += "oe"
        case "ß": plain += "ss"
        default: plain.append(character)
        }
    }
    return plain
}
