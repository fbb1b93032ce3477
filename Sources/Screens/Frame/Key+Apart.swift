extension Key {
    /// The key, or Esc and a key where Alt with that key means nothing.
    ///
    /// A terminal sends Alt as Esc before the key, so a line that brings two keys at once (a telephone, a burdened host)
    /// makes Alt of them: an Esc and the `.` of a kind typed after it must both arrive.
    public var apart: [Key] {
        switch self {
        case .alt("b"), .alt("B"), .alt("f"), .alt("F"), .alt("d"), .alt("D"): [self]
        case .alt(let character): [.escape, .character(character)]
        // How the terminal layer numbers function keys with Alt: 48 more.
        case .function(let number) where (49...60).contains(number): [.escape, .function(number - 48)]
        case .function, .character, .control, .paste, .enter, .tab, .backTab, .backspace, .delete, .insert, .escape,
            .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            [self]
        }
    }
}
