/// What the full-screen console says around its screens: about the terminal, and about what came of an effect.
public struct ConsoleTexts: Sendable {
    /// There is no terminal to draw on.
    public let notATerminal: String
    /// The terminal can only print.
    public let cannotMoveCursor: String
    /// The terminal database is missing.
    public let noTerminalDatabase: @Sendable (String) -> String
    /// There is no UTF-8 locale.
    public let noUnicode: String
    /// A call of the system failed.
    public let systemFailed: @Sendable (String, Int) -> String
    /// The terminal's type is treated as another.
    public let treatedAs: @Sendable (String, String) -> String
    /// Signs are drawn in ASCII.
    public let asciiSigns: String
    /// The memo was written to a file.
    public let memoWritten: @Sendable (String) -> String
    /// Names stand in the texts of a memo or report, so that it is not written or sent: where they stand.
    public let namesHoldBack: @Sendable (String) -> String
    /// The editor is not opened while a meeting runs.
    public let noEditorWhileRunning: String
    /// The editor failed.
    public let editorFailed: @Sendable (String) -> String
    /// A file could not be read.
    public let cannotRead: @Sendable (String) -> String
    /// Texts or people were erased: what copies made before may still hold.
    public let erased: String
    /// The same when copies are known: the newest of their files, and how many there are.
    public let erasedInCopies: @Sendable ([String], Int) -> String
    /// Another seat changed an entry at the same time, and its text shows: which entry, which seat.
    public let overtaken: @Sendable (String, String) -> String
    /// This seat's text came after that of another seat, which was not seen: which entry, which seat.
    public let overtook: @Sendable (String, String) -> String
    /// Acts were merged from a rescue file.
    public let rescued: @Sendable (Int) -> String
    /// A line typed before the program ended is back.
    public let draftRestored: String
    /// Acts that could be stored nowhere at the end: how many.
    public let lost: @Sendable (Int) -> String
    /// The programme was made.
    public let programmeCreated: @Sendable (String) -> String
    /// The programme was deleted.
    public let programmeDeleted: @Sendable (String) -> String
    /// The meeting goes on running after quitting.
    public let goesOnRunning: @Sendable (String) -> String
}

extension ConsoleTexts {
    static let finnish = ConsoleTexts(
        notATerminal: "Oivallus tarvitsee päätteen. Avaa se pääteikkunassa ilman ohjausta tiedostoon.",
        cannotMoveCursor: "Tämä pääte ei osaa kokonäyttöä (TERM). Avaa Oivallus tavallisessa pääteikkunassa.",
        noTerminalDatabase: { "Päätteen \($0) kuvausta ei ole. Asenna ne: sudo apt install ncurses-base" },
        noUnicode: "Järjestelmässä ei ole UTF-8-kieliympäristöä. Asenna se: sudo apt install locales",
        systemFailed: { "Järjestelmäkutsu \($0) ei onnistunut (virhe \($1))." },
        treatedAs: { "Pääte \($0) on tuntematon; sitä käsitellään kuten \($1)." },
        asciiSigns: "Kieliympäristö ei ole UTF-8; merkit näytetään ASCII-muodossa.",
        memoWritten: { "Muistio on tiedostossa \($0)" },
        namesHoldBack: { "Jäi tekemättä, teksteissä on nimiä: \($0)" },
        noEditorWhileRunning: "Editoria ei avata tapaamisen aikana. Kirjoita tähän riviin.",
        editorFailed: { "Editori \($0) ei toiminut. Teksti on ennallaan." },
        cannotRead: { "Tiedostoa \($0) ei voi lukea." },
        erased: "Hävitetty. Aiemmin otettuihin varmuuskopioihin ja muistioihin se voi jäädä.",
        erasedInCopies: { "Hävitetty täältä, mutta on yhä kopioissa (\($1)): \($0.joined(separator: ", "))" },
        overtaken: { "\($0): \($1) muutti samaa, ja se teksti näkyy; omasi on historiassa." },
        overtook: { "\($0): tekstisi tuli samaan aikaan muutetun tilalle (\($1)); se on historiassa." },
        rescued: { "Pelastetut kirjaukset on liitetty lokiin: \($0)." },
        draftRestored: "Keskeneräinen rivi on tallella.",
        lost: { "Näitä ei saatu talteen minnekään: \($0)." },
        programmeCreated: { "Ohjelma \($0) on luotu." },
        programmeDeleted: { "Ohjelma \($0) on poistettu lopullisesti." },
        goesOnRunning: { "Tapaaminen jatkuu: oivallus live \($0)" }
    )

    static let swedish = ConsoleTexts(
        notATerminal: "Oivallus behöver en terminal. Öppna programmet i ett terminalfönster utan omdirigering.",
        cannotMoveCursor: "Terminalen klarar inte helskärm (TERM). Öppna Oivallus i ett vanligt terminalfönster.",
        noTerminalDatabase: { "Beskrivningen av terminalen \($0) saknas. Installera: sudo apt install ncurses-base" },
        noUnicode: "Systemet saknar en UTF-8-språkmiljö. Installera: sudo apt install locales",
        systemFailed: { "Systemanropet \($0) misslyckades (fel \($1))." },
        treatedAs: { "Terminalen \($0) är okänd; den behandlas som \($1)." },
        asciiSigns: "Språkmiljön är inte UTF-8; tecknen visas som ASCII.",
        memoWritten: { "Promemorian finns i \($0)" },
        namesHoldBack: { "Blev ogjort, texterna innehåller namn: \($0)" },
        noEditorWhileRunning: "Editorn öppnas inte medan en träff pågår. Skriv på raden här.",
        editorFailed: { "Editorn \($0) fungerade inte. Texten är oförändrad." },
        cannotRead: { "Filen \($0) kan inte läsas." },
        erased: "Utplånat. Det kan finnas kvar i säkerhetskopior och promemorior som gjorts tidigare.",
        erasedInCopies: { "Utplånat här, men finns ännu i kopior (\($1)): \($0.joined(separator: ", "))" },
        overtaken: { "\($0): \($1) ändrade samtidigt, den texten syns; din finns i historiken." },
        overtook: { "\($0): din text ersatte en samtidig ändring (\($1)); den finns i historiken." },
        rescued: { "Räddade anteckningar har fogats till loggen: \($0)." },
        draftRestored: "Den oavslutade raden finns kvar.",
        lost: { "Detta kunde inte sparas någonstans: \($0)." },
        programmeCreated: { "Programmet \($0) är skapat." },
        programmeDeleted: { "Programmet \($0) är raderat för gott." },
        goesOnRunning: { "Träffen fortsätter: oivallus live \($0)" }
    )

    static let english = ConsoleTexts(
        notATerminal: "Oivallus needs a terminal. Open it in a terminal window, without redirection.",
        cannotMoveCursor: "This terminal cannot do full screen (TERM). Open Oivallus in an ordinary terminal window.",
        noTerminalDatabase: { "The terminal \($0) is not described here. Install it: sudo apt install ncurses-base" },
        noUnicode: "The system has no UTF-8 locale. Install one: sudo apt install locales",
        systemFailed: { "The system call \($0) failed (error \($1))." },
        treatedAs: { "The terminal \($0) is unknown; it is treated as \($1)." },
        asciiSigns: "The locale is not UTF-8; signs are drawn in ASCII.",
        memoWritten: { "The memo is in \($0)" },
        namesHoldBack: { "Not done, names stand in the texts: \($0)" },
        noEditorWhileRunning: "The editor is not opened while a meeting runs. Type in this line.",
        editorFailed: { "The editor \($0) did not work. The text is unchanged." },
        cannotRead: { "\($0) cannot be read." },
        erased: "Destroyed. Backups and memos made before may still hold it.",
        erasedInCopies: { "Destroyed here, but still in copies (\($1)): \($0.joined(separator: ", "))" },
        overtaken: { "\($0): the other text shows (\($1), same time); yours is in its history." },
        overtook: { "\($0): your text replaced one of the same moment (\($1)); it is in the history." },
        rescued: { "Rescued acts were merged into the log: \($0)." },
        draftRestored: "The unfinished line is kept.",
        lost: { "These could be stored nowhere: \($0)." },
        programmeCreated: { "The programme \($0) has been created." },
        programmeDeleted: { "The programme \($0) has been deleted for good." },
        goesOnRunning: { "The meeting goes on: oivallus live \($0)" }
    )
}
