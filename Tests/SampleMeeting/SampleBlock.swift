import MeetingEngine

/// A block of a meeting of the sample programme, as the built-in templates have it in Finnish.
struct SampleBlock {
    let code: String
    let title: String
    let minutes: Int
    let kinds: String

    init(_ code: String, _ title: String, _ minutes: Int, _ kinds: String = "") {
        self.code = code
        self.title = title
        self.minutes = minutes
        self.kinds = kinds
    }

    /// The basic meeting.
    static let basic = SampleStage.blocks.map { SampleBlock($0.code, $0.title, $0.minutes, $0.kinds) }

    /// The first meeting.
    static let kickoff = [
        SampleBlock("TERVETULOA", "Tervetuloa", 10, "jn"),
        SampleBlock("ESITTELY", "Esittäytymiskierros", 30, "thk"),
        SampleBlock("TAVOITTEET", "Tavoitteet ja odotukset", 25, "why"),
        SampleBlock("PELISAANNOT", "Pelisäännöt ja luottamuksellisuus", 15, "gy"),
        SampleBlock("TAUKO", "Tauko", 15),
        SampleBlock("TILANNEKARTTA", "Tilannekartta", 35, "tcyw"),
        SampleBlock("TEEMAT", "Teemojen priorisointi", 25, "wpy"),
        SampleBlock("VALITEHTAVA", "Välitehtävä ja parit", 15, "su"),
        SampleBlock("PAATOS", "Päätös", 10, "noj"),
    ]

    /// A meeting with two cases.
    static let caseConsultation = [
        SampleBlock("ALOITUS", "Aloitus", 10, "gn"),
        SampleBlock("VALITEHTAVAT", "Välitehtävät", 15, "khy"),
        SampleBlock("VALINTA", "Tapausten valinta", 5),
        SampleBlock("TAPAUS1", "Tapaus 1", 55, "ytrxo"),
        SampleBlock("TAUKO", "Tauko", 15),
        SampleBlock("TAPAUS2", "Tapaus 2", 55, "ytrxo"),
        SampleBlock("OIVALLUKSET", "Yhteiset oivallukset ja välitehtävät", 20, "os"),
        SampleBlock("PAATOS", "Päätös", 5, "nj"),
    ]

    /// A meeting that works out proposals.
    static let opera = [
        SampleBlock("ALOITUS", "Aloitus", 10, "gn"),
        SampleBlock("VALITEHTAVAT", "Välitehtävät", 20, "khy"),
        SampleBlock("TEHTAVA", "Tehtävänanto", 5, "y"),
        SampleBlock("OMAT", "Omat", 10),
        SampleBlock("PARIT", "Parit", 20),
        SampleBlock("ESITTELY", "Esittely", 25, "ryh"),
        SampleBlock("TAUKO", "Tauko", 15),
        SampleBlock("ARVIOINTI", "Ristiinarviointi", 15, "wy"),
        SampleBlock("RYHMITTELY", "Aiheiden ryhmittely", 15, "wt"),
        SampleBlock("ASIANTUNTIJA", "Asiantuntijan todellisuustarkistus", 15, "xflau"),
        SampleBlock("SUUNNITELMA", "Toimintasuunnitelma", 20, "su"),
        SampleBlock("PAATOS", "Oivallukset ja päätös", 10, "onj"),
    ]

    /// The last meeting.
    static let final = [
        SampleBlock("ALOITUS", "Aloitus", 5, "jn"),
        SampleBlock("TULOKSET", "Välitehtävien tulokset", 25, "khv"),
        SampleBlock("AIKAJANA", "Matkan aikajana", 25, "ow"),
        SampleBlock("KEINOPANKKI", "Keinopankki: mikä toimi missä", 30, "vrk"),
        SampleBlock("TAUKO", "Tauko", 15),
        SampleBlock("VIESTIT", "Viestit järjestölle", 30, "wy"),
        SampleBlock("JATKO", "Jatkosuunnitelmat", 30, "so"),
        SampleBlock("ARVIOINTI", "Arviointi", 15, "wnh"),
        SampleBlock("PAATOS", "Päätös", 5, "nj"),
    ]

    /// The block with an identity of its own.
    func block(_ id: ID<Block>) -> Block {
        Block(
            id: id,
            code: code,
            title: title,
            planned: Minutes(minutes),
            role: role,
            kinds: kinds.compactMap(EntryKind.init)
        )
    }

    private var role: Block.Role {
        switch code {
        case "TAUKO": .rest
        case "ASIANTUNTIJA": .expert
        case "OIVALLUKSET", "VALITEHTAVA": .insights
        case "PAATOS": .closing
        default: .work
        }
    }
}
