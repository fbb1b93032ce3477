public import MeetingEngine

/// Why a command was not carried out, as a sentence: what is so, and what helps.
public struct RefusalTexts: Sendable {
    private let sentence: @Sendable (Refusal) -> String

    /// The sentence of a refusal.
    public subscript(refusal: Refusal) -> String { sentence(refusal) }
}

extension RefusalTexts {
    static let finnish = RefusalTexts { refusal in
        switch refusal {
        case .programmeExists: "Ohjelma on jo olemassa."
        case .noProgramme: "Tiedostossa ei ole ohjelmaa."
        case .badShortName(let name): "Lyhytnimeksi ei käy \(name): pieniä kirjaimia, numeroita ja väliviivoja."
        case .noSuchPerson: "Henkilöä ei ole luettelossa."
        case .personExists: "Henkilö on jo luettelossa."
        case .meetingExists: "Tapaaminen on jo ohjelmassa."
        case .noSuchMeeting: "Tapaamista ei ole."
        case .noSuchEntry: "Kirjausta ei ole, tai sen teksti on hävitetty."
        case .noSuchBlock: "Lohkoa ei ole aikataulussa."
        case .badAgenda: "Aikataulussa pitää olla lohkoja, ja jokaisessa 1–600 minuuttia."
        case .agendaHasChanged: "Aikataulu muuttui sillä välin. Katso se uudestaan."
        case .blockHasBegun(let title): "Lohko \(title) on jo alkanut."
        case .notStarted: "Tapaaminen ei ole vielä alkanut: F2 aloittaa."
        case .alreadyStarted: "Tapaaminen on jo alkanut."
        case .closed: "Tapaaminen on päätetty; :avaa jatkaa sitä."
        case .notClosed: "Tapaaminen ei ole päätetty."
        case .cancelled: "Tapaaminen on peruttu."
        case .lastBlock: "Tämä on viimeinen lohko; F10 päättää."
        case .firstBlock: "Peruttavaa vaihtoa ei ole."
        case .blockIsCurrent: "Lohko on jo menossa."
        case .noBreakLeft: "Taukoja ei ole enää jäljellä."
        case .timeOutOfRange: "Aika ei käy: se on ennen edellisen alkua tai tulevaisuudessa."
        case .minutesOutOfRange: "Minuutit eivät käy tähän lohkoon."
        case .speakersWouldBeErased(let count): "Nimetön lohko: \(count) puhujaa häviäisi lopullisesti."
        case .clockStopped: "Kello seisoo jo; F3 jatkaa."
        case .clockRuns: "Kello käy jo."
        case .noGap: "Väliä, jonka voisi jättää pois, ei ole."
        case .replanHasChanged: "Ehdotus vanheni; tässä uusi."
        case .nothingToReplan: "Aika riittää: sovitettavaa ei ole."
        case .offRecord: "Nyt ei kirjata; F9 jatkaa kirjaamista."
        case .onRecord: "Kirjaaminen on jo päällä."
        case .emptyText: "Teksti puuttuu."
        case .entryExists: "Kirjaus on jo tallessa."
        case .badLink: "Viite ei osoita kirjaukseen, jota voi seurata."
        case .anonymousBlock: "Nimettömässä lohkossa puhujaa ei tallenneta."
        case .ownNoteStaysPrivate: "Oma muistiinpano jää sinulle."
        case .keptFromOrganisation: "Osallistuja on pyytänyt, ettei kirjaus mene järjestölle."
        case .noSuchGoal: "Ohjelmassa ei ole sellaista tavoitetta."
        case .noScores: "Arviot puuttuvat: numeroita 1–5."
        case .scoreOutOfRange(let score): "Arvio \(score) ei käy: arviot ovat 1–5."
        case .laterMeeting: "Kirjaus kuuluu myöhempään tapaamiseen."
        case .outcomeDoesNotFit: "Tällaista kirjausta ei kuitata näin."
        case .noSuchVersion: "Sellaista muistion versiota ei ole."
        case .versionIsApproved: "Muistion versio on jo hyväksytty."
        case .versionIsRecalled: "Versiosta on hävitetty tekstiä: se perutaan, ja tilalle lähetetään uusi."
        case .memoIsCirculated: "Muistio on jo lähetetty: päättämistä ei voi kumota. :avaa jatkaa tapaamista."
        case .noSuchRecommendation: "Sellaista suositusta ei ole."
        case .notThisSeat: "Tältä paikalta sitä ei voi tehdä."
        case .nothingToUndo: "Kumottavaa ei ole."
        case .nothingToRedo: "Uudestaan tehtävää ei ole."
        case .notAContribution: "Kirjaus ei ole asiantuntijan jonossa."
        case .wrongTransition(let from, let to):
            "Ei käy: se on \(TermTexts.finnish.contributions[from]), siitä ei tule \(TermTexts.finnish.contributions[to])."
        case .promiseWithoutDay: "Tarkistettava tarvitsee lupauksen ja päivän, johon mennessä se selvitetään."
        case .movedSince(let seat, let number, let state):
            "Ei voi kumota: sen tila on nyt \(TermTexts.finnish.contributions[state]), tekijänä \(finnishSeat(seat))\(number.map { " (kirjaus \($0))" } ?? "")."
        case .changedSince(let seat, let number):
            "Ei voi kumota: \(finnishSeat(seat)) on muuttanut sitä sen jälkeen\(number.map { " (kirjaus \($0))" } ?? "")."
        }
    }

    private static func finnishSeat(_ seat: Seat) -> String {
        switch seat.role {
        case .facilitator: "ohjaaja"
        case .expert: "asiantuntija"
        case .command: "komento"
        }
    }

    static let swedish = RefusalTexts { refusal in
        switch refusal {
        case .programmeExists: "Programmet finns redan."
        case .noProgramme: "Filen innehåller inget program."
        case .badShortName(let name): "\(name) duger inte som kort namn: små bokstäver, siffror och bindestreck."
        case .noSuchPerson: "Personen finns inte i förteckningen."
        case .personExists: "Personen finns redan i förteckningen."
        case .meetingExists: "Träffen finns redan i programmet."
        case .noSuchMeeting: "Träffen finns inte."
        case .noSuchEntry: "Anteckningen finns inte, eller dess text är utplånad."
        case .noSuchBlock: "Blocket finns inte i tidsplanen."
        case .badAgenda: "Tidsplanen behöver block, vart och ett på 1–600 minuter."
        case .agendaHasChanged: "Tidsplanen har ändrats under tiden. Se på den igen."
        case .blockHasBegun(let title): "Blocket \(title) har redan börjat."
        case .notStarted: "Träffen har inte börjat: F2 startar."
        case .alreadyStarted: "Träffen har redan börjat."
        case .closed: "Träffen är avslutad; :öppna fortsätter den."
        case .notClosed: "Träffen är inte avslutad."
        case .cancelled: "Träffen är inställd."
        case .lastBlock: "Det här är det sista blocket; F10 avslutar."
        case .firstBlock: "Det finns inget byte att ta tillbaka."
        case .blockIsCurrent: "Blocket pågår redan."
        case .noBreakLeft: "Inga pauser återstår."
        case .timeOutOfRange: "Tiden går inte: den är före föregående början eller i framtiden."
        case .minutesOutOfRange: "Minuterna passar inte det här blocket."
        case .speakersWouldBeErased(let count): "Anonymt block: \(count) talare skulle utplånas för gott."
        case .clockStopped: "Klockan står redan; F3 fortsätter."
        case .clockRuns: "Klockan går redan."
        case .noGap: "Det finns inget mellanrum att stryka."
        case .replanHasChanged: "Förslaget föråldrades; här är ett nytt."
        case .nothingToReplan: "Tiden räcker: inget att anpassa."
        case .offRecord: "Nu antecknas inte; F9 fortsätter."
        case .onRecord: "Det antecknas redan."
        case .emptyText: "Texten saknas."
        case .entryExists: "Anteckningen är redan sparad."
        case .badLink: "Länken leder inte till en anteckning."
        case .anonymousBlock: "I ett anonymt block sparas ingen talare."
        case .ownNoteStaysPrivate: "En egen anteckning stannar hos dig."
        case .keptFromOrganisation: "En deltagare har bett att anteckningen inte går till organisationen."
        case .noSuchGoal: "Programmet har inget sådant mål."
        case .noScores: "Omdömena saknas: siffror 1–5."
        case .scoreOutOfRange(let score): "Omdömet \(score) går inte: omdömena är 1–5."
        case .laterMeeting: "Anteckningen hör till en senare träff."
        case .outcomeDoesNotFit: "En sådan anteckning kvitteras inte så."
        case .noSuchVersion: "Promemorian har ingen sådan version."
        case .versionIsApproved: "Versionen av promemorian är redan godkänd."
        case .versionIsRecalled: "Text i versionen har utplånats: den återkallas, och en ny skickas i stället."
        case .memoIsCirculated: "Promemorian är redan utskickad: avslutningen kan inte ångras. :öppna fortsätter."
        case .noSuchRecommendation: "Det finns ingen sådan rekommendation."
        case .notThisSeat: "Det går inte att göra från den här platsen."
        case .nothingToUndo: "Det finns inget att ångra."
        case .nothingToRedo: "Det finns inget att göra om."
        case .notAContribution: "Anteckningen finns inte i den sakkunnigas kö."
        case .wrongTransition(let from, let to):
            "Går inte: den är \(TermTexts.swedish.contributions[from]) och kan inte bli \(TermTexts.swedish.contributions[to])."
        case .promiseWithoutDay: "Det som ska kontrolleras behöver ett löfte och en dag då det är utrett."
        case .movedSince(let seat, let number, let state):
            "Kan inte ångras: läget är nu \(TermTexts.swedish.contributions[state]), av \(swedishSeat(seat))\(number.map { " (anteckning \($0))" } ?? "")."
        case .changedSince(let seat, let number):
            "Kan inte ångras: \(swedishSeat(seat)) har ändrat det sedan dess\(number.map { " (anteckning \($0))" } ?? "")."
        }
    }

    private static func swedishSeat(_ seat: Seat) -> String {
        switch seat.role {
        case .facilitator: "samtalsledaren"
        case .expert: "den sakkunniga"
        case .command: "ett kommando"
        }
    }

    static let english = RefusalTexts { refusal in
        switch refusal {
        case .programmeExists: "The programme exists already."
        case .noProgramme: "The file holds no programme."
        case .badShortName(let name): "\(name) cannot be a short name: small letters, digits and hyphens."
        case .noSuchPerson: "The person is not on the roster."
        case .personExists: "The person is on the roster already."
        case .meetingExists: "The programme has this meeting already."
        case .noSuchMeeting: "There is no such meeting."
        case .noSuchEntry: "There is no such entry, or its text is destroyed."
        case .noSuchBlock: "The agenda has no such block."
        case .badAgenda: "An agenda needs blocks, each of 1–600 minutes."
        case .agendaHasChanged: "The agenda has changed meanwhile. Look at it again."
        case .blockHasBegun(let title): "The block \(title) has begun already."
        case .notStarted: "The meeting has not been started: F2 starts it."
        case .alreadyStarted: "The meeting has been started already."
        case .closed: "The meeting is closed; :reopen goes on with it."
        case .notClosed: "The meeting is not closed."
        case .cancelled: "The meeting is cancelled."
        case .lastBlock: "This is the last block; F10 closes."
        case .firstBlock: "There is no change of block to take back."
        case .blockIsCurrent: "The block goes on already."
        case .noBreakLeft: "No break is left."
        case .timeOutOfRange: "That time will not do: before the previous beginning, or in the future."
        case .minutesOutOfRange: "The minutes are not possible for this block."
        case .speakersWouldBeErased(let count): "Anonymous block: \(count) speakers would be erased for good."
        case .clockStopped: "The clock stands already; F3 continues."
        case .clockRuns: "The clock runs already."
        case .noGap: "There is no gap to leave out."
        case .replanHasChanged: "The proposal is out of date; here is a new one."
        case .nothingToReplan: "There is time enough: nothing to replan."
        case .offRecord: "Nothing is kept now; F9 goes on the record."
        case .onRecord: "Capturing is on already."
        case .emptyText: "The text is missing."
        case .entryExists: "The entry is saved already."
        case .badLink: "The link leads to no entry."
        case .anonymousBlock: "An anonymous block keeps no speaker."
        case .ownNoteStaysPrivate: "A private note stays with you."
        case .keptFromOrganisation: "A participant asked that this entry does not go to the organisation."
        case .noSuchGoal: "The programme has no such goal."
        case .noScores: "The scores are missing: numbers 1–5."
        case .scoreOutOfRange(let score): "The score \(score) will not do: scores are 1–5."
        case .laterMeeting: "The entry belongs to a later meeting."
        case .outcomeDoesNotFit: "Such an entry is not settled that way."
        case .noSuchVersion: "The memo has no such version."
        case .versionIsApproved: "This version of the memo is approved already."
        case .versionIsRecalled: "Words of this version were destroyed: it is recalled, and a new one is sent instead."
        case .memoIsCirculated: "The memo has been sent: closing can no longer be undone. :reopen goes on."
        case .noSuchRecommendation: "There is no such recommendation."
        case .notThisSeat: "This seat may not do that."
        case .nothingToUndo: "There is nothing to undo."
        case .nothingToRedo: "There is nothing to redo."
        case .notAContribution: "The entry is not in the expert's queue."
        case .wrongTransition(let from, let to):
            "Not possible: it is \(TermTexts.english.contributions[from]), and cannot become \(TermTexts.english.contributions[to])."
        case .promiseWithoutDay: "What is to be checked needs a promise and the day by which it is found out."
        case .movedSince(let seat, let number, let state):
            "Cannot be undone: it is now \(TermTexts.english.contributions[state]), by \(englishSeat(seat))\(number.map { " (entry \($0))" } ?? "")."
        case .changedSince(let seat, let number):
            "Cannot be undone: \(englishSeat(seat)) has changed it since\(number.map { " (entry \($0))" } ?? "")."
        }
    }

    private static func englishSeat(_ seat: Seat) -> String {
        switch seat.role {
        case .facilitator: "the facilitator"
        case .expert: "the expert"
        case .command: "a command"
        }
    }
}
