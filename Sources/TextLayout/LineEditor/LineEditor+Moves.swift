extension LineEditor {
    /// Puts the caret after so many graphemes, at most at the end.
    ///
    /// - Returns: whether it moved.
    @discardableResult
    public mutating func moveCaret(to place: Int) -> Bool {
        let before = caret
        caret = min(max(place, 0), graphemes.count)
        endStreak()
        return caret != before
    }

    /// Where the word before the caret begins: a word is letters and digits, as in readline's Alt-B.
    var wordStart: Int {
        var place = caret
        while place > 0, !graphemes[place - 1].isWordPart { place -= 1 }
        while place > 0, graphemes[place - 1].isWordPart { place -= 1 }
        return place
    }

    /// Where the word after the caret ends.
    var wordEnd: Int {
        var place = caret
        while place < graphemes.count, !graphemes[place].isWordPart { place += 1 }
        while place < graphemes.count, graphemes[place].isWordPart { place += 1 }
        return place
    }

    /// Where what stands before the caret up to a blank begins: readline's Ctrl-W.
    var blankStart: Int {
        var place = caret
        while place > 0, graphemes[place - 1].isWhitespace { place -= 1 }
        while place > 0, !graphemes[place - 1].isWhitespace { place -= 1 }
        return place
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber }
}
