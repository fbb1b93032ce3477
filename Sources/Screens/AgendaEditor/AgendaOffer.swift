public import MeetingEngine

/// An agenda template as screens offer it: what it is called, and what it makes, in each language.
public struct AgendaOffer: Hashable, Sendable {
    /// The name that programmes refer to it by, such as `basic`.
    public var name: String
    /// Its titles by language.
    public var titles: [Language: String]
    /// Its agendas by language; their identities are replaced by new ones wherever they are used.
    public var agendas: [Language: Agenda]

    /// Makes an offer.
    public init(name: String, titles: [Language: String], agendas: [Language: Agenda]) {
        self.name = name
        self.titles = titles
        self.agendas = agendas
    }

    /// The title in a language, else the name.
    func title(_ language: Language) -> String { titles[language] ?? name }

    /// An agenda of its own made from it, with identities that no other has.
    func agenda(_ language: Language, ids: inout IDSource, at time: WallTime) -> Agenda {
        let blocks = agendas[language]?.blocks ?? []
        return Agenda(blocks: blocks.map { $0.copied(as: ids.next(at: time)) })
    }
}

extension Block {
    /// The same block under another identity.
    fileprivate func copied(as id: ID<Block>) -> Block {
        Block(
            id: id,
            code: code,
            title: title,
            planned: planned,
            minimum: minimum,
            isProtected: isProtected,
            role: role,
            capture: capture,
            holdsCorrections: holdsCorrections,
            kinds: kinds,
            prompt: prompt,
            question: question,
            phases: phases
        )
    }
}
