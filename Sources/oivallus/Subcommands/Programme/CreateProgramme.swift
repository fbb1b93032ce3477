import ArgumentParser
import Interchange
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus programme create`: a new programme with its people and meetings.
struct CreateProgramme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a programme with its people and meetings.",
        discussion: """
            Example:
              oivallus programme create neuvottelu --title "Neuvotteluilmapiiri" \\
                --client "Esimerkkiliitto ry" --meetings 5 \\
                --start "12.3.2026 13.00" --roster people.csv
            The roster is a name a line, or a CSV file with the columns name, contact and role (participant, guest, \
            expert, facilitator). Real names stay in a file of their own and never reach a document.
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The short name: letters, digits and dashes. It is the file's name and cannot be changed.")
    var name: String
    @Option(help: "The title, as documents print it.") var title: String
    @Option(help: "The organisation that ordered the programme.") var client = ""
    @Option(help: "How many meetings (1–50).") var meetings = 5
    @Option(help: "The language spoken and written: fi, sv or en.") var language: Language = .finnish
    @Option(help: "The agenda template: basic, kickoff, case-consultation, timeout-dialogue, opera, final or your own.")
    var template = "basic"
    @Option(help: ArgumentHelp("A CSV file of the people: name, contact, role.", valueName: "file")) var roster: String?
    @Option(help: "When the first meeting begins, such as 2026-03-12T13:00.") var start: String?
    @Option(help: "The weeks from one meeting to the next (1–52).") var weeks = 4
    @Option(help: "Where the meetings are held.") var place = ""
    @Option(name: .customLong("goal"), help: "A goal agreed with the client; may be given many times.")
    var goals: [String] = []
    @Option(help: "Whom the programme is for, as the report says it.") var targetGroup = ""

    func run() throws {
        var workshop = Workshop(store)
        try workshop.check(meetings, in: 1...50, of: "--meetings")
        try workshop.check(weeks, in: 1...52, of: "--weeks")
        let begin = try start.map { text throws(Failure) in try StartTime(text, in: workshop).civil }
        var commands = try roster.map { path throws(Failure) in try workshop.rosterCommands(path) } ?? []
        for index in 0..<meetings {
            let day = begin.map { CivilTime(day: $0.day.advanced(by: index * weeks * 7), second: $0.second) }
            let plan = MeetingPlan(start: day, place: place)
            commands.append((.addMeeting(workshop.fresh(), plan, try workshop.agenda(template, language)), []))
        }
        let details = ProgrammeDetails(
            title: title,
            client: client,
            language: language,
            place: place,
            goals: goals,
            targetGroup: targetGroup,
            template: template
        )
        let command = Command.createProgramme(workshop.fresh(), shortName: name, details)
        let first = Submission(act: workshop.fresh(), command: command, seat: Seat(.command), stamp: workshop.now)
        let creation = try workshop.translating { () throws(StoreError) in
            try ProgrammeFile.create(first, in: workshop.folder)
        }
        let file: ProgrammeFile
        switch creation {
        case .created(let created): file = created
        case .refused(let refusal): throw Failure(refusal, workshop.settings)
        }
        do throws(Failure) {
            defer { file.close() }
            try workshop.submit(commands, to: file)
        } catch {
            // A programme is made whole or not at all.
            _ = try? workshop.folder.deleteProgramme(file.name)
            throw error
        }
        Messages.tell(workshop.texts.program.created(name, meetings))
    }
}

extension Workshop {
    /// Checks a number of the command line.
    func check(_ number: Int, in range: ClosedRange<Int>, of option: String) throws(Failure) {
        guard !range.contains(number) else { return }
        throw Failure(texts.program.outOfRange(option, range.lowerBound, range.upperBound), code: 64)
    }

    /// An agenda made from a template, one's own before a built-in one.
    mutating func agenda(_ template: String, _ language: Language) throws(Failure) -> Agenda {
        let (templates, errors) = AgendaTemplates.builtIn.replacing(
            withFolder: "\(environment.configurationFolder)/agendas"
        )
        for error in errors { Messages.tell(error.message(in: texts)) }
        let now = now.wall
        do throws(InputError) {
            return try withIDs { ids throws(InputError) in
                try templates.agenda(named: template, language: language, ids: &ids, at: now)
            }
        } catch {
            throw Failure(error, texts)
        }
    }
}
