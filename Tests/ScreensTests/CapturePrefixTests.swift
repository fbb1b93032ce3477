import MeetingEngine
import SampleMeeting
import Screens
import Testing

@Suite struct CapturePrefixTests {
    @Test func `A dot and a letter choose the kind, a comma and a name the speaker, in either order`() {
        let room = CaptureRoom()
        for line in [".c,ta Se on vain tyyli.", ",ta.c Se on vain tyyli.", ".c,tapio Se on vain tyyli."] {
            let reading = room.read(line)
            #expect(reading.kind == .claim && reading.kindIsChosen)
            #expect(reading.speaker == room.person("Tapio"))
            #expect(reading.text == "Se on vain tyyli.")
        }
        #expect(room.read(".o Oivallus").kind == .insight)
        #expect(room.read(",k Kokeilin.").speaker == room.person("Kerttu"))
        #expect(room.read(",k Kokeilin.").kind == .situationFactor)
    }

    @Test func `The parts of a prefix may also stand apart`() {
        let room = CaptureRoom()
        for line in [".c ,ta Se on tyyli.", ",ta .c Se on tyyli.", ".c ta: Se on tyyli."] {
            let reading = room.read(line)
            #expect(reading.kind == .claim && reading.speaker == room.person("Tapio") && reading.text == "Se on tyyli.")
        }
        #expect(room.read(".c .k Se on tyyli.").text == ".k Se on tyyli.")
        #expect(room.read(".c , se on tyyli").text == ", se on tyyli")
        #expect(room.read(".c ...ja se").text == "...ja se")
    }

    @Test func `In a round the line belongs to whose turn it is, and says so when it does not`() {
        let room = CaptureRoom()
        var context = room.context
        context.turn = room.person("Helka")
        let grammar = CaptureGrammar(context: context, place: CapturePlace(in: context))
        #expect(grammar.read("Kamerat kiinni.").speaker == room.person("Helka"))
        #expect(grammar.read(",ta Kamerat kiinni.").speaker == room.person("Tapio"))
        let nobodys = grammar.read(",- Kamerat kiinni.").entry(id: ID(high: 0, low: 1), before: .zero, block: nil)
        let entry = Entry(nobodys, number: 1, seat: room.seat, time: .zero, event: ID(high: 0, low: 2))
        #expect(grammar.line(for: entry) == ",- Kamerat kiinni.")
    }

    @Test func `A name before a colon is a speaker from two letters`() {
        let room = CaptureRoom()
        #expect(room.read("ta: Ei saa.").speaker == room.person("Tapio"))
        #expect(room.read("Tapio: Ei saa.").text == "Ei saa.")
        #expect(room.read(".c helka: Ei saa.").speaker == room.person("Helka"))
        #expect(room.read("t: Ei saa.").text == "t: Ei saa.")
        #expect(room.read("Ohjaaja: jatketaan.").speaker == .facilitator)
        #expect(room.read("as: jatketaan.").text == "as: jatketaan.")
    }

    @Test func `Unknown and ambiguous names stay text, and which ones are meant is asked`() {
        let room = CaptureRoom(names: ["Tapio", "Tarja", "Ta"])
        #expect(room.read(",zorro Hei").text == ",zorro Hei")
        #expect(room.read(",.c Hei").text == ",.c Hei")
        let reading = room.read(",t Hei")
        #expect(reading.text == ",t Hei" && reading.speaker == nil)
        #expect(reading.hints == [.severalNames([room.person("Tapio"), room.person("Tarja"), room.person("Ta")])])
        // An exact name beats the longer ones that begin with it.
        #expect(room.read(",ta Hei").speaker == room.person("Ta"))
        #expect(room.read("ta: Hei").speaker == room.person("Ta"))
    }

    @Test func `Diacritics may be left out, and count when they are typed`() {
        let room = CaptureRoom(names: ["Päivi", "Pauli", "Åke", "Änne-Maija"])
        #expect(room.read(",pa Hei").speaker == nil)
        #expect(room.read(",pä Hei").speaker == room.person("Päivi"))
        #expect(room.read(",paivi Hei").speaker == room.person("Päivi"))
        #expect(room.read(",PAU Hei").speaker == room.person("Pauli"))
        #expect(room.read(",ak Hei").speaker == room.person("Åke"))
        #expect(room.read(",annem Hei").speaker == room.person("Änne-Maija"))
        #expect(room.read(",änne-m Hei").speaker == room.person("Änne-Maija"))
    }

    @Test func `Names with blanks are typed without them, or by their surname`() {
        let room = CaptureRoom(names: ["Matti Korpi", "Matti Lahti", "Kaisa Niemi"])
        #expect(room.read(",mattik Hei").speaker == room.person("Matti Korpi"))
        #expect(room.read(",lahti Hei").speaker == room.person("Matti Lahti"))
        #expect(room.read("matti l: Hei").speaker == room.person("Matti Lahti"))
        // A first name comes before a surname.
        #expect(room.read(",k Hei").speaker == room.person("Kaisa Niemi"))
    }

    @Test func `Who is there comes first: roles and absentees do not compete`() {
        var room = CaptureRoom(names: ["Aura", "Oona", "Olavi"])
        #expect(room.read(",o Hei").speaker == nil)
        for (name, attendance) in [("Aura", Attendance.present), ("Oona", .remote), ("Olavi", .away)] {
            guard case .person(let id) = room.person(name) else { continue }
            room.act(.markAttendance(id, attendance))
        }
        #expect(room.read(",o Hei").speaker == room.person("Oona"))
        #expect(room.read(",a Hei").speaker == room.person("Aura"))
        #expect(room.read(",as Hei").speaker == .expert)
        #expect(room.read(",ol Hei").speaker == room.person("Olavi"))
    }

    @Test func `A dot and a blank make a mark, alone or with more`() {
        let room = CaptureRoom()
        #expect(room.read(". tapio ja eino kiivastuivat").isMark)
        #expect(room.read(". tapio ja eino kiivastuivat").text == "tapio ja eino kiivastuivat")
        #expect(room.read(".c. jotain tyylistä").isMark)
        #expect(room.read(".c. jotain tyylistä").kind == .claim)
        #expect(room.read(".,ta jotain").speaker == room.person("Tapio"))
        #expect(room.read(".").isComplete)
    }

    @Test func `A comma and a dash say that nobody speaks`() {
        let room = CaptureRoom()
        #expect(room.read(".x Suoja on vahva.").speaker == .expert)
        #expect(room.read(".x,- Suoja on vahva.").speaker == nil)
    }

    @Test func `Each kind has its usual speaker`() {
        let room = CaptureRoom()
        for kind in EntryKind.allCases {
            let speaker = room.read(".\(kind.letter) Teksti").speaker
            switch kind.letter {
            case "a", "f", "x", "l", "u": #expect(speaker == .expert)
            case "g", "w", "m", "j": #expect(speaker == .facilitator)
            default: #expect(speaker == nil)
            }
        }
    }

    @Test func `An anonymous block takes the speaker off and says whose name it was`() {
        let room = CaptureRoom(capture: .anonymous)
        let reading = room.read(",ta Pelkään seuraavaa yt-kierrosta.")
        #expect(reading.speaker == nil)
        #expect(reading.speakerTakenOff == room.person("Tapio"))
        #expect(reading.text == "Pelkään seuraavaa yt-kierrosta.")
        #expect(room.read(".x Suoja on vahva.").speaker == nil)
    }

    @Test func `A blank first makes the whole line text`() {
        let room = CaptureRoom()
        #expect(room.read(" .c on laji").text == ".c on laji")
        #expect(room.read(" .c on laji").kind == .situationFactor)
        #expect(room.read(" ta: hei").text == "ta: hei")
    }

    @Test func `Ordinary beginnings stay text`() {
        let room = CaptureRoom()
        for text in [
            "...ja sitten hän lähti.", "…ja sitten", ".net on kieli", ".cc-palvelu", ", ja sitten", "., mutta", "...",
            "Kiire ja peruutukset: neuvotteluille varataan puoli tuntia.", "Rakenne rauhoittaa: tapaaminen.",
            "Huom: tärkeä.", "klo 13:30 jatketaan", "8:00 aloitus", "-- ja vielä", "> siteeraus", "+ plussa", "- viiva",
            "< pienempi", "# otsikko",
        ] {
            #expect(room.read(text).text == text)
            #expect(room.read(text).speaker == nil && !room.read(text).isMark)
        }
    }

    @Test(arguments: EntryKind.allCases)
    func `The sample's texts stay text in every kind of block`(kind: EntryKind) {
        let stage = SampleStage()
        let block = Block(id: stage.ids.nextBlock, title: "Lohko", planned: 30, kinds: [kind])
        let grammar = CaptureGrammar(context: stage.context, place: CapturePlace(block: block, kind: kind))
        for row in SampleRow.all {
            let reading = grammar.read(row.text)
            #expect(reading.text == row.text)
            #expect(reading.signs == [] && reading.links == [] && reading.themes == [] && reading.outcome == nil)
        }
    }
}

extension IDSource {
    fileprivate var nextBlock: ID<Block> {
        var copy = self
        return copy.next(at: WallTime(milliseconds: 0))
    }
}
