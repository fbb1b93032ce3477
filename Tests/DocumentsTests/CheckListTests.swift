import Documents
import Localization
import MeetingEngine
import Testing

/// The list that the expert checks: everything said in their name, and nobody's claim.
@Suite struct CheckListTests {
    var room = MemoRoom()

    private var list: CheckList { CheckList(of: room.meeting, in: room.programme, zone: .helsinki) }
    private var finnish: String { MemoDocument(Texts(.finnish)).document(list).markdown() }

    @Test mutating func `what somebody else wrote is to be checked, by its number, and moves when it was`() {
        let typed = room.capture(.correction, "Kohtelu ei muutu sallituksi.")
        #expect(finnish.contains("## Tarkistettavaksi"))
        #expect(finnish.contains("- **1 oikaisu:** Kohtelu ei muutu sallituksi. *(asiantuntija ei ole tarkistanut)*"))
        room.act(.reviseContribution(typed, [.checked(true)]), by: Seat(.expert))
        #expect(finnish.contains("Tarkistettavaa ei ole."))
        #expect(finnish.contains("## Tarkistetut"))
        #expect(!finnish.contains("ei ole tarkistanut"))
    }

    @Test mutating func `what was not raised is listed apart, and claims are not in it`() {
        let claim = room.capture(.claim, "Ei saa sanoa.")
        room.contribute("Saa sanoa.", links: [claim])
        #expect(finnish.contains("## Esittämättä jääneet"))
        #expect(finnish.contains("**2 oikaisu:** Saa sanoa. *(ei esitetty, ei muistiossa)*"))
        #expect(!finnish.contains("Ei saa sanoa."))
        #expect(room.memo().expert.corrections.isEmpty)
    }

    @Test mutating func `why, sector, day and doubt stand under a correction in the memo too`() {
        let id = room.contribute(
            "Saa sanoa.",
            [
                .why("Laki muuttui."), .sector("yksityinen ala"), .certain(false),
                .asOf(CalendarDay(year: 2026, month: 1, day: 1)),
            ]
        )
        room.act(.moveContribution(id, to: .raised))
        let memo = MemoDocument(Texts(.finnish)).document(room.memo()).markdown()
        #expect(memo.contains("1. Saa sanoa. *(tarkistettava, ei vielä varma)*"))
        #expect(memo.contains("- **Miksi ero syntyy:** Laki muuttui."))
        #expect(memo.contains("- **Koskee:** yksityinen ala"))
        #expect(memo.contains("tilanne 1.1.2026"))
        #expect(finnish.contains("- **Miksi ero syntyy:** Laki muuttui."))
    }

    @Test mutating func `what is private or kept out is not in it`() {
        room.capture(.correction, "vain ohjaajalle", audience: .facilitator)
        let kept = room.capture(.fact, "ei muistioon")
        room.revise(kept, .outOfMemo(true))
        #expect(list.printedTexts.allSatisfy { !$0.text.contains("vain ohjaajalle") && $0.text != "ei muistioon" })
        #expect(!finnish.contains("vain ohjaajalle") && !finnish.contains("ei muistioon"))
    }
}
