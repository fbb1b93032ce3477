import MeetingEngine

/// Something that came about elsewhere: it is said until the line that is being typed is done, and for some seconds.
struct News: Hashable {
    /// What is said.
    let sentence: String
    private let since: Stamp

    /// Says something from now on.
    init(_ sentence: String, at now: Stamp) {
        self.sentence = sentence
        since = now
    }

    /// Whether it is still said after a key: whoever types goes on typing, and no key comes so soon that it was read.
    func outlasts(_ key: Key, at now: Stamp) -> Bool {
        switch key {
        case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight: true
        case .control, .alt, .function, .enter, .tab, .backTab, .insert, .escape, .up, .down, .home, .end, .pageUp,
            .pageDown, .focusIn, .focusOut:
            now.span(since: since) < .seconds(4)
        }
    }
}
