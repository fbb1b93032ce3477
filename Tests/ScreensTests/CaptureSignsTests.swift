import MeetingEngine
import Screens
import Testing

@Suite struct CaptureSignsTests {
    @Test func `Numbers after an angle link to entries, in ranges too`() {
        var room = CaptureRoom()
        for text in ["yksi", "kaksi", "kolme", "neljä", "viisi"] { room.capture(text) }
        let ids = (1...5).map { room.entry($0).id }
        #expect(room.read("Kooste >2").links == [ids[1]])
        #expect(room.read("Kooste >2-4,1").links == [ids[1], ids[2], ids[3], ids[0]])
        #expect(room.read("Kooste >4-2").links == [ids[1], ids[2], ids[3]])
        #expect(room.read("Kooste >2 >5").links == [ids[1], ids[4]])
        #expect(room.read("Kooste.>2").links == [ids[1]])
        #expect(room.read("Kooste >2,2-3").text == "Kooste")
        #expect(room.read("Kooste >2").linkOrigin == .numbers)
    }

    @Test func `A range passes over process notes, own notes and what is gone`() {
        var room = CaptureRoom()
        room.capture("yksi")
        room.capture("tauko", .processNote)
        room.capture("omaa", .ownNote)
        room.capture("kaksi")
        let gone = room.capture("pois")
        room.act(.delete(gone.id))
        #expect(room.read("Kooste >1-5").links == [room.entry(1).id, room.entry(4).id])
        #expect(room.read("Kooste >2").links == [room.entry(2).id])
    }

    @Test func `A number that no entry has stays text, and is said`() {
        var room = CaptureRoom()
        room.capture("yksi")
        let reading = room.read("Kooste >1,7")
        #expect(reading.text == "Kooste >1,7" && reading.links == [])
        #expect(reading.hints == [.noSuchEntries([7])])
    }

    @Test func `A lone angle means the newest of the kinds that this kind answers`() {
        var room = CaptureRoom()
        room.capture("Saako nauhoittaa?", .question)
        let second = room.capture("Kuka maksaa?", .question)
        room.capture("Kiire", .situationFactor)
        let reading = room.read(".a Sen maksaa työnantaja. >")
        #expect(reading.links == [second.id] && reading.linkOrigin == .newest)
        #expect(reading.text == "Sen maksaa työnantaja.")
        #expect(room.read(".g Kamerat auki >").links == [])
    }

    @Test func `A correction finds the one open claim of the last ten minutes`() {
        var room = CaptureRoom()
        #expect(room.read(".x Suoja on vahva.").links == [])
        let claim = room.capture("Ei luottamusmiestä voi irtisanoa.", .claim)
        room.wait(.minutes(9))
        let reading = room.read(".x Suoja on vahva.")
        #expect(reading.links == [claim.id] && reading.linkOrigin == .claim)
        #expect(room.read(".x Suoja on vahva. >-").links == [])
        #expect(room.read(".x Suoja on vahva. >-").linkOrigin == .refused)
        room.wait(.minutes(2))
        #expect(room.read(".x Suoja on vahva.").links == [])
    }

    @Test func `With two open claims nothing is guessed, and a corrected one is not open`() {
        var room = CaptureRoom()
        let first = room.capture("Ensimmäinen", .claim)
        let second = room.capture("Toinen", .claim)
        let reading = room.read(".x Oikea tieto.")
        #expect(reading.links == [])
        #expect(reading.hints == [.severalClaims([2, 1])])
        #expect(room.read(".x Oikea tieto. >1").links == [first.id])
        #expect(room.read(".x Oikea tieto. >1").hints == [])
        room.capture("Oikea tieto.", .correction, links: [first.id])
        #expect(room.read(".x Oikea tieto.").links == [second.id])
    }

    @Test func `The expert links only to what the expert may read`() {
        var room = CaptureRoom()
        room.capture("Kerttu ei ole puhunut.", .ownNote)
        room.seat = Seat(.expert)
        #expect(room.read("Kommentti >1").text == "Kommentti >1")
        #expect(room.read("Kommentti").kind == .expertComment)
    }

    @Test func `Two dashes begin the source of what the expert says`() {
        let room = CaptureRoom()
        let reading = room.read(".x Suoja on vahva -- mutta ei ehdoton. -- TSL 7 luku 10 §; tilanne 12.3.2026")
        #expect(reading.text == "Suoja on vahva -- mutta ei ehdoton.")
        #expect(reading.source == "TSL 7 luku 10 §; tilanne 12.3.2026")
        #expect(room.read(".f Raja on 50. --YTL < >").source == "YTL")
        #expect(room.read(".f Raja on 50. < -- YTL").audience == .organisation)
        #expect(room.read(".t Kiire -- ja peruutukset").text == "Kiire -- ja peruutukset")
        #expect(room.read(".x Kolme --- viivaa").text == "Kolme -- viivaa")
    }

    @Test func `Two dashes begin the due date and the owner of what is agreed`() {
        let room = CaptureRoom()
        let due = CalendarDay(year: 2026, month: 4, day: 9)
        let plain = room.read(".s,ei Selvittää valtuudet. -- 9.4.")
        #expect(plain.due == due && plain.owner == room.person("Eino") && plain.text == "Selvittää valtuudet.")
        #expect(room.read(".s,ei Selvittää. -- Tapio 9.4.2026").owner == room.person("Tapio"))
        #expect(room.read(".s,ei Selvittää. -- Tapio 9.4.2026").due == due)
        #expect(room.read(".s Selvittää. -- Tapio").owner == room.person("Tapio"))
        #expect(room.read(".s,ei Selvittää. -- - 9.4.").owner == nil)
        #expect(room.read(".u Lähetän tiivistelmän. -- pe").due == CalendarDay(year: 2026, month: 3, day: 13))
        #expect(room.read(".u Lähetän tiivistelmän. -- pe").owner == .expert)
        #expect(room.read(".s,ei Selvittää -- ja kysyy suoraan").text == "Selvittää -- ja kysyy suoraan")
    }

    @Test func `A plus and a dash say what came of a means`() {
        let room = CaptureRoom()
        #expect(room.read(".k Kokeilin kahvia +").outcome == .worked)
        #expect(room.read(".k Kokeilin kahvia +-").outcome == .partly)
        #expect(room.read(".r Kokeilin kahvia -").outcome == .failed)
        #expect(room.read(".k Kokeilin kahvia -").text == "Kokeilin kahvia")
        #expect(room.read(".t Kokeilin kahvia -").text == "Kokeilin kahvia -")
        #expect(room.read(".k Kokeilin kahvia ++").text == "Kokeilin kahvia +")
        #expect(room.read(".k Kokeilin kahvia --").text == "Kokeilin kahvia -")
        #expect(room.read(".k Vitamiini B+").text == "Vitamiini B+")
    }

    @Test func `Words with a hash are themes: taken out at the end, kept within a sentence`() {
        let room = CaptureRoom()
        let reading = room.read("Kiire on #arki, ei poikkeus #kiire #työn_tahti")
        #expect(reading.text == "Kiire on #arki, ei poikkeus")
        #expect(reading.themes == ["arki", "kiire", "työn_tahti"])
        #expect(room.read("#kiire").text == "#kiire")
        #expect(room.read("#kiire").themes == ["kiire"])
        #expect(room.read("Kohta #1").text == "Kohta #1")
        #expect(room.read("Sanoi ##kiire").text == "Sanoi #kiire")
        #expect(room.read("Sanoi ##kiire").themes == [])
        #expect(room.read("Kiire #kiire #Kiire").themes.count == 1)
    }

    @Test func `An angle the other way round widens the audience, with a dash it narrows it`() {
        let room = CaptureRoom()
        #expect(room.read("Kiire <").audience == .organisation)
        #expect(room.read("Kiire.<").audience == .organisation)
        #expect(room.read("Kiire <-").audience == .facilitator)
        #expect(room.read("Kiire").audience == .group)
        #expect(room.read("Kiire <").text == "Kiire")
        #expect(room.read(".m Kerttu on hiljaa <").audience == .facilitator)
        #expect(room.read(".m Kerttu on hiljaa <").hints == [.ownNoteStaysPrivate])
    }

    @Test func `Signs stand in any order, and a doubled one is text`() {
        var room = CaptureRoom()
        room.capture("yksi")
        let reading = room.read(".k,ta Kokeilin. + #kahvi >1 <")
        #expect(reading.text == "Kokeilin." && reading.outcome == .worked && reading.themes == ["kahvi"])
        #expect(reading.links.count == 1 && reading.audience == .organisation)
        #expect(room.read(".k Kokeilin.>1<").links.count == 1)
        #expect(room.read("Luku >>1").text == "Luku >1")
        #expect(room.read("Luku >>1").links == [])
        #expect(room.read("Luku <<").text == "Luku <")
        #expect(room.read("Luku <<-").text == "Luku <-")
    }

    @Test func `Ordinary endings stay text`() {
        var room = CaptureRoom(kinds: [.experience])
        room.capture("yksi")
        for text in [
            "Se jäi siihen…", "a->", "A -> B", "=>", "<b>", "5>1", "n < 3", "teksti -->", "x=1>",
            "ks. sivu 4-5", "C++", "E+", "hän@firma.fi", "kohta #2", "#1", "n. 5–10 %", "(ks. >1)", "\"lainaus\"",
            "20–49",
            "tulos 4,1 (n = 8).", "vai miten?!", "ja/tai", "R&D", "1.7.2025:", "klo 13–", "10 + 10", "a - b",
        ] {
            #expect(room.read(text).text == text)
        }
    }

    @Test func `Signs without a text are nothing to save yet`() {
        var room = CaptureRoom()
        room.capture("yksi")
        for line in [">1", ".c ", ".c >1", "<", ",ta "] { #expect(!room.read(line).isComplete) }
        #expect(room.read(". >1").isComplete)
    }
}
