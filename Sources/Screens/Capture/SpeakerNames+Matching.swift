public import MeetingEngine

extension SpeakerNames {
    /// Who is meant by a name or the beginning of one, in any case, with or without its diacritics and spaces.
    public func match(_ typed: some StringProtocol) -> Match {
        let key = NameKey(typed)
        guard !key.isEmpty else { return .nobody }
        for tier in [present, roles, absent] {
            let match = match(key, among: tier)
            if match != .nobody { return match }
        }
        return .nobody
    }

    /// Who is meant by a name before a colon: the beginning of a present one's name, from two letters, or a whole name.
    ///
    /// Prose has colons too, so nothing less is enough.
    public func matchBeforeColon(_ typed: some StringProtocol) -> Match {
        let key = NameKey(typed)
        guard key.exact.count >= 2 else { return .nobody }
        let there = matchBeginning(key, among: present)
        if there != .nobody { return there }
        return one((roles + absent).filter { $0.key.folded == key.folded })
    }

    /// The fewest letters of a name that lead to a speaker, for a line that is to be short.
    public func shortestName(of speaker: Speaker) -> String? {
        lazyBeginnings(of: speaker).first { match($0) == .one(speaker) }
    }

    /// The whole name as it is typed, when it leads to the speaker.
    func typedName(of speaker: Speaker) -> String? {
        if let whole = entry(of: speaker)?.key.exact, match(whole) == .one(speaker) { return whole }
        return lazyBeginnings(of: speaker).last { match($0) == .one(speaker) }
    }

    private func lazyBeginnings(of speaker: Speaker) -> [String] {
        (present + roles + absent).filter { $0.speaker == speaker }.flatMap { name in
            (1...max(1, name.key.folded.count)).map { String(name.key.folded.prefix($0)) }
        }
    }

    private func match(_ key: NameKey, among names: [Name]) -> Match {
        let match = matchBeginning(key, among: names)
        if match != .nobody { return match }
        return one(names.filter { $0.laterKeys.contains { $0.folded.hasPrefix(key.folded) } })
    }

    private func matchBeginning(_ key: NameKey, among names: [Name]) -> Match {
        // Diacritics that were typed count, as long as somebody has them.
        if key.hasDiacritics {
            let match = match(key.exact, among: names, by: \.exact)
            if match != .nobody { return match }
        }
        return match(key.folded, among: names, by: \.folded)
    }

    private func match(_ typed: String, among names: [Name], by form: KeyPath<NameKey, String>) -> Match {
        let beginning = names.filter { $0.key[keyPath: form].hasPrefix(typed) }
        let whole = one(beginning.filter { $0.key[keyPath: form] == typed })
        if case .one = whole { return whole }
        return one(beginning)
    }

    private func one(_ names: [Name]) -> Match {
        var speakers: [Speaker] = []
        for name in names where !speakers.contains(name.speaker) { speakers.append(name.speaker) }
        return switch speakers.count {
        case 0: .nobody
        case 1: .one(speakers[0])
        default: .several(speakers)
        }
    }
}
