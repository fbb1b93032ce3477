import ArgumentParser
import Glibc
import Localization
import MeetingEngine
import MeetingStore

/// Why a subcommand fails: one sentence for the user and the exit code of sysexits(3) that scripts read.
struct Failure: Error {
    /// The sentences, one a line.
    let sentences: [String]
    /// The exit code: 64 usage, 65 bad input, 66 no such thing, 73 and 74 cannot write.
    let code: Int32

    /// Makes a failure of one sentence.
    init(_ sentence: String, code: Int32) { self.init([sentence], code: code) }

    /// Makes a failure of several sentences.
    init(_ sentences: [String], code: Int32) {
        self.sentences = sentences
        self.code = code
    }

    /// What the store could not do.
    init(_ error: StoreError, _ settings: Settings) {
        let code =
            switch error {
            case .missing: EX_NOINPUT
            case .badName, .exists: EX_USAGE
            case .notAFile, .foreign, .newer, .damaged: EX_DATAERR
            case .readOnly, .locked, .forbidden, .inUse: EX_CANTCREAT
            case .diskFull, .cannotWrite, .failed: EX_IOERR
            }
        self.init(error.sentence(Texts(settings.language).files), code: code)
    }

    /// Why a document could not be written where it was to stand.
    init(writing error: StoreError, _ texts: Texts) {
        let code: Int32 =
            switch error {
            case .diskFull, .failed: EX_IOERR
            case .missing, .exists, .badName, .notAFile, .foreign, .newer, .damaged, .readOnly, .locked, .forbidden,
                .inUse,
                .cannotWrite:
                EX_CANTCREAT
            }
        if case .missing(let folder) = error {
            self.init(texts.program.noFolder(folder), code: code)
        } else {
            self.init(error.sentence(texts.files), code: code)
        }
    }

    /// What the engine refused.
    init(_ refusal: Refusal, _ settings: Settings) {
        self.init(Texts(settings.language).refusals[refusal], code: EX_USAGE)
    }
}
