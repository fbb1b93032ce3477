import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// What an expert writes, from the first key to the facilitator's queue.
@Suite struct ExpertWritingTests {
    /// A room where the newest thing said is a claim.
    private static func claimed(_ language: Language = .finnish) -> ExpertDriver {
        var driver = ExpertDriver(language: language)
        driver.facilitator(".c Ei luottamusmiestä voi irtisanoa missään tilanteessa.")
        return driver
    }

    @Test func `the right knowledge and Enter are enough for a correction of the newest claim`() throws {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Suoja on vahva mutta ei ehdoton.")
        driver.press(.enter)
        let correction = try #require(driver.own.first)
        let claim = try #require(driver.meeting.standingEntries.first { $0.text.hasPrefix("Ei luottamus") })
        #expect(correction.kind == .correction)
        #expect(correction.links == [claim.id])
        #expect(correction.contribution?.state == .queued)
        #expect(driver.meeting.queue.map(\.id) == [correction.id])
        #expect(driver.bottom.contains("Jonossa ohjaajalla."))
        #expect(driver.shows("jonossa"))
    }

    @Test func `Tab goes through the whole record`() throws {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Suoja ei ole ehdoton.")
        driver.press(.tab)
        driver.type("Suoja on ehdoton.")
        driver.press(.tab)
        driver.type("yleinen luulo")
        driver.press(.tab)
        driver.type("TSL 7 luku 10 §")
        driver.press(.tab)
        driver.type("1.7.2025")
        driver.press(.tab)
        driver.type("yksityinen")
        driver.press(.tab, .character(" "), .tab, .right, .enter)
        let correction = try #require(driver.own.first)
        let record = try #require(correction.contribution)
        #expect(correction.text == "Suoja ei ole ehdoton.")
        #expect(correction.neutralWording == "Suoja on ehdoton.")
        #expect(correction.source == "TSL 7 luku 10 §")
        #expect(record.why == "yleinen luulo")
        #expect(record.asOf == CalendarDay(year: 2025, month: 7, day: 1))
        #expect(record.sector == "yksityinen")
        #expect(!record.isCertain && record.isUrgent)
        #expect(driver.shows("kiireellinen"))
        // One act: one undo takes all of it back.
        driver.press(.control("z"))
        #expect(driver.own.isEmpty)
        driver.press(.control("y"))
        #expect(driver.own.first?.contribution == record)
    }

    @Test(arguments: [("x", "x"), ("a", "a"), ("f", "f"), ("l", "l"), ("u", "u")])
    func `a letter writes its kind on the selected entry`(key: String, letter: String) throws {
        var driver = Self.claimed()
        driver.type(key)
        driver.type("Asiaa.")
        if key == "u" { driver.press(.enter) }
        driver.press(.enter)
        let entry = try #require(driver.own.first)
        #expect(String(entry.kind.letter) == letter)
        #expect(entry.links.count == 1)
        #expect(entry.contribution?.state == .queued)
        #expect(entry.audience == .group)
    }

    @Test func `a promise asks for its day once, and reads it as people write it`() throws {
        var driver = Self.claimed()
        driver.press(.character("u"))
        driver.type("Selvitän käytännön.")
        driver.press(.enter)
        #expect(driver.own.isEmpty)
        #expect(driver.bottom.contains("Mihin mennessä?"))
        driver.type("9.4.")
        driver.press(.enter)
        let promise = try #require(driver.own.first)
        #expect(promise.due == CalendarDay(year: 2026, month: 4, day: 9))
        #expect(promise.owner == .expert)
    }

    @Test func `a day that cannot be read is said, and the field gets the keys`() {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Näin on.")
        driver.press(.tab, .tab, .tab, .tab)
        driver.type("joskus")
        driver.press(.backTab, .enter)
        #expect(driver.own.isEmpty)
        #expect(driver.bottom.contains("Päivää ei tunnistettu"))
        for _ in 0..<6 { driver.press(.backspace) }
        driver.press(.enter)
        #expect(driver.own.count == 1)
    }

    @Test func `a day without a year is the newest that has been`() throws {
        var driver = Self.claimed()
        driver.press(.character("f"))
        driver.type("Raja on 50.")
        driver.press(.tab, .tab)
        driver.type("1.7.")
        driver.press(.enter)
        // It is March 2026.
        #expect(driver.own.first?.contribution?.asOf == CalendarDay(year: 2025, month: 7, day: 1))
    }

    @Test func `flag now and word it later, at the moment when it was flagged`() throws {
        var driver = Self.claimed()
        driver.press(.character(" "))
        let flagged = try #require(driver.own.first)
        #expect(flagged.contribution?.state == .flagged)
        #expect(flagged.kind == .correction)
        #expect(driver.shows("merkitty"))
        driver.room.wait(.minutes(4))
        driver.facilitator("Muuta asiaa.")
        driver.press(.character("k"), .enter)
        driver.type("Suoja ei ole ehdoton.")
        driver.press(.enter)
        let worded = try #require(driver.own.first)
        #expect(driver.own.count == 1)
        #expect(worded.id == flagged.id && worded.time == flagged.time)
        #expect(worded.text == "Suoja ei ole ehdoton." && !worded.isMark)
        #expect(worded.contribution?.state == .queued)
        #expect(worded.contribution?.steps.map(\.state) == [.flagged, .queued])
    }

    @Test func `a letter on one's own flagged entry gives it words of that kind`() throws {
        var driver = Self.claimed()
        driver.press(.character(" "), .character("f"))
        driver.type("Laki muuttui.")
        driver.press(.enter)
        #expect(driver.own.map(\.kind) == [.fact])
        #expect(driver.own.first?.contribution?.state == .queued)
    }

    @Test func `a correction of what is no claim says that it proposes one`() {
        var driver = ExpertDriver()
        driver.facilitator("Kokouksia on liikaa.")
        driver.press(.character("x"))
        #expect(driver.shows("Kohde ei ole käsitys"))
        driver.type("Laki ei rajoita.")
        driver.press(.enter)
        #expect(driver.meeting.proposedClaims.map(\.text) == ["Kokouksia on liikaa."])
    }

    @Test func `states follow what the facilitator does`() throws {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Ei ehdoton.")
        driver.press(.enter)
        let id = try #require(driver.own.first?.id)
        driver.room.act(.moveContribution(id, to: .raised))
        #expect(driver.shows("esitetty"))
        driver.room.act(.moveContribution(id, to: .parked))
        #expect(driver.shows("parkissa"))
        driver.room.act(.moveContribution(id, to: .queued))
        driver.room.act(.moveContribution(id, to: .raised))
        driver.room.act(.moveContribution(id, to: .recorded))
        #expect(driver.shows("kirjattu"))
    }

    @Test func `one's own is taken back by a key, and undo brings it back`() {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Väärin muistettu.")
        driver.press(.enter, .character("d"))
        #expect(driver.shows("peruttu"))
        #expect(driver.meeting.queue.isEmpty)
        driver.press(.control("z"))
        #expect(driver.meeting.queue.count == 1)
        driver.press(.character("k"), .character("d"))
        #expect(driver.bottom.contains("Vain omaa"), "\(driver.bottom)")
    }

    @Test func `the facilitator's correction is not checked until the expert ticks it`() {
        var driver = Self.claimed()
        driver.facilitator(".x Suoja on vahva.")
        #expect(driver.cursorRow.hasSuffix("tarkistamatta"))
        driver.press(.character("t"))
        #expect(driver.cursorRow.hasSuffix("tarkistettu"))
        driver.press(.character("t"))
        #expect(driver.cursorRow.hasSuffix("tarkistamatta"))
        driver.press(.character("k"), .character("t"))
        #expect(driver.bottom.contains("ei ole tarkistettavaa"))
    }

    @Test func `edits change one's own text and record, also after it was queued`() throws {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Suoja ei ole ehdoton")
        driver.press(.enter, .character("e"))
        driver.type(".")
        driver.press(.tab, .tab)
        driver.type("laki")
        driver.press(.enter)
        let entry = try #require(driver.own.first)
        #expect(entry.text == "Suoja ei ole ehdoton.")
        #expect(entry.contribution?.why == "laki")
        #expect(driver.own.count == 1)
    }

    @Test func `Esc leaves what is written unsent and kept; Tab comes back to it`() {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Keskeneräinen")
        driver.press(.escape)
        #expect(driver.draft != nil)
        driver.press(.character("k"))
        driver.press(.character(" "))
        #expect(driver.own.count == 1, "flagging works meanwhile")
        driver.press(.character("a"))
        #expect(driver.bottom.contains("Tämä on kesken"))
        driver.type(" lause")
        driver.press(.enter)
        #expect(driver.own.contains { $0.text == "Keskeneräinen lause" && $0.kind == .correction })
        #expect(driver.draft == nil)
    }

    @Test func `Ctrl-X throws away, and Ctrl-Z brings back what was thrown away before it undoes anything`() {
        var driver = Self.claimed()
        driver.press(.character(" "), .character("x"))
        driver.type("Turha")
        driver.press(.control("x"))
        #expect(driver.draft == nil)
        driver.press(.control("z"))
        #expect(driver.shows("Turha"))
        #expect(driver.own.count == 1)
    }

    @Test func `every key is in the draft, and a restart goes on where the caret stood`() throws {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Suoja ei ole ehdoton.")
        driver.press(.tab)
        driver.type("Suoja on ehdoton")
        driver.press(.tab, .tab, .tab, .tab, .tab, .character(" "), .backTab)
        driver.type("yksityinen")
        driver.press(.left, .left)
        let before = driver.frame
        driver.reopen()
        #expect(driver.frame == before)
        driver.type("X")
        driver.press(.enter)
        let entry = try #require(driver.own.first)
        #expect(entry.contribution?.sector == "yksityinXen")
        #expect(entry.contribution?.isCertain == false)
        #expect(entry.links.count == 1)
    }

    @Test func `a draft that was handed in and not stored is stored by its own identity`() throws {
        var driver = Self.claimed()
        driver.press(.character("x"))
        driver.type("Kesken tallennuksen.")
        let draft = try #require(driver.draft)
        let commands = ExpertScreen.commands(storing: draft, in: driver.context)
        guard case .meeting(_, .contribute(let new, _))? = commands.first else {
            Issue.record("no contribution: \(commands)")
            return
        }
        #expect(commands.count == 1)
        #expect(new.id == draft.entry && new.text == "Kesken tallennuksen." && new.links.count == 1)
    }

    @Test func `what is refused comes back into the strip`() {
        var driver = Self.claimed()
        driver.holdsCommands = true
        driver.press(.character("x"))
        driver.type("Ehtikö?")
        driver.press(.enter)
        #expect(driver.shows("tallentuu") && driver.shows("Ehtikö?"))
        driver.room.act(.close(before: .zero))
        driver.store()
        #expect(driver.shows("Ehtikö?"))
        #expect(driver.draft != nil)
        driver.room.act(.reopen)
        driver.holdsCommands = false
        driver.press(.enter)
        #expect(driver.own.map(\.text) == ["Ehtikö?"])
    }

    @Test func `what was written about a text that is destroyed is kept without its link; an edit of one is not`()
        throws
    {
        var driver = Self.claimed()
        let claim = try #require(
            driver.meeting.standingEntries.first { $0.kind == .claim && $0.text.hasPrefix("Ei luott") }
        )
        driver.press(.character("x"))
        driver.type("Ei ehdoton.")
        driver.room.act(.erase([claim.id]))
        #expect(driver.shows("kirjausta ei enää ole"))
        driver.press(.enter)
        #expect(driver.own.first?.links == [])
        driver.press(.character("e"))
        driver.type(" Lisäys.")
        let own = try #require(driver.own.first?.id)
        driver.room.act(.erase([own]))
        driver.screen.forgetErased(in: driver.context)
        #expect(!driver.shows("Lisäys."))
        #expect(driver.draft == nil)
    }

    @Test func `a paste is text in one field, never keys`() throws {
        var driver = Self.claimed()
        driver.press(.paste("xq\ndd"))
        #expect(driver.own.isEmpty && driver.asked.isEmpty)
        driver.press(.character("a"), .paste("Kaksi\nriviä\tja sarkain"), .enter)
        #expect(driver.own.first?.text.contains("Kaksi riviä") == true)
        driver.press(.character("e"))
        let draft = try #require(driver.draft)
        #expect(draft.text.contains("sarkain"))
    }

    @Test func `two experts keep their own drafts, undo and contributions`() {
        var driver = Self.claimed()
        driver.press(.character("a"))
        driver.type("Ykkönen.")
        driver.press(.enter)
        var other = driver
        other.seat = Seat(.expert, 2)
        other.screen = ExpertScreen(meeting: driver.room.meetingID, in: other.context)
        #expect(other.shows("Ykkönen."))
        other.press(.character("d"))
        #expect(other.bottom.contains("Vain omaa"))
        other.press(.control("z"))
        #expect(other.bottom.contains("Kumottavaa ei ole"))
    }
}
