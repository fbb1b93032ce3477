import Testing

/// What `--help`, the manual and the page of keys say.
@Suite struct HelpTests {
    @Test func `every command explains itself, in lines of eighty columns`() throws {
        let home = try Home()
        for command in try CommandTree.of(home).leaves {
            let help = try home.shell("exec \"$OIVALLUS\" \"$@\"", command.path + ["--help"])
            #expect(help.status == 0)
            #expect(help.errors.isEmpty)
            #expect(help.output.hasPrefix("OVERVIEW: "))
            for line in help.lines where !line.hasPrefix("USAGE: ") {
                #expect(line.count <= 80)
                // An example that was wrapped cannot be copied.
                if line.hasPrefix("  oivallus ") {
                    #expect(!line.hasSuffix(" --roster") && line.filter { $0 == "\"" }.count % 2 == 0)
                }
            }
            for option in command.options { #expect(help.output.contains("--\(option)"), "\(command.path)") }
        }
    }

    @Test func `help and version are data, and go to standard output`() throws {
        let home = try Home()
        for arguments in [["--help"], ["help"], ["programme", "--help"], ["help", "memo"], ["--version"]] {
            let finished = try home.shell("exec \"$OIVALLUS\" \"$@\"", arguments)
            #expect(finished.status == 0)
            #expect(!finished.output.isEmpty)
            #expect(finished.errors.isEmpty)
        }
    }

    @Test func `the page of keys in the documentation is the command table's`() throws {
        let home = try Home()
        let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let page = home.read("/\(repository)/Documentation/Keys.md")
        #expect(try home.run("keys").output == page, "make documents writes it anew")
    }

    @Test func `the manual has every command and option, and man reads it without a word`() throws {
        let home = try Home()
        let manual = try home.run("manual")
        #expect(manual.status == 0)
        #expect(manual.output.utf8.allSatisfy { $0 < 0x80 }, "it reads the same in any locale")
        for command in try CommandTree.of(home).leaves {
            #expect(
                manual.output.contains(
                    ".SS \"oivallus \(command.path.joined(separator: " ").replacing("-", with: "\\-"))\"\n"
                )
            )
            for option in command.options { #expect(manual.output.contains(option.replacing("-", with: "\\-"))) }
        }
        for name in [":extend", ":erase", "F10", "OIVALLUS_STORE", "XDG_CONFIG_HOME", "EXIT STATUS"] {
            #expect(manual.output.contains(name))
        }
        try home.write(manual.output, to: "oivallus.1")
        let read = try home.shell("command -v groff >/dev/null || exit 0; groff -man -ww -Tutf8 oivallus.1 >/dev/null")
        #expect(read.status == 0)
        #expect(read.errors.isEmpty)
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `completions know the commands`(shell: String) throws {
        let script = try Home().run("--generate-completion-script", shell)
        #expect(script.status == 0)
        #expect(script.output.contains("erase-person"))
        #expect(script.output.contains("allow-names"))
        #expect(!script.output.contains("manual'"))
    }
}
