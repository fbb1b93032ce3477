import Localization
import Terminal

extension TerminalError {
    /// The sentence that says it, with the cure.
    func sentence(_ texts: ConsoleTexts) -> String {
        switch self {
        case .notATerminal: texts.notATerminal
        case .cannotMoveCursor: texts.cannotMoveCursor
        case .unknownType(let type): texts.noTerminalDatabase(type)
        case .noUnicode: texts.noUnicode
        case .system(let call, let number): texts.systemFailed(call, Int(number))
        }
    }
}

extension TerminalNotice {
    /// The sentence that says it.
    func sentence(_ texts: ConsoleTexts) -> String {
        switch self {
        case .unknownType(let type, let other): texts.treatedAs(type, other)
        case .localeIsNotUnicode: texts.asciiSigns
        }
    }
}
