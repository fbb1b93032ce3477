public import MeetingEngine

/// Headings of one's own: who gives documents out, and what sections are called instead.
///
///     sender: Opintokeskus
///     memo:
///       insights: Mitä oivalsimme
///       open: { fi: Jäi auki, sv: Öppna frågor }
public struct Headings: Hashable, Sendable {
    /// Who gives documents out, for the page head; empty when that is not settled.
    public var sender = LocalizedText.empty
    private var titles: [String: [String: LocalizedText]] = [:]

    /// No headings of one's own.
    public init() {}

    /// Reads `headings.yaml`.
    ///
    /// - Throws: what is wrong in it, with line and column.
    public init(yaml source: SourceFile) throws(InputError) {
        let root = try YAMLMapping(root: source)
        try root.check(known: ["sender", "memo", "report"])
        sender = try root.localizedText("sender") ?? .empty
        for kind in ["memo", "report"] {
            guard let node = root.node(kind) else { continue }
            let sections = try YAMLMapping(node, file: root.file, key: kind)
            try sections.check(known: Headings.sections[kind] ?? [])
            for key in sections.keys { titles[kind, default: [:]][key] = try sections.localizedText(key) }
        }
    }

    /// The keys of the sections and of their parts, by kind of document: those that can be called something else.
    public static let sections = [
        "memo": MemoSection.allCases.map(\.rawValue) + [
            "concerns", "corrections", "facts", "comments", "answered", "sources", "promises", "openQuestions",
            "parked", "mood", "time", "unchecked", "waiting", "checked",
        ],
        "report": ReportSection.allCases.map(\.rawValue) + [
            "factors", "concerns", "rules", "deviations", "indicators", "moods", "messages", "recommended",
            "openQuestions", "handedOver", "agendas", "references",
        ],
    ]

    /// What a section is called instead; nil when it keeps its title.
    ///
    /// - Parameters:
    ///   - section: the section's key.
    ///   - kind: `memo` or `report`.
    public func title(of section: String, in kind: String, _ language: Language) -> String? {
        titles[kind]?[section]?.texts[language]
    }
}
