/// Why the store could not do something: the facts; the sentence is made at the edge, in the user's language.
///
/// Where one is thrown, the file it names has not been changed.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(file: String)
    /// The file exists already.
    case exists(file: String)
    /// The name cannot be a programme's short name.
    case badName(String)
    /// What is there is no plain file: a folder, a link, a device.
    case notAFile(file: String)
    /// It is a file of something else.
    case foreign(file: String)
    /// A newer program wrote it; the stored form that a program must know to read it.
    case newer(file: String, needs: Int)
    /// It is damaged; the number of the event that cannot be read, when it is one.
    case damaged(file: String, event: Int64?)
    /// It can be read but not written.
    case readOnly(file: String)
    /// Another program holds it.
    case locked(file: String)
    /// This user may not open it.
    case forbidden(file: String)
    /// The disk is full.
    case diskFull(file: String)
    /// Consoles are open on the programme.
    case inUse(file: String)
    /// The folder or file cannot be made or written.
    ///
    /// - Parameters:
    ///   - code: the number of the error in `errno.h`.
    case cannotWrite(file: String, code: Int32)
    /// SQLite failed in another way.
    ///
    /// - Parameters:
    ///   - code: its extended result code (https://www.sqlite.org/rescode.html).
    case failed(file: String, code: Int32)

    /// The file or name that the error is about.
    public var file: String {
        switch self {
        case .missing(let file), .exists(let file), .badName(let file), .notAFile(let file), .foreign(let file),
            .newer(let file, needs: _), .damaged(let file, event: _), .readOnly(let file), .locked(let file),
            .forbidden(let file), .diskFull(let file), .inUse(let file), .cannotWrite(let file, code: _),
            .failed(let file, code: _):
            file
        }
    }
}
