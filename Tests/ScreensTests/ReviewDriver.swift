import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TextLayout

/// A closed meeting in the review screen: keys go in, commands are carried out, frames come out.
struct ReviewDriver {
    var live: LiveDriver
    var screen: ReviewScreen
    var asked: [Intent] = []
    /// Whether a late line is kept on a disk, and what was kept there before.
    var keepsLines = false
    var kept: Draft?

    /// The meeting of the design's picture, closed at 15.58.
    init(_ language: Language = .finnish, size: Size = Size(rows: 24, columns: 80)) {
        self.init(language, size: size) { _ in }
    }

    /// The same with more done in it before it was closed.
    init(
        _ language: Language = .finnish,
        size: Size = Size(rows: 24, columns: 80),
        isClosed: Bool = true,
        doing more: (inout LiveDriver) -> Void
    ) {
        live = LiveDriver.running(language)
        live.clock(14, 20)
        live.press(.function(2))
        live.enter(".k,la Tauon jälkeen sanottiin suoraan, ja se auttoi. #luottamus")
        live.enter(".y Kuka kirjaa sovitun?")
        more(&live)
        if isClosed {
            live.clock(15, 58)
            live.act(.close(before: .zero))
        }
        live.size = size
        if isClosed { live.wait(.minutes(60 * 24 * 30)) }
        screen = ReviewScreen(meeting: live.meetingID, in: live.context)
    }

    /// A meeting of eighty entries, some of one row and some of many.
    static func long(size: Size = Size(rows: 24, columns: 80)) -> ReviewDriver {
        ReviewDriver(size: size) { live in
            for number in 1...80 {
                live.wait(.seconds(20))
                let text = "kirjaus nro\(number)." + String(repeating: " sanoja riittää", count: number * 7 % 23)
                let id: ID<Entry> = live.ids.next(at: live.now.wall)
                let block = live.meeting.currentBlock?.id
                live.act(.capture(NewEntry(id: id, block: block, kind: .experience, text: text)))
            }
        }
    }

    var frame: Frame { screen.frame(in: live.context) }
    var text: String { frame.text }
    var rows: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    mutating func press(_ keys: Key...) {
        for key in keys {
            for intent in screen.handle(key, in: live.context, ids: &live.ids) {
                switch intent {
                case .replay: screen.replay(live.events, in: live.context)
                case .perform(let command): live.act(command)
                case .keepLateLine: if keepsLines { screen.keepsLine(true, kept, in: live.context) }
                default: asked.append(intent)
                }
            }
        }
    }

    mutating func type(_ text: String) { for character in text { press(.character(character)) } }
}
