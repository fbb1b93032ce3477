import FinnishLanguage
import MeetingEngine

/// The words of what was claimed in the meetings of a series, got ready while nothing else is to do.
struct SeriesWords {
    private let forms = TextForms()

    /// What the expert's screen compares with: nil of a text that is not ready.
    var words: @Sendable (_ text: String) -> WordBag? {
        { [forms] text in forms.known(text).map(WordBag.init) }
    }

    /// Gets some texts ready: about two milliseconds' worth.
    func prepare(_ texts: [String]) {
        for text in texts.prefix(20) { forms.prepare(text) }
    }
}
