/// Why a stored event cannot be read.
enum StoredFormProblem: Error, Hashable {
    /// A newer program wrote it; the form that a program must know to read it.
    case newer(needs: Int)
    /// It is not what its kind says.
    case malformed
}
