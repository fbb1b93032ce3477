import CSystem
import FoundationEssentials
import Glibc
import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// A store in a folder of its own that goes when the test ends, and acts with pinned clocks and identities.
final class TestStore {
    let folder: StoreFolder
    let name: ProgrammeName
    let programme: ID<Programme>
    let meeting: ID<Meeting>
    let blocks: [ID<Block>]
    var ids: IDSource
    var clock: Int64 = 0

    static let boot = ID<Boot>(high: 0xB007, low: 1)

    init(_ name: String = "neuvottelu", seed: UInt64 = 7) throws {
        var template = Array("\(TemporaryFolder.path)/oivallus-store-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        let path = String(cString: made)
        folder = StoreFolder(path: "\(path)/store", rescue: "\(path)/rescue")
        self.name = try #require(ProgrammeName(name))
        ids = IDSource(seed: seed)
        let time = WallTime(milliseconds: 1_773_313_200_000)
        programme = ids.next(at: time)
        meeting = ids.next(at: time)
        blocks = [ids.next(at: time), ids.next(at: time)]
    }

    deinit {
        let root = folder.path.dropLast("/store".count)
        try? FileManager.default.removeItem(atPath: String(root))
    }

    /// The next moment: a second later.
    func stamp() -> Stamp {
        clock += 1000
        return Stamp(
            wall: WallTime(milliseconds: 1_773_313_200_000 + clock),
            boot: TestStore.boot,
            sinceBoot: Milliseconds(50_000 + clock)
        )
    }

    func id<Subject>() -> ID<Subject> { ids.next(at: WallTime(milliseconds: 1_773_313_200_000 + clock)) }

    func submission(_ command: Command, by seat: Seat = Seat(.facilitator), people: [PeopleChange] = []) -> Submission {
        Submission(act: id(), command: command, seat: seat, stamp: stamp(), people: people)
    }

    func submission(_ command: MeetingCommand, by seat: Seat = Seat(.facilitator)) -> Submission {
        submission(.meeting(meeting, command), by: seat)
    }

    func capture(
        _ text: String,
        by seat: Seat = Seat(.facilitator),
        id: ID<Entry>? = nil,
        themes: [String] = []
    ) -> Submission {
        let new = NewEntry(id: id ?? self.id(), block: blocks[0], kind: .situationFactor, text: text, themes: themes)
        return submission(.capture(new), by: seat)
    }

    var creation: Submission {
        submission(
            .createProgramme(
                programme,
                shortName: name.text,
                ProgrammeDetails(title: "Neuvotteluilmapiiri", client: "Liitto")
            ),
            by: Seat(.command)
        )
    }

    var agenda: Agenda {
        Agenda(blocks: [
            Block(id: blocks[0], title: "Tilanteen erittely", planned: 60, kinds: [.situationFactor, .claim]),
            Block(id: blocks[1], title: "Kokemukset", planned: 45, kinds: [.experience]),
        ])
    }

    /// Makes the programme with one meeting, started.
    @discardableResult
    func create() throws -> ProgrammeFile {
        guard case .created(let file) = try ProgrammeFile.create(creation, in: folder) else {
            throw TestProblem.refused
        }
        try expectSaved(
            file.submit(submission(.addMeeting(meeting, MeetingPlan(theme: "Alku"), agenda), by: Seat(.command)))
        )
        try expectSaved(file.submit(submission(.start(before: .zero))))
        return file
    }

    func expectSaved(_ answer: Answer) throws {
        guard case .saved = answer else { throw TestProblem.unexpected("\(answer)") }
    }

    func open(readOnly: Bool = false) throws -> ProgrammeFile {
        try ProgrammeFile(opening: name, in: folder, readOnly: readOnly)
    }
}

enum TestProblem: Error {
    case refused
    case unexpected(String)
}

/// Where temporary folders go.
enum TemporaryFolder {
    static var path: String { FileManager.default.temporaryDirectory.path }
}

extension MeetingStore {
    /// Waits for notices until one satisfies a condition; all that came until then.
    func notices(until isLast: (Notice) -> Bool, within milliseconds: Int64 = 120_000) throws -> [Notice] {
        var all: [Notice] = []
        let end = system_boot_milliseconds() + milliseconds
        while true {
            for notice in notices() {
                all.append(notice)
                if isLast(notice) { return all }
            }
            let left = end - system_boot_milliseconds()
            guard left > 0, system_wait_readable(wake, left) > 0 else {
                throw TestProblem.unexpected("no notice: \(all)")
            }
        }
    }

    /// Hands an act in and waits for its answer.
    func perform(_ submission: Submission) throws -> [Notice] {
        submit(submission)
        return try notices { notice in
            switch notice {
            case .saved(submission.act, _), .refused(submission.act, _), .unsaved(submission.act, _): true
            default: false
            }
        }
    }
}
