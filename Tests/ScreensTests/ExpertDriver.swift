import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TextLayout

/// An expert's screen beside a facilitator's on one meeting in memory: keys go in, commands are decided and applied.
struct ExpertDriver {
    var room: LiveDriver
    var seat = Seat(.expert)
    var screen: ExpertScreen
    var size = Size(rows: 24, columns: 80)
    var language: Language
    /// Commands stay with the store instead of being carried out, as on a slow disk.
    var holdsCommands = false
    var saving: [Command] = []
    /// What the screen asked for besides commands.
    var asked: [Intent] = []

    /// The meeting of the design's picture: 13.52, in the third block.
    init(language: Language = .finnish, size: Size = Size(rows: 24, columns: 80), room: LiveDriver? = nil) {
        self.language = language
        self.size = size
        self.room = room ?? LiveDriver.running(language)
        screen = ExpertScreen(meeting: self.room.meetingID, in: self.room.context)
    }

    var context: ScreenContext {
        var context = room.context
        context.seat = seat
        context.size = size
        context.texts = Texts(language)
        context.saving = saving
        return context
    }

    var meeting: Meeting { room.meeting }
    var frame: Frame { screen.frame(in: context) }
    var rows: [String] { frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    var bottom: String { rows.last ?? "" }
    /// The row that the attention is on.
    var cursorRow: String { rows[frame.cursor.row] }
    var draft: Draft? { screen.draft(in: context) }
    /// What the expert contributed, the newest last.
    var own: [Entry] { meeting.standingEntries.filter { $0.seat == seat } }

    func shows(_ text: String) -> Bool { frame.text.contains(text) }

    mutating func press(_ keys: Key...) { press(keys) }

    mutating func press(_ keys: [Key]) {
        for key in keys {
            for intent in screen.handle(key, in: context, ids: &room.ids) { perform(intent) }
        }
    }

    mutating func type(_ text: String) { press(text.map(Key.character)) }

    /// What the facilitator types on the screen beside.
    mutating func facilitator(_ line: String) { room.enter(line) }

    /// The store gets to what waited.
    mutating func store() {
        let waiting = saving
        saving = []
        for command in waiting { carryOut(command) }
    }

    /// Opens the seat anew, as after a restart of the program, with the draft that was kept.
    mutating func reopen() {
        screen = ExpertScreen(meeting: room.meetingID, restoring: draft, in: context)
    }

    private mutating func perform(_ intent: Intent) {
        switch intent {
        case .perform(let command):
            if holdsCommands { saving.append(command) } else { carryOut(command) }
        case .language(let language): self.language = language
        default: asked.append(intent)
        }
    }

    private mutating func carryOut(_ command: Command) {
        do throws(Refusal) {
            _ = try room.programme.decide(command, by: seat, at: room.now)
            room.act(command, by: seat)
        } catch {
            screen.refused(error, command, in: context)
        }
    }
}
