import MeetingEngine
import OrderedCollections
import Testing

@testable import MeetingStore

/// What a console sees of its store.
@Suite struct MeetingStoreTests {
    @Test func `an entry is acknowledged, is there after reopening, and the same act is not stored twice`() throws {
        let test = try TestStore()
        try test.create().close()
        let store = try MeetingStore(opening: test.name, in: test.folder)
        var programme = store.opening.programme
        let capture = test.capture("Työnantajan edustaja vaihtui.")
        let notices = try store.perform(capture)
        for case .appended(let events) in notices { for event in events { programme.apply(event) } }
        #expect(notices.last == .saved(capture.act, .log))
        #expect(programme.meetings[test.meeting]?.entries.values.map(\.text) == ["Työnantajan edustaja vaihtui."])
        #expect(try store.perform(capture) == [.saved(capture.act, .log)])
        #expect(store.close().isEmpty)
        let again = try test.open(readOnly: true)
        #expect(again.programme == programme)
        #expect(again.programme.misfits.isEmpty)
    }

    @Test func `a refusal says why and stores nothing`() throws {
        let test = try TestStore()
        try test.create().close()
        let store = try MeetingStore(opening: test.name, in: test.folder)
        let start = test.submission(.start(before: .zero))
        #expect(try store.perform(start) == [.refused(start.act, .alreadyStarted)])
        store.close()
    }

    @Test func `an entry of one console comes to another by itself`() throws {
        let test = try TestStore()
        try test.create().close()
        let one = try MeetingStore(opening: test.name, in: test.folder)
        let other = try MeetingStore(opening: test.name, in: test.folder)
        let capture = test.capture("Kiire ja peruutukset.")
        let own = try one.perform(capture).first
        let seen = try other.notices(until: { _ in true })
        #expect(seen.first == own)
        one.close()
        other.close()
        #expect(FileSystem.names(in: test.folder.programmes).sorted() == ["neuvottelu.oivallus"])
    }

    @Test func `a draft survives the console and is dropped when its entry is in the log`() throws {
        let test = try TestStore()
        try test.create().close()
        let entry: ID<Entry> = test.id()
        let draft = Draft(
            entry: entry,
            meeting: test.meeting,
            text: "Edustettavat odott",
            caret: 18,
            firstKey: test.stamp(),
            block: test.blocks[0],
            kind: .situationFactor
        )

        let first = try MeetingStore(opening: test.name, in: test.folder)
        #expect(try first.seat(in: test.meeting) == [])
        first.writeDraft(draft)
        first.close()

        let second = try MeetingStore(opening: test.name, in: test.folder)
        #expect(try second.seat(in: test.meeting) == [draft])
        let third = try MeetingStore(opening: test.name, in: test.folder)
        #expect(try third.seat(in: test.meeting) == nil)
        third.close()
        second.submit(test.capture("Edustettavat odottavat.", id: entry), from: draft)
        second.close()

        let fourth = try MeetingStore(opening: test.name, in: test.folder)
        #expect(try fourth.seat(in: test.meeting) == [])
        fourth.close()
    }
}

extension MeetingStore {
    /// Takes the facilitator's seat: the drafts in it, or nil when it is taken.
    func seat(in meeting: ID<Meeting>) throws -> [Draft]? {
        switch try takeSeat(.facilitator, in: meeting) {
        case .held(_, let drafts): drafts
        case .taken: nil
        }
    }
}
