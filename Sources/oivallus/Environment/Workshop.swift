import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections

/// What every subcommand works with: the environment, the settings, the store and the texts.
struct Workshop {
    let environment = Environment()
    let settings: Settings
    let folder: StoreFolder
    let texts: Texts
    /// When the command runs: one moment for all it does.
    let now: Stamp
    private(set) var ids = IDSource(seed: UInt64.random(in: .min ... .max))

    /// Reads the environment for a command's options.
    init(_ options: StoreOptions) {
        settings = Settings(environment)
        folder = environment.store(at: options.store)
        texts = Texts(settings.language)
        now = environment.clock.now
    }

    /// A new identity.
    mutating func fresh<Subject>(_: Subject.Type = Subject.self) -> ID<Subject> { ids.next(at: now.wall) }

    /// Something made with new identities.
    mutating func withIDs<Result, Problem: Error>(
        _ make: (inout IDSource) throws(Problem) -> Result
    ) throws(Problem) -> Result {
        try make(&ids)
    }

    /// Does something with the store; what it throws becomes the command's failure.
    func translating<Result>(_ body: () throws(StoreError) -> Result) throws(Failure) -> Result {
        do throws(StoreError) { return try body() } catch { throw Failure(error, settings) }
    }

    /// Opens a programme; when its names cannot be read, that is said and the rest is usable.
    func open(_ text: String, readOnly: Bool = false) throws(Failure) -> ProgrammeFile {
        let file = try opening(text) { name throws(StoreError) in
            try ProgrammeFile(opening: name, in: folder, readOnly: readOnly)
        }
        if let trouble = file.peopleTrouble { Messages.tell(trouble.sentence(texts.files)) }
        return file
    }

    /// Opens a programme for a console; as `open`.
    func openSession(_ text: String, readOnly: Bool = false) throws(Failure) -> Session {
        let session = try opening(text) { name throws(StoreError) in
            try Session(name, in: folder, readOnly: readOnly)
        }
        if let trouble = session.store.opening.peopleTrouble { Messages.tell(trouble.sentence(texts.files)) }
        return session
    }

    private func opening<Opened>(
        _ text: String,
        _ body: (ProgrammeName) throws(StoreError) -> Opened
    ) throws(Failure) -> Opened {
        guard let name = ProgrammeName(text) else { throw Failure(texts.program.noProgramme(text), code: 66) }
        do throws(StoreError) { return try body(name) } catch {
            if case .missing = error { throw Failure(texts.program.noProgramme(text), code: 66) }
            throw Failure(error, settings)
        }
    }

    /// Says of programmes that cannot be used why.
    func tellWhyUnusable(_ names: [ProgrammeName]) {
        for name in names {
            do throws(StoreError) {
                try ProgrammeFile(opening: name, in: folder, readOnly: true).close()
            } catch {
                Messages.tell(error.sentence(texts.files))
            }
        }
    }

    /// Stores one act.
    mutating func submit(_ command: Command, to file: ProgrammeFile, people: [PeopleChange] = []) throws(Failure) {
        try submit([(command, people)], to: file)
    }

    /// Stores several acts that belong together: all or none.
    mutating func submit(_ commands: [(Command, [PeopleChange])], to file: ProgrammeFile) throws(Failure) {
        let submissions = commands.map { command, people in
            Submission(act: fresh(), command: command, seat: Seat(.command), stamp: now, people: people)
        }
        let answer = try translating { () throws(StoreError) in try file.submit(all: submissions) }
        if case .refused(let refusal, at: _) = answer { throw Failure(refusal, settings) }
    }
}
