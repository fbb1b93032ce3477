import MeetingEngine
import OrderedCollections
import SampleMeeting
import Screens
import TestSupport
import Testing

@Suite struct CaptureWritingTests {
    @Test func `An entry is written in full syntax`() {
        var room = CaptureRoom()
        room.capture("Saako nauhoittaa?", .question)
        room.capture("Ei saa.", .claim)
        for line in [
            "Kiire ja peruutukset.", ".c,tapio Se on hänen tyylinsä. >1", ".k,aura Kokeilin. >1,2 +- #kahvi <",
            ".x Suoja on vahva. -- TSL 7 luku 10 § >2", ".x Suoja on vahva. >-", ".x,- Suoja on vahva. >2",
            ".s,eino Selvittää. -- 9.4.2026", ".s,eino Selvittää. -- tapio 9.4.2026",
            ".s,eino Selvittää. -- - 9.4.2026",
            ". cue", ".c.,tapio cue", ".", " .c on laji", " ta: hei", "Luku >>1", ".k Plussa ++", ".x Viiva --- ja >-",
            "Sanoi ##kiire", "Kiire #kiire on", "#kiire", ".m Kerttu on hiljaa", ".t Kiire", "Kiire <-",
        ] {
            let reading = room.read(line)
            #expect(room.grammar.line(for: room.entry(reading)) == line)
        }
    }

    @Test func `Every row of the sample is read back as it is written`() {
        var stage = SampleStage()
        for row in SampleRow.all {
            stage.goOn(to: row)
            let new = stage.entry(of: row, id: stage.ids.next(at: stage.now.wall))
            stage.capture(new)
            guard let entry = stage.meeting.entries[new.id] else { continue }
            let grammar = CaptureGrammar(context: stage.context, place: CapturePlace(in: stage.context), edited: new.id)
            let read = grammar.read(grammar.line(for: entry)).entry(id: new.id, before: .zero, block: new.block)
            #expect(read == new)
        }
    }

    @Test(arguments: [EntryKind.situationFactor, .correction, .assignment, .experience, .ownNote])
    func `What is written reads as the same entry, whatever the text`(kind: EntryKind) {
        var room = CaptureRoom(kinds: [kind], names: ["Aura", "Päivi Mäki", "Matti", "Matti", "Änne-Maija"])
        room.capture("yksi", .question)
        room.capture("kaksi", .claim)
        let grammar = room.grammar
        var random = SeededGenerator(seed: 7)
        for _ in 0..<1500 {
            let line = CaptureWritingTests.pieces(&random)
            let reading = grammar.read(line)
            guard reading.isComplete else { continue }
            let written = grammar.line(for: room.entry(reading))
            let again = grammar.read(written)
            #expect(again.entry == reading.entry, "\(line.debugDescription) → \(written.debugDescription)")
        }
    }

    /// A line of what the grammar knows and what looks like it.
    private static func pieces(_ random: inout SeededGenerator) -> String {
        let pieces = [
            ".", ",", ".c", ".k", ".x", ".s", ",aura", ",matti", ",päivi", ",-", "ta:", "matti:", "aura:", " ", " ",
            " ",
            " ", " ", ">", ">1", ">1-2", ">>2", ">-", "<", "<<", "<-", "+", "+-", "++", "-", "--", "---", "#kiire",
            "##kiire", "#1", "9.4.", "pe", "Aura", "kahvi", "ja", "työnantaja.", "Ä", "…", ":", "!", "5",
        ]
        return (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
    }

    @Test func `People who share a name are left out rather than guessed`() {
        let room = CaptureRoom(names: ["Matti", "Matti"])
        var reading = room.read("Hei")
        reading.speaker = room.person("Matti")
        #expect(room.grammar.line(for: room.entry(reading)) == "Hei")
    }
}

extension CaptureRoom {
    /// The entry that a reading would be stored as.
    fileprivate func entry(_ reading: CaptureReading) -> Entry {
        Entry(reading.entry, number: 99, seat: seat, time: .zero, event: ID(high: 0, low: 9))
    }
}

extension CaptureReading {
    fileprivate var entry: NewEntry { entry(id: ID(high: 0, low: 99), before: .zero, block: nil) }
}
