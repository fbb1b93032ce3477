/// What a command is called and what it says of itself, in one language.
public struct CommandText: Hashable, Sendable {
    /// The name to type after `:`, lower case, one word.
    public let name: String
    /// What it does, in a few words, for lists and hints.
    public let title: String
    /// What it does, in one sentence.
    public let help: String
    /// What may follow the name, such as `[minutes]`; empty when nothing may.
    public let argument: String

    init(_ name: String, _ title: String, _ help: String, argument: String = "") {
        self.name = name
        self.title = title
        self.help = help
        self.argument = argument
    }
}

/// The texts of the command table, and what the command line says.
public struct CommandTexts: Sendable {
    private let text: @Sendable (CommandID) -> CommandText
    /// What stands for a key in the list of keys, such as `Ctrl-` before a letter.
    public let control: String
    /// The heading of the page of keys.
    public let keysTitle: String
    /// What the page of keys says first.
    public let keysIntroduction: String
    /// The headings of the table of commands: key, command, what it does.
    public let keysColumns: [String]
    /// No command has this name.
    public let unknown: @Sendable (String) -> String
    /// The command needs what its hint says.
    public let needs: @Sendable (String) -> String
    /// The command does not understand what follows its name.
    public let notUnderstood: @Sendable (String) -> String
    /// Nobody of this name, or several.
    public let noSuchName: @Sendable (String) -> String
    /// Shown beside a command that cannot be used now.
    public let notNow: String
    /// What the keys do while a command is typed.
    public let lineHint: String
    /// Enter once more destroys for good.
    public let onceMoreErases: @Sendable (Int) -> String
    /// Nothing would be destroyed.
    public let nothingToErase: String
    /// Erasing the time just past, and how many entries that is.
    public let offErases: @Sendable (Int) -> String
    /// How many entries a later or earlier beginning of the block moves.
    public let backMoves: @Sendable (Int) -> String
    /// Speakers that would be erased by moving entries into an anonymous block, and how to do it all the same.
    public let onceMoreErasesSpeakers: @Sendable (Int) -> String

    /// The texts of a command.
    public subscript(id: CommandID) -> CommandText { text(id) }
}

extension CommandTexts {
    static let finnish = CommandTexts(
        text: { .finnish($0) },
        control: "Ctrl-",
        keysTitle: "Näppäimet ja komennot",
        keysIntroduction: """
            Kirjoittaminen kirjoittaa aina: tekstiä ja Enter on valmis kirjaus. Komennot kirjoitetaan tyhjälle riville \
            kaksoispisteen jälkeen; englanninkieliset nimet toimivat kaikilla kielillä. Toimintonäppäimen saa myös \
            pisteellä ja numerolla tyhjällä rivillä: `.1` on F1 ja `.0` on F10.
            """,
        keysColumns: ["Näppäin", "Komento", "Mitä tekee"],
        unknown: { "Komentoa :\($0) ei ole. Tab täydentää, F1 näyttää kaikki." },
        needs: { "Kirjoita vielä \($0)." },
        notUnderstood: { "En ymmärtänyt: \($0)." },
        noSuchName: { "Nimeä \($0) ei löydy, tai niitä on useita." },
        notNow: "ei nyt",
        lineHint: "Enter suorita  Tab täydennä  ↑↓ valitse  Esc takaisin",
        onceMoreErases: {
            $0 == 1 ? "Enter uudestaan hävittää kirjauksen lopullisesti." : "Enter uudestaan hävittää \($0) kirjausta."
        },
        nothingToErase: "Mitään ei häviä.",
        offErases: {
            $0 == 1 ? "Hävittää yhden kirjauksen lopullisesti." : "Hävittää \($0) kirjausta lopullisesti."
        },
        backMoves: {
            $0 == 0 ? "Kirjaukset eivät siirry." : $0 == 1 ? "Yksi kirjaus siirtyy." : "\($0) kirjausta siirtyy."
        },
        onceMoreErasesSpeakers: { "Nimetön lohko: \($0) puhujaa häviäisi. Tee sama uudestaan, jos se on tarkoitus." }
    )

    static let swedish = CommandTexts(
        text: { .swedish($0) },
        control: "Ctrl-",
        keysTitle: "Tangenter och kommandon",
        keysIntroduction: """
            Det du skriver blir alltid text: text och Enter är en färdig anteckning. Kommandon skrivs på en tom rad \
            efter kolon; de engelska namnen fungerar på alla språk. En funktionstangent nås också med punkt och \
            siffra på en tom rad: `.1` är F1 och `.0` är F10.
            """,
        keysColumns: ["Tangent", "Kommando", "Vad det gör"],
        unknown: { "Kommandot :\($0) finns inte. Tab fyller i, F1 visar alla." },
        needs: { "Skriv också \($0)." },
        notUnderstood: { "Jag förstod inte: \($0)." },
        noSuchName: { "Namnet \($0) finns inte, eller det finns flera." },
        notNow: "inte nu",
        lineHint: "Enter utför  Tab fyll i  ↑↓ välj  Esc tillbaka",
        onceMoreErases: {
            $0 == 1 ? "Enter igen utplånar anteckningen för gott." : "Enter igen utplånar \($0) anteckningar."
        },
        nothingToErase: "Ingenting utplånas.",
        offErases: { $0 == 1 ? "Utplånar en anteckning för gott." : "Utplånar \($0) anteckningar för gott." },
        backMoves: {
            $0 == 0 ? "Inga anteckningar flyttas." : $0 == 1 ? "En anteckning flyttas." : "\($0) anteckningar flyttas."
        },
        onceMoreErasesSpeakers: { "Anonymt block: \($0) talare utplånas. Gör om samma sak om det är meningen." }
    )

    static let english = CommandTexts(
        text: { .english($0) },
        control: "Ctrl-",
        keysTitle: "Keys and commands",
        keysIntroduction: """
            Typing always types: text and Enter is a complete entry. Commands are typed on an empty line after a \
            colon; the English names work in every language. A function key is also a point and a digit on an empty \
            line: `.1` is F1 and `.0` is F10.
            """,
        keysColumns: ["Key", "Command", "What it does"],
        unknown: { "There is no command :\($0). Tab completes, F1 shows them all." },
        needs: { "Type \($0) as well." },
        notUnderstood: { "Not understood: \($0)." },
        noSuchName: { "Nobody is called \($0), or several are." },
        notNow: "not now",
        lineHint: "Enter run  Tab complete  ↑↓ choose  Esc back",
        onceMoreErases: {
            $0 == 1 ? "Enter again destroys the entry for good." : "Enter again destroys \($0) entries for good."
        },
        nothingToErase: "Nothing is destroyed.",
        offErases: { $0 == 1 ? "Destroys one entry for good." : "Destroys \($0) entries for good." },
        backMoves: { $0 == 0 ? "No entry moves." : $0 == 1 ? "One entry moves." : "\($0) entries move." },
        onceMoreErasesSpeakers: { "Anonymous block: \($0) speakers would be erased. Do it again if you mean it." }
    )
}
