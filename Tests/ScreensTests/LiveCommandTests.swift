import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// The one command table, and what is made of it.
@Suite struct LiveCommandTests {
    @Test func `no two commands claim one key, but those that take turns`() {
        for row in CommandTable.rows {
            for key in row.keys {
                for other in CommandTable.rows(for: key) where other.id != row.id {
                    #expect(row.partner == other.id && other.partner == row.id, "\(row.id) and \(other.id)")
                    #expect(row.stages.isDisjoint(with: other.stages), "\(row.id) and \(other.id)")
                }
            }
        }
    }

    @Test func `every command has one row, and every function key a command`() {
        #expect(Set(CommandTable.rows.map(\.id)) == Set(CommandID.allCases))
        #expect(CommandTable.rows.count == CommandID.allCases.count)
        for number in 1...10 { #expect(!CommandTable.rows(for: .function(number)).isEmpty) }
    }

    @Test(arguments: Language.allCases)
    func `names are single words, and no name means two things`(language: Language) {
        let texts = Texts(language).commands
        var owners: [String: CommandID] = [:]
        for id in CommandID.allCases {
            for name in Set([texts[id].name, id.rawValue]) {
                #expect(!name.contains(" ") && name == name.lowercased())
                // An English name may not be another command's name in this language.
                #expect(owners[name] == nil, "\(name): \(id) and \(String(describing: owners[name]))")
                owners[name] = id
            }
            #expect(!texts[id].title.isEmpty && texts[id].help.hasSuffix("."))
            let takesArgument = CommandTable.row(id).argument != .none
            #expect(takesArgument == !texts[id].argument.isEmpty, "\(id)")
        }
    }

    @Test(arguments: Language.allCases)
    func `menu letters differ`(language: Language) {
        let texts = Texts(language).live.menu
        let letters = BrowseAction.allCases.map { texts.letter(of: $0) }
        #expect(Set(letters).count == letters.count)
        for action in BrowseAction.allCases { #expect(texts.action(of: texts.letter(of: action)) == action) }
    }

    @Test(arguments: Language.allCases)
    func `letters of the attendance panel differ`(language: Language) {
        let panels = Texts(language).live.panels
        let letters = [panels.remoteLetter, panels.awayLetter, panels.allLetter, panels.guestLetter]
        #expect(Set(letters).count == 4)
        for letter in letters { #expect(panels.attendanceKeys.contains(" \(letter) ")) }
    }

    @Test(arguments: Language.allCases)
    func `every command runs by both its names, or says why not`(language: Language) {
        let names = Texts(language).commands
        let arguments: [CommandID: String] = [
            .back: " 1", .goto: " 4", .present: " Aura", .remote: " Eino", .away: " Helka", .guest: " Vieno",
            .timer: " 2", .turn: " Aura", .show: " blank", .erase: " 1", .language: " sv", .off: " 1", .close: "",
            .search: "",
        ]
        let fresh = LiveDriver.running(language)
        for id in CommandID.allCases {
            for name in [names[id].name, id.rawValue] {
                var driver = fresh
                driver.enter(":" + name + (arguments[id] ?? ""))
                if id == .erase { driver.press(.enter) }
                driver.press(.escape)
                let isDone = driver != fresh || !driver.asked.isEmpty
                #expect(isDone || driver.bottom != fresh.bottom, "\(name)")
                // Whatever happened, the line types.
                driver.press(.escape, .control("u"))
                if driver.meeting.isOffRecord { driver.press(.function(9)) }
                driver.enter("Jatkuu")
                #expect(driver.entries.last?.text == "Jatkuu", "\(name)")
            }
        }
    }

    @Test func `every function key does something or says why not, in every stage`() {
        let running = LiveDriver.running()
        var stopped = running
        stopped.press(.function(3))
        var offRecord = running
        offRecord.press(.function(9))
        var closed = running
        closed.press(.function(10), .function(10))
        for (stage, driver) in [
            ("before", LiveDriver()), ("running", running), ("stopped", stopped), ("off", offRecord),
            ("closed", closed),
        ] {
            for number in 1...10 {
                var pressed = driver
                pressed.press(.function(number))
                #expect(pressed.frame != driver.frame, "F\(number) \(stage)")
                var typed = driver
                if stage != "closed" {
                    typed.type(".\(number % 10)")
                    #expect(typed.frame == pressed.frame, ".\(number) \(stage)")
                }
            }
        }
    }

    @Test func `a prefix completes, and Enter runs the first that fits`() {
        var driver = LiveDriver.running()
        driver.type(":kes")
        #expect(driver.shows(":kesken"))
        driver.press(.tab)
        #expect(driver.shows("\n :kesken"))
        driver.press(.control("u"))
        driver.type("seur")
        driver.press(.enter)
        #expect(driver.block == "Kokemusten vertailu")
    }

    @Test func `of the commands that begin so, those that can be used come first`() {
        var driver = LiveDriver.running()
        driver.type(":al 1")
        #expect(driver.shows(":alkoi – Yksi kirjaus siirtyy.") || driver.shows(":alkoi – "))
        driver.press(.enter)
        #expect(driver.bottom.contains("Lohko alkoi klo 13.51."))
    }

    @Test func `a command that cannot be used says why before Enter and after`() {
        var driver = LiveDriver.running()
        driver.type(":jatka")
        #expect(driver.shows("ei nyt: Kello käy jo."))
        driver.press(.enter)
        #expect(driver.bottom.contains("Kello käy jo."))
    }

    @Test func `an unknown command stays in the line to be put right, and an argument too`() {
        var driver = LiveDriver.running()
        driver.enter(":seurrava")
        #expect(driver.bottom.contains("Komentoa :seurrava ei ole"))
        driver.press(.backspace, .backspace, .backspace, .backspace, .backspace)
        driver.type("raava")
        driver.press(.escape)
        driver.enter(":lisää paljon")
        #expect(driver.bottom.contains("En ymmärtänyt: paljon"))
        #expect(driver.shows(":lisää paljon"))
    }

    @Test func `Up in the command line brings earlier commands back`() {
        var driver = LiveDriver.running()
        driver.enter(":extend 3")
        driver.type(":")
        driver.press(.up, .enter)
        #expect(driver.shows("20 min jäljellä"))
    }

    @Test func `erase shows what it destroys and wants Enter twice`() {
        var driver = LiveDriver.running()
        driver.enter(":erase 2")
        #expect(driver.shows("Hävittää yhden kirjauksen lopullisesti. Kiire"))
        #expect(driver.meeting.entry(number: 2)?.standing == .standing)
        driver.press(.enter)
        #expect(driver.meeting.entry(number: 2)?.standing == .erased)
        #expect(!driver.shows("Kiire ja peruutukset"))
        #expect(driver.shows("hävitetty"))
    }

    @Test(arguments: Language.allCases)
    func `the page of keys names every command`(language: Language) {
        let page = KeysDocument.markdown(Texts(language))
        for id in CommandID.allCases { #expect(page.contains("`:\(Texts(language).commands[id].name)")) }
        #expect(difference(page, fromSnapshot: "keys-\(language.rawValue)") == nil)
    }

    @Test func `times and minutes are read as people write them`() {
        var driver = LiveDriver()
        driver.clock(13, 30)
        for time in ["13.04", "13:04", "1304", "klo 13.04"] {
            var late = driver
            late.enter(":start \(time)")
            #expect(late.meeting.stage.isRunning, "\(time)")
            #expect(late.shows("loppuu 16.20"), "\(time)")
        }
        driver.enter(":start 25.99")
        #expect(!driver.meeting.stage.isRunning)
    }
}
