import MeetingEngine
import OrderedCollections
import Screens

/// Looks for names in a meeting's entries while nothing else is to do, some entries at a time.
struct NameWatch {
    private var finder: NameFinder?
    private var people: People?
    private var roster: OrderedDictionary<ID<Person>, Person> = [:]
    private var language = Language.finnish
    private var meeting: ID<Meeting>?

    /// Looks at entries that are new or have changed: about four milliseconds' worth.
    ///
    /// - Returns: whether all have been looked at.
    mutating func look(_ id: ID<Meeting>, in context: inout ScreenContext) -> Bool {
        guard let meeting = context.programme.meetings[id] else { return true }
        let programme = context.programme
        let isSame = people == context.people && roster == programme.roster && language == programme.details.language
        if !isSame || finder == nil {
            (people, roster, language) = (context.people, programme.roster, programme.details.language)
            finder = NameFinder(programme, context.people)
        }
        if !isSame || self.meeting != id { context.names = FoundNames() }
        self.meeting = id
        return finder.map { context.names.look(at: meeting, for: 20, with: $0) } ?? true
    }

    /// Forgets a programme that is given up.
    mutating func forget() { self = NameWatch() }
}
