public import MeetingEngine
import OrderedCollections

/// A realistic programme to try things on: five meetings of invented people, the first held four weeks ago, the second
/// going on for fifty minutes, with marks, an open claim and a correction in it.
public struct Demo: Sendable {
    /// The names of the people, for the people file.
    public let people: People
    /// The acts in order, the newest not later than the time it is made for.
    public let steps: [StampedCommand]
    /// The programme's short name.
    public let shortName: String
    /// The meeting that goes on.
    public let meeting: ID<Meeting>

    /// Makes the demo in a language, so that its meeting goes on at a time.
    ///
    /// - Throws: `InputErrors` or `Refusal` when the built-in material is at fault; tests see to it that it is not.
    public init(language: Language, at now: Stamp, zone: TimeZoneRules, ids: inout IDSource) throws {
        var builder = DemoBuilder(words: .of(language), now: now, zone: zone, ids: ids)
        try builder.build()
        ids = builder.ids
        people = builder.people
        steps = builder.steps
        shortName = builder.words.shortName
        meeting = builder.current
    }
}

/// What of the demo is not in its files, in one language.
struct DemoWords: Sendable {
    let language: Language
    let shortName: String
    let title: String
    let client: String
    let place: String
    let goals: [String]
    /// The themes of the five meetings.
    let themes: [String]
}

extension DemoWords {
    static func of(_ language: Language) -> DemoWords {
        switch language {
        case .finnish: finnish
        case .swedish: swedish
        case .english: english
        }
    }

    private static let finnish = DemoWords(
        language: .finnish,
        shortName: "neuvottelu",
        title: "Luottamusmiesten vertaistuki: haasteellinen neuvotteluilmapiiri",
        client: "Toimihenkilöliitto Esimerkki ry",
        place: "Etänä ja lähitilassa",
        goals: [
            "Neuvottelujen ilmapiiri rauhoittuu.",
            "Neuvottelut ovat ennakoitavia: aika, aineisto ja pelisäännöt sovitaan etukäteen.",
            "Jokaisella on keino pitää oma pää kylmänä.",
        ],
        themes: [
            "Käynnistys", "Neuvotteluilmapiiri", "Valmistautuminen ja tiedonsaanti", "Oma jaksaminen",
            "Mikä toimi missä",
        ]
    )

    private static let swedish = DemoWords(
        language: .swedish,
        shortName: "forhandling",
        title: "Kamratstöd för förtroendemän: ett svårt förhandlingsklimat",
        client: "Tjänstemannaförbundet Exempel rf",
        place: "På distans och på plats",
        goals: [
            "Klimatet i förhandlingarna lugnar sig.",
            "Förhandlingarna är förutsägbara: tid, material och spelregler avtalas i förväg.",
            "Var och en har ett sätt att hålla huvudet kallt.",
        ],
        themes: [
            "Start", "Förhandlingsklimatet", "Förberedelse och information", "Att orka själv", "Vad fungerade var",
        ]
    )

    private static let english = DemoWords(
        language: .english,
        shortName: "bargaining",
        title: "Peer support for shop stewards: a difficult bargaining climate",
        client: "Example Union of Salaried Employees",
        place: "Online and on site",
        goals: [
            "The climate of the negotiations calms down.",
            "Negotiations are predictable: time, material and ground rules are agreed beforehand.",
            "Everyone has a way to keep a cool head.",
        ],
        themes: [
            "Kick-off", "The bargaining climate", "Preparing and being informed", "Coping oneself", "What worked where",
        ]
    )
}
