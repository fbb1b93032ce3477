extension Meeting {
    /// A proposal that lets a late meeting end as planned; nil when it is not late, or nothing is left to shorten.
    ///
    /// The lateness is shared over the later blocks by their planned length, each down to its minimum; protected blocks
    /// give nothing. Minutes are whole: what rounding leaves is taken from the blocks that lost most of a minute to it.
    public func replan(at stamp: Stamp, zone: TimeZoneRules) -> Replan? {
        guard let pace = pace(at: stamp, zone: zone) else { return nil }
        let lateness = Minutes(Int((pace.drift.count + 30_000) / 60_000))
        let later = laterBlocks
        guard lateness > 0, !later.isEmpty else { return nil }
        let cuts = shares(of: lateness, over: later)
        let shares = zip(later, cuts).map { block, cut in
            Replan.Share(block: block.id, now: block.allotted, proposed: block.allotted - cut)
        }
        let cut = cuts.reduce(Minutes(0), +)
        return Replan(lateness: lateness, shares: shares, remaining: lateness - cut)
    }

    private func shares(of lateness: Minutes, over blocks: [Block]) -> [Minutes] {
        let room = blocks.map { $0.isProtected ? 0 : max(0, $0.allotted.count - $0.minimum.count) }
        var cuts = [Int](repeating: 0, count: blocks.count)
        var left = min(lateness.count, room.reduce(0, +))
        while left > 0 {
            let open = blocks.indices.filter { cuts[$0] < room[$0] }
            let weight = open.reduce(0) { $0 + max(1, blocks[$1].planned.count) }
            let ideal = open.map { Double(left * max(1, blocks[$0].planned.count)) / Double(weight) }
            let whole = zip(open, ideal).map { index, ideal in min(Int(ideal), room[index] - cuts[index]) }
            for (index, cut) in zip(open, whole) { cuts[index] += cut }
            left -= whole.reduce(0, +)
            guard whole.allSatisfy({ $0 == 0 }) else { continue }
            // Less than a minute each: the largest parts first, the later block first among equals.
            let order = zip(open, ideal).sorted { ($0.1, $0.0) > ($1.1, $1.0) }.map(\.0)
            for index in order where left > 0 {
                cuts[index] += 1
                left -= 1
            }
        }
        return cuts.map { Minutes($0) }
    }
}
