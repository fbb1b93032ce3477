public import Localization

/// What may follow a command's name, for completion and for reading it.
public enum CommandArgument: Hashable, Sendable {
    /// Nothing.
    case none
    /// A time of day, or nothing for now.
    case time
    /// Minutes.
    case minutes
    /// Minutes, or nothing.
    case optionalMinutes
    /// A block, by number or title.
    case block
    /// A block, or nothing for the next.
    case optionalBlock
    /// Someone of the roster.
    case person
    /// Entries, by number.
    case entries
    /// A language.
    case language
    /// A text.
    case text
    /// A text, or nothing.
    case optionalText
}

/// One row of the command table; its texts are `texts.commands[id]`.
public struct CommandRow: Hashable, Sendable {
    /// Which command.
    public let id: CommandID
    /// The keys that do it, as they are on an empty line.
    public let keys: [Key]
    /// The command that the same keys do when this one does not apply: stop and continue are one key.
    public let partner: CommandID?
    /// What may follow its name.
    public let argument: CommandArgument
    /// In which stages of a meeting it applies.
    public let stages: CommandStages

    init(
        _ id: CommandID,
        keys: [Key] = [],
        partner: CommandID? = nil,
        _ argument: CommandArgument = .none,
        in stages: CommandStages = .all
    ) {
        self.id = id
        self.keys = keys
        self.partner = partner
        self.argument = argument
        self.stages = stages
    }
}

/// The one table of commands: dispatch, key hints, help, completion, the manual and the page of keys follow from it.
public enum CommandTable {
    /// The rows, in the order in which help shows them.
    public static let rows: [CommandRow] = [
        CommandRow(.help, keys: [.function(1)]),
        CommandRow(.start, keys: [.function(2)], partner: .next, .time, in: .notStarted),
        CommandRow(.next, keys: [.function(2)], partner: .start, in: .running),
        CommandRow(.stop, keys: [.function(3)], partner: .continue, .optionalMinutes, in: .clockRuns),
        CommandRow(.continue, keys: [.function(3)], partner: .stop, in: .clockStands),
        CommandRow(.mark, keys: [.function(4)], .optionalText, in: .open),
        CommandRow(.extend, keys: [.function(5)], .optionalMinutes, in: .running),
        CommandRow(.replan, keys: [.function(6)], in: .running),
        CommandRow(.unfinished, keys: [.function(7)]),
        CommandRow(.blank, keys: [.function(8)]),
        CommandRow(.off, keys: [.function(9)], partner: .on, .optionalMinutes, in: .onRecord),
        CommandRow(.on, keys: [.function(9)], partner: .off, in: .offRecord),
        CommandRow(.close, keys: [.function(10)], .time, in: .running),
        CommandRow(.reopen, in: .closed),
        CommandRow(.previous, in: .running),
        CommandRow(.back, .minutes, in: .running),
        CommandRow(.goto, .block, in: .running),
        CommandRow(.skip, .optionalBlock, in: .running),
        CommandRow(.break, in: .running),
        CommandRow(.settle, in: .running),
        CommandRow(.round, .optionalText, in: .open),
        CommandRow(.ask, in: .running),
        CommandRow(.turn, .person, in: .open),
        CommandRow(.timer, .minutes),
        CommandRow(.queue),
        CommandRow(.raise, .optionalText, in: .live),
        CommandRow(.record, .optionalText, in: .live),
        CommandRow(.park, .optionalText, in: .live),
        CommandRow(.return, .optionalText, in: .live),
        CommandRow(.check, .optionalText, in: .running),
        CommandRow(.withdraw, .optionalText, in: .live),
        CommandRow(.show, .text),
        CommandRow(.carryover),
        CommandRow(.readback, .optionalText),
        CommandRow(.rate, .optionalText, in: .held),
        CommandRow(.organisation),
        CommandRow(.roster),
        CommandRow(.present, .person, in: .open),
        CommandRow(.remote, .person, in: .open),
        CommandRow(.away, .person, in: .open),
        CommandRow(.guest, .text, in: .open),
        CommandRow(.search, keys: [.character("/")], .optionalText),
        CommandRow(.undo, keys: [.control("z")]),
        CommandRow(.redo, keys: [.control("y"), .control("r")]),
        CommandRow(.erase, .entries),
        CommandRow(.discreet),
        CommandRow(.agenda),
        CommandRow(.memo),
        CommandRow(.language, .language),
        CommandRow(.saved, keys: [.control("s")]),
        CommandRow(.redraw, keys: [.control("l")]),
        CommandRow(.home),
        CommandRow(.suspend),
        CommandRow(.quit),
    ]

    /// The row of a command.
    public static func row(_ id: CommandID) -> CommandRow { rows.first { $0.id == id } ?? CommandRow(id) }

    /// The rows that a key does, the first of which that applies is done.
    public static func rows(for key: Key) -> [CommandRow] { rows.filter { $0.keys.contains(key) } }
}
