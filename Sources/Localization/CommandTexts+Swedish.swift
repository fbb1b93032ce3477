extension CommandText {
    static func swedish(_ id: CommandID) -> CommandText {
        switch id {
        case .start:
            .init("starta", "starta", "Startar klockan; ett klockslag flyttar starten bakåt.", argument: "[kl.]")
        case .next: .init("nästa", "nästa", "Går till nästa block.")
        case .previous: .init("föregående", "ångra byte", "Tar tillbaka bytet av block; inga anteckningar rörs.")
        case .back:
            .init(
                "började",
                "blocket började",
                "Blocket började för några minuter sedan; senare anteckningar följer med.",
                argument: "minuter"
            )
        case .goto:
            .init(
                "gåtill",
                "gå till block",
                "Går till ett block enligt nummer eller början av namnet.",
                argument: "block"
            )
        case .skip: .init("hoppa", "hoppa över", "Lämnar bort nästa eller valt block.", argument: "[block]")
        case .break: .init("paus", "paus nu", "Börjar nästa paus nu; blocket fortsätter efteråt.")
        case .extend:
            .init("förläng", "+5 min", "Ger blocket fem minuter till, eller så många du säger.", argument: "[min]")
        case .replan: .init("anpassa", "anpassa", "Föreslår hur resten ryms i tiden; ett andra F6 godkänner.")
        case .stop: .init("stopp", "stopp", "Stannar klockan; du kan ändå anteckna.", argument: "[min sedan]")
        case .continue: .init("fortsätt", "fortsätt", "Låter klockan gå igen.")
        case .close:
            .init("avsluta", "avsluta", "Visar vad som är öppet; ett andra F10 avslutar träffen.", argument: "[kl.]")
        case .reopen: .init("öppna", "öppna igen", "Fortsätter en avslutad träff.")
        case .settle: .init("mellanrum", "stryk mellanrum", "Räknar inte med tiden då datorn var borta.")
        case .mark: .init("märke", "märke", "Märker stunden; texten kan fyllas i senare.", argument: "[ledtråd]")
        case .unfinished:
            .init("ofärdigt", "ofärdigt", "Visar vad som är ofärdigt; en bokstav kvitterar, Enter tar till raden.")
        case .ask: .init("fråga", "fråga", "Antecknar blockets färdiga fråga.")
        case .search: .init("sök", "sök", "Söker i den här träffens anteckningar.", argument: "[ord]")
        case .undo: .init("ångra", "ångra", "Ångrar din senaste handling.")
        case .redo: .init("görom", "gör om", "Gör om det som ångrades.")
        case .erase:
            .init("utplåna", "utplåna", "Utplånar texterna för gott; det går inte att ångra.", argument: "nummer")
        case .off:
            .init(
                "utanför",
                "antecknas inte",
                "Ingenting sparas; ett tal utplånar också de senaste minuterna.",
                argument: "[min]"
            )
        case .on: .init("anteckna", "antecknas igen", "Anteckningarna fortsätter.")
        case .roster: .init("närvaro", "närvaro", "Visar vilka som är med och vem som saknar anteckningar; Tab går in.")
        case .turn:
            .init(
                "tur",
                "talartur",
                "Lägger till på talarlistan; nästa går vidare, klart tömmer.",
                argument: "namn|nästa|klart"
            )
        case .queue: .init("kö", "kön", "Visar vad den sakkunniga vill ta upp; Tab går till kön.")
        case .raise: .init("framför", "framför", "Det första i kön, eller numret, tas upp.", argument: "[nummer]")
        case .record: .init("antecknad", "antecknad", "Det framförda är behandlat och står kvar.", argument: "[nummer]")
        case .park: .init("parkera", "parkera", "Lägger den sakkunnigas sak åt sidan.", argument: "[nummer]")
        case .return: .init("tillkön", "tillbaka till kön", "Lägger saken tillbaka i kön.", argument: "[nummer]")
        case .check:
            .init(
                "kontrollera",
                "ska kontrolleras",
                "Saken blir ett löfte som utreds till en viss dag.",
                argument: "[>nummer] [dag]"
            )
        case .withdraw: .init("återta", "återta rättelse", "Tar tillbaka det du själv köat.", argument: "[nummer]")
        case .show:
            .init(
                "visa",
                "publikvyn",
                "Väljer vad publikvyn visar.",
                argument: "tidsplan|sammanfattning|insikter|tomt"
            )
        case .present: .init("här", "här", "Märker att någon är på plats.", argument: "namn")
        case .remote: .init("distans", "distans", "Märker att någon är med på distans.", argument: "namn")
        case .away: .init("borta", "borta", "Märker att någon är borta eller har gått.", argument: "namn")
        case .guest: .init("gäst", "gäst", "Lägger till en gäst och märker närvaro.", argument: "namn")
        case .round: .init("runda", "runda", "Erbjuder talare i sittordning; igen går vidare.", argument: "[slut]")
        case .timer: .init("timer", "timer", "Räknar ned minuter synligt; 0 slutar.", argument: "minuter")
        case .carryover:
            .init(
                "senast",
                "från senast",
                "Går igenom vad tidigare träffar lämnade: uppgifter, frågor, löften."
            )
        case .readback:
            .init(
                "läs",
                "läs upp",
                "Visar en sammanfattning eller insikt att läsa upp; Enter godkänner.",
                argument: "[nummer]"
            )
        case .rate:
            .init(
                "omdöme",
                "omdömen",
                "Antecknar omdömen 1–5: målets nummer eller stämning, sedan siffror.",
                argument: "1 4 3 5"
            )
        case .organisation:
            .init(
                "organisation",
                "till organisationen",
                "Visar vad organisationen får; mellanslag tar med eller bort, l låser."
            )
        case .help: .init("hjälp", "hjälp", "Visar tangenter och kommandon.")
        case .blank: .init("dölj", "dölj skärmen", "Tömmer skärmen för blickar; klockan går.")
        case .discreet: .init("diskret", "dölj namn", "Döljer namnen eller visar dem igen.")
        case .agenda: .init("tidsplan", "tidsplan", "Öppnar tidsplanen för ändring.")
        case .memo: .init("promemoria", "promemoria", "Visar promemorian för varje läsare.")
        case .language: .init("språk", "språk", "Byter skärmens språk: fi, sv eller en.", argument: "fi|sv|en")
        case .saved: .init("sparat", "sparat?", "Berättar om allt är sparat.")
        case .redraw: .init("rita", "rita om", "Ritar om skärmen.")
        case .home: .init("program", "program", "Tillbaka till programlistan; träffen fortsätter.")
        case .suspend: .init("undan", "undan", "Lägger programmet undan till kommandoraden; fg tar det tillbaka.")
        case .quit: .init("sluta", "sluta", "Stänger programmet; träffen och klockan går vidare.")
        }
    }
}
