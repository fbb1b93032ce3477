import FaultyDisk
import FoundationEssentials
import GRDB
import Glibc
import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// Disks that are slow, full or broken: no word is lost, and nobody is told that something is saved when it is not.
@Suite struct FaultTests {
    let test: TestStore
    let disk: Disk

    init() throws {
        test = try TestStore()
        disk = Disk(test.folder.path)
        try test.create().close()
    }

    @Test func `an act costs at most five syncs`() throws {
        let file = try test.open()
        for number in 0..<20 {
            let before = disk.syncs
            try test.expectSaved(file.submit(test.capture("kirjaus \(number)")))
            #expect(disk.syncs - before <= 5)
        }
        file.close()
    }

    @Test func `a full disk keeps the act, gives the ballast back, says so, and goes on`() throws {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        #expect(FileSystem.status(test.folder.ballast)?.size == Ballast.size)
        disk.fail(FAULTY_WRITE, times: 2, .SQLITE_FULL)
        let capture = test.capture("Levy on täynnä.")
        let notices = try store.perform(capture)
        #expect(notices.first == .trouble(.diskFull(ballastReleased: true)))
        #expect(notices.last == .saved(capture.act, .log))
        #expect(notices.contains(.troubleOver))
        #expect(FileSystem.status(test.folder.ballast) == nil)
        store.close()
        #expect(try texts() == ["Levy on täynnä."])
    }

    @Test func `a disk that stays full loses nothing: closing writes what waits to the rescue file, and it comes back`()
        throws
    {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        disk.fail(FAULTY_WRITE, .SQLITE_FULL)
        let captures = [test.capture("yksi"), test.capture("kaksi")]
        for capture in captures { store.submit(capture) }
        _ = try store.notices(until: { $0 == .trouble(.diskFull(ballastReleased: false)) })
        #expect(store.close().isEmpty)
        #expect(try texts() == [])
        disk.mend()
        let again = try test.open()
        #expect(again.rescuedActs == 2)
        again.close()
        #expect(try texts() == ["yksi", "kaksi"])
        #expect(FileSystem.names(in: test.folder.rescues[0]).isEmpty)
    }

    @Test(arguments: 1...5)
    func `after a failed sync nothing more is written to that file, and the acts are in the rescue file`(sync: Int64)
        throws
    {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        let first = test.capture("ennen vikaa")
        let before = disk.syncs
        #expect(try store.perform(first).last == .saved(first.act, .log))
        let perAct = disk.syncs - before
        guard sync <= perAct else {
            store.close()
            return
        }
        disk.fail(FAULTY_SYNC, from: sync, times: 1, .SQLITE_IOERR_FSYNC)
        let second = test.capture("vian aikana")
        let notices = try store.perform(second)
        guard case .saved(second.act, .rescue(let rescue)) = notices.last else {
            // The last sync of a commit only makes the emptied journal last: SQLite may take it as done.
            #expect(notices.last == .saved(second.act, .log) && sync == perAct)
            store.close()
            return
        }
        #expect(rescue.hasPrefix(test.folder.rescues[0]))
        // The disk is whole again, and still not trusted.
        let third = test.capture("vian jälkeen")
        #expect(try store.perform(third).last == .saved(third.act, .rescue(file: rescue)))
        #expect(FileSystem.status(rescue)?.mode == 0o600)
        store.close()

        let again = try MeetingStore(opening: test.name, in: test.folder)
        again.close()
        #expect(try texts() == ["ennen vikaa", "vian aikana", "vian jälkeen"])
        #expect(FileSystem.names(in: test.folder.rescues[0]).isEmpty)
    }

    @Test func `when the first rescue folder cannot be written either, the second one is`() throws {
        let folder = StoreFolder(
            path: test.folder.path,
            rescue: "\(test.folder.path)/ballast/rescue",
            otherRescue: test.folder.rescues[0]
        )
        let store = try MeetingStore(opening: test.name, in: folder)
        disk.fail(FAULTY_SYNC, .SQLITE_IOERR_FSYNC)
        let capture = test.capture("kahdesti pelastettu")
        guard case .saved(capture.act, .rescue(let file)) = try store.perform(capture).last else {
            Issue.record("not rescued")
            return
        }
        #expect(file.hasPrefix(test.folder.rescues[0]))
        store.close()
        disk.mend()
        let again = try MeetingStore(opening: test.name, in: folder)
        #expect(again.opening.rescuedActs == 1)
        again.close()
    }

    @Test func `when nothing can be written, closing gives the acts back`() throws {
        let folder = StoreFolder(path: test.folder.path, rescue: "\(test.folder.path)/ballast/rescue")
        let store = try MeetingStore(opening: test.name, in: folder)
        disk.fail(FAULTY_SYNC, .SQLITE_IOERR_FSYNC)
        let capture = test.capture("ei minnekään")
        store.submit(capture)
        _ = try store.notices(until: { if case .trouble(.nowhere) = $0 { true } else { false } })
        #expect(store.close() == [capture])
    }

    @Test func `names that came with rescued acts are merged with them`() throws {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        disk.fail(FAULTY_SYNC, .SQLITE_IOERR_FSYNC)
        let person: ID<Person> = test.id()
        let joined = test.submission(
            .addPerson(person, .participant),
            people: [.contact(person, People.Contact(name: "Aura", contact: "040 1"))]
        )
        #expect(try store.perform(joined).last?.isSavedInRescue == true)
        store.close()
        disk.mend()
        let again = try MeetingStore(opening: test.name, in: test.folder)
        #expect(again.opening.people.name(of: person) == "Aura")
        #expect(again.opening.programme.roster[person]?.number == 1)
        again.close()
    }

    @Test func `nothing is erased while the file cannot be written, and that is said`() throws {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        let entry: ID<Entry> = test.id()
        _ = try store.perform(test.capture("salaisuus", id: entry))
        disk.fail(FAULTY_SYNC, times: 1, .SQLITE_IOERR_FSYNC)
        _ = try store.perform(test.capture("toinen"))
        let erase = test.submission(.erase([entry]))
        guard case .unsaved(erase.act, _) = try store.perform(erase).last else {
            Issue.record("the erasure was acknowledged")
            return
        }
        store.close()
    }

    @Test func `a people file that cannot be used costs the names alone, and that is said`() throws {
        let people = test.folder.peopleFile(test.name)
        try Data("ei tietokanta".utf8).write(to: URL(fileURLWithPath: people))
        let store = try MeetingStore(opening: test.name, in: test.folder)
        #expect(store.opening.peopleTrouble == .foreign(file: people))
        let person: ID<Person> = test.id()
        let joined = test.submission(
            .addPerson(person, .participant),
            people: [.contact(person, People.Contact(name: "Aura"))]
        )
        #expect(try store.perform(joined) == [.unsaved(joined.act, .foreign(file: people))])
        let nameless = test.submission(.addPerson(person, .participant))
        #expect(try store.perform(nameless).last == .saved(nameless.act, .log))
        store.changePeople([.expert("Asiantuntija")])
        #expect(
            try store.notices(until: { _ in true })
                == [.peopleUnsaved([.expert("Asiantuntija")], .foreign(file: people))]
        )
        store.close()
        #expect(try Data(contentsOf: URL(fileURLWithPath: people)) == Data("ei tietokanta".utf8))
    }

    @Test(.enabled(if: geteuid() == 0, "mounting a small disk needs root"))
    func `on a disk that is really full nothing is lost, and it goes on when there is room`() throws {
        let small = try SmallDisk(megabytes: 4)
        let folder = StoreFolder(path: "\(small.path)/store", rescue: "\(small.path)/rescue")
        guard case .created(let file) = try ProgrammeFile.create(test.creation, in: folder) else { return }
        try test.expectSaved(
            file.submit(test.submission(.addMeeting(test.meeting, MeetingPlan(), test.agenda), by: Seat(.command)))
        )
        file.close()
        let store = try MeetingStore(opening: test.name, in: folder)
        #expect(try store.seat(in: test.meeting) == [])
        let filler = try small.fill()
        let captures = (0..<3).map { test.capture("täydellä levyllä \($0)") }
        for capture in captures { store.submit(capture) }
        _ = try store.notices(until: { $0 == .trouble(.diskFull(ballastReleased: false)) })
        // What is typed has its place already.
        store.writeDraft(
            Draft(
                entry: test.id(),
                meeting: test.meeting,
                text: "kirjoitan yhä",
                caret: 13,
                firstKey: test.stamp(),
                block: nil,
                kind: .claim
            )
        )
        unlink(filler)
        let notices = try store.notices(until: { $0 == .saved(captures[2].act, .log) })
        #expect(notices.contains(.troubleOver))
        #expect(!notices.contains { if case .trouble(.draftNotKept) = $0 { true } else { false } })
        #expect(store.close().isEmpty)
        let again = try MeetingStore(opening: test.name, in: folder)
        #expect(again.opening.programme.meetings[test.meeting]?.entries.count == 3)
        #expect(try again.seat(in: test.meeting)?.map(\.text) == ["kirjoitan yhä"])
        again.close()
    }

    @Test func `a file that another holds is waited for, and the console is told after a second`() throws {
        let store = try MeetingStore(opening: test.name, in: test.folder)
        let other = try DatabaseQueue(path: test.folder.programmeFile(test.name))
        let capture = test.capture("odotti vuoroaan")
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            store.submit(capture)
            #expect(try store.notices(until: { _ in true }) == [.trouble(.busy)])
            try db.execute(sql: "ROLLBACK")
        }
        let notices = try store.notices(until: { $0 == .saved(capture.act, .log) })
        #expect(notices.first == .troubleOver)
        store.close()
    }

    private func texts() throws -> [String] {
        let file = try test.open(readOnly: true)
        defer { file.close() }
        return file.programme.meetings[test.meeting]?.entries.values.map(\.text) ?? []
    }
}

extension Notice {
    var isSavedInRescue: Bool {
        if case .saved(_, .rescue) = self { true } else { false }
    }
}
