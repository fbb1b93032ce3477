import CSystem
import GRDB
import Glibc
public import MeetingEngine

extension ProgrammeFile {
    /// What came of wanting a programme.
    public enum Creation {
        /// It is there, whole, and open.
        case created(ProgrammeFile)
        /// It was refused; nothing was made.
        case refused(Refusal)
    }

    /// Makes a programme from a `createProgramme` command: its file appears whole, with the first events, or not at all.
    ///
    /// - Throws: why it could not be made, such as that the name is taken.
    public static func create(_ submission: Submission, in folder: StoreFolder) throws(StoreError) -> Creation {
        guard case .createProgramme(let id, let shortName, _) = submission.command,
            let name = ProgrammeName(shortName)
        else { return .refused(.badShortName(submission.shortName)) }
        let path = folder.programmeFile(name)
        if FileSystem.status(path) != nil { throw .exists(file: path) }
        let events: [Event]
        do {
            events = try Programme().decide(submission.command, by: submission.seat, at: submission.stamp)
        } catch {
            return .refused(error)
        }
        try folder.prepare()
        let draft = folder.unfinishedFile(of: name)
        unlink(draft)
        let connection = try Connection(making: draft, as: .programme) { db in
            try db.execute(sql: tables)
            try db.execute(sql: "INSERT INTO meta VALUES(?, ?, 0)", arguments: [StoredFormat.current, id.blob])
            for event in submission.recorded(events) { _ = try append(EventRecord(event), to: db) }
        }
        connection.close()
        try publish(draft, as: path)
        let file = try ProgrammeFile(opening: name, in: folder)
        try file.changePeople(submission.people)
        return .created(file)
    }

    /// Gives a whole file its name, unless the name is taken.
    static func publish(_ draft: String, as path: String) throws(StoreError) {
        // One step: between a link and the removal of the other name the words would have two names, and clearing away
        // what is left under the one would destroy them under the other.
        let renamed = system_rename_new(draft, path)
        guard renamed == 0 else {
            unlink(draft)
            throw StoreError(errno: -renamed, file: path)
        }
        try FileSystem.syncFolder(FileSystem.folder(of: path))
    }
}
