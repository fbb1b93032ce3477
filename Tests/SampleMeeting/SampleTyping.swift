public import MeetingEngine
import OrderedCollections
public import Screens

/// What someone who knows the grammar types for an entry: the shortest line that reads as it.
public struct SampleTyping: Hashable, Sendable {
    /// The line, without Enter.
    public let line: String
    /// How many keys it costs beyond the text, the source, the date and Enter: signs, letters of kinds and names, numbers.
    public let signKeys: Int

    /// Finds the shortest line; nil when the grammar cannot say the entry.
    ///
    /// - Parameter new: the entry; whether its kind is chosen follows from the line.
    public init?(_ new: NewEntry, in context: CaptureContext) {
        let grammar = CaptureGrammar(context: context, place: CapturePlace(in: context))
        let lines = SampleTyping.prefixes(of: new, in: context).flatMap { prefix in
            SampleTyping.signs(of: new, in: context).map { signs in
                let content = new.text.count + signs.content
                let line = prefix + new.text + signs.text
                return SampleTyping(line: line, signKeys: line.count - content)
            }
        }
        let fits = lines.filter { line in
            var read = grammar.read(line.line).entry(id: new.id, before: new.before, block: new.block)
            read.kindIsChosen = new.kindIsChosen
            return read == new
        }
        guard let shortest = fits.min(by: { $0.signKeys < $1.signKeys }) else { return nil }
        self = shortest
    }

    private init(line: String, signKeys: Int) {
        self.line = line
        self.signKeys = signKeys
    }

    private static func prefixes(of new: NewEntry, in context: CaptureContext) -> [String] {
        let name = new.speaker.map { context.names.shortestName(of: $0) ?? "?" } ?? "-"
        return ["", ",\(name) ", ".\(new.kind.letter) ", ".\(new.kind.letter),\(name) "]
    }

    /// The ways to write what follows the text, and how much of each is content: a source, a date, an owner's name.
    private static func signs(of new: NewEntry, in context: CaptureContext) -> [(text: String, content: Int)] {
        let audience = new.audience == .organisation ? "<" : new.audience == .facilitator ? " <-" : ""
        let numbers = new.links.compactMap { context.meeting.entries[$0]?.number }
        let links = ["", ">", ">-", ">" + numbers.map(String.init).joined(separator: ",")] + ranges(numbers)
        return ["", audience].flatMap { audience in
            links.flatMap { link in
                ownFields(of: new).map { field in
                    (text: link + audience + (field.isEmpty ? "" : " --") + field, content: field.count)
                }
            }
        }
    }

    private static func ranges(_ numbers: [Int]) -> [String] {
        guard let first = numbers.first, let last = numbers.last, numbers.count > 1 else { return [] }
        return [">\(first)-\(last)"]
    }

    /// A source; a date, with its year for when the next such day is not the one that is meant.
    private static func ownFields(of new: NewEntry) -> [String] {
        guard let due = new.due else { return [new.source] }
        return ["\(due.day).\(due.month).", "\(due.day).\(due.month).\(due.year)"]
    }
}
