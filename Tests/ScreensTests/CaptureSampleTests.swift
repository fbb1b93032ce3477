import MeetingEngine
import OrderedCollections
import SampleMeeting
import Screens
import Testing

@Suite struct CaptureSampleTests {
    /// What the whole sample costs in keys beyond its texts, sources, dates and Enters.
    @Test func `Every row of the sample is typed as it is, with few keys beyond its text`() {
        var stage = SampleStage()
        var typings: [(row: SampleRow, typing: SampleTyping)] = []
        for row in SampleRow.all {
            stage.goOn(to: row)
            let new = stage.entry(of: row, id: stage.ids.next(at: stage.now.wall))
            guard let typing = SampleTyping(new, in: stage.context) else {
                Issue.record("row \(row.number) cannot be typed")
                continue
            }
            typings.append((row, typing))
            stage.capture(new)
        }
        #expect(typings.count == 65)
        let keys = typings.map(\.typing.signKeys)
        // A plain entry costs nothing, one more angle makes it the organisation's.
        #expect(keys[2] == 0 && keys[3] == 3 && keys[1] == 1)
        // A speaker is three keys: `,a `.
        #expect(keys[23] == 3 && keys[17] == 4)
        // A speaker and a link to the newest question: `,h ` and `>`, then `<`.
        #expect(keys[10] == 5)
        #expect(keys.reduce(0, +) <= 414)
        #expect(keys.sorted()[32] <= 6)
    }

    @Test func `The sample is typed key by key into the entries it describes`() {
        var stage = SampleStage()
        var line = CaptureLine()
        for row in SampleRow.all {
            stage.goOn(to: row)
            let wanted = stage.entry(of: row, id: ID(high: 0, low: 0))
            guard let typing = SampleTyping(wanted, in: stage.context) else { continue }
            var saved: [NewEntry] = []
            let context = stage.context
            for key in typing.line.map(Key.character) + [.enter] {
                for outcome in line.handle(key, in: context, ids: &stage.ids) {
                    if case .save(let new) = outcome { saved.append(new) }
                }
            }
            #expect(saved.count == 1)
            for new in saved {
                var expected = wanted
                expected.id = new.id
                expected.kindIsChosen = new.kindIsChosen
                #expect(new == expected)
                stage.capture(new)
            }
        }
        #expect(stage.meeting.entries.count == 65)
    }
}
