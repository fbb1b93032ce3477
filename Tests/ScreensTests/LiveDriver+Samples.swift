import Localization
import MeetingEngine
import Screens

extension LiveDriver {
    /// The basic agenda: nine blocks, three hours.
    static func agenda(_ ids: inout IDSource, _ time: WallTime) -> Agenda {
        func block(
            _ title: String,
            _ minutes: Minutes,
            _ kinds: [EntryKind],
            role: Block.Role = .work,
            prompt: String = "",
            question: String = "",
            phases: [Block.Phase] = []
        ) -> Block {
            Block(
                id: ids.next(at: time),
                title: title,
                planned: minutes,
                isProtected: role == .rest || role == .insights || role == .closing,
                role: role,
                kinds: kinds,
                prompt: prompt,
                question: question,
                phases: phases
            )
        }
        return Agenda(blocks: [
            block("Aloitus ja pelisäännöt", 10, [.groundRule], prompt: "Opit saa viedä, tarinat jäävät ryhmään."),
            block("Välitehtävien purku", 25, [.experience]),
            block(
                "Tilanteen erittely",
                30,
                [.situationFactor, .claim, .concern],
                prompt: "Mikä tilanteeseen vaikuttaa? Kierros: yksi tekijä kerrallaan.",
                question: "Mikä tilanteeseen eniten vaikuttaa?",
                phases: [
                    Block.Phase(name: "oma mietintä", minutes: 5), Block.Phase(name: "kierros", minutes: 20),
                    Block.Phase(name: "kooste", minutes: 5),
                ]
            ),
            block("Kokemusten vertailu", 30, [.experience, .comparison]),
            block("Tauko", 15, [], role: .rest),
            block("Ratkaisuvaihtoehdot", 30, [.solution, .concern]),
            block("Asiantuntijan puheenvuoro", 15, [.expertComment], role: .expert),
            block("Oivallukset ja välitehtävät", 20, [.insight, .assignment], role: .insights),
            block("Päätös", 5, [.mood], role: .closing),
        ])
    }

    /// The meeting of the picture in the design: 13.52, in the third block, a minute late.
    static func running(_ language: Language = .finnish) -> LiveDriver {
        var driver = LiveDriver(language: language)
        driver.press(.function(2))
        driver.clock(13, 10)
        driver.press(.function(2))
        driver.clock(13, 36)
        driver.press(.function(2))
        driver.clock(13, 38)
        driver.enter(",au Työnantajan edustaja vaihtui kesken neuvottelujen, eikä uusi tiedä, mitä on sovittu.")
        driver.clock(13, 39)
        driver.enter(",ei Kiire ja peruutukset: neuvotteluille varataan puoli tuntia muiden palaverien väliin.")
        driver.clock(13, 49)
        driver.enter(
            ".c,ta Se on kuitenkin vain hänen neuvottelutyylinsä. Siihen ei voi puuttua, kun hän edustaa työnantajaa."
        )
        driver.clock(13, 50)
        driver.enter(".x Epäasiallinen kohtelu ei muutu sallituksi sillä, että kohtelija edustaa työnantajaa.")
        driver.clock(13, 51)
        driver.enter(". tapio ja eino kiivastuivat")
        driver.clock(13, 52)
        return driver
    }
}
