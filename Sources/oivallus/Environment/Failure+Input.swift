import Glibc
import Interchange
import Localization

extension Failure {
    /// What is wrong in a file from outside.
    init(_ error: InputError, _ texts: Texts) { self.init(InputErrors(error), texts) }

    /// Everything wrong in a file from outside.
    init(_ errors: InputErrors, _ texts: Texts) {
        let isMissing = errors.all.contains { $0.problem.isAboutNothingThere }
        self.init(errors.all.map { $0.sentence(texts) }, code: isMissing ? EX_NOINPUT : EX_DATAERR)
    }
}

extension InputError {
    /// The sentence that says it; why a file cannot be read is told in the user's language where the reason is a common one.
    fileprivate func sentence(_ texts: Texts) -> String {
        guard case .unreadable = problem else { return message(in: texts) }
        let file = position.file
        if access(file, F_OK) != 0 { return texts.files.missing(file) }
        return access(file, R_OK) == 0 ? message(in: texts) : texts.files.forbidden(file)
    }
}

extension InputProblem {
    /// Whether there is no such file or template, or none that can be read.
    fileprivate var isAboutNothingThere: Bool {
        if case .unreadable = self { return true }
        if case .noSuchTemplate = self { return true }
        return false
    }
}
