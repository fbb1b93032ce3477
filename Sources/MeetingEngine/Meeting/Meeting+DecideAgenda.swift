import OrderedCollections

extension Agenda {
    /// Whether the agenda can be followed: blocks of 1–600 minutes, each once.
    func check() throws(Refusal) {
        let sound = blocks.allSatisfy { (0...600).contains($0.planned.count) && (0...600).contains($0.allotted.count) }
        guard !blocks.isEmpty, sound, Set(blocks.map(\.id)).count == blocks.count else { throw .badAgenda }
    }
}

extension Meeting {
    /// The blocks that can still begin: after the current one, not left out, not entered before.
    public var laterBlocks: [Block] {
        let run = stage.run
        let visited = Set(run?.visits.map(\.block) ?? [])
        let start = run?.current.flatMap { agenda.index(of: $0.block) }.map { $0 + 1 } ?? 0
        return agenda.blocks[start...].filter { !$0.isSkipped && !visited.contains($0.id) }
    }

    func decideAgenda(_ agenda: Agenda, seen: Agenda) throws(Refusal) -> [MeetingEvent] {
        guard seen == self.agenda else { throw .agendaHasChanged }
        try agenda.check()
        switch stage {
        case .notStarted, .running: break
        case .closed: throw .closed
        case .cancelled: throw .cancelled
        }
        if !holds(agenda) {
            let gone = self.agenda.blocks.first { block in
                agenda.block(block.id) == nil && !holds(Agenda(blocks: self.agenda.blocks.filter { $0.id != block.id }))
            }
            throw .blockHasBegun(title: gone?.title ?? "")
        }
        let exposed = entries.values.filter { entry in
            entry.speaker != nil && entry.block.flatMap { agenda.block($0) }?.capture == .anonymous
        }
        guard exposed.isEmpty else { throw .speakersWouldBeErased(count: exposed.count) }
        return agenda == self.agenda ? [] : [.agendaChanged(agenda, .edited)]
    }

    func decideNextBlock() throws(Refusal) -> [MeetingEvent] {
        _ = try runningRun()
        guard let next = laterBlocks.first else { throw .lastBlock }
        return [.blockBegan(next.id, before: .zero)]
    }

    func decideGoTo(_ id: ID<Block>) throws(Refusal) -> [MeetingEvent] {
        let run = try runningRun()
        guard agenda.block(id) != nil else { throw .noSuchBlock }
        guard run.current?.block != id else { throw .blockIsCurrent }
        return [.blockBegan(id, before: .zero)]
    }

    func decideSkip(_ id: ID<Block>) throws(Refusal) -> [MeetingEvent] {
        let run = try runningRun()
        guard let index = agenda.index(of: id) else { throw .noSuchBlock }
        guard !run.visits.contains(where: { $0.block == id }) else {
            throw .blockHasBegun(title: agenda.blocks[index].title)
        }
        guard !agenda.blocks[index].isSkipped else { return [] }
        var agenda = agenda
        agenda.blocks[index].isSkipped = true
        return [.agendaChanged(agenda, .skipped)]
    }

    func decideExtension(by minutes: Minutes) throws(Refusal) -> [MeetingEvent] {
        let run = try runningRun()
        guard let index = run.current.flatMap({ self.agenda.index(of: $0.block) }) else { throw .noSuchBlock }
        let allotted = self.agenda.blocks[index].allotted + minutes
        guard (1...600).contains(allotted.count) else { throw .minutesOutOfRange }
        guard minutes != 0 else { return [] }
        var agenda = agenda
        agenda.blocks[index].allotted = allotted
        return [.agendaChanged(agenda, .extended)]
    }

    /// The next break comes now; what is left of the current block follows it as a block of its own.
    func decideBreak(at now: MeetingTime, rest: ID<Block>) throws(Refusal) -> [MeetingEvent] {
        let run = try runningRun()
        guard let current = run.current, let index = self.agenda.index(of: current.block) else { throw .noSuchBlock }
        guard let pause = laterBlocks.first(where: { $0.role == .rest }) else { throw .noBreakLeft }
        guard self.agenda.block(rest) == nil else { throw .badAgenda }
        var blocks = self.agenda.blocks.filter { $0.id != pause.id }
        let block = self.agenda.blocks[index]
        let elapsed = run.elapsed(of: block.id, to: now)
        let left = Minutes(Int((Milliseconds.minutes(block.allotted) - elapsed).count + 59_999) / 60_000)
        var inserted = [pause]
        if left > 0, block.role != .rest {
            blocks[index].allotted = max(1, block.allotted - left)
            blocks[index].minimum = min(block.minimum, blocks[index].allotted)
            inserted.append(block.rest(id: rest, minutes: left))
        }
        blocks.insert(contentsOf: inserted, at: index + 1)
        let agenda = Agenda(blocks: blocks)
        let begin = MeetingEvent.blockBegan(pause.id, before: .zero)
        return agenda == self.agenda ? [begin] : [.agendaChanged(agenda, .split), begin]
    }

    func decideReplan(_ replan: Replan) throws(Refusal) -> [MeetingEvent] {
        _ = try runningRun()
        let later = Set(laterBlocks.map(\.id))
        var agenda = agenda
        for share in replan.shares {
            guard later.contains(share.block), let index = agenda.index(of: share.block),
                agenda.blocks[index].allotted == share.now, share.proposed <= share.now,
                share.proposed >= min(share.now, agenda.blocks[index].minimum),
                !agenda.blocks[index].isProtected || share.proposed == share.now
            else { throw .replanHasChanged }
            agenda.blocks[index].allotted = share.proposed
        }
        guard agenda != self.agenda else { throw .nothingToReplan }
        return [.agendaChanged(agenda, .replanned)]
    }
}

extension Block {
    /// What is left of the block after a break taken early; it was planned with the first part, so it plans nothing.
    fileprivate func rest(id: ID<Block>, minutes: Minutes) -> Block {
        Block(
            id: id,
            code: code,
            title: title,
            planned: 0,
            allotted: minutes,
            minimum: 0,
            isProtected: isProtected,
            role: role,
            capture: capture,
            holdsCorrections: holdsCorrections,
            kinds: kinds,
            prompt: prompt,
            question: question,
            phases: []
        )
    }
}

extension Run {
    /// How long a block has run, over all its visits, up to a point.
    public func elapsed(of block: ID<Block>, to now: MeetingTime) -> Milliseconds {
        visits.indices.reduce(.zero) { sum, index in
            guard visits[index].block == block else { return sum }
            let end = index + 1 < visits.count ? visits[index + 1].from : max(now, visits[index].from)
            return sum + elapsed(from: visits[index].from, to: end)
        }
    }
}
