import FoundationEssentials
import Glibc
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

extension Console {
    /// Opens a long text in the user's editor, in a file that only they can read and that is gone afterwards.
    ///
    /// Never while a meeting runs: it would take the keys from what is said in the room.
    func edit(_ text: String, _ subject: Intent.LongText) {
        let texts = context.texts.console
        guard manners.startsPrograms else { return }
        guard !context.programme.meetings.values.contains(where: \.stage.isRunning) else {
            return say(texts.noEditorWhileRunning)
        }
        let editor = UserEditor(environment)
        guard let edited = loop.withdraw({ editor.edit(text) }) else { return say(texts.editorFailed(editor.name)) }
        let intents = layers[layers.count - 1].edited(edited, subject, in: context, ids: &ids)
        for intent in intents { perform(intent, from: nil) }
    }
}
