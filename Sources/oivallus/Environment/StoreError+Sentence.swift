import Localization
import MeetingStore

extension StoreError {
    /// The sentence for a screen's one row: the file by its own name, so that what is wrong still fits.
    func shortSentence(_ texts: FileTexts) -> String {
        sentence(texts) { path in path.split(separator: "/").last.map(String.init) ?? path }
    }

    /// The sentence that says it, with the cure.
    ///
    /// - Parameter name: how a file is called, by its path.
    func sentence(_ texts: FileTexts, naming name: (String) -> String = { $0 }) -> String {
        switch self {
        case .missing(let file): texts.missing(name(file))
        case .exists(let file): texts.exists(name(file))
        case .badName(let text): texts.badName(text)
        case .notAFile(let file): texts.notAFile(name(file))
        case .foreign(let file): texts.foreign(name(file))
        case .newer(let file, let needs): texts.newer(name(file), needs)
        case .damaged(let file, event: _): texts.damaged(name(file))
        case .readOnly(let file): texts.readOnly(name(file))
        case .locked(let file): texts.locked(name(file))
        case .forbidden(let file): texts.forbidden(name(file))
        case .diskFull(let file): texts.diskFull(name(file))
        case .inUse(let file): texts.inUse(name(file))
        case .cannotWrite(let file, let code): texts.cannotWrite(name(file), Int(code))
        case .failed(let file, let code): texts.failed(name(file), Int(code))
        }
    }
}
