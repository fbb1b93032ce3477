import CSystem
import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// Several consoles on one file: one order, one state, one holder of a seat.
@Suite struct SeatsTests {
    let test: TestStore

    init() throws {
        test = try TestStore()
        try test.create().close()
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `any acts of two seats through the store make the state that the same acts make in memory`(seed: UInt64) throws
    {
        let files = [try test.open(), try test.open()]
        let seats = [Seat(.facilitator), Seat(.expert)]
        var acts = RandomActs(seed: seed)
        var memory = files[0].programme
        var saved = 0
        for _ in 0..<130 {
            let turn = acts.next(below: 2)
            try files[turn].refresh()
            #expect(files[turn].programme == memory)
            let submission = test.submission(acts.command(in: memory, test), by: seats[turn])
            let expected = Result { () throws(Refusal) in
                try memory.decide(submission.command, by: submission.seat, at: submission.stamp)
            }
            let answer = try files[turn].submit(submission)
            switch expected {
            case .failure(let refusal): #expect(answer == .refused(refusal))
            case .success(let events):
                let recorded = submission.recorded(events)
                #expect(answer == .saved(recorded))
                saved += 1
                // Erasing rewrites what was before: the memory's log is taken from the file then.
                if let erasure = Erasure(recorded) {
                    #expect(files[turn].takeChanges().contains { if case .reloaded = $0 { true } else { false } })
                    memory = files[turn].programme
                    for entry in erasure.entries {
                        #expect(memory.meetings[test.meeting]?.entries[entry]?.text == "")
                    }
                } else {
                    for event in recorded { memory.apply(event) }
                }
            }
            // An act that comes again changes nothing.
            if acts.next(below: 10) == 0 {
                _ = try files[1 - turn].submit(submission)
                try files[turn].refresh()
                memory = files[turn].programme
            }
            #expect(files[turn].programme == memory)
        }
        #expect(saved > 40)
        for file in files { file.close() }
        let again = try test.open()
        #expect(again.programme == memory)
        #expect(test.folder.check().allSatisfy { $0.findings.isEmpty })
        again.close()
    }

    @Test func `an act that was decided on an old state is decided anew on the present one`() throws {
        let one = try test.open()
        let other = try test.open()
        let entry: ID<Entry> = test.id()
        try test.expectSaved(one.submit(test.capture("teksti", id: entry)))
        try test.expectSaved(other.submit(test.submission(.delete(entry), by: Seat(.facilitator))))
        #expect(try one.submit(test.submission(.delete(entry))) == .refused(.noSuchEntry))
        #expect(one.programme == other.programme)
        one.close()
        other.close()
    }

    @Test func `two consoles at full speed lose nothing and agree`() throws {
        let stores = [
            try MeetingStore(opening: test.name, in: test.folder),
            try MeetingStore(opening: test.name, in: test.folder),
        ]
        var states = stores.map(\.opening.programme)
        let seats = [Seat(.facilitator), Seat(.expert)]
        let count = 60
        var acts: Set<ID<Act>> = []
        for number in 0..<count {
            for (index, store) in stores.enumerated() {
                let capture = test.capture("\(index) \(number)", by: seats[index])
                acts.insert(capture.act)
                store.submit(capture)
            }
        }
        for (index, store) in stores.enumerated() {
            var seen = 0
            _ = try store.notices(until: { notice in
                switch notice {
                case .appended(let events):
                    for event in events { states[index].apply(event) }
                    seen += events.count
                case .saved(let act, _): acts.remove(act)
                default: break
                }
                return seen == 2 * count
            })
        }
        for store in stores {
            store.close()
            for case .saved(let act, _) in store.notices() { acts.remove(act) }
        }
        #expect(states[0] == states[1])
        #expect(states[0].meetings[test.meeting]?.entries.count == 2 * count)
        #expect(acts.count <= 2)
    }

    @Test func `experts get the first free number, and the facilitator's seat is one`() throws {
        let stores = try (0..<3).map { _ in try MeetingStore(opening: test.name, in: test.folder) }
        func number(_ taking: MeetingStore.SeatTaking) -> Int? {
            switch taking {
            case .held(let seat, _): seat.number
            case .taken: nil
            }
        }
        #expect(number(try stores[0].takeSeat(.facilitator, in: test.meeting)) == 1)
        #expect(number(try stores[1].takeSeat(.facilitator, in: test.meeting)) == nil)
        #expect(number(try stores[1].takeSeat(.expert, in: test.meeting)) == 1)
        #expect(number(try stores[2].takeSeat(.expert, in: test.meeting)) == 2)
        stores[1].close()
        let next = try MeetingStore(opening: test.name, in: test.folder)
        #expect(number(try next.takeSeat(.expert, in: test.meeting)) == 1)
        for store in [stores[0], stores[2], next] { store.close() }
    }

    @Test func `no program that a console starts inherits a file of the store, and with it a seat`() throws {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        _ = try store.seat(in: test.meeting)
        store.changePeople([.expert("Asiantuntija")])
        _ = try store.perform(test.capture("x"))
        var seen: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)"),
                target.hasPrefix(test.folder.path), let descriptor = Int32(name)
            else { continue }
            seen.insert(target)
            #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0, "\(target)")
        }
        #expect(seen.count >= 3)
        store.close()
    }

    @Test func `a reader that holds the file while an act commits delays it and no more`() throws {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        let reader = try DatabaseQueue(path: test.folder.programmeFile(test.name))
        let capture = test.capture("lukija edessä")
        try reader.inDatabase { db in
            try db.beginTransaction(.deferred)
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
            store.submit(capture)
            // It is tried again and again, and that is said after a second; nothing else comes of it.
            #expect(try store.notices(until: { _ in true }) == [.trouble(.busy)])
            #expect(store.notices().isEmpty)
            try db.rollback()
        }
        let notices = try store.notices(until: { $0 == .saved(capture.act, .log) })
        #expect(notices.first == .troubleOver)
        #expect(notices.events.count == 1)
        store.close()
        let file = try test.open(readOnly: true)
        #expect(file.programme.meetings[test.meeting]?.entries.count == 1)
        file.close()
    }

    @Test func `names that one console writes come to another, the first ones and later ones`() throws {
        let one = try MeetingStore(opening: test.name, in: test.folder)
        let other = try MeetingStore(opening: test.name, in: test.folder)
        for name in ["Aino", "Eino"] {
            one.changePeople([.expert(name)])
            #expect(try one.notices(until: { _ in true }) == [.people(People(expert: name))])
            other.lookForOthers()
            #expect(try other.notices(until: { _ in true }) == [.people(People(expert: name))])
        }
        one.close()
        other.close()
    }

    @Test func `lines handed in and not yet saved come back with the line being typed, in their order`() throws {
        let path = SeatPlan.path(Seat(.facilitator), meeting: 1, of: test.name, in: test.folder)
        let lines = ["yksi", "kaksi", "kolme"].map(draft)
        var file = try #require(try DraftFile.take(path))
        var drafts = SeatDrafts(current: lines[0])
        drafts.handIn(lines[0], with: test.id())
        drafts.current = lines[1]
        try file.write(drafts)
        drafts.handIn(lines[1], with: test.id())
        drafts.current = lines[2]
        try file.write(drafts)
        file.release()
        let store = try MeetingStore(opening: test.name, in: test.folder)
        #expect(try store.seat(in: test.meeting) == lines)
        // The console hands the older ones in again; a crash now must not double them.
        store.submit(test.capture("yksi", id: lines[0].entry), from: lines[0])
        store.close()
        let again = try MeetingStore(opening: test.name, in: test.folder)
        #expect(try again.seat(in: test.meeting) == [lines[1], lines[2]])
        again.close()
    }

    @Test func `every key of a long draft is there after any number of keys, and nothing is after it is emptied`()
        throws
    {
        let path = SeatPlan.path(Seat(.facilitator), meeting: 1, of: test.name, in: test.folder)
        var line = draft("")
        for count in [1, 40, 199, 200, 400, 1500] {
            var file = try #require(try DraftFile.take(path))
            line.text = ""
            for number in 0..<count {
                line.text += number % 6 == 5 ? " " : "ä"
                try file.write(SeatDrafts(current: line))
            }
            file.release()
            let again = try #require(try DraftFile.take(path))
            #expect(again.drafts.current == line)
            again.release()
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count < 200_000)
        var file = try #require(try DraftFile.take(path))
        try file.write(SeatDrafts())
        file.release()
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).allSatisfy { $0 == 0 })
    }

    @Test func `what is written into the memo is kept beside the line being typed`() throws {
        let prose = ProseDraft(meeting: test.meeting, section: .insights, text: "Ryhmä oivalsi, ett", caret: 4)
        let store = try MeetingStore(opening: test.name, in: test.folder)
        #expect(!store.holdsSeat)
        _ = try store.takeSeat(.facilitator, in: test.meeting)
        #expect(store.holdsSeat && store.keptProse.isEmpty)
        store.writeDraft(draft("kesken"))
        store.writeProse([prose])
        store.leaveSeat()
        #expect(!store.holdsSeat)
        // As after a kill: another console takes the seat.
        let again = try MeetingStore(opening: test.name, in: test.folder)
        #expect(try again.seat(in: test.meeting)?.map(\.text) == ["kesken"])
        #expect(again.keptProse == [prose])
        again.writeProse([])
        again.writeDraft(nil)
        again.close()
        store.close()
        let path = SeatPlan.path(Seat(.facilitator), meeting: 1, of: test.name, in: test.folder)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).allSatisfy { $0 == 0 })
    }

    @Test func `a seat given up is free at once, even while a program that was just started has a copy of it`() throws {
        let path = SeatPlan.path(Seat(.facilitator), meeting: 1, of: test.name, in: test.folder)
        let file = try #require(try DraftFile.take(path))
        let copy = dup(file.descriptor)
        defer { close(copy) }
        #expect(try DraftFile.take(path) == nil)
        file.release()
        let again = try #require(try DraftFile.take(path))
        again.release()
    }

    @Test(arguments: 0..<60)
    func `a draft file torn anywhere gives the newest whole state or the one before it`(seed: Int) throws {
        var acts = RandomActs(seed: UInt64(seed))
        let older = SeatDrafts(current: draft(String(repeating: "vanha ", count: acts.next(below: 300))))
        let newer = SeatDrafts(current: draft(String(repeating: "uusi ", count: 1 + acts.next(below: 300))))
        let first = DraftRecord(number: 1, drafts: older).bytes
        let second = DraftRecord(number: 2, drafts: newer).bytes
        var bytes = first + second
        #expect(DraftRecord.newest(in: bytes)?.record.drafts == newer)
        let cut = acts.next(below: second.count / DraftRecord.sector) * DraftRecord.sector
        bytes.removeLast(second.count - cut)
        #expect(DraftRecord.newest(in: bytes)?.record.drafts == older)
        bytes = first + second
        bytes[first.count + acts.next(below: 200)] ^= UInt8(1 + acts.next(below: 255))
        let read = try #require(DraftRecord.newest(in: bytes)?.record.drafts)
        #expect(read == older)
    }

    @Test func `wiping leaves the newest state and nothing older`() throws {
        let path = SeatPlan.path(Seat(.facilitator), meeting: 1, of: test.name, in: test.folder)
        var file = try #require(try DraftFile.take(path))
        try file.write(SeatDrafts(current: draft("vanha-sana")))
        try file.write(SeatDrafts(current: draft("uusi-sana")))
        file.release()
        var again = try #require(try DraftFile.take(path))
        try again.wipe()
        again.release()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(bytes.firstRange(of: Data("vanha-sana".utf8)) == nil)
        #expect(bytes.firstRange(of: Data("uusi-sana".utf8)) != nil)
    }

    @Test func `any bytes at all in a draft file are read as no draft`() throws {
        let path = SeatPlan.path(Seat(.facilitator), meeting: 1, of: test.name, in: test.folder)
        var acts = RandomActs(seed: 11)
        for _ in 0..<50 {
            let bytes = (0..<acts.next(below: 5000)).map { _ in UInt8(acts.next(below: 256)) }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            var file = try #require(try DraftFile.take(path))
            #expect(file.drafts.isEmpty)
            try file.write(SeatDrafts(current: draft("x")))
            file.release()
            let again = try #require(try DraftFile.take(path))
            #expect(again.drafts.current?.text == "x")
            again.release()
        }
    }

    private func draft(_ text: String) -> Draft {
        Draft(
            entry: test.id(),
            meeting: test.meeting,
            text: text,
            caret: text.count,
            firstKey: test.stamp(),
            block: test.blocks[0],
            kind: .situationFactor
        )
    }
}
