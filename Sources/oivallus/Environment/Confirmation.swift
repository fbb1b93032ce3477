import Glibc
import Localization

/// A question before something that cannot be undone; only the exact answer confirms it.
struct Confirmation {
    /// What will be done, and how to confirm it.
    let question: String
    /// What has to be typed.
    let answer: String

    /// Asks on the terminal.
    ///
    /// - Throws: 64 when the answer is another, or nobody can be asked.
    func ask(_ texts: ProgramTexts) throws(Failure) {
        guard isatty(STDIN_FILENO) == 1 else { throw Failure([question, texts.nothingDone], code: EX_USAGE) }
        Messages.tell(question)
        guard readLine() == answer else { throw Failure(texts.nothingDone, code: EX_USAGE) }
    }
}
