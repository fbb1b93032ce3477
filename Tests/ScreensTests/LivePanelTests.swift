import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// Panels show; they take keys only when entered on purpose.
@Suite struct LivePanelTests {
    @Test func `nine people take nine keys, once attendance is entered`() {
        var driver = LiveDriver(names: LiveDriver.names + ["Vieno"])
        driver.press(.tab)
        driver.press(.enter, .enter, .enter, .character("e"), .enter, .enter, .character("p"), .enter, .enter)
        #expect(driver.meeting.attendance.count == 9)
        #expect(driver.meeting.attendance.values.filter { $0 == .present }.count == 7)
        #expect(driver.shows("Läsnäolo 9/9"))
        driver.press(.escape)
        driver.enter("huomio ennen alkua")
        #expect(driver.entries.last?.text == "huomio ennen alkua")
    }

    @Test func `everybody at once, and guests by name`() {
        var driver = LiveDriver()
        driver.press(.tab)
        driver.type("pk")
        #expect(driver.shows("Läsnäolo 8/8"))
        #expect(driver.meeting.attendance.values.filter { $0 == .away }.count == 1)
        driver.type("vMatti Meikäläinen")
        driver.press(.enter)
        #expect(driver.shows("Läsnäolo 9/9"))
        #expect(driver.shows("Matti Meikäläinen"))
        #expect(driver.programme.roster.values.last?.role == .guest)
    }

    @Test func `letters go to the line while a panel is only shown`() {
        var driver = LiveDriver()
        driver.enter("epk")
        #expect(driver.meeting.attendance.isEmpty)
        #expect(driver.entries.last?.text == "epk")
    }

    @Test func `late arrivals and leavers are one command`() {
        var driver = LiveDriver.running()
        driver.enter(":etänä hel")
        #expect(driver.bottom.contains("Helka: etänä."))
        driver.enter(":poissa Tapio")
        driver.enter(":guest Vieras Virtanen")
        #expect(driver.meeting.attendance.count == 3)
        driver.enter(",vi Hei vaan")
        #expect(driver.shows("Vieras   Hei vaan"))
    }

    @Test func `during the meeting attendance shows who has been written down how often`() {
        var driver = LiveDriver.running()
        driver.enter(",au toinenkin")
        driver.enter(":läsnäolo")
        #expect(driver.rows.contains { $0.contains("Aura") && $0.hasSuffix("2 kirjausta") })
        #expect(driver.rows.contains { $0.contains("Sisko") && $0.hasSuffix("0 kirjausta") })
        driver.press(.escape)
        #expect(!driver.shows("Läsnäolo"))
    }

    @Test func `F7 walks the unfinished ones: each opens, Enter saves and goes on`() {
        var driver = LiveDriver.running()
        driver.press(.function(4))
        driver.enter(". kolmas")
        driver.press(.function(7))
        #expect(driver.shows("Kesken 3"))
        driver.press(.control("e"))
        driver.type(", sovittiin silti")
        driver.press(.enter)
        #expect(driver.shows("Kesken 2"))
        driver.type("toinen täydennetty")
        driver.press(.enter)
        driver.press(.enter)
        #expect(driver.meeting.unfinished.isEmpty)
        #expect(driver.entries.map(\.text).contains("tapio ja eino kiivastuivat, sovittiin silti"))
        driver.press(.function(7))
        #expect(driver.bottom.contains("Keskeneräisiä ei ole"))
    }

    @Test func `F7 again leaves one as it is and goes to the next`() {
        var driver = LiveDriver.running()
        driver.enter(". toinen vihje")
        driver.press(.function(7))
        #expect(driver.shows("› tapio ja eino"))
        driver.press(.function(7))
        #expect(driver.shows("› toinen vihje"))
        driver.press(.escape)
        #expect(driver.meeting.unfinished.count == 2)
        driver.enter("tavallinen")
        #expect(driver.entries.last?.isMark == false)
    }

    @Test func `a round offers speakers in order and goes on when one is written down`() {
        var driver = LiveDriver.running()
        driver.enter(":present aura")
        driver.enter(":present eino")
        driver.enter(":remote helka")
        driver.enter(":kierros")
        #expect(driver.shows("Kierros 1/3: Helka, sitten Aura"))
        driver.enter("etä ensin")
        #expect(driver.entries.last?.speaker != nil)
        #expect(driver.shows("Kierros 2/3: Aura, sitten Eino"))
        driver.enter(":kierros")
        #expect(driver.shows("Kierros 3/3: Eino"))
        driver.enter("viimeinen")
        #expect(!driver.shows("Kierros"))
        driver.enter("ei kenenkään")
        #expect(driver.entries.last?.speaker == nil)
    }

    @Test func `the block's prepared question is logged`() {
        var driver = LiveDriver.running()
        driver.enter(":kysy")
        #expect(driver.entries.last?.text == "Mikä tilanteeseen eniten vaikuttaa?")
        #expect(driver.entries.last?.kind == .question)
        driver.press(.function(2))
        driver.enter(":kysy")
        #expect(driver.bottom.contains("ei ole valmista kysymystä"))
    }

    @Test func `a timer counts down in sight`() {
        var driver = LiveDriver.running()
        driver.enter(":ajastin 2")
        driver.wait(.seconds(30))
        #expect(driver.shows("ajastin 1:30"))
        driver.wait(.seconds(90))
        #expect(driver.shows("ajastin: aika täynnä"))
        driver.wait(.seconds(61))
        #expect(!driver.shows("ajastin"))
    }

    @Test func `help scrolls when entered and types when not`() {
        var driver = LiveDriver.running()
        driver.press(.function(1))
        #expect(driver.shows("Ohje"))
        driver.press(.tab, .pageDown, .pageDown, .end)
        #expect(driver.shows(":lopeta"))
        driver.press(.escape)
        #expect(!driver.shows("Ohje "))
        driver.press(.function(1))
        driver.enter("kirjoitan silti")
        #expect(driver.entries.last?.text == "kirjoitan silti")
    }

    @Test func `names are hidden in discreet mode, numbers stand for them`() {
        var driver = LiveDriver.running()
        driver.enter(":piilota")
        #expect(!driver.shows("Aura"))
        #expect(driver.shows("13.38 t os. 1"))
        driver.type(",au terve")
        #expect(!driver.shows("Aura") && driver.shows("osallistuja 1"))
        driver.press(.control("u"))
        driver.enter(":piilota")
        #expect(driver.shows("13.38 t Aura"))
    }

    @Test func `names can be hidden from the beginning, as in a room with a shared screen`() {
        var driver = LiveDriver.running()
        driver.screen = LiveScreen(meeting: driver.meetingID, isDiscreet: true, in: driver.context)
        #expect(!driver.shows("Aura"))
    }

    @Test func `off the record nothing is kept, and the row says so`() {
        var driver = LiveDriver.running()
        driver.press(.function(9))
        #expect(driver.shows("EI KIRJATA"))
        driver.type("salainen asia")
        #expect(driver.screen.draft(in: driver.context) == nil)
        driver.press(.enter)
        #expect(driver.entries.count == 5)
        driver.wait(.minutes(3))
        driver.press(.function(9))
        #expect(!driver.shows("EI KIRJATA"))
        driver.press(.control("u"))
        driver.enter("taas julkista")
        #expect(driver.shows("── 13.52–13.55 ei kirjattu"))
    }

    @Test func `going off the record backwards says what it destroys before it does`() {
        var driver = LiveDriver.running()
        driver.type(":off 3")
        #expect(driver.shows("Hävittää 3 kirjausta lopullisesti."))
        driver.press(.enter)
        #expect(driver.entries.count == 2)
        #expect(driver.shows("hävitetty"))
    }

    @Test func `the blank screen shows the clock, in a break when it goes on, and no word of anybody`() {
        var driver = LiveDriver.running()
        driver.press(.function(8))
        #expect(!driver.shows("Aura") && !driver.shows("Neuvottelu"))
        #expect(driver.shows("klo 13.52"))
        driver.type("kirjoitan sokkona")
        #expect(!driver.shows("sokkona"))
        driver.press(.escape)
        #expect(driver.shows("› kirjoitan sokkona"))
        driver.press(.enter)
        driver.enter(":tauko")
        driver.press(.function(8))
        #expect(driver.shows("Jatkamme klo 14.07"))
        driver.press(.function(8))
        #expect(driver.shows("Tauko"))
    }
}
