import Interchange
import Localization
import MeetingEngine
import MeetingStore
import Screens

extension Console {
    /// Opens the demonstration; leaving it leads back to one's own store.
    func openDemo() {
        guard demo == nil else { return }
        do {
            let demo = try DemoStore(context.texts.language, in: environment, ids: &ids)
            endSession()
            self.demo = demo
            ownFolder = folder
            folder = demo.folder
            open(.live(programme: demo.programme, meeting: demo.meeting))
        } catch let error as StoreError {
            say(error.shortSentence(context.texts.files))
        } catch {
            say(context.texts.console.cannotRead("demo"))
        }
    }

    /// Takes the demonstration away, if it is open, and goes back to one's own store.
    func endDemo() {
        guard let demo else { return }
        endSession()
        demo.remove()
        self.demo = nil
        if let ownFolder { folder = ownFolder }
    }
}
