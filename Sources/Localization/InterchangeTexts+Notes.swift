// MARK: Rosters and notes

extension InterchangeTexts {
    /// A roster has nobody.
    public var noPeople: String {
        pick("Luettelossa ei ole ketään.", "Det finns ingen i listan.", "There is nobody on the list.")
    }
    /// A value cannot be a name.
    public func notAName(_ value: String) -> String {
        pick(
            "”\(value.prefix(40))” ei käy nimeksi. Yksi nimi, enintään 100 merkkiä, yhdellä rivillä.",
            "”\(value.prefix(40))” duger inte som namn. Ett namn, högst 100 tecken, på en rad.",
            "“\(value.prefix(40))” cannot be a name. One name, at most 100 characters, on one line."
        )
    }
    /// A name stands twice.
    public func nameTwice(_ name: String, firstLine: Int) -> String {
        pick(
            "”\(name)” on jo rivillä \(firstLine). Erota kaimat sukunimellä tai kirjaimella.",
            "”\(name)” finns redan på rad \(firstLine). Skilj namnar åt med efternamn eller en bokstav.",
            "“\(name)” is on line \(firstLine) already. Tell namesakes apart by surname or a letter."
        )
    }
    /// A value is no kind.
    public func unknownKind(_ value: String) -> String {
        pick(
            "Lajia ”\(value)” ei ole. Kirjoita lajin kirjain tai nimi, kuten k tai kokemus.",
            "Slaget ”\(value)” finns inte. Skriv slagets bokstav eller namn, som k eller erfarenhet.",
            "There is no kind “\(value)”. Write a kind's letter or name, such as k or experience."
        )
    }
    /// A value is no time.
    public func notATime(_ value: String) -> String {
        pick(
            "”\(value)” ei ole aika. Aika alusta on 0:12:30, kellonaika 13.02 tai 13:02:10.",
            "”\(value)” är ingen tid. Tiden från start är 0:12:30, klockslaget 13.02 eller 13:02:10.",
            "“\(value)” is no time. A time from the start is 0:12:30, a time of day 13:02 or 13:02:10."
        )
    }
    /// A value is no date.
    public func notADate(_ value: String) -> String {
        pick(
            "”\(value)” ei ole päivä. Kirjoita 9.4.2026, 9.4., pe tai 2026-04-09.",
            "”\(value)” är ingen dag. Skriv 9.4.2026, 9.4, fre eller 2026-04-09.",
            "“\(value)” is no date. Write 9 Apr 2026, 9.4., Fri or 2026-04-09."
        )
    }
    /// A row is earlier than the one before it.
    public func timeGoesBack(_ value: String) -> String {
        pick(
            "Aika \(value) on ennen edellistä riviä. Järjestä rivit ajan mukaan.",
            "Tiden \(value) är före föregående rad. Ordna raderna efter tid.",
            "The time \(value) is before the row above. Put the rows in order of time."
        )
    }
    /// Two times of a row do not agree.
    public func timesDisagree(offset: String, clock: String, expected: String) -> String {
        pick(
            "Kellonaika \(clock) ei sovi aikaan alusta \(offset): sen pitäisi olla \(expected). Korjaa tai poista toinen.",
            "Klockslaget \(clock) passar inte tiden från start \(offset): det borde vara \(expected). Rätta eller ta bort den ena.",
            "The time of day \(clock) does not fit \(offset) from the start: it should be \(expected). Mend or remove one."
        )
    }
    /// A time has not come yet.
    public func timeInFuture(_ value: String) -> String {
        pick(
            "Tapaaminen on kesken, ja \(value) on vasta edessä.",
            "Träffen pågår, och \(value) har inte kommit ännu.",
            "The meeting is going on, and \(value) has not come yet."
        )
    }
    /// The agenda has no such block.
    public func unknownBlock(_ value: String, known: [String]) -> String {
        pick(
            "Lohkoa ”\(value)” ei ole aikataulussa. Lohkot: \(list(known)).",
            "Blocket ”\(value)” finns inte i tidsplanen. Block: \(list(known)).",
            "The agenda has no block “\(value)”. Blocks: \(list(known))."
        )
    }
    /// Several blocks have a title that begins so.
    public func ambiguousBlock(_ value: String, matches: [String]) -> String {
        pick(
            "”\(value)” voi olla: \(list(matches)). Kirjoita enemmän tai lohkon numero.",
            "”\(value)” kan vara: \(list(matches)). Skriv mera, eller blockets nummer.",
            "“\(value)” may be: \(list(matches)). Write more, or the block's number."
        )
    }
    /// Several people have the name.
    public func ambiguousName(_ value: String) -> String {
        pick(
            "”\(value)” on luettelossa useampi. Kirjoita koko nimi.",
            "Det finns flera ”\(value)” i listan. Skriv hela namnet.",
            "More than one person on the list is “\(value)”. Write the whole name."
        )
    }
    /// No row has the identity.
    public func unknownReference(_ value: String) -> String {
        pick(
            "Riviä, jonka tunnus on ”\(value)”, ei ole.",
            "Det finns ingen rad med beteckningen ”\(value)”.",
            "No row has the id “\(value)”."
        )
    }
    /// The row with the identity comes later.
    public func laterReference(_ value: String) -> String {
        pick(
            "Viite ”\(value)” ei osoita aiempaan riviin. Viitata voi vain sitä ennen sanottuun.",
            "Hänvisningen ”\(value)” leder inte till en tidigare rad. Man kan bara hänvisa till det som sagts förut.",
            "The reference “\(value)” does not lead to an earlier row. Only what was said before can be referred to."
        )
    }
    /// An identity stands twice.
    public func identityTwice(_ value: String, firstLine: Int) -> String {
        pick(
            "Tunnus ”\(value)” on jo rivillä \(firstLine). Jokaisella rivillä on oma.",
            "Beteckningen ”\(value)” finns redan på rad \(firstLine). Varje rad har en egen.",
            "The id “\(value)” is on line \(firstLine) already. Each row has its own."
        )
    }
    /// A private note is shared.
    public var privateNoteShared: String {
        pick(
            "Ohjaajan muistiinpano ei mene muille. Poista jakelu tai vaihda laji.",
            "Ledarens anteckning går inte till andra. Ta bort sändlistan eller byt slag.",
            "A facilitator's note goes to nobody else. Remove the audience or change the kind."
        )
    }
    /// A relation differs from what the kinds say.
    public func relationDiffers(written: String, meant: String) -> String {
        pick(
            "Suhde ”\(written)” jää lukematta: lajien mukaan se on ”\(meant)”.",
            "Relationen ”\(written)” läses inte: enligt slagen är den ”\(meant)”.",
            "The relation “\(written)” is not read: by the kinds it is “\(meant)”."
        )
    }
    /// There are no notes.
    public var noNotes: String {
        pick(
            "Tiedostossa ei ole kirjauksia.",
            "Det finns inga anteckningar i filen.",
            "There are no notes in the file."
        )
    }
}
