import FoundationEssentials
import MeetingEngine
import Testing

@testable import MeetingStore

/// The stored form is a promise: what was written once is read for ever, and written the same.
@Suite struct StoredFormTests {
    /// The golden fixtures: a file per kind and version, never edited.
    ///
    /// OIVALLUS_RECORD=1 writes those that are missing.
    static let folder = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent().appending(
        path: "Fixtures/events"
    )

    @Test(arguments: StoredKind.allCases.flatMap { kind in (1...kind.version).map { (kind.rawValue, $0) } })
    func `the golden fixture of a kind is read, and written byte for byte`(kind: String, version: Int) throws {
        let samples = Samples.recorded(kind, version: version)
        #expect(!samples.isEmpty, "no sample of \(kind), version \(version)")
        let url = Self.folder.appending(path: "\(kind).v\(version).jsonl")
        let written = samples.map { EventRecord($0).line() + "\n" }.joined()
        if ProcessInfo.processInfo.environment["OIVALLUS_RECORD"] == "1",
            !FileManager.default.fileExists(atPath: url.path)
        {
            try written.write(to: url, atomically: true, encoding: .utf8)
        }
        let golden = try String(contentsOf: url, encoding: .utf8)
        let read = try golden.split(separator: "\n").map { try EventRecord(line: String($0)).recorded() }
        #expect(read == samples)
        #expect(written == golden)
    }

    @Test func `no fixture stands for a kind that is not known`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(files) == Set(Samples.versions.map { "\($0).jsonl" }))
    }

    @Test func `an event of a newer program says which form it needs`() throws {
        var record = EventRecord(Samples.recorded("entry.captured")[0])
        record.version = 3
        #expect(throws: StoredFormProblem.newer(needs: 3)) { try record.recorded() }
        record.kind = "entry.sung"
        record.version = 1
        #expect(throws: StoredFormProblem.newer(needs: StoredFormat.current + 1)) { try record.recorded() }
    }

    @Test func `a key that a later program added is passed over`() throws {
        var record = EventRecord(Samples.recorded("entry.deleted")[0])
        record.payload = String(record.payload.dropLast()) + #","mood":"good"}"#
        #expect(try record.recorded() == Samples.recorded("entry.deleted")[0])
    }

    @Test(arguments: [
        "", "{", "null", "[]", "{}", #"{"entry":"x"}"#, #"{"kind":"?","entry":7}"#,
        "\u{0}", "{\"entry\":{}}", String(repeating: "[", count: 100_000),
    ])
    func `a payload that is not what its kind says is malformed, whatever it is`(payload: String) {
        for kind in StoredKind.allCases
        where !(payload.hasPrefix("{\"") || payload == "{}") || !Self.empty.contains(kind) {
            #expect(throws: StoredFormProblem.malformed) {
                try Event(kind: kind.rawValue, version: 1, json: payload)
            }
        }
    }

    /// The kinds that say nothing but themselves.
    static let empty: Set<StoredKind> = [
        .meetingCancelled, .meetingReopened, .blockRevoked, .clockContinued, .offRecordEnded,
    ]
}

extension Samples {
    /// The kinds and versions that there are samples of, as a fixture's file is named.
    static let versions = Set(recorded { _ in true }.map { "\(EventRecord($0).kind).v\(EventRecord($0).version)" })

    /// The events of a kind that a version of its payload holds, in envelopes.
    static func recorded(_ kind: String, version: Int) -> [RecordedEvent] {
        recorded(kind).filter { EventRecord($0).version == version }
    }
}
