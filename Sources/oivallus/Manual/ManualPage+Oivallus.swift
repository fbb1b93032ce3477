import ArgumentParser

extension ManualPage {
    /// The program's manual: its commands as their `--help` tells them, its keys and commands as the command table has
    /// them, and the signs of the capture line.
    ///
    /// - Parameters:
    ///   - root: the program's root command; commands that it does not show are left out here too.
    ///   - keys: what the live screen's keys and commands do, in the order of the table.
    ///   - line: what is typed on the capture line, and what comes of it.
    ///   - expert: what the keys of the expert's seat do.
    static func oivallus(
        root: any ParsableCommand.Type,
        keys: [(key: String, does: String)],
        line: [(key: String, does: String)],
        expert: [(key: String, does: String)],
        version: String
    ) -> Self {
        var page = ManualPage(
            name: "oivallus",
            summary: "lead and document a live peer-support meeting",
            version: version
        )
        page.section("Synopsis")
        page.item("oivallus [--store DIR]", "The home screen: programmes and their meetings.")
        page.item("oivallus [--store DIR] COMMAND …", "One of the commands below.")

        page.section("Description")
        page.paragraph(
            """
            Oivallus is a full-screen console for one person who leads and documents a peer-support meeting at the same time. \
            Text plus Enter is a complete entry: the agenda gives its kind, the first key its time. What the screen shows as \
            saved is on the disk.
            """
        )
        page.paragraph("Try it with “oivallus demo”, which opens a meeting in progress in a store that is thrown away.")

        page.section("Commands")
        for command in shownCommands(of: root, under: "oivallus") {
            page.subsection(command.name)
            page.verbatim(root.helpMessage(for: command.type, columns: 76))
        }

        page.section("Keys of the live screen")
        for (key, does) in keys { page.item(key, does) }
        page.section("The capture line")
        for (key, does) in line { page.item(key, does) }

        page.section("The expert's seat")
        page.paragraph(
            """
            “oivallus expert” opens a second seat on the meeting that runs, in another terminal. The list shows what the group \
            says, without speakers and private notes; keys act on the selected entry. “oivallus view” shows the agenda and the \
            clock to the room. Neither starts another program or can be suspended to a shell.
            """
        )
        for (key, does) in expert { page.item(key, does) }
        page.paragraph("On another machine the seat is a terminal over OpenSSH:")
        page.verbatim("ssh -t host oivallus expert\n")
        page.paragraph("A line of authorized_keys that lets a key do this and nothing else:")
        page.verbatim("restrict,pty,command=\"oivallus expert\" ssh-ed25519 AAAA... expert\n")
        page.paragraph(
            """
            All seats run as one user: what a seat does not show is kept from it by the program's word, not by the \
            operating system.
            """
        )

        page.section("Exit status")
        page.item("0", "Done.")
        page.item("64", "The command line was not understood.")
        page.item("65", "The input is at fault; the message names the file, the line and the column.")
        page.item("66", "There is no such programme, meeting or file.")
        page.item("73, 74", "Something could not be created or written.")

        page.section("Environment")
        page.item("OIVALLUS_STORE", "The store, when --store is not given.")
        page.item("LC_ALL, LC_MESSAGES, LANG", "The language: Finnish, Swedish or English.")
        page.item("NO_COLOR", "No colours, when set to anything.")
        page.item("OIVALLUS_SIGNS", "Signs such as ▶ in ASCII (ascii) or as they are (unicode).")
        page.item("OIVALLUS_TRACE", "A file that takes a line per frame drawn: frames, writes and bytes so far.")
        page.item("VISUAL, EDITOR", "The editor for long texts, used only when no meeting runs.")

        page.section("Files")
        page.item(
            "$XDG_DATA_HOME/oivallus",
            "The store (~/.local/share/oivallus): a file a programme, readable by its owner alone."
        )
        page.item(
            "$XDG_CONFIG_HOME/oivallus/config.yaml",
            "Settings (~/.config/oivallus), and agendas and templates of one's own beside it."
        )
        page.item("$XDG_STATE_HOME/oivallus/rescue", "Entries rescued from a disk that no longer took them.")
        return page
    }

    /// The commands that help shows, each with its full name, in the order of their help.
    private static func shownCommands(
        of parent: any ParsableCommand.Type,
        under prefix: String
    ) -> [(name: String, type: any ParsableCommand.Type)] {
        parent.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap { command in
            let name = "\(prefix) \(command._commandName)"
            let below = shownCommands(of: command, under: name)
            return below.isEmpty ? [(name, command)] : below
        }
    }
}
