import Interchange
import MeetingEngine

/// Any bytes as an agenda, a roster, an agenda template and a configuration: refused by line and column, or read.
///
/// An agenda that is read comes back identical from its own export.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let file = SourceFile(name: "file", bytes: bytes)
    _ = try? Roster(file)
    _ = try? AgendaTemplate(name: "file", yaml: file)
    _ = Configuration.read(file, home: "/home/somebody")
    guard let read = agenda(of: file) else { return 0 }
    for language in Language.allCases {
        let exported = read.csv(in: language)
        let again = agenda(of: SourceFile(name: "export.csv", text: exported))
        precondition(again?.csv(in: language) == exported, "an exported agenda reads back otherwise")
    }
    return 0
}

private func agenda(of file: SourceFile) -> Agenda? {
    var ids = IDSource(seed: 7)
    return try? AgendaTable(file, ids: &ids, at: WallTime(milliseconds: 1_773_325_800_000)).agenda
}
