import MeetingEngine

extension V1 {
    /// One change of `entry.revised`: what is set, and to what; without a value it is taken away.
    struct Change: Codable {
        var set: String
        var to: String?
        var list: [String]?
        var flag: Bool?

        enum CodingKeys: String, CodingKey { case set, to, list, flag }

        init(_ change: EntryChange) {
            switch change {
            case .text(let text): self.init("text", to: text)
            case .kind(let kind): self.init("kind", to: String(kind.letter))
            case .speaker(let speaker): self.init("speaker", to: speaker?.storedText)
            case .links(let links): self.init("links", list: links.map(\.description))
            case .themes(let themes): self.init("themes", list: themes)
            case .audience(let audience): self.init("audience", to: audience.storedText)
            case .star(let flag): self.init("star", flag: flag)
            case .outOfMemo(let flag): self.init("out-of-memo", flag: flag)
            case .outcome(let outcome): self.init("outcome", to: outcome?.rawValue)
            case .source(let text): self.init("source", to: text)
            case .due(let day): self.init("due", to: day?.iso)
            case .owner(let owner): self.init("owner", to: owner?.storedText)
            case .neutralWording(let text): self.init("neutral", to: text)
            case .mark(let flag): self.init("mark", flag: flag)
            case .block(let block): self.init("block", to: block?.description)
            }
        }

        private init(_ set: String, to: String? = nil, list: [String]? = nil, flag: Bool? = nil) {
            self.set = set
            self.to = to
            self.list = list
            self.flag = flag
        }

        func value() throws(StoredFormProblem) -> EntryChange {
            switch set {
            case "text": .text(to ?? "")
            case "kind": .kind(try .stored(to ?? ""))
            case "speaker": .speaker(try to.map(Speaker.stored))
            case "links": .links(try list.storedIdentities())
            case "themes": .themes(list ?? [])
            case "audience": .audience(try .stored(to ?? ""))
            case "star": .star(flag ?? false)
            case "out-of-memo": .outOfMemo(flag ?? false)
            case "outcome": .outcome(try to.map(Outcome.stored))
            case "source": .source(to ?? "")
            case "due": .due(try to.map(CalendarDay.stored))
            case "owner": .owner(try to.map(Speaker.stored))
            case "neutral": .neutralWording(to ?? "")
            case "mark": .mark(flag ?? false)
            case "block": .block(try to.map(ID.stored))
            default: throw .malformed
            }
        }
    }
}
