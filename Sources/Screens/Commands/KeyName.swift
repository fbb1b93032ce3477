public import Localization

extension Key {
    /// What is written on the key, as hints and the page of keys show it.
    public func name(_ texts: Texts) -> String {
        switch self {
        case .character(let character): String(character)
        case .control(let letter): texts.commands.control + letter.uppercased()
        case .alt(let letter): "Alt-" + letter.uppercased()
        case .function(let number): "F\(number)"
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "⌫"
        case .delete: "Del"
        case .insert: "Ins"
        case .escape: "Esc"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .wordLeft: "Ctrl-←"
        case .wordRight: "Ctrl-→"
        case .paste, .focusIn, .focusOut: ""
        }
    }
}
