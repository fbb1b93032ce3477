import OrderedCollections

extension ReportBuilder {
    /// The goals with what was rated, and the insights that speak of them.
    func goals() -> [Report.GoalResult] {
        let insights = rooms.flatMap { room in room.visible(.insight).map { (room: room, entry: $0) } }
        return programme.details.goals.map { agreed in
            let goal = Goal(agreed)
            let (opening, closing) = ratings(of: goal)
            return Report.GoalResult(
                goal: goal,
                opening: cells.measure(opening),
                closing: cells.measure(closing),
                insights: insights.filter { goal.isMeant(by: $0.entry.themes) }.map { item($0.entry, in: $0.room) }
            )
        }
    }

    /// The first rating of a goal and the last one: an opening and a closing, where there are such.
    private func ratings(of goal: Goal) -> (opening: Rating?, closing: Rating?) {
        let ratings = rooms.flatMap(\.meeting.ratings).filter { rating in
            switch rating.subject {
            case .goal(let words): Goal(words).text == goal.text
            case .mood: false
            }
        }
        let opening = ratings.first { $0.moment == .opening } ?? ratings.first
        let closing = ratings.last { $0.moment == .closing } ?? ratings.last
        return (opening, closing == opening ? nil : closing)
    }

    func moods() -> [Report.Mood] {
        rooms.compactMap { room in
            let opening = cells.measure(room.meeting.rating(of: .mood, at: .opening))
            let closing = cells.measure(room.meeting.rating(of: .mood, at: .closing))
            guard opening != nil || closing != nil else { return nil }
            return Report.Mood(meeting: room.meeting.number, opening: opening, closing: closing)
        }
    }

    /// The insights by theme, an insight with several themes under each.
    func themes() -> [Report.Theme] {
        var themes: OrderedDictionary<String, Report.Theme> = [:]
        for (index, room) in rooms.enumerated() {
            for entry in room.visible(.insight) {
                let names: [String?] = entry.themes.isEmpty ? [nil] : entry.themes
                for (rank, name) in names.enumerated() {
                    let key = name?.lowercased() ?? ""
                    let empty = Report.Theme(name: name, insights: [], counts: rooms.map { _ in 0 })
                    let insight = Report.Insight(item: item(entry, in: room), isRepeated: rank > 0)
                    themes[key, default: empty].insights.append(insight)
                    themes[key, default: empty].counts[index] += 1
                }
            }
        }
        return themes.values.enumerated().sorted { left, right in
            if (left.element.name == nil) != (right.element.name == nil) { return right.element.name == nil }
            let (more, less) = (left.element.insights.count, right.element.insights.count)
            return more == less ? left.offset < right.offset : more > less
        }.map(\.element)
    }

    /// What was tried where: experiences, comparisons and solutions that speak of the same means together.
    func means() -> [Report.Means] { rooms.flatMap(means) }

    private func means(in room: MemoBuilder) -> [Report.Means] {
        let told = room.visible.filter { entry in
            switch entry.kind {
            case .experience, .comparison: true
            case .solution: entry.outcome != nil
            case .situationFactor, .claim, .question, .insight, .concern, .mood, .assignment, .parked, .groundRule,
                .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise:
                false
            }
        }
        let positions = Dictionary(uniqueKeysWithValues: told.enumerated().map { ($1.id, $0) })
        // A link leads back, so that the first of a means is known when the others come.
        var firsts: [Int] = []
        for (index, entry) in told.enumerated() {
            let linked = entry.links.compactMap { positions[$0] }.filter { $0 < index }
            firsts.append(linked.map { firsts[$0] }.min() ?? index)
        }
        let groups = Dictionary(grouping: told.indices) { firsts[$0] }
        return groups.keys.sorted().compactMap { first in
            let trials = (groups[first] ?? []).map { told[$0] }
            guard trials.contains(where: { $0.outcome != nil }) else { return nil }
            return Report.Means(
                trials: trials.map { entry in
                    let context = room.visible.filter {
                        $0.kind == .situationFactor && entry.links.contains($0.id)
                    }
                    return Report.Trial(item: item(entry, in: room), context: context.map { item($0, in: room) })
                }
            )
        }
    }
}
