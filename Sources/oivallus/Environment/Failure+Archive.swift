import Glibc
import Localization
import MeetingEngine
import MeetingStore

extension Failure {
    /// Why an archive could not be taken in; the store is as it was.
    init(_ error: ArchiveError, _ settings: Settings) {
        let all = Texts(settings.language)
        let texts = all.archive
        switch error {
        case .store(let error): self.init(error, settings)
        case .line(let file, let line, let fault):
            self.init(texts.line(file, line, fault.sentence(texts.faults)), code: EX_DATAERR)
        case .noProgrammes(let file): self.init(texts.noProgrammes(file), code: EX_DATAERR)
        case .manyProgrammes(let file, let names):
            let list = names.map(\.text).joined(separator: ", ")
            self.init(texts.manyProgrammes(file, list), code: EX_USAGE)
        case .noSuchProgramme(let file, let name):
            self.init(texts.noSuchProgramme(file, name.text), code: EX_NOINPUT)
        case .otherProgramme(let name): self.init(texts.otherProgramme(name.text), code: EX_DATAERR)
        case .diverged(let name, let event): self.init(texts.diverged(name.text, Int(event)), code: EX_DATAERR)
        case .notEmpty(let folder): self.init(texts.notEmpty(folder), code: EX_USAGE)
        }
    }
}

extension ArchiveFault {
    /// The sentence that says it.
    fileprivate func sentence(_ texts: ArchiveFaultTexts) -> String {
        switch self {
        case .noArchive: texts.noArchive
        case .savedByAnother: texts.savedByAnother
        case .newer(let needs): texts.newer(needs)
        case .cutOff: texts.cutOff
        case .goesOn: texts.goesOn
        case .tooLong: texts.tooLong
        case .notText: texts.notText
        case .malformed: texts.malformed
        case .badName(let name): texts.badName(name)
        case .outOfOrder: texts.outOfOrder
        case .notItsBeginning: texts.notItsBeginning
        case .changed: texts.changed
        }
    }
}

extension Workshop {
    /// Names the copies that still hold what was destroyed, each with its day.
    func tellCopies(_ copies: [Copy]) {
        if copies.isEmpty { return }
        let list = copies.map { copy in
            texts.archive.copy(copy.file, texts.dates.day(environment.zone.civil(copy.made).day))
        }
        Messages.tell(texts.archive.copiesHold(list.joined(separator: ", ")))
    }
}
