import ArgumentParser

/// `oivallus programme`: the series agreed with clients.
struct ProgrammeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme",
        abstract: "Create, edit, list, show and delete programmes.",
        discussion: """
            A programme is a series of about five meetings agreed with a client organisation. Everything of it is in one \
            file, which is named by the programme's short name.
            """,
        subcommands: [
            CreateProgramme.self, EditProgramme.self, ListProgrammes.self, ShowProgramme.self, DeleteProgramme.self,
            ErasePerson.self,
        ]
    )
}
