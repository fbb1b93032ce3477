import FoundationEssentials
import Testing

/// Documents recorded in files: `OIVALLUS_RECORD=1 swift test` writes them anew, and the difference is reviewed in git.
enum Snapshot {
    static func expect(_ text: String, named name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
        if ProcessInfo.processInfo.environment["OIVALLUS_RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(text == recorded, "\(name) has changed; record it with OIVALLUS_RECORD=1 if that is meant")
    }
}
