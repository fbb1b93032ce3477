import FoundationEssentials

/// Compares a text with the snapshot file `Snapshots/NAME.txt` beside the test: what differs, row by row; nil if nothing.
///
/// A snapshot that is missing differs. With `OIVALLUS_UPDATE_SNAPSHOTS=1` in the environment the file is written
/// instead, for the change to be read in the diff before it is committed.
///
///     #expect(difference(frame.snapshot(), fromSnapshot: "live-80x24-fi") == nil)
public func difference(_ text: String, fromSnapshot name: String, beside test: String = #filePath) -> String? {
    let folder =
        test.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/Snapshots"
    let path = "\(folder)/\(name).txt"
    let shown = text + "\n"
    if ProcessInfo.processInfo.environment["OIVALLUS_UPDATE_SNAPSHOTS"] == "1" {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try shown.write(toFile: path, atomically: true, encoding: .utf8)
            return nil
        } catch {
            return "\(path) cannot be written: \(error)"
        }
    }
    guard let kept = try? String(contentsOfFile: path, encoding: .utf8) else {
        return "\(path) is missing; OIVALLUS_UPDATE_SNAPSHOTS=1 writes it:\n\(text)"
    }
    return kept == shown ? nil : "\(name) differs:\n" + rowDifferences(kept: kept, shown: shown)
}

/// The rows that differ between two texts: as kept after `-`, as shown after `+`.
public func rowDifferences(kept: String, shown: String) -> String {
    let kept = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = shown.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(kept.count, shown.count)).compactMap { row in
        let old = row < kept.count ? kept[row] : nil
        let new = row < shown.count ? shown[row] : nil
        guard old != new else { return nil }
        return [old.map { "\(row) - \($0)" }, new.map { "\(row) + \($0)" }].compactMap { $0 }.joined(separator: "\n")
    }.joined(separator: "\n")
}
