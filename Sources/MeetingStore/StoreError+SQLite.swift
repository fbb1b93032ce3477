import GRDB
import Glibc

extension StoreError {
    /// What a result code of SQLite says about a file.
    init(_ code: ResultCode, file: String) {
        switch code.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(file: file)
        case .SQLITE_FULL: self = .diskFull(file: file)
        case .SQLITE_CORRUPT: self = .damaged(file: file, event: nil)
        case .SQLITE_NOTADB: self = .foreign(file: file)
        case .SQLITE_READONLY: self = .readOnly(file: file)
        case .SQLITE_PERM, .SQLITE_AUTH: self = .forbidden(file: file)
        case .SQLITE_CANTOPEN where access(file, R_OK) != 0 && errno == EACCES: self = .forbidden(file: file)
        case let other:
            self = .failed(file: file, code: other == code ? other.rawValue : code.rawValue)
        }
    }

    /// What an error thrown while a file was in use says about it.
    init(_ error: any Error, file: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self.init(error.extendedResultCode, file: file)
        default: self = .failed(file: file, code: ResultCode.SQLITE_ERROR.rawValue)
        }
    }
}
