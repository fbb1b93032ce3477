import Glibc
import Interchange
import MeetingEngine
import MeetingStore

/// The demonstration: a store of its own in a folder that is gone when the program ends.
struct DemoStore {
    /// The store.
    let folder: StoreFolder
    /// The programme's short name.
    let programme: String
    /// The meeting that goes on in it.
    let meeting: ID<Meeting>

    /// Makes the folder and fills it.
    ///
    /// - Throws: `StoreError`, or what is wrong in the built-in material.
    init(_ language: Language, in environment: Environment, ids: inout IDSource) throws {
        let base = environment.runtimeFolder ?? environment.value("TMPDIR") ?? "/tmp"
        var template = Array("\(base)/oivallus-demo-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw StoreError.cannotWrite(file: base, code: errno) }
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        folder = StoreFolder(path: path, rescue: "\(path)/rescue")
        let demo = try Demo(language: language, at: environment.clock.now, zone: environment.zone, ids: &ids)
        programme = demo.shortName
        meeting = demo.meeting
        try fill(demo, ids: &ids)
    }

    /// Takes the folder away with all that is in it.
    func remove() { Self.remove(folder.path) }

    private func fill(_ demo: Demo, ids: inout IDSource) throws {
        try folder.prepare()
        let submissions = demo.steps.map { step in
            Submission(
                act: ids.next(at: step.stamp.wall),
                command: step.command,
                seat: Seat(.facilitator),
                stamp: step.stamp
            )
        }
        guard let first = submissions.first else { return }
        switch try ProgrammeFile.create(first, in: folder) {
        case .refused(let refusal): throw refusal
        case .created(let file):
            defer { file.close() }
            try file.changePeople(demo.people.changes)
            if case .refused(let refusal, at: _) = try file.submit(all: Array(submissions.dropFirst())) {
                throw refusal
            }
        }
    }

    private static func remove(_ path: String) {
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            let inner = "\(path)/\(name)"
            if entry.pointee.d_type == UInt8(DT_DIR) { remove(inner) } else { unlink(inner) }
        }
        closedir(folder)
        rmdir(path)
    }
}
