import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// The picture that the product was designed by, row by row.
@Suite struct LivePictureTests {
    /// A block that holds corrections back, without phases; two claims are open from the block before.
    private func driver() -> LiveDriver {
        var ids = IDSource(seed: 3)
        var agenda = LiveDriver.agenda(&ids, WallTime(milliseconds: 1_773_313_200_000))
        agenda.blocks[2].phases = []
        agenda.blocks[2].holdsCorrections = true
        var driver = LiveDriver(agenda: agenda)
        driver.press(.function(2))
        driver.clock(13, 10)
        driver.press(.function(2))
        driver.enter(".c Ei saa nauhoittaa")
        driver.enter(".c Palkkaa ei tarvitse maksaa")
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
        driver.enter(".x Epäasiallinen kohtelu ei muutu sallituksi sillä, että kohtelija edustaa työnantajaa. >5")
        driver.clock(13, 51)
        driver.enter(". tapio ja eino kiivastuivat")
        driver.clock(13, 52)
        driver.type(",la Edustettavat odottavat luottamusmieheltä kovuutta. Jos palaa ilman voittoa, saa kuulla siitä.")
        return driver
    }

    @Test func `the header says where the meeting is, in words`() {
        let rows = driver().rows
        #expect(rows[0] == " Neuvotteluilmapiiri 2/5           klo 13.52   loppuu 16.01 (1 min yli)   ⚑2 ▢1")
        #expect(rows[1] == " ▶ Tilanteen erittely, 14 min jäljellä │ sitten Kokemusten vertailu │tauko 14.36")
    }

    @Test func `the log shows entries, an answer under its claim, what is queued, and a mark`() {
        let text = driver().frame.text
        #expect(
            text.contains(
                """
                 13.38 t Aura     Työnantajan edustaja vaihtui kesken neuvottelujen, eikä uusi
                                  tiedä, mitä on sovittu.
                 13.39 t Eino     Kiire ja peruutukset: neuvotteluille varataan puoli tuntia
                                  muiden palaverien väliin.
                 13.49 c Tapio    Se on kuitenkin vain hänen neuvottelutyylinsä. Siihen ei voi
                                  puuttua, kun hän edustaa työnantajaa.
                 13.50 x asiant.  └ Epäasiallinen kohtelu ei muutu sallituksi sillä, että
                                    kohtelija edustaa työnantajaa.                      jonossa
                 13.51 ▢          tapio ja eino kiivastuivat
                """
            )
        )
    }

    @Test func `the line stands under its chips, the keys under the line`() {
        let rows = driver().rows
        #expect(rows[20] == " tilannetekijä · Lauri                                           tallessa 13.51")
        #expect(rows[21] == " › Edustettavat odottavat luottamusmieheltä kovuutta. Jos palaa ilman voittoa,")
        #expect(rows[22] == "   saa kuulla siitä.")
        #expect(rows[23] == " F1 ohje  F2 seuraava  F4 merkki  F7 kesken  . laji  , puhuja  : komento  / haku")
        #expect(driver().frame.cursor == Place(row: 22, column: 20))
    }
}
