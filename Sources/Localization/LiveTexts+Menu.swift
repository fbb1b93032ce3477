/// What one letter does with a selected entry.
public enum BrowseAction: String, Hashable, Sendable, CaseIterable {
    /// Bring the text back into the line.
    case edit
    /// Choose another kind.
    case kind
    /// Choose another speaker.
    case speaker
    /// Write an entry that answers it.
    case reply
    /// Write an insight that rests on it.
    case insight
    /// Widen or narrow who may read it.
    case audience
    /// Star it, or take the star away.
    case star
    /// Give it a theme.
    case theme
    /// The current block began with it.
    case began
    /// Write a neutral wording of a claim, for the memo.
    case neutral
    /// See its earlier texts and its steps.
    case history
    /// Delete it; undo brings it back.
    case delete
    /// Destroy its text for good.
    case erase
}

/// The menu of a selected entry: each label names its letter as the capital in it.
public struct BrowseMenuTexts: Sendable {
    private let text: @Sendable (BrowseAction) -> String
    /// Asks for the letter of a kind.
    public let whichKind: String
    /// Asks for a speaker; nothing typed means nobody.
    public let whichSpeaker: String
    /// Asks for a neutral wording, which documents print in place of the claim.
    public let whichWording: String
    /// Asks for a theme.
    public let whichTheme: String
    /// The second press that destroys.
    public let onceMoreErases: @Sendable (Character) -> String
    /// Who may read it now.
    public let audienceIs: @Sendable (String) -> String
    /// It is deleted, and how to bring it back.
    public let deleted: String

    /// The label of an action.
    public subscript(action: BrowseAction) -> String { text(action) }

    /// The letter of an action, in lower case.
    public func letter(of action: BrowseAction) -> Character {
        self[action].first { $0.isUppercase }.flatMap { $0.lowercased().first } ?? " "
    }

    /// The action of a letter.
    public func action(of letter: Character) -> BrowseAction? {
        guard let lower = letter.lowercased().first else { return nil }
        return BrowseAction.allCases.first { self.letter(of: $0) == lower }
    }
}

extension BrowseMenuTexts {
    static let finnish = BrowseMenuTexts(
        text: {
            switch $0 {
            case .edit: "Muokkaa"
            case .kind: "Laji"
            case .speaker: "Kuka"
            case .reply: "Vastaa"
            case .insight: "Oivallus"
            case .audience: "Jakelu"
            case .star: "Tähti"
            case .theme: "tEema"
            case .began: "lohko Alkoi"
            case .neutral: "Neutraalisti"
            case .history: "vaIheet"
            case .delete: "Poista"
            case .erase: "Hävitä"
            }
        },
        whichKind: "Lajin kirjain:",
        whichSpeaker: "Kuka puhui (tyhjä: ei kukaan):",
        whichWording: "Muistioon neutraalisti:",
        whichTheme: "Teema:",
        onceMoreErases: { "Paina \($0) uudestaan: teksti häviää lopullisesti. Esc jättää sen." },
        audienceIs: { "Jakelu: \($0)." },
        deleted: "Poistettu. Ctrl-Z tuo takaisin."
    )
    static let swedish = BrowseMenuTexts(
        text: {
            switch $0 {
            case .edit: "Redigera"
            case .kind: "Slag"
            case .speaker: "Vem"
            case .reply: "svAra"
            case .insight: "Insikt"
            case .audience: "Läsare"
            case .star: "sTjärna"
            case .theme: "teMa"
            case .began: "Började här"
            case .neutral: "Neutralt"
            case .history: "skeDen"
            case .delete: "ta bOrt"
            case .erase: "Utplåna"
            }
        },
        whichKind: "Slagets bokstav:",
        whichSpeaker: "Vem talade (tomt: ingen):",
        whichWording: "Neutralt till promemorian:",
        whichTheme: "Tema:",
        onceMoreErases: { "Tryck \($0) igen: texten utplånas för gott. Esc låter den vara." },
        audienceIs: { "Läsare: \($0)." },
        deleted: "Borttagen. Ctrl-Z tar tillbaka."
    )
    static let english = BrowseMenuTexts(
        text: {
            switch $0 {
            case .edit: "Edit"
            case .kind: "Kind"
            case .speaker: "Who"
            case .reply: "Reply"
            case .insight: "Insight"
            case .audience: "Audience"
            case .star: "Star"
            case .theme: "Theme"
            case .began: "block Began"
            case .neutral: "Neutral"
            case .history: "Course"
            case .delete: "Delete"
            case .erase: "destroY"
            }
        },
        whichKind: "The letter of the kind:",
        whichSpeaker: "Who spoke (empty: nobody):",
        whichWording: "Neutrally, for the memo:",
        whichTheme: "Theme:",
        onceMoreErases: { "Press \($0) again: the text is destroyed for good. Esc leaves it." },
        audienceIs: { "Audience: \($0)." },
        deleted: "Deleted. Ctrl-Z brings it back."
    )
}
