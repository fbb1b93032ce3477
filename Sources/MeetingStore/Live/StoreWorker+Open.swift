import MeetingEngine

extension StoreWorker {
    /// Opens a programme in the thread that will own its files.
    static func open(
        _ name: ProgrammeName,
        in folder: StoreFolder,
        readOnly: Bool,
        for exchange: Exchange
    ) throws(StoreError) -> (StoreWorker, MeetingStore.Opening) {
        if !readOnly { try folder.prepare() }
        let file = try ProgrammeFile(opening: name, in: folder, readOnly: readOnly)
        let worker = StoreWorker(exchange, file)
        if readOnly {
            worker.writing = .none(.readOnly(file: file.path))
        } else {
            Ballast.hold(folder.ballast)
        }
        let opening = MeetingStore.Opening(
            programme: file.programme,
            people: file.people,
            rescuedActs: file.rescuedActs,
            peopleTrouble: file.peopleTrouble,
            acts: file.acts
        )
        return (worker, opening)
    }
}
