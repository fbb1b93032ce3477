import Glibc
import Interchange
import Localization
import MeetingEngine
import MeetingStore

extension Workshop {
    /// Refuses a document in whose texts names stand, or may stand since the names to look for cannot be read.
    func refuseNames(in printed: [Memo.PrintedText], of file: ProgrammeFile) throws(Failure) {
        guard file.peopleTrouble == nil else { throw Failure(texts.program.namesUnchecked, code: EX_DATAERR) }
        let finder = NameFinder(file.programme, file.people)
        let hits = NameScan(finder, in: file.programme).hits(in: printed)
        let names = texts.memo.names
        if finder.isReduced { Messages.tell(names.reduced) }
        guard !hits.isEmpty else { return }
        throw Failure([names.found(hits.count)] + hits.map(names.line) + [names.hint], code: EX_DATAERR)
    }

    /// The text of a file from the command line.
    func text(ofFile path: String) throws(Failure) -> String {
        let file = try source(path)
        do throws(InputError) { return try file.text() } catch { throw Failure(error, texts) }
    }
}
