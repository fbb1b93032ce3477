import OrderedCollections

extension ReportBuilder {
    /// The corrections, each with those that repeat it, the most repeated first.
    func corrections() -> [Report.Correction] {
        var chains: OrderedDictionary<EntryReference, Report.Correction> = [:]
        for room in rooms {
            for told in room.corrections() {
                guard let entry = room.meeting.entries[told.fact.entry] else { continue }
                let first = first(of: EntryReference(meeting: room.meeting.id, entry: entry.id))
                var fact = told.fact
                fact.meeting = room.meeting.number
                var chain = Report.Correction(
                    fact: fact,
                    believed: chains[first]?.believed ?? [],
                    why: told.why,
                    sector: told.sector,
                    isCertain: told.isCertain,
                    places: (chains[first]?.places ?? []) + [fact.place],
                    age: fact.asOf.map { made.daysSinceEpoch - $0.daysSinceEpoch }
                )
                // The latest wording holds; what it leaves open is taken from the one before.
                if chain.why.isEmpty { chain.why = chains[first]?.why ?? "" }
                if chain.sector.isEmpty { chain.sector = chains[first]?.sector ?? "" }
                for belief in told.believed where !chain.believed.contains(where: { $0.wording == belief.wording }) {
                    let place = Report.Place(meeting: room.meeting.number, number: belief.number)
                    chain.believed.append(
                        Report.Belief(entry: belief.entry, place: place, wording: belief.wording)
                    )
                }
                chains[first] = chain
            }
        }
        return chains.values.enumerated().sorted { left, right in
            let (more, less) = (left.element.places.count, right.element.places.count)
            return more == less ? left.offset < right.offset : more > less
        }.map(\.element)
    }

    /// The correction that a chain of repeats goes back to.
    private func first(of reference: EntryReference) -> EntryReference {
        var first = reference
        var seen: Set<EntryReference> = []
        while seen.insert(first).inserted,
            let earlier = programme.meetings[first.meeting]?.entries[first.entry]?.contribution?.repeats
        {
            first = earlier
        }
        return first
    }

    /// How many corrections the programme needed, and how many of them had been made before.
    func correctionCounts() -> (all: Int, repeated: Int) {
        let all = all(.correction)
        return (all.count, all.count { $0.entry.contribution?.repeats != nil })
    }
}
