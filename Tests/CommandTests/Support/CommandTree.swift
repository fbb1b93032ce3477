import FoundationEssentials
import Testing

/// The commands that help shows, with their options, as the program itself describes them.
struct CommandTree: Decodable {
    /// A command that does something.
    struct Leaf {
        /// Its words after `oivallus`.
        let path: [String]
        /// The long names of its options, but for help and version.
        let options: [String]
    }

    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable {
                let kind: String
                let name: String
            }

            let names: [Name]?
        }

        let commandName: String
        let subcommands: [Command]?
        let arguments: [Argument]?

        func leaves(under path: [String]) -> [Leaf] {
            if let subcommands, !subcommands.isEmpty {
                return subcommands.flatMap { $0.leaves(under: path + [$0.commandName]) }
            }
            let names = (arguments ?? []).compactMap { $0.names?.first { $0.kind == "long" }?.name }
            return [Leaf(path: path, options: names.filter { !["help", "version"].contains($0) })]
        }
    }

    private let command: Command

    /// The commands, in the order of their help.
    var leaves: [Leaf] {
        command.leaves(under: []).filter { !["help", "index", "keys", "manual"].contains($0.path[0]) }
    }

    /// Asks the program.
    static func of(_ home: Home) throws -> CommandTree {
        try home.json(CommandTree.self, "--experimental-dump-help")
    }
}
