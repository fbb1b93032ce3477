/// Why an archive could not be written, read or taken in: the facts; the sentence is made at the edge.
///
/// Where one is thrown, the store is as it was.
public enum ArchiveError: Error, Hashable, Sendable {
    /// A file of the store, or the archive as a file, could not be used.
    case store(StoreError)
    /// A line of the archive is not what it must be.
    ///
    /// - Parameters:
    ///   - line: its number, from 1.
    case line(file: String, line: Int, ArchiveFault)
    /// The archive holds no programme at all.
    case noProgrammes(file: String)
    /// The archive holds several programmes, and one has to be named.
    case manyProgrammes(file: String, [ProgrammeName])
    /// The archive does not hold the programme.
    case noSuchProgramme(file: String, ProgrammeName)
    /// The store has another programme of this name.
    case otherProgramme(ProgrammeName)
    /// The programme has gone on in two places; the number of the first event that differs.
    case diverged(ProgrammeName, event: Int64)
    /// The store holds programmes already.
    case notEmpty(folder: String)
}

/// What is wrong with a line of an archive.
public enum ArchiveFault: Hashable, Sendable {
    /// Another program saved it, with other ends of lines or a mark in front.
    case savedByAnother
    /// The file is no archive of Oivallus.
    case noArchive
    /// A newer program wrote it; the form that a program must know to read it.
    case newer(needs: Int)
    /// The file ends before its last line.
    case cutOff
    /// Something follows the last line.
    case goesOn
    /// It is longer than any line that the program writes.
    case tooLong
    /// It is not UTF-8.
    case notText
    /// It is not as the program writes it.
    case malformed
    /// The name cannot be a programme's, or stands there twice.
    case badName(String)
    /// The event does not follow the one before: numbers rise, and no identity comes twice.
    case outOfOrder
    /// The log does not begin with the creation of the programme that the line above it names.
    case notItsBeginning
    /// The checksum is another: the file was changed after it was written.
    case changed
}
