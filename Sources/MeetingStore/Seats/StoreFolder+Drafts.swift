import MeetingEngine

extension StoreFolder {
    /// Takes erased entries out of drafts that no console holds: a console that runs sees to its own.
    func forgetErased(_ entries: Set<ID<Entry>>, draftsOf name: ProgrammeName) {
        for path in draftFiles(of: name) {
            guard var file = try? DraftFile.take(path) else { continue }
            defer { file.release() }
            let kept = file.drafts.without(entries)
            if kept == file.drafts { continue }
            try? file.write(kept)
            try? file.wipe()
            _ = file.sync()
        }
    }
}

extension SeatDrafts {
    /// The drafts that neither are nor edit one of these entries.
    func without(_ entries: Set<ID<Entry>>) -> SeatDrafts {
        func stays(_ draft: Draft) -> Bool {
            !entries.contains(draft.entry) && !(draft.edit.map { entries.contains($0.entry) } ?? false)
        }
        return SeatDrafts(
            current: current.flatMap { stays($0) ? $0 : nil },
            pending: pending.filter { stays($0.draft) },
            prose: prose
        )
    }
}
