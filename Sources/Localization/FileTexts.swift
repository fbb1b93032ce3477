/// What is said of files that cannot be used: one sentence each, with the cure.
public struct FileTexts: Sendable {
    /// There is no such file.
    public let missing: @Sendable (String) -> String
    /// There is one already.
    public let exists: @Sendable (String) -> String
    /// The name cannot be a short name.
    public let badName: @Sendable (String) -> String
    /// It is a folder, a link or a device.
    public let notAFile: @Sendable (String) -> String
    /// It is a file of something else.
    public let foreign: @Sendable (String) -> String
    /// A newer program wrote it; the form it needs.
    public let newer: @Sendable (String, Int) -> String
    /// It is damaged.
    public let damaged: @Sendable (String) -> String
    /// It can be read but not written.
    public let readOnly: @Sendable (String) -> String
    /// Another program holds it.
    public let locked: @Sendable (String) -> String
    /// This user may not open it.
    public let forbidden: @Sendable (String) -> String
    /// The disk is full.
    public let diskFull: @Sendable (String) -> String
    /// Consoles are open on it.
    public let inUse: @Sendable (String) -> String
    /// It cannot be written; the error's number.
    public let cannotWrite: @Sendable (String, Int) -> String
    /// The library failed; the error's number.
    public let failed: @Sendable (String, Int) -> String
}

extension FileTexts {
    static let finnish = FileTexts(
        missing: { "Tiedostoa \($0) ei ole." },
        exists: { "\($0) on jo olemassa. Valitse toinen nimi." },
        badName: { "”\($0)” ei käy lyhytnimeksi. Käytä kirjaimia, numeroita ja viivoja, enintään 40 merkkiä." },
        notAFile: { "\($0) ei ole tavallinen tiedosto, joten sitä ei avattu." },
        foreign: { "\($0) ei ole Oivalluksen tiedosto. Siihen ei koskettu." },
        newer: { "\($0) on uudemman Oivalluksen tekemä (muoto \($1)). Päivitä ohjelma; tiedostoon ei koskettu." },
        damaged: { "\($0) on vahingoittunut. Siihen ei koskettu; palauta se varmuuskopiosta." },
        readOnly: { "Tiedostoa \($0) voi lukea mutta ei muuttaa. Tarkista käyttöoikeudet." },
        locked: { "Toinen ohjelma pitää tiedostoa \($0) varattuna. Sulje se ja yritä uudelleen." },
        forbidden: { "Sinulla ei ole oikeutta avata tiedostoa \($0). Tarkista omistaja ja käyttöoikeudet." },
        diskFull: { "Levy on täynnä, tiedostoa \($0) ei voi kirjoittaa. Vapauta tilaa." },
        inUse: { "\($0) on auki toisessa ikkunassa. Sulje se ensin." },
        cannotWrite: { "Tiedostoa \($0) ei voi kirjoittaa (virhe \($1)). Tarkista kansion oikeudet ja tila." },
        failed: { "Tiedoston \($0) käsittely ei onnistunut (virhe \($1)). Tiedot ovat ennallaan." }
    )

    static let swedish = FileTexts(
        missing: { "Filen \($0) finns inte." },
        exists: { "\($0) finns redan. Välj ett annat namn." },
        badName: { "”\($0)” duger inte som kortnamn. Använd bokstäver, siffror och streck, högst 40 tecken." },
        notAFile: { "\($0) är ingen vanlig fil och öppnades inte." },
        foreign: { "\($0) är ingen fil från Oivallus. Den rördes inte." },
        newer: { "\($0) är gjord med en nyare Oivallus (form \($1)). Uppdatera programmet; filen rördes inte." },
        damaged: { "\($0) är skadad. Den rördes inte; återställ den från en säkerhetskopia." },
        readOnly: { "Filen \($0) kan läsas men inte ändras. Kontrollera rättigheterna." },
        locked: { "Ett annat program håller filen \($0) upptagen. Stäng det och försök igen." },
        forbidden: { "Du har inte rätt att öppna \($0). Kontrollera ägaren och rättigheterna." },
        diskFull: { "Disken är full, filen \($0) kan inte skrivas. Frigör utrymme." },
        inUse: { "\($0) är öppen i ett annat fönster. Stäng det först." },
        cannotWrite: { "Filen \($0) kan inte skrivas (fel \($1)). Kontrollera mappens rättigheter och utrymmet." },
        failed: { "Filen \($0) kunde inte behandlas (fel \($1)). Uppgifterna är oförändrade." }
    )

    static let english = FileTexts(
        missing: { "There is no file \($0)." },
        exists: { "\($0) exists already. Choose another name." },
        badName: { "“\($0)” cannot be a short name. Use letters, digits and dashes, at most 40 characters." },
        notAFile: { "\($0) is not a plain file, so it was not opened." },
        foreign: { "\($0) is not a file of Oivallus. It was not touched." },
        newer: { "\($0) was written by a newer Oivallus (form \($1)). Update the program; the file was not touched." },
        damaged: { "\($0) is damaged. It was not touched; restore it from a backup." },
        readOnly: { "\($0) can be read but not changed. Check its permissions." },
        locked: { "Another program holds \($0). Close it and try again." },
        forbidden: { "You may not open \($0). Check its owner and permissions." },
        diskFull: { "The disk is full, \($0) cannot be written. Free some space." },
        inUse: { "\($0) is open in another window. Close that first." },
        cannotWrite: { "\($0) cannot be written (error \($1)). Check the folder's permissions and its space." },
        failed: { "\($0) could not be handled (error \($1)). What was there is unchanged." }
    )
}
